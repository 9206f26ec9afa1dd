import { entryType } from '../entry-type.ts'
import { attendance, children, choice, choices, date, dateTime, longText, text, yesNo } from '../items.ts'

const bySet = ['set-2025']

/** What every conference says, whatever its kind. */
const atAnyConference = {
  attendance: attendance('Who attended?', 'who attended', { why: 'wales para 126; set-2025 Part A 4.3.3, Part A 4.3.10' }),
  analysis: longText('What is the analysis?', 'the analysis', {
    hint: 'What the child needs, and how far the parents can meet it',
    requiredBy: ['set-2025', 'wales'],
    why: 'wales para 127; set-2025 Part A 4.1.2',
  }),
  likelySignificantHarm: yesNo('Is the child at risk of significant harm?', 'the child is at risk of significant harm', {
    requiredBy: bySet, why: 'set-2025 Part A 4.1.2, Part A 4.9.1',
  }),
  otherHouseholdChildren: children('Which other children of the household were considered?',
    'the other children of the household who were considered', { requiredBy: bySet, why: 'set-2025 Part A 4.1.5 (note)' }),
  dissentingViews: longText('Who saw it differently, and how?', 'who saw it differently and how', {
    why: 'set-2025 Part A 4.11.1',
  }),
  recommendations: longText('What is recommended?', 'what is recommended', { why: 'set-2025 Part A 4.9.7' }),
  contingencyPlan: longText('What happens if actions are not done or things change?',
    'what happens if actions are not done or things change', { requiredBy: bySet, why: 'set-2025 Part A 4.1.2' }),
  helpIfNoPlan: choice('If there is no plan, what help follows?', 'the help that follows', [
    'child in need plan drawn up', 'recommendations for a plan', 'none',
  ], { why: 'set-2025 Part A 4.8.3' }),
  partlyExcludedGets: choice('What does a parent get who was there for part of it?',
    'what a parent gets who was there for part of it', [
      'entire record', 'only the part attended',
    ], { why: 'set-2025 Part A 4.4.1' }),
  childGetsRecord: yesNo('Does the child get the record?', 'the child gets the record', { why: 'set-2025 Part A 4.14.8' }),
  supporterGetsRecord: yesNo('Does a supporter or solicitor get the record?', 'a supporter or solicitor gets the record', {
    why: 'set-2025 Part A 4.14.6',
  }),
  endedAt: dateTime('When did it end?', 'when it ended', { why: 'set-2025 Part A 5.2.6' }),
}

