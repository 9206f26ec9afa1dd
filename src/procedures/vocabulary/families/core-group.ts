import { entryType } from '../entry-type.ts'
import { actions, attendance, choice, dateTime, file, longText, text } from '../items.ts'

const bySet = ['set-2025']

/** Core groups, their dates and their notes (set-2025 Part A 5.2 to 5.4; wales para 137). */
export const coreGroup = [
  entryType({
    slug: 'core-group.scheduled',
    title: 'Core group dates fixed',
    command: 'Fix core group dates',
    meaning: 'Core group dates have been fixed; a later entry that points at an earlier one moves it.',
    record: 'case',
    family: 'core-group',
    about: 'icpc.held',
    perChild: true,
    items: {
      dates: dateTime('When does it meet?', 'when it meets', { requiredBy: bySet, why: 'set-2025 Part A 5.2.6, Part A 5.2.7' }),
      frequency: text('How often does it meet?', 'how often it meets', {
        hint: 'Every six weeks at least',
        why: 'set-2025 Part A 5.2.6',
      }),
      confirmedInWritingTo: attendance('Who has it in writing?', 'who has it in writing', { why: 'set-2025 Part A 5.2.7' }),
    },
  }),
  entryType({
    slug: 'core-group.held',
    title: 'Core group held',
    command: 'Record a core group',
    meaning: 'The core group has met to work the plan out, carry it forward and judge progress.',
    record: 'case',
    family: 'core-group',
    about: 'core-group.scheduled',
    perChild: true,
    items: {
      attendance: attendance('Who came?', 'who came', { why: 'set-2025 Part A 5.2.3' }),
      ledBy: choice('Who led it?', 'who led it', [
        'lead social worker', 'first line manager', 'another experienced professional',
      ], { why: 'set-2025 Part A 5.2.3, Part A 5.4.5' }),
      detailedPlan: actions('What does the detailed plan ask for, from whom and by when?', 'the detailed plan', {
        why: 'wales para 137; set-2025 Part A 5.3.5',
      }),
      actionPoints: actions('What is to be done, by whom and by when?', 'the action points', {
        requiredBy: bySet, why: 'set-2025 Part A 5.2.1',
      }),
      riskAnalysis: longText('What is the risk of harm to the child?', 'the risk of harm to the child', {
        requiredBy: bySet, why: 'set-2025 Part A 5.2.1',
      }),
      progress: longText('How far are the outcomes reached?', 'how far the outcomes are reached', {
        why: 'set-2025 Part A 5.3.3',
      }),
      contingency: longText('What is done if nothing changes?', 'what is done if nothing changes', {
        why: 'set-2025 Part A 5.3.3',
      }),
      disagreements: longText('Who disagreed, and why?', 'who disagreed and why', {
        why: 'set-2025 Part A 5.3.11, Part A 5.4.5',
      }),
      absentMembersReports: file('Which reports came from those who were absent?', 'the reports from those who were absent', {
        why: 'set-2025 Part A 5.2.1',
      }),
      endedAt: dateTime('When did it end?', 'when it ended', { why: 'set-2025 Part A 5.2.7' }),
    },
  }),
  entryType({
    slug: 'core-group-record.circulated',
    title: 'Core group notes sent',
    command: 'Record that the notes were sent out',
    meaning: 'Notes and written plan have gone to the core group.',
    record: 'case',
    family: 'core-group',
    about: 'core-group.held',
    perChild: true,
    items: {
      notes: file('Which notes?', 'the notes', { why: 'set-2025 Part A 5.3.10, Part A 5.4.5' }),
      writtenPlan: file('Which written plan?', 'the written plan', { why: 'set-2025 Part A 5.3.5, Part A 5.3.10' }),
      sentTo: attendance('Who were they sent to?', 'who they were sent to', { why: 'set-2025 Part A 5.3.10, Part A 5.4.5' }),
    },
  }),
]
