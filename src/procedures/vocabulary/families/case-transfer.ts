import { entryType } from '../entry-type.ts'
import { date, file, longText, yesNo } from '../items.ts'

const bySet = ['set-2025']

/** Case responsibility passed on, kept or given back (set-2025 Part A 6.1, 6.4 and 6.7 to 6.9). */
export const caseTransfer = [
  entryType({
    slug: 'assessment.acknowledged',
    title: 'Assessment acknowledged by the other authority',
    command: 'Record that an assessment was acknowledged',
    meaning: 'The receiving authority has acknowledged the assessment shared with it.',
    record: 'case',
    family: 'movement',
    about: 'assessment.completed',
    perChild: true,
    items: {
      confirmedByBoth: yesNo('Have both authorities confirmed it in writing?',
        'both authorities have confirmed it in writing', { requiredBy: bySet, why: 'set-2025 Part A 6.8.5' }),
    },
  }),
  entryType({
    slug: 'case-transfer.proposed',
    title: 'Transfer of responsibility proposed',
    command: 'Propose a transfer of responsibility',
    meaning: 'The authority left seeks to hand over responsibility or to end care or accommodation.',
    record: 'case',
    family: 'movement',
    about: 'child.moved-area',
    perChild: true,
  }),
  entryType({
    slug: 'case-transfer.agreed',
    title: 'Transfer of responsibility agreed',
    command: 'Record that a transfer is agreed',
    meaning: 'The authorities have agreed that case responsibility passes.',
    record: 'case',
    family: 'movement',
    about: 'case-transfer.proposed',
    perChild: true,
    items: {
      arrangements: longText('What was arranged?', 'what was arranged', { why: 'set-2025 Part A 6.5.9' }),
    },
  }),
  entryType({
    slug: 'case-transfer.confirmed',
    title: 'Transfer confirmed in writing',
    command: 'Record that a transfer is confirmed',
    meaning: 'The receiving authority has confirmed in writing that it holds the case.',
    record: 'case',
    family: 'movement',
    about: 'transfer-conference.held',
    perChild: true,
    items: {
      writtenConfirmation: file('Which letter confirms it?', 'the letter that confirms it', {
        requiredBy: bySet, why: 'set-2025 Part A 6.4.11',
      }),
    },
  }),
  entryType({
    slug: 'case-responsibility.reverted',
    title: 'Responsibility went back',
    command: 'Record that responsibility went back',
    meaning: 'Responsibility has gone back from the host to the home authority.',
    record: 'case',
    family: 'movement',
    about: 's47.concluded',
    perChild: true,
  }),
  entryType({
    slug: 'negotiated-arrangement.agreed',
    title: 'Different boundary arrangement agreed',
    command: 'Record a different boundary arrangement',
    meaning: 'Managers have agreed to depart from the usual rule on who is responsible.',
    record: 'case',
    family: 'movement',
    about: 'child.moved-area',
    perChild: true,
    items: {
      arrangement: longText('What was agreed?', 'what was agreed', { why: 'set-2025 Part A 6.1.8' }),
    },
  }),
  entryType({
    slug: 'negotiated-arrangement.confirmed',
    title: 'Boundary arrangement confirmed',
    command: 'Confirm the arrangement in writing',
    meaning: 'Both authorities have put that arrangement in writing.',
    record: 'case',
    family: 'movement',
    about: 'negotiated-arrangement.agreed',
    perChild: true,
    items: {
      writtenConfirmation: file('Which letter confirms it?', 'the letter that confirms it', { why: 'set-2025 Part A 6.1.8' }),
    },
  }),
  entryType({
    slug: 'retention.proposed',
    title: 'Keeping responsibility proposed',
    command: 'Propose to keep responsibility',
    meaning: 'It is proposed that the authority left keeps the case.',
    record: 'case',
    family: 'movement',
    about: 'child.moved-area',
    perChild: true,
  }),
  entryType({
    slug: 'retention.agreed',
    title: 'Keeping responsibility agreed',
    command: 'Record that responsibility is kept',
    meaning: 'Both managers agree that the authority left keeps the case, and for how long.',
    record: 'case',
    family: 'movement',
    about: 'retention.proposed',
    perChild: true,
    items: {
      agreement: file('Which paper holds the agreement?', 'the paper that holds the agreement', {
        requiredBy: bySet, why: 'set-2025 Part A 6.7.6',
      }),
      startsOn: date('From when?', 'the day from which it holds', { requiredBy: bySet, why: 'set-2025 Part A 6.7.6' }),
      endsOn: date('Until when?', 'the day until which it holds', { requiredBy: bySet, why: 'set-2025 Part A 6.7.6' }),
    },
  }),
]
