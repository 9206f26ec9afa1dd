import { entryType } from '../entry-type.ts'
import { actions, date, file, longText, person, yesNo } from '../items.ts'

/** A referral on its way through the authority (set-2025 Part A 2.4; wales para 62), and the forms of 2007. */
export const referralHandling = [
  entryType({
    slug: 'referral.acknowledged',
    title: 'Referral acknowledged',
    command: 'Acknowledge a referral',
    meaning: 'The authority has told the referrer that the referral arrived.',
    record: 'case',
    family: 'referral',
    about: 'referral.received',
    perChild: true,
    items: {
      expectedDecisionDate: date('When can the referrer expect a decision?',
        'the day on which the referrer can expect a decision', { why: 'set-2025 Part A 2.4.23' }),
    },
  }),
  entryType({
    slug: 'referral.passed-on',
    title: 'Referral passed to the right team',
    command: 'Record a referral passed on',
    meaning: 'The report has reached the right practitioner inside the authority.',
    record: 'case',
    family: 'referral',
    about: 'referral.received',
    perChild: true,
    items: {
      passedTo: person('Who has it now?', 'who has it now', { why: 'wales para 62' }),
    },
  }),
  entryType({
    slug: 'referral.evaluated',
    title: 'Same-day evaluation done',
    command: 'Record the same-day evaluation',
    meaning: 'The referral has been looked at on the day it came.',
    record: 'case',
    family: 'referral',
    about: 'referral.received',
    perChild: true,
  }),
  entryType({
    slug: 'risk.assessed',
    title: 'Immediate risk assessed',
    command: 'Record the immediate risk',
    meaning: 'A first judgement of harm and risk has been made, at once.',
    record: 'case',
    family: 'referral',
    about: 'referral.received',
    perChild: true,
    items: {
      healthAndDevelopment: longText('What is the concern for health and development?',
        'the concern for health and development', { why: 'set-2025 Part A 2.4.16' }),
      actualHarm: longText('What harm has there been?', 'the harm there has been', { why: 'set-2025 Part A 2.4.16' }),
      potentialHarm: longText('What harm may there be?', 'the harm there may be', { why: 'set-2025 Part A 2.4.16' }),
    },
  }),
  entryType({
    slug: 'referral.discussed',
    title: 'Talk with social care recorded',
    command: 'Record talk with social care',
    meaning: "The referrer and children's social care have talked about the referral.",
    record: 'case',
    family: 'referral',
    about: 'referral.made',
    perChild: true,
    items: {
      decisions: longText('What was decided?', 'what was decided', {
        requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 2.105',
      }),
      discussion: longText('What was said?', 'what was said', { why: 'cafcass-2007 para 2.105' }),
      referralForm: file('Which referral form is on the file?', 'the referral form on the file', {
        why: 'cafcass-2007 para 2.105',
      }),
    },
  }),
  entryType({
    slug: 'caf.completed',
    title: 'Common assessment form completed',
    command: 'Record a common assessment form',
    meaning: 'The common assessment form of the time (CAF) is filled in.',
    record: 'case',
    family: 'referral',
    about: 'referral.agreed',
    perChild: true,
    items: {
      needs: longText('What does the child need?', 'what the child needs', { why: 'cafcass-2007 Resource pack IV' }),
      childsContribution: longText('What did the child say?', 'what the child said', {
        why: 'cafcass-2007 para 2.64, Resource pack IV',
      }),
      parentsContribution: longText('What did the parents say?', 'what the parents said', {
        why: 'cafcass-2007 para 2.64, Resource pack IV',
      }),
      madeWithConsent: yesNo('Was it made with consent?', 'it was made with consent', { why: 'cafcass-2007 para 2.64' }),
      actionPoints: actions('What is to be done?', 'the action points', { why: 'cafcass-2007 Resource pack IV' }),
      context: longText('What is the context?', 'the context', { why: 'cafcass-2007 Resource pack IV' }),
    },
  }),
]
