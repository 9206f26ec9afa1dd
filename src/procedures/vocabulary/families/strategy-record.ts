import { entryType } from '../entry-type.ts'
import { actions, attendance, longText, person } from '../items.ts'

/** The record of a strategy discussion, and what is done on it (set-2025 Part A 2.6, 3.4; wales para 104). */
export const strategyRecord = [
  entryType({
    slug: 'strategy-record.circulated',
    title: 'Strategy record circulated',
    command: 'Record that the record was sent out',
    meaning: 'The record of the discussion has gone to everybody concerned.',
    record: 'case',
    family: 'strategy',
    about: 'strategy-discussion.held',
    perChild: true,
    items: {
      sentTo: attendance('Who was it sent to?', 'who it was sent to', {
        why: 'wales para 104; set-2025 Part A 3.4.15 (unnumbered), Part A 3.4.16',
      }),
      authorisedBy: person('Who authorised it?', 'who authorised it', {
        hint: 'For a discussion by telephone',
        why: 'set-2025 Part A 3.4.16',
      }),
    },
  }),
  entryType({
    slug: 'agency-actions.noted',
    title: "Agency's own note of actions made",
    command: "Note our agency's actions",
    meaning: 'An agency that took part has noted its own actions and the outcome.',
    record: 'case',
    family: 'strategy',
    about: 'strategy-discussion.held',
    perChild: true,
    items: {
      actions: actions('What is our agency to do?', 'the actions for our agency', {
        why: 'set-2025 Part A 3.4.15, Part A 3.4.16',
      }),
      outcome: longText('What was the outcome?', 'the outcome', { why: 'set-2025 Part A 3.4.16' }),
    },
  }),
  entryType({
    slug: 'birth-plan.actioned',
    title: 'Birth actions carried out',
    command: 'Record birth actions carried out',
    meaning: 'What the pre-birth meeting fixed for the birth has been done on the ward.',
    record: 'case',
    family: 'strategy',
    about: 'child.born',
    perChild: true,
    items: {
      actionsDone: actions('Which actions are done?', 'the actions done', { why: 'set-2025 Part A 2.6.10' }),
    },
  }),
]
