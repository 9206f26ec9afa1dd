import { entryType } from '../entry-type.ts'
import { attendance, choice, choices, longText, person, text, yesNo } from '../items.ts'

const bySet = ['set-2025']

/** How child and family take part in a conference, and who may be kept out of it (set-2025 Part A 4.3 to 4.5). */
export const conferenceFamily = [
  entryType({
    slug: 'child-attendance.assessed',
    title: "Child's attendance assessed",
    command: 'Record whether the child attends',
    meaning: 'It has been weighed whether attending is right for this child.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
    items: {
      result: choice('Does the child attend?', 'whether the child attends', [
        'attends all', 'attends part', 'does not attend', 'alternative arrangements',
      ], { requiredBy: bySet, why: 'set-2025 Part A 4.4.4' }),
      understands: yesNo('Does the child understand enough of the process?', 'the child understands enough of the process', {
        why: 'set-2025 Part A 4.4.6',
      }),
      wishesToBeInvolved: yesNo('Does the child wish to take part?', 'the child wishes to take part', {
        hint: 'Said, or shown in another way',
        why: 'set-2025 Part A 4.4.6',
      }),
      parentsViews: longText('What do the parents think?', 'what the parents think', { why: 'set-2025 Part A 4.4.6' }),
      benefitsChild: yesNo('Would taking part do the child good?', 'taking part would do the child good', {
        why: 'set-2025 Part A 4.4.6',
      }),
      presumption: choice("What does the child's age suggest?", "what the child's age suggests", [
        'under 12: no direct participation', '12 or over: offered', 'rebutted',
      ], { why: 'set-2025 Part A 4.4.7' }),
      impact: longText('How would the conference affect the child?', 'how the conference would affect the child', {
        why: 'set-2025 Part A 4.4.10',
      }),
    },
  }),
  entryType({
    slug: 'child-attendance.agreed',
    title: 'How the child takes part agreed',
    command: 'Record how the child takes part',
    meaning: 'Chair and social worker have settled how the child takes part.',
    record: 'case',
    family: 'conference',
    about: 'child-attendance.assessed',
    perChild: true,
    items: {
      extent: choice('How much of it does the child attend?', 'how much of it the child attends', ['all', 'part'], {
        why: 'set-2025 Part A 4.4.12',
      }),
      withWhom: person('With whom?', 'with whom the child attends', { why: 'set-2025 Part A 4.4.12' }),
      meetingBefore: choice('Does the child meet the chair beforehand?', 'whether the child meets the chair beforehand', [
        'alone with the chair', 'with a parent', 'none',
      ], { why: 'set-2025 Part A 4.4.12' }),
    },
  }),
  entryType({
    slug: 'chair-premeeting.held',
    title: 'Chair met parents or child beforehand',
    command: "Record the chair's meeting with the family",
    meaning: 'The independent chair met parents or child ahead of the conference.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
    items: {
      met: attendance('Who met the chair?', 'who met the chair', { why: 'set-2025 Part A 4.4.1, Part A 4.4.16' }),
      metWhom: choices('Did the chair meet the parents, the child or both?', 'whom the chair met', ['parents', 'child'], {
        why: 'set-2025 Part A 4.4.1, Part A 4.4.16',
      }),
    },
  }),
  entryType({
    slug: 'family-contribution.prepared',
    title: 'Family helped to prepare',
    command: 'Record help to prepare',
    meaning: 'Child or family have been helped to work out what to say and how.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
    items: {
      whatToConvey: longText('What do they want to say?', 'what they want to say', { why: 'set-2025 Part A 4.7.10' }),
      how: longText('How do they want to say it?', 'how they want to say it', { why: 'set-2025 Part A 4.7.10' }),
      helpNeeded: longText('What help do they need?', 'the help that they need', { why: 'set-2025 Part A 4.7.10' }),
    },
  }),
  entryType({
    slug: 'observer.consented',
    title: 'Observer agreed to',
    command: 'Record that an observer is agreed to',
    meaning: 'Chair and family have both agreed to a professional observer.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
    items: {
      observer: person('Who observes?', 'who observes', { why: 'set-2025 Part A 4.3.5' }),
    },
  }),
  entryType({
    slug: 'exclusion.identified',
    title: 'Exclusion thought necessary',
    command: 'Record that an exclusion may be needed',
    meaning: 'A worker thinks that somebody may have to be kept out of a conference.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
  }),
  entryType({
    slug: 'exclusion.requested',
    title: 'Exclusion from conference requested',
    command: 'Ask for somebody to be kept out',
    meaning: 'Somebody has put it to the chair that a parent or other person be kept out of all or part of a conference.',
    record: 'case',
    family: 'conference',
    about: 'exclusion.identified',
    perChild: true,
    items: {
      person: person('Who is to be kept out?', 'who is to be kept out', { why: 'set-2025 Part A 4.5.1, Part A 4.5.2' }),
      ground: choices('On which ground?', 'the ground', [
        'welfare seriously prejudiced', 'evidence of serious interference', 'child asks',
        'fear of violence or intimidation', 'confidential information', 'conflict between family members',
      ], { requiredBy: bySet, why: 'set-2025 Part A 4.5.1, Part A 4.5.3' }),
      evidence: longText('What is the evidence?', 'the evidence', { requiredBy: bySet, why: 'set-2025 Part A 4.5.3' }),
      extent: choice('How much of it is the person to be kept out of?', 'how much of it the person is to be kept out of', [
        'wholly', 'partly',
      ], { why: 'set-2025 Part A 4.5.1' }),
    },
  }),
  entryType({
    slug: 'exclusion.decided',
    title: 'Exclusion decided',
    command: 'Record the ruling on an exclusion',
    meaning: 'The chair has ruled on the exclusion.',
    record: 'case',
    family: 'conference',
    about: 'exclusion.requested',
    perChild: true,
    items: {
      decision: choice('What did the chair decide?', 'what the chair decided', [
        'excluded for all', 'excluded for part', 'not excluded',
      ], { requiredBy: bySet, why: 'set-2025 Part A 4.5.1, Part A 4.5.11' }),
      period: text('For how long?', 'how long it lasts', { hint: 'As short as necessary', why: 'set-2025 Part A 4.5.5' }),
      reasons: longText('Why?', 'the reasons', { why: 'set-2025 Part A 4.5.11' }),
      recordToExcluded: choice('Does the person get the record?', 'whether the person gets the record', [
        'record supplied', 'record withheld',
      ], { why: 'set-2025 Part A 4.5.10' }),
      viewsPresented: longText("How were the person's views put?", "how the person's views were put", {
        why: 'set-2025 Part A 4.5.10',
      }),
    },
  }),
  entryType({
    slug: 'exclusion-notice.sent',
    title: 'Excluded parent told in writing',
    command: 'Record the notice to an excluded parent',
    meaning: 'The parent kept out has been told so in writing before the conference.',
    record: 'case',
    family: 'conference',
    about: 'exclusion.decided',
    perChild: true,
    items: {
      decision: longText('What was the parent told of the decision?', 'what the parent was told of the decision', {
        requiredBy: bySet, why: 'set-2025 Part A 4.5.9',
      }),
      howToMakeViewsKnown: longText('How can the parent make views known?', 'how the parent can make views known', {
        requiredBy: bySet, why: 'set-2025 Part A 4.5.9',
      }),
      howOutcomeIsTold: longText('How does the parent learn the outcome?', 'how the parent learns the outcome', {
        requiredBy: bySet, why: 'set-2025 Part A 4.5.9',
      }),
      complaintsProcedure: longText('What was the parent told about complaints?', 'what the parent was told about complaints', {
        requiredBy: bySet, why: 'set-2025 Part A 4.5.9',
      }),
    },
  }),
]
