import { entryType } from '../entry-type.ts'
import { choice, choices, longText, text, yesNo } from '../items.ts'

/** Looking at a new application before anybody works on it (cafcass-2025 para 10 and 11). */
export const screening = [
  entryType({
    slug: 'screening.completed',
    title: 'Screening completed',
    command: 'Record the screening',
    meaning: 'The new application has been screened: sources looked at, findings recorded, and the need to step in judged.',
    record: 'case',
    family: 'screening',
    about: 'court-application.received',
    perChild: true,
    aliases: ['court-application.screened'],
    items: {
      sourcesChecked: choices('What was looked at?', 'what was looked at', [
        'own case records', 'court forms C1, C7 and C1A', 'court information on proceedings', 'register or plan status',
        'local authority knowledge',
      ], { why: 'cafcass-2007 para 2.18' }),
      policeCheck: choice('Was a police check made?', 'whether a police check was made', ['made', 'not made'], {
        why: 'cafcass-2007 para 2.19',
      }),
      policeCheckReason: longText('Why was it made, or not made?', 'why a police check was made or not made', {
        why: 'cafcass-2025 para 58; cafcass-2007 para 2.19',
      }),
      question7Box: choice('Which box is ticked at question 7 of the application?', 'the box ticked at question 7', ['yes', 'no'], {
        why: 'cafcass-2007 App III',
      }),
      c1aCompleted: yesNo('Is there a form C1A?', 'there is a form C1A', { why: 'cafcass-2007 App III' }),
      concernIdentified: yesNo('Does the screening show a concern?', 'the screening shows a concern', {
        hint: 'If so, further enquiries are to be made within 24 hours',
        why: 'cafcass-2025 para 10, 11',
      }),
      welfareConcernsRecorded: yesNo('Are the welfare concerns recorded?', 'the welfare concerns are recorded', {
        why: 'cafcass-2007 table after para 2.37',
      }),
      riskPriority: text('How urgent is it?', 'how urgent it is', { why: 'cafcass-2007 table after para 2.37' }),
      groundsForIntervention: yesNo('Are there grounds to step in?', 'there are grounds to step in', {
        why: 'cafcass-2007 table after para 2.37',
      }),
      outcome: choice('What follows?', 'what follows from the screening', [
        'section 120 notification', 'protection referral', 'court told of screening outcome', 'no intervention',
      ], { why: 'cafcass-2007 table after para 2.37, App III' }),
    },
  }),
  entryType({
    slug: 'work-without-screening.started',
    title: 'Work begun without screening results',
    command: 'Record work begun without screening',
    meaning: 'Work had to begin before screening results were there; the court is told in writing.',
    record: 'case',
    family: 'screening',
    about: 'case.opened',
    perChild: true,
    items: {
      whatHappened: longText('What was begun?', 'what was begun', { why: 'cafcass-2007 para 2.22, 3.69' }),
      reason: longText('Why could it not wait?', 'why it could not wait', { why: 'cafcass-2007 para 2.22, 3.69' }),
    },
  }),
]
