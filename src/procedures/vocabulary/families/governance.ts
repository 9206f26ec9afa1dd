import { z } from 'zod'
import { entryType } from '../entry-type.ts'
import { actions, choice, date, longText, structure, text, yesNo } from '../items.ts'

const by2025 = ['cafcass-2025']
const attested = { requiredBy: by2025, why: 'cafcass-2025 footnote 1' }
const departure = { requiredBy: by2025, why: 'cafcass-2025 preamble' }

/**
 * The policy itself, attestation, departures, and what is reported of a service (cafcass-2025 preamble, footnote 1
 * and governance table).
 */
export const governance = [
  entryType({
    slug: 'policy.implemented',
    title: 'Policy in force',
    command: 'Record a policy in force',
    meaning: 'A policy, or a new version of one, has come into force.',
    record: 'organisation',
    alsoIn: ['worker'],
    family: 'governance',
    items: {
      policy: text('Which policy?', 'the policy', { why: 'cafcass-2025 preamble, governance table' }),
      version: text('Which version?', 'the version', { why: 'cafcass-2025 preamble, governance table' }),
      owner: text('Who owns it?', 'who owns it', { why: 'cafcass-2025 governance table' }),
      endorsedBy: text('Who endorsed it?', 'who endorsed it', { why: 'cafcass-2025 governance table' }),
      approvedBy: text('Who approved it?', 'who approved it', { why: 'cafcass-2025 governance table' }),
      approvedOn: date('When was it approved?', 'the day of approval', { why: 'cafcass-2025 governance table' }),
      nextReview: date('When is it to be reviewed?', 'the day of the next review', {
        hint: 'Where only a month is given: its last day',
        why: 'cafcass-2025 governance table',
      }),
      attestationRequired: yesNo('Do staff have to attest to it?', 'staff have to attest to it', {
        why: 'cafcass-2025 preamble, governance table',
      }),
      attestations: longText('Who has attested?', 'who has attested', { why: 'cafcass-2025 preamble' }),
    },
  }),
  // Not in the catalogue, which has attestations only as one text on the policy: footnote 1 has each member of staff
  // confirm three things, so each confirmation is an entry in that worker's record and meets that worker's duty.
  entryType({
    slug: 'policy.attested',
    title: 'Policy attested',
    command: 'Attest to a policy',
    meaning: 'A member of staff confirms that a policy has been read, is understood and will be followed.',
    record: 'worker',
    family: 'governance',
    about: 'policy.implemented',
    items: {
      policy: text('Which policy?', 'the policy', { why: 'cafcass-2025 preamble' }),
      version: text('Which version?', 'the version', { why: 'cafcass-2025 preamble' }),
      read: yesNo('Have you read it?', 'you have read the policy', attested),
      understood: yesNo('Do you understand it?', 'you understand the policy', attested),
      willFollow: yesNo('Will you follow it?', 'you will follow the policy', attested),
    },
  }),
  entryType({
    slug: 'policy.reviewed',
    title: 'Policy reviewed',
    command: 'Record the review of a policy',
    meaning: 'The policy has been reviewed.',
    record: 'organisation',
    family: 'governance',
    about: 'policy.implemented',
    items: {
      nextReview: date('When is the next review?', 'the day of the next review', { why: 'cafcass-2025 governance table' }),
    },
  }),
  entryType({
    slug: 'policy-departure.decided',
    title: 'Departure from a requirement',
    command: 'Record a departure from a requirement',
    meaning: 'Somebody has decided, with reasons and a manager, not to follow a requirement, or on reflection to follow it.',
    record: 'case',
    alsoIn: ['allegation', 'person', 'offender', 'practice-review'],
    family: 'governance',
    perChild: true,
    aliases: ['policy-departure.proposed'],
    items: {
      requirement: text('Which requirement?', 'the requirement', departure),
      decision: choice('What is decided?', 'what is decided', [
        'requirement followed', 'departure with recorded rationale',
      ], departure),
      assessmentReliedOn: longText('Which assessment does it rest on?', 'the assessment that it rests on', departure),
      rationale: longText('Why is this right for the child?', 'why this is right for the child', {
        requiredBy: ['cafcass-2025', 'cafcass-2007'], why: 'cafcass-2025 preamble; cafcass-2007 para 4.31',
      }),
      managerDiscussion: longText('What did the manager say?', 'what the manager said', departure),
      circumstances: longText('What are the circumstances?', 'the circumstances', {
        requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 4.31',
      }),
      variation: longText('What is done instead?', 'what is done instead', {
        requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 4.31',
      }),
    },
  }),
  entryType({
    slug: 'mappa-annual-report.published',
    title: 'MAPPA annual report published',
    command: 'Record the MAPPA annual report',
    meaning: "The area's MAPPA report for the year is out.",
    record: 'partnership',
    family: 'governance',
    aliases: ['mappa-report.published'],
  }),
  entryType({
    slug: 'inspection.reported',
    title: 'Inspection report received',
    command: 'Record an inspection report',
    meaning: 'An inspection has reported.',
    record: 'organisation',
    family: 'governance',
    items: {
      actionPlan: actions('What is to be done, by whom and by when?', 'the action plan', { why: 'cafcass-2007 para 4.12' }),
    },
  }),
  entryType({
    slug: 'contract.let',
    title: 'Contract or commission let',
    command: 'Record a contract',
    meaning: 'An external contract or commission has been drawn up.',
    record: 'organisation',
    family: 'governance',
    items: {
      safeguardingClauses: longText('What does it say on safeguarding?', 'what it says on safeguarding', {
        requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 1.14 (first of two)',
      }),
    },
  }),
  // Not in the catalogue: that a limit has passed is a fact that the record states once, whoever is at work then. No rule reads it.
  entryType({
    slug: 'duty.overdue-noted',
    title: 'Limit passed',
    command: 'Note that a limit has passed',
    meaning: 'The time for something that is still owed has run out. It is noted by the product itself.',
    record: 'case',
    alsoIn: ['allegation', 'worker', 'organisation'],
    family: 'governance',
    items: {
      late: longText('What is still owed?', 'what is still owed', { why: 'how records are kept' }),
      limits: structure('Which limits have passed?', 'which limits have passed',
        z.array(z.object({ duty: z.string(), dueAt: z.iso.datetime() })), { why: 'how records are kept' }),
    },
  }),
]
