import { entryType } from '../entry-type.ts'
import { attendance, choice, date, dateTime, longText, organisation, person, text } from '../items.ts'

/** Who writes an allegation down, who is told and what the person accused learns (set-2025 Part A 1.10, 7.3 and 7.4). */
export const allegationHandling = [
  entryType({
    slug: 'allegation.recorded',
    title: 'Written record of the allegation',
    command: 'Write the allegation up',
    meaning: "The person who first heard it has written it down, signed and dated; the employer's designated manager approves it.",
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    items: {
      ownWords: longText("What is alleged, in the person's own words?", "what is alleged in the person's own words", {
        why: 'set-2025 Part A 7.4.4',
      }),
      incidentAt: dateTime('When did it happen?', 'when it happened', { why: 'set-2025 Part A 7.4.4, Part A 7.4.5' }),
      place: text('Where did it happen?', 'where it happened', { why: 'set-2025 Part A 7.4.4, Part A 7.4.5' }),
      present: attendance('Who was there?', 'who was there', { why: 'set-2025 Part A 7.4.4' }),
      whatWasSaid: longText('What was said?', 'what was said', { why: 'set-2025 Part A 7.4.4' }),
      recipientSignature: text('Who heard it and signs this?', 'who heard it and signs this', {
        why: 'set-2025 Part A 7.4.4, Part A 7.4.5',
      }),
      recordedOn: date('When was it written down?', 'the day on which it was written down', { why: 'set-2025 Part A 7.4.4' }),
      approvedBy: person('Which designated manager approved it?', 'the designated manager who approved it', {
        why: 'set-2025 Part A 7.4.5',
      }),
      approvedOn: date('When was it approved?', 'the day of approval', { why: 'set-2025 Part A 7.4.5' }),
      potentialWitnesses: person('Who may have witnessed it?', 'who may have witnessed it', {
        hint: 'Do not interview them',
        why: 'set-2025 Part A 7.4.5',
      }),
      discussions: longText('What was discussed about child and member of staff?',
        'what was discussed about child and member of staff', { why: 'set-2025 Part A 7.4.5' }),
      decisionsAndReasons: longText('What was decided, and why?', 'what was decided and why', { why: 'set-2025 Part A 7.4.5' }),
    },
  }),
  entryType({
    slug: 'designated-senior-manager.informed',
    title: 'Designated senior manager told',
    command: 'Record that the designated senior manager was told',
    meaning: "The employer's designated senior manager, the deputy or, where that manager is accused, another senior manager knows of the allegation.",
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    items: {
      whoWasTold: choice('Who was told?', 'who was told', ['designated senior manager', 'deputy', 'other senior manager'], {
        hint: 'Never the manager accused',
        why: 'set-2025 Part A 7.4.4',
      }),
    },
  }),
  entryType({
    slug: 'police-detective-sergeant.informed',
    title: 'Designated detective sergeant told',
    command: 'Record that the detective sergeant was told',
    meaning: "The police's own designated sergeant for allegations has been told.",
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
  }),
  entryType({
    slug: 'disclosure.advised',
    title: 'Advice on what may be told',
    command: 'Record advice on what may be told',
    meaning: 'LADO, police or social care have said how much the accused person may be told.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado.referred',
    aliases: ['accused-disclosure.advised'],
    items: {
      advice: longText('How much may the person be told?', 'how much the person may be told', { why: 'set-2025 Part A 7.3.4' }),
    },
  }),
  entryType({
    slug: 'accused.advised-of-union',
    title: 'Advised to contact union',
    command: 'Record the advice to contact a union',
    meaning: 'The accused person has been advised to contact a union or professional association.',
    record: 'allegation',
    family: 'allegation',
    about: 'accused.informed',
  }),
  entryType({
    slug: 'human-resources.consulted',
    title: 'Human resources consulted',
    command: 'Record talk with human resources',
    meaning: 'Human resources have been asked about support for the accused person.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
  }),
  entryType({
    slug: 'perpetrator-access.ascertained',
    title: 'Present access to children established',
    command: 'Record access to children now',
    meaning: 'It is known whether the alleged perpetrator now works with or cares for children.',
    record: 'allegation',
    alsoIn: ['case'],
    family: 'allegation',
    about: 'allegation.received',
    aliases: ['current-employment.identified'],
    items: {
      worksWithChildren: choice('Does the person work with or care for children now?',
        'whether the person works with or cares for children now', [
          'works with or cares for children now', 'does not',
        ], { why: 'set-2025 Part A 1.10.3, Part A 7.3.23' }),
      currentEmployer: organisation('Who is the employer now?', 'who the employer is now', { why: 'set-2025 Part A 7.3.23' }),
      informEmployer: choice('Is that employer to be told?', 'whether that employer is to be told', [
        'inform current employer', 'do not inform',
      ], { why: 'set-2025 Part A 7.3.23' }),
    },
  }),
  entryType({
    slug: 'regional-director.informed',
    title: 'Regional Director told',
    command: 'Record that the Regional Director was told',
    meaning: 'The Regional Director knows of a referral that implicates staff or contractors.',
    record: 'allegation',
    family: 'allegation',
    about: 'referral.made',
  }),
  entryType({
    slug: 'low-level-concern.raised',
    title: 'Low-level concern raised',
    command: 'Record a low-level concern',
    meaning: 'A concern about an adult below the harm threshold has been reported and written down.',
    record: 'worker',
    family: 'allegation',
    items: {
      details: longText('What is the concern?', 'the concern', { why: 'set-2025 Part A 7.2.1' }),
      context: longText('In what context did it arise?', 'the context in which it arose', { why: 'set-2025 Part A 7.2.1' }),
      actionTaken: longText('What was done?', 'what was done', { why: 'set-2025 Part A 7.2.1' }),
    },
  }),
  entryType({
    slug: 'concern-pattern.identified',
    title: 'Pattern of concerns identified',
    command: 'Record a pattern of concerns',
    meaning: 'Looking back over low-level concerns shows a pattern.',
    record: 'worker',
    family: 'allegation',
    about: 'low-level-concern.raised',
    items: {
      decision: choice('What follows?', 'what follows', ['disciplinary procedures', 'referral to LADO'], {
        why: 'set-2025 Part A 7.2.1',
      }),
    },
  }),
]
