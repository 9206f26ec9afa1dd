import { entryType } from '../entry-type.ts'
import { attendance, choice, longText, yesNo } from '../items.ts'

/** Strategy discussions that the authority calls (cafcass-2025 para 21). */
export const strategy = [
  entryType({
    slug: 's47-threshold.met',
    title: 'Section 47 threshold met',
    command: 'Record that the section 47 threshold is met',
    meaning: 'The authority has reasonable cause to suspect significant harm (Wales: that the child is at risk).',
    record: 'case',
    family: 'strategy',
    about: 'referral.received',
    perChild: true,
    items: {
      reasonableCause: longText('What is the reasonable cause?', 'the reasonable cause', {
        why: 'cafcass-2025 para 2; wales para 70',
      }),
    },
  }),
  entryType({
    slug: 'strategy-discussion.convened',
    title: 'Strategy discussion called',
    command: 'Record a strategy discussion called',
    meaning: 'A strategy discussion or meeting has been called and agencies invited.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'strategy',
    about: 's47-threshold.met',
    perChild: true,
    items: {
      discussedWithManager: yesNo('Have you talked with your manager about joining?', 'you talked with your manager about joining', {
        why: 'cafcass-2025 para 21',
      }),
      practitionerToAttend: choice('Will the practitioner attend?', 'whether the practitioner attends', [
        'attend', 'do not attend',
      ], { why: 'cafcass-2025 para 21' }),
    },
  }),
  entryType({
    slug: 'strategy-discussion.held',
    title: 'Strategy discussion held',
    command: 'Record a strategy discussion',
    meaning: 'Social care, police, health and others have shared what they know and settled what is to be done.',
    record: 'case',
    alsoIn: ['allegation', 'complex-investigation'],
    family: 'strategy',
    about: 'strategy-discussion.convened',
    perChild: true,
    items: {
      attendance: attendance('Who took part?', 'who took part', {
        requiredBy: ['set-2025', 'wales'], why: 'cafcass-2025 para 21; wales para 103; set-2025 Part A 3.4.11',
      }),
      practitionerAttended: yesNo('Did the practitioner attend?', 'the practitioner attended', { why: 'cafcass-2025 para 21' }),
      decisions: longText('What was decided?', 'what was decided', {
        hint: 'If you were not there: what the authority tells you of the outcome',
        requiredBy: ['set-2025', 'wales'],
        why: 'cafcass-2025 para 21; wales para 103; set-2025 Part A 3.4.15',
      }),
    },
  }),
]
