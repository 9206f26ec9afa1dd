import { entryType } from '../entry-type.ts'
import {
  actions, attendance, children, choice, choices, date, file, longText, organisation, person, text, yesNo,
} from '../items.ts'

/**
 * The authority's side of a referral, and referrals that others have to make (cafcass-2025 para 12, 14, 18, 24 and
 * 45; set-2025 Part A 2.4).
 */
export const referralOutcome = [
  entryType({
    slug: 'referral.received',
    title: 'Referral received',
    command: 'Record a referral received',
    meaning: "Children's social care has a referral. Where referrer and authority share the record this follows from the referral made; its own clocks start here.",
    record: 'case',
    alsoIn: ['complex-investigation'],
    family: 'referral',
    about: 'referral.made',
    perChild: true,
    items: {
      referrer: person('Who referred?', 'who referred', { why: 'set-2025 Part A 1.6.23' }),
      causeForConcern: longText('What is the concern?', 'the concern', { why: 'set-2025 Part A 1.6.23' }),
      referrerKind: choice('What kind of referrer is it?', 'the kind of referrer', [
        'professional', 'member of the public', 'child or family',
      ], { why: 'set-2025 Part A 2.4.8, Part A 2.4.9' }),
      referrersKnowledge: longText('How does the referrer know child and parents?',
        'how the referrer knows child and parents', { why: 'set-2025 Part A 2.4.4' }),
      childrenInHousehold: children('Which children live in the household?', 'the children of the household', {
        why: 'set-2025 Part A 2.4.4',
      }),
      familyAddress: text('Where does the family live?', 'where the family lives', { whereabouts: true, why: 'set-2025 Part A 2.4.4' }),
      educationSetting: organisation('Which school, college or nursery?', 'the school, college or nursery', {
        whereabouts: true, why: 'set-2025 Part A 2.4.4',
      }),
      parentalResponsibility: person('Who has parental responsibility?', 'who has parental responsibility', {
        why: 'set-2025 Part A 2.4.4',
      }),
      householdMembers: person('Who else lives there or often visits?', 'who else lives there or often visits', {
        why: 'set-2025 Part A 2.4.4',
      }),
      nhsNumber: text("What is the child's NHS number?", "the child's NHS number", { why: 'set-2025 Part A 2.4.4' }),
      upn: text("What is the child's unique pupil number?", "the child's unique pupil number", {
        why: 'set-2025 Part A 2.4.4',
      }),
      ethnicityLanguageReligion: longText('What are the ethnicity, first language and religion of child and parents?',
        'ethnicity, first language and religion', { why: 'set-2025 Part A 2.4.4' }),
      specialNeeds: longText('Which special needs are there?', 'the special needs', {
        hint: 'Disability, speech, language and hearing included',
        why: 'set-2025 Part A 2.4.4',
      }),
      significantEvents: longText('Which events matter, recent or past?', 'the events that matter', {
        why: 'set-2025 Part A 2.4.4',
      }),
      locationAndCondition: longText('Where is the child now, and in what condition?',
        'where the child is now and in what condition', { hint: 'In body and in mind', whereabouts: true, why: 'set-2025 Part A 2.4.4' }),
      immediateProtectionNeeded: yesNo('Does the child need protection at once?', 'the child needs protection at once', {
        why: 'set-2025 Part A 2.4.4',
      }),
      allegedPerpetrator: person('Who is said to have done it?', 'who is said to have done it', {
        why: 'set-2025 Part A 2.4.4',
      }),
      agenciesInvolved: organisation('Which other agencies are involved?', 'the other agencies involved', {
        why: 'set-2025 Part A 2.4.4',
      }),
      parentsKnowledgeAndAgreement: longText('What do the parents know, and do they agree?',
        'what the parents know and whether they agree', { why: 'set-2025 Part A 2.4.4' }),
      childsViews: longText('What does the child think?', 'what the child thinks', { why: 'set-2025 Part A 2.4.4' }),
      communicationNeeds: longText('What help to communicate is needed?', 'the help to communicate that is needed', {
        why: 'set-2025 Part A 2.4.4',
      }),
      background: longText('What is the background?', 'the background', { why: 'set-2025 Part A 2.4.4' }),
      possibleOffence: yesNo('May an offence against a child have been committed?',
        'an offence against a child may have been committed', {
          hint: 'If so, it is discussed with the police at once',
          why: 'wales para 58, 65',
        }),
      expectedDateOfDelivery: date('When is the baby expected?', 'the day on which the baby is expected', {
        why: 'set-2025 Part A 2.6.7',
      }),
      whyItArose: longText('How and why did it arise?', 'how and why it arose', { why: 'set-2025 Part A 2.4.7' }),
      needs: longText('What do child and family need?', 'what child and family need', { why: 'set-2025 Part A 2.4.7' }),
      othersTold: attendance('Who else was told?', 'who else was told', {
        hint: 'Where more than one authority is involved',
        why: 'set-2025 Part A 6.9.10',
      }),
      lookedAfterParent: choice('Was a strategy discussion held?', 'whether a strategy discussion was held', [
        'strategy discussion held', 'not held',
      ], { hint: 'For an unborn child whose parent is a looked after child', why: 'set-2025 Part A 2.6.6' }),
      systemChecks: longText('What do the records show?', 'what the records show', {
        hint: 'Search on every name, alias and date of birth',
        why: 'set-2025 Part A 2.4.4',
      }),
      harmIndicated: choices('Which of these does it point to?', 'what it points to', [
        'serious physical injury', 'other physical injury', 'serious neglect', 'penetrative sexual abuse',
        'other serious risk of harm',
      ], { hint: 'How soon a strategy discussion and a medical are due turns on it', why: 'set-2025 Part A 3.4.17, Part A 3.8.22' }),
      forensicEvidenceAtStake: yesNo('Does forensic evidence depend on acting today?',
        'forensic evidence depends on acting today', { why: 'set-2025 Part A 3.4.17' }),
      particularlyComplex: yesNo('Is it particularly complex?', 'it is particularly complex', {
        hint: 'Such as organised abuse or an allegation against a member of staff',
        why: 'set-2025 Part A 3.4.17',
      }),
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
      ], { requiredBy: ['set-2025'], why: 'cafcass-2025 para 14; wales para 70; set-2025 Part A 2.4.2' }),
      reasons: longText('Why?', 'the reasons', { why: 'cafcass-2025 para 18; wales para 72, 76; set-2025 Part A 2.4.25' }),
      reportForCourt: choices('Which report does the authority write for the court?', 'the report for the court', [
        'section 7 report', 'child impact report', 'other assessment',
      ], { hint: 'Where it opens enquiries or a statutory assessment', why: 'cafcass-2025 para 14' }),
      nextSteps: actions('What is to be done next?', 'the next steps', { why: 'wales para 67; set-2025 Part A 2.1.11' }),
      approvedBy: person('Which manager approved it?', 'the manager who approved it', {
        requiredBy: ['set-2025'], why: 'set-2025 Part A 2.4.22',
      }),
      childToBeSeenBy: date('By when is the child to be seen?', 'the day by which the child is to be seen', {
        why: 'set-2025 Part A 2.1.11',
      }),
      removalRequired: yesNo('Does the child have to be removed?', 'the child has to be removed', {
        hint: 'If the child needs protection at once',
        why: 'set-2025 Part A 2.1.15',
      }),
      specialistAssessments: longText('Which specialist assessments are needed?', 'the specialist assessments needed', {
        why: 'set-2025 Part A 2.1.11',
      }),
      signposting: longText('Which other help was suggested?', 'the other help suggested', {
        why: 'wales para 76; set-2025 Part A 2.1.8, Part A 2.4.25',
      }),
      writtenToAgenciesAndFamily: file('Which letter told agencies and family?', 'the letter that told agencies and family', {
        why: 'wales para 73; set-2025 Part A 2.4.24',
      }),
      familyToldHow: longText('How is the family told?', 'how the family is told', {
        why: 'wales para 73; set-2025 Part A 2.4.25',
      }),
      familyToldBy: person('Who tells the family?', 'who tells the family', { why: 'wales para 73; set-2025 Part A 2.4.25' }),
      withheldFromFamily: choice('Is the family told?', 'whether the family is told', [
        'told', 'withheld: police investigation', 'withheld: risk of significant harm',
      ], { why: 'set-2025 Part A 2.1.13' }),
      section47Grounds: yesNo('Are there grounds for a section 47 enquiry?', 'there are grounds for a section 47 enquiry', {
        why: 'wales para 8',
      }),
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
      ], { why: 'cafcass-2025 para 12; wales para 72' }),
      reasons: longText('What reasons did it give?', 'the reasons it gave', { why: 'cafcass-2025 para 18; wales para 72' }),
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
