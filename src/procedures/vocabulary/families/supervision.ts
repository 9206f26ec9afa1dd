import { entryType } from '../entry-type.ts'
import { actions, children, choice, longText, person, yesNo } from '../items.ts'

/** Talking a matter through with a manager, and what was agreed (cafcass-2025 para 9 and 10). */
export const supervision = [
  entryType({
    slug: 'supervision.held',
    title: 'Supervision held',
    command: 'Record supervision',
    meaning: 'Practitioner and manager have talked the matter through (situational supervision); the manager writes up issues, outcome and dated actions.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'supervision',
    about: 'concern.identified',
    perChild: true,
    items: {
      issues: longText('What was talked about?', 'what was talked about', {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 9',
      }),
      natureOfHarmOrRisk: longText('What is the harm or future risk, as agreed?', 'the harm or risk as agreed', {
        why: 'cafcass-2025 para 9; cafcass-2007 para 2.81',
      }),
      reasonableCause: yesNo('Is there reasonable cause to believe that the child was harmed or is at risk of harm?',
        'there is reasonable cause to believe that the child was harmed or is at risk of harm', {
          hint: 'If so, a 16A risk assessment goes to the court',
          why: 'cafcass-2025 para 27',
        }),
      protectiveAction: longText('What protects the child best, as agreed?', 'the protective action agreed', {
        why: 'cafcass-2025 para 9',
      }),
      outcome: longText('What was decided?', 'what was decided', {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 9',
      }),
      referralDecision: choice('Is a referral to be made?', 'whether a referral is to be made', [
        'refer to local authority', 'refer a connected child', 'adult safeguarding referral',
        'ask the authority for a MARAC referral', 'file a 16A assessment', 'no referral',
      ], { why: 'cafcass-2025 para 10, 16, 24, 37, 41' }),
      maracRequest: choice('Is the authority to be asked to refer to MARAC?', 'whether the authority is to be asked to refer to MARAC', [
        'ask authority to refer to MARAC', 'do not ask',
      ], { hint: 'For domestic abuse with no MARAC open already', why: 'cafcass-2025 para 24' }),
      connectedChildren: choice('Are connected children to be referred?', 'whether connected children are to be referred', [
        'refer connected child', 'no referral', 'no connected children',
      ], { hint: 'Siblings, and children outside the proceedings', why: 'cafcass-2025 para 16' }),
      policeReportToo: choice('Report to the police as well as referring?', 'whether to report to the police as well', [
        'police report as well as referral', 'referral only',
      ], { hint: 'For a child in care who tells of more harm', why: 'cafcass-2025 para 8' }),
      agreedActions: actions('What is to be done, by whom and by when?', 'the actions agreed', {
        hint: 'Each action with a date becomes a duty of its own',
        requiredBy: ['cafcass-2025', 'cafcass-2007'],
        why: 'cafcass-2025 para 9, 10; cafcass-2007 para 2.81',
      }),
      followUp: longText('How will it be followed up?', 'how it will be followed up', { why: 'cafcass-2025 para 10' }),
      familyToldWhat: longText('What is the family told?', 'what the family is told', { why: 'cafcass-2007 para 2.81' }),
      otherChildrenOfConcern: children('Which other children are of concern?', 'the other children of concern', {
        why: 'cafcass-2007 para 2.81',
      }),
      courtNotification: longText('What is the court told?', 'what the court is told', { why: 'cafcass-2007 para 2.81' }),
      effectOnFutureWork: longText('How does it affect the work ahead?', 'how it affects the work ahead', {
        why: 'cafcass-2007 para 2.81',
      }),
      agreedRecord: yesNo('Do both agree with this record?', 'both agree with this record', { why: 'cafcass-2007 para 2.82' }),
    },
  }),
  entryType({
    slug: 'supervision-actions.completed',
    title: 'Actions from supervision done',
    command: 'Record agreed actions as done',
    meaning: 'The manager has checked that the agreed actions are done.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'supervision',
    about: 'supervision.held',
    perChild: true,
    items: {
      actionsDone: actions('Which actions are done?', 'the actions done', {
        hint: 'In the words of the supervision',
        why: 'cafcass-2025 para 9, 10',
      }),
    },
  }),
  entryType({
    slug: 'advice.sought',
    title: 'Advice sought from a manager above',
    command: 'Record advice sought',
    meaning: 'Somebody unsure what to do has asked a more senior manager, such as a Senior Manager or the Regional Director.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'supervision',
    about: 'concern.identified',
    perChild: true,
    aliases: ['regional-director.consulted'],
    items: {
      askedOf: person('Who was asked?', 'who was asked', { why: 'cafcass-2007 para 2.84, 4.17' }),
      advice: longText('What was the advice?', 'the advice', { why: 'cafcass-2007 para 2.84' }),
    },
  }),
]
