import { entryType } from '../entry-type.ts'
import { choice, choices, longText, organisation, person } from '../items.ts'

/** The authority's side of a referral, and referrals that others have to make (cafcass-2025 para 12, 14, 18, 24 and 45). */
export const referralOutcome = [
  entryType({
    slug: 'referral.received',
    title: 'Referral received',
    command: 'Record a referral received',
    meaning: "Children's social care has a referral. Where referrer and authority share the record this follows from referral.made; its own clocks start here.",
    record: 'case',
    alsoIn: ['complex-investigation'],
    family: 'referral',
    about: 'referral.made',
    perChild: true,
    items: {
      referrer: person('Who referred?', 'who referred', { why: 'set-2025 Part A 1.6.23' }),
      causeForConcern: longText('What is the concern?', 'the concern', { why: 'set-2025 Part A 1.6.23' }),
    },
  }),
  entryType({
    slug: 'referral.decided',
    title: 'Decision on the referral',
    command: 'Record the decision on a referral',
    meaning: "The authority has decided, with a manager's approval, what the referral calls for.",
    record: 'case',
    family: 'referral',
    about: 'referral.received',
    perChild: true,
    items: {
      outcome: choice('What did the authority decide?', 'what the authority decided', [
        'no further action', 'signpost to other services', 'redirect to early help', 'provide services', 'assessment',
        'immediate protection', 'section 47 enquiry or strategy discussion',
      ], { requiredBy: ['set-2025'], why: 'cafcass-2025 para 14; set-2025 Part A 2.4.2' }),
      reasons: longText('Why?', 'the reasons', { why: 'cafcass-2025 para 18' }),
      reportForCourt: choices('Which report does the authority write for the court?', 'the report for the court', [
        'section 7 report', 'child impact report', 'other assessment',
      ], { hint: 'Where it opens enquiries or a statutory assessment', why: 'cafcass-2025 para 14' }),
    },
  }),
  entryType({
    slug: 'referral.outcome-received',
    title: 'Referrer told the decision',
    command: 'Record the outcome of a referral',
    meaning: 'The referrer knows what the authority decided and why. A shared system records the telling once, whether the authority gives it or the referrer asks.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'referral',
    about: 'referral.decided',
    perChild: true,
    aliases: ['feedback.given'],
    items: {
      outcome: choice('What did the authority decide?', 'what the authority decided', [
        'further action', 'no further action', 'redirected',
      ], { why: 'cafcass-2025 para 12' }),
      reasons: longText('What reasons did it give?', 'the reasons it gave', { why: 'cafcass-2025 para 18' }),
      accepted: choice('Does that leave the child safe enough?', 'whether that leaves the child safe enough', [
        'satisfied', 'not satisfied: escalate',
      ], { why: 'cafcass-2025 para 18' }),
      analysis: longText('Why does it satisfy you, or not?', 'why it satisfies you or not', { why: 'cafcass-2025 para 18' }),
      maracOutcome: longText('Did the authority refer to MARAC?', 'whether the authority referred to MARAC', {
        why: 'cafcass-2025 para 24',
      }),
    },
  }),
  entryType({
    slug: 'nrm-referral.requested',
    title: 'Authority asked for a National Referral Mechanism referral',
    command: 'Record a request for a National Referral Mechanism referral',
    meaning: 'A body that may not refer has asked the authority to refer the child to the National Referral Mechanism.',
    record: 'case',
    family: 'referral',
    about: 'modern-slavery.suspected',
    perChild: true,
    items: {
      authority: organisation('Which authority was asked?', 'the authority asked', { why: 'cafcass-2025 para 45' }),
      basis: longText('What was it told?', 'what it was told', { why: 'cafcass-2025 para 45' }),
    },
  }),
  entryType({
    slug: 'nrm.referred',
    title: 'Referred to the National Referral Mechanism',
    command: 'Record a National Referral Mechanism referral',
    meaning: 'A first responder has referred the child to the National Referral Mechanism.',
    record: 'case',
    family: 'referral',
    about: 'modern-slavery.suspected',
    perChild: true,
    items: {
      firstResponder: choice('Who referred?', 'who referred', ['local authority', 'police', 'other first responder', 'Cafcass'], {
        hint: 'Cafcass is no first responder and may not refer',
        why: 'cafcass-2025 para 45',
      }),
    },
  }),
  entryType({
    slug: 'marac.referred',
    title: 'Referred to MARAC',
    command: 'Record a MARAC referral',
    meaning: "The family's case has gone to the multi-agency risk assessment conference on domestic abuse.",
    record: 'case',
    family: 'referral',
    about: 'domestic-abuse.identified',
    items: {
      referredBy: choice('Who referred?', 'who referred', ['local authority', 'other agency', 'Cafcass'], {
        hint: 'Cafcass may not refer; it asks the authority to',
        why: 'cafcass-2025 para 23, 24',
      }),
    },
  }),
]
