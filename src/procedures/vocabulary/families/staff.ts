import { entryType } from '../entry-type.ts'
import { choice, choices, date, file, longText, person, yesNo } from '../items.ts'

/**
 * The people who do the work: their safety, recruitment, checks and appraisal (cafcass-2007 para 4.9 to 4.27; wales
 * para 155).
 */
export const staff = [
  entryType({
    slug: 'safety-incident.occurred',
    title: 'Threat or violence',
    command: 'Record a threat or violence',
    meaning: 'An aggressive or violent situation arises in the work.',
    record: 'case',
    family: 'staff',
    aliases: ['violence.threatened'],
  }),
  entryType({
    slug: 'recruitment.started',
    title: 'Recruitment started',
    command: 'Record a recruitment',
    meaning: 'Somebody is being recruited, or a check is asked for on a person who wants to work with children.',
    record: 'worker',
    family: 'staff',
    items: {
      references: file('Which references are there?', 'the references', { why: 'wales para 155' }),
      dbsCheck: yesNo('Is there a recent DBS check?', 'there is a recent DBS check', { why: 'wales para 155' }),
      checkFor: choice('What is the person to become?', 'what the person is to become', [
        'employee', 'childminder', 'foster carer',
      ], { why: 'set-2025 Part A 4.14.14' }),
    },
  }),
  entryType({
    slug: 'dbs-disclosure.received',
    title: 'DBS result received',
    command: 'Record a DBS result',
    meaning: 'The result of a criminal records check (DBS, formerly CRB) on a worker is known.',
    record: 'worker',
    family: 'staff',
    about: 'recruitment.started',
    aliases: ['crb-check.completed'],
    items: {
      staffMember: person('Who is it on?', 'who it is on', { requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 4.27' }),
      dateOfCheck: date('When was the check made?', 'the day of the check', {
        requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 4.27',
      }),
      nextDue: date('When is the next one due?', 'the day on which the next one is due', {
        requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 4.27',
      }),
    },
  }),
  entryType({
    slug: 'appraisal.held',
    title: 'Appraisal held',
    command: 'Record an appraisal',
    meaning: 'The yearly appraisal took place.',
    record: 'worker',
    family: 'staff',
    items: {
      competencies: choices('Which competencies were shown?', 'the competencies shown', [
        'children and families first', 'safe, sensitive work with a voice for the child', 'alert to safeguarding',
        'service responds to protect welfare',
      ], { requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 4.10' }),
    },
  }),
  entryType({
    slug: 'objectives.set',
    title: 'Objectives set',
    command: 'Set objectives',
    meaning: "The year's objectives are set.",
    record: 'worker',
    family: 'staff',
    about: 'appraisal.held',
    items: {
      objectives: longText('What are the objectives?', 'the objectives', {
        requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 4.9',
      }),
    },
  }),
]