/** Conferences held, and what they decide child by child (set-2025 Part A 4.1 to 4.11; wales para 126 to 140). */
export const conference = [
  entryType({
    slug: 'conference.held',
    title: 'Conference held',
    command: 'Record a conference',
    meaning: 'A child protection conference of any kind has met; the four kinds have types of their own that count as this one.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
    items: {
      ...atAnyConference,
    },
  }),
  entryType({
    slug: 'icpc.held',
    title: 'Initial conference held',
    command: 'Record an initial conference',
    meaning: 'The initial child protection conference has met and decided; each child separately.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    kindOf: 'conference.held',
    perChild: true,
    items: {
      ...atAnyConference,
      continuingRisk: choice('Is the child at continuing risk?', 'whether the child is at continuing risk', [
        'at continuing risk: protection plan and registration', 'not at continuing risk',
      ], { why: 'wales para 129, 130' }),
      planDecision: choice('Is the child made subject of a plan?', 'whether the child is made subject of a plan', [
        'child is subject of a plan', 'child is not',
      ], { requiredBy: bySet, why: 'set-2025 Part A 4.9.6, Part A 4.11.1' }),
      ground: choices('On which ground?', 'the ground', [
        'past maltreatment shown and more is likely', 'judgement backed by enquiry or research',
      ], { hint: 'Either is enough', why: 'wales para 130; set-2025 Part A 4.9.2' }),
      ifNotAtRisk: choice('If there is no continuing risk, what follows?', 'what follows', [
        'complete assessment', 'care and support plan',
      ], { why: 'wales para 131' }),
      firstCoreGroupDate: dateTime('When does the core group first meet?', 'when the core group first meets', {
        hint: 'Within ten working days',
        why: 'set-2025 Part A 4.8.2, Part A 5.2.6',
      }),
      coreGroupFrequency: text('How often does the core group meet?', 'how often the core group meets', {
        hint: 'Every six weeks at least',
        why: 'set-2025 Part A 5.2.6',
      }),
      reviewDate: date('When is the review conference?', 'the day of the review conference', {
        hint: 'Within three months',
        why: 'set-2025 Part A 4.8.2',
      }),
    },
  }),
  entryType({
    slug: 'prebirth-conference.held',
    title: 'Pre-birth conference held',
    command: 'Record a pre-birth conference',
    meaning: 'The conference on an unborn child has met; it has the standing of an initial one.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    kindOf: 'icpc.held',
    perChild: true,
    items: {
      ...atAnyConference,
      expectedDateOfDelivery: date('When is the baby expected?', 'the day on which the baby is expected', {
        why: 'set-2025 Part A 4.1.14',
      }),
      planDecision: choice('Is the child made subject of a plan?', 'whether the child is made subject of a plan', [
        'child is subject of a plan', 'child is not',
      ], { requiredBy: bySet, why: 'set-2025 Part A 4.11.1' }),
      planFor: choices('Who is the plan for?', 'who the plan is for', ['the child once born', 'the mother during pregnancy'], {
        why: 'wales para 128',
      }),
    },
  }),
  entryType({
    slug: 'rcpc.held',
    title: 'Review conference held',
    command: 'Record a review conference',
    meaning: 'A review conference has met and decided whether the plan goes on.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    kindOf: 'conference.held',
    perChild: true,
    items: {
      ...atAnyConference,
      planDecision: choice('Does the plan go on?', 'whether the plan goes on', [
        'plan continues', 'plan continues with changes', 'plan ends', 'replaced by other multi-agency plan',
      ], { requiredBy: bySet, why: 'wales para 140, 141; set-2025 Part A 4.1.19, Part A 4.10.4, Part A 4.11.1' }),
      progressAgainstOutcomes: longText("How far are the plan's outcomes reached?", "how far the plan's outcomes are reached", {
        why: 'wales para 140; set-2025 Part A 4.1.19, Part A 4.1.20',
      }),
      considerProceedings: choice('Are family proceedings to be started?', 'whether family proceedings are to be started', [
        'initiate proceedings', 'do not initiate proceedings',
      ], { why: 'set-2025 Part A 4.1.19' }),
      nextReviewBy: date('By when is the next review?', 'the day by which the next review is held', {
        hint: 'Six months at most, sooner for a small child at serious risk',
        why: 'set-2025 Part A 4.1.24',
      }),
      lookedAfterPlanAdequate: yesNo('Does the looked after plan keep the child safe enough?',
        'the looked after plan keeps the child safe enough', { why: 'set-2025 Part A 4.2.4' }),
      securityOfChild: longText('How secure is the child?', 'how secure the child is', {
        hint: 'After a care order: contact and the care plan included',
        why: 'set-2025 Part A 4.2.6',
      }),
    },
  }),
  entryType({
    slug: 'transfer-conference.held',
    title: 'Transfer conference held',
    command: 'Record a transfer conference',
    meaning: "The receiving authority's conference on a child who moved in on a plan has met; it counts as an initial one.",
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    kindOf: 'icpc.held',
    perChild: true,
    items: {
      ...atAnyConference,
      continuingNeedForPlan: yesNo('Does the child still need a plan?', 'the child still needs a plan', {
        requiredBy: bySet, why: 'set-2025 Part A 6.4.11',
      }),
      responsibilityTransferred: yesNo('Has responsibility passed?', 'responsibility has passed', {
        requiredBy: bySet, why: 'set-2025 Part A 6.4.11',
      }),
      jointWork: longText('What joint work goes on, and for how long?', 'the joint work that goes on and for how long', {
        why: 'set-2025 Part A 6.6.4',
      }),
      planDecision: choice('Is the child made subject of a plan?', 'whether the child is made subject of a plan', [
        'child is subject of a plan', 'child is not',
      ], { requiredBy: bySet, why: 'set-2025 Part A 4.11.1' }),
    },
  }),
  entryType({
    slug: 'conference.inquorate',
    title: 'Conference inquorate',
    command: 'Record an inquorate conference',
    meaning: 'The conference lacked its quorum; the chair decided whether to go on.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
    items: {
      decision: choice('Did the conference go on?', 'whether the conference went on', ['proceed inquorate', 'do not proceed'], {
        why: 'set-2025 Part A 4.3.11',
      }),
      reasons: choices('Why did it go on?', 'why it went on', [
        'child has had no relevant contact with three agencies', 'enough information', 'delay would harm the child',
      ], { why: 'set-2025 Part A 4.3.11' }),
      interimPlan: longText('What is the interim plan?', 'the interim plan', { why: 'set-2025 Part A 4.3.12' }),
      earlyReviewOn: date('When is the early review?', 'the day of the early review', { why: 'set-2025 Part A 4.3.12' }),
    },
  }),
]
