import { referralKinds } from '../choice-lists.ts'
import { entryType } from '../entry-type.ts'
import { actions, children, choice, choices, file, longText, organisation, person, text, yesNo } from '../items.ts'

/** Asked on the telephone or in writing: paragraph 24 does not say which of the two has to hold it. */
const maracRequest = {
  asksForMarac: yesNo('Does it ask the authority to refer to MARAC?', 'it asks the authority to refer to MARAC', {
    why: 'cafcass-2025 para 24',
  }),
  saysCafcassMayNotRefer: yesNo('Does it say that Cafcass may not refer to MARAC itself?',
    'it says that Cafcass may not refer to MARAC itself', { why: 'cafcass-2025 para 24' }),
  asksForMaracOutcome: yesNo('Does it ask to be told whether the authority referred to MARAC?',
    'it asks to be told whether the authority referred to MARAC', { why: 'cafcass-2025 para 24' }),
}

const referralAgreed = entryType({
  slug: 'referral.agreed',
  title: 'Decision to refer',
  command: 'Record the decision to refer',
  meaning: 'The referring organisation has decided, normally in supervision, that a referral is to be made.',
  record: 'case',
  family: 'referral',
  about: 'supervision.held',
  perChild: true,
  items: {
    kind: choice('What kind of referral?', 'the kind of referral', referralKinds, {
      why: 'cafcass-2025 para 15; cafcass-2007 para 2.63, 2.65',
    }),
    safeToInformParents: yesNo('Is it safe to tell the parents first?', 'it is safe to tell the parents first', {
      why: 'cafcass-2025 para 15',
    }),
    parentsInformedFirst: yesNo('Are the parents told first?', 'the parents are told first', { why: 'cafcass-2025 para 15' }),
    informingWouldHarm: yesNo('Would telling the adult and family probably cause harm?',
      'telling the adult and family would probably cause harm', {
        hint: 'For an adult safeguarding referral',
        why: 'cafcass-2025 para 41',
      }),
    childInformed: yesNo('Has the child been told?', 'the child has been told', { why: 'cafcass-2007 para 2.91' }),
    childsViews: longText('What does the child think?', 'what the child thinks', { why: 'cafcass-2007 para 2.91' }),
    childsFeelings: longText('How does the child feel?', 'how the child feels', { why: 'cafcass-2007 para 2.91' }),
    supportOffered: longText('What support is offered to the child?', 'the support offered', { why: 'cafcass-2007 para 2.91' }),
    consentOf: choices('Whose consent is needed?', 'whose consent is needed', ['child', 'parents', 'court'], {
      hint: 'None is needed where safety is in question',
      why: 'cafcass-2007 para 2.63',
    }),
    reasonForReferringEarly: longText('Why refer now?', 'why to refer now', { why: 'cafcass-2007 para 2.65' }),
  },
})

const referralMade = entryType({
  slug: 'referral.made',
  title: 'Referral made',
  command: 'Record a referral',
  meaning: "The referrer has told children's social care of the concern, by telephone or portal. A shared system records one telling, and the authority's receipt follows from it.",
  record: 'case',
  alsoIn: ['complex-investigation', 'allegation'],
  family: 'referral',
  about: 'concern.identified',
  perChild: true,
  items: {
    recipient: organisation('Which authority?', 'the authority', {
      why: 'cafcass-2025 para 12; set-2025 Part A 1.6.20, Part A 1.6.22',
    }),
    channel: choice('How was the referral made?', 'how the referral was made', ['telephone', 'online portal', 'face to face'], {
      why: 'cafcass-2025 para 12; set-2025 Part A 2.4.10',
    }),
    kind: choice('What kind of referral?', 'the kind of referral', referralKinds, { why: 'cafcass-2025 para 15, 30, 41' }),
    harmOrRiskOfHarm: yesNo('Is it about harm, or a risk of significant harm?', 'it is about harm or a risk of significant harm', {
      hint: 'If so, a 16A assessment for every child in the application is filed at once',
      why: 'cafcass-2025 para 30',
    }),
    concern: longText('What is the concern?', 'the concern', {
      hint: 'What was seen, said or reported, and by whom',
      why: 'cafcass-2007 para 2.102; set-2025 Part A 2.4.1 (unnumbered)',
    }),
    domesticAbuse: yesNo('Does domestic abuse feature?', 'domestic abuse features', { why: 'cafcass-2025 para 24' }),
    maracOpen: yesNo('Is a MARAC already open?', 'a MARAC is already open', { why: 'cafcass-2025 para 24' }),
    ...maracRequest,
    asksForLado: yesNo('Does it recommend bringing in the LADO?', 'it recommends bringing in the LADO', {
      why: 'cafcass-2025 para 49',
    }),
    harmExperienced: longText('What harm has the adult experienced?', 'the harm that the adult has experienced', {
      hint: 'For an adult safeguarding referral',
      why: 'cafcass-2025 para 41',
    }),
    riskOfHarm: longText('What harm is the adult at risk of?', 'the harm that the adult is at risk of', {
      hint: 'For an adult safeguarding referral',
      why: 'cafcass-2025 para 41',
    }),
    childAndFamily: children('Which children is it about?', 'the children it is about', {
      why: 'cafcass-2007 para 2.102; wales para 57',
    }),
    carersAndParentalResponsibility: person('Who cares for them and has parental responsibility?',
      'who cares for them and has parental responsibility', { why: 'cafcass-2007 para 2.102' }),
    schoolGpHealthVisitor: longText('School, GP and health visitor?', 'school, GP and health visitor', {
      whereabouts: true, why: 'cafcass-2007 para 2.102',
    }),
    identityAndNeeds: longText('What should the authority know of identity, language and needs?', 'identity, language and needs', {
      why: 'cafcass-2007 para 2.102',
    }),
    childKnowsAndThinks: longText('What does the child know and think?', 'what the child knows and thinks', {
      why: 'cafcass-2007 para 2.102',
    }),
    parentsKnow: longText('What do the parents know?', 'what the parents know', { why: 'cafcass-2007 para 2.99, 2.102' }),
    permission: choice('Did the parents agree?', 'whether the parents agreed', [
      'parents agreed', 'parents refused', 'not sought',
    ], { why: 'cafcass-2007 para 2.102; set-2025 Part A 1.6.15, Part A 1.6.17' }),
    proceedingsAndStage: longText('Which proceedings, and how far are they?', 'the proceedings and their stage', {
      why: 'cafcass-2007 para 2.102',
    }),
    callRecord: longText('What was said on the telephone?', 'what was said on the telephone', {
      why: 'cafcass-2007 para 2.103; set-2025 Part A 1.6.26',
    }),
    whatFamilyIsTold: longText('What is the family told?', 'what the family is told', {
      why: 'cafcass-2007 para 2.87; wales para 59, 64',
    }),
    urgent: yesNo('Is it urgent?', 'it is urgent', { why: 'set-2025 Part A 2.4.10' }),
    developmentalNeeds: longText("What are the child's developmental needs?", "the child's developmental needs", {
      why: 'wales para 57; set-2025 Part A 2.1.5',
    }),
    parentingCapacity: longText('How far can the parents or carers meet them?', 'how far the parents or carers can meet them', {
      why: 'wales para 57; set-2025 Part A 2.1.5',
    }),
    externalFactors: longText('What outside the family makes that harder?', 'what outside the family makes that harder', {
      why: 'set-2025 Part A 2.1.5',
    }),
    careAndSupportNeeds: longText('What care and support do child and family need?',
      'the care and support that child and family need', {
        hint: 'Help to communicate or take part included',
        why: 'wales para 57',
      }),
    viewsOnIncident: longText('What do child and parents say of what happened?',
      'what child and parents say of what happened', { why: 'wales para 57' }),
    reasonPermissionNotSought: longText('If the parents were not asked, why not?', 'why the parents were not asked', {
      why: 'set-2025 Part A 1.6.15',
    }),
    reasonForProceeding: longText('If the parents refused, why go on?', "why to go on without the parents' agreement", {
      why: 'set-2025 Part A 1.6.17',
    }),
    earlierAssessment: file('Which earlier assessment goes with it?', 'the earlier assessment', {
      hint: 'None is needed in order to refer',
      why: 'set-2025 Part A 1.6.24, Part A 2.1.5',
    }),
    route: choice('Who does it go to?', 'who it goes to', [
      'new or closed: local arrangement', 'open: allocated social worker',
      'open, worker absent: manager or duty social worker',
    ], { why: 'set-2025 Part A 1.6.22, Part A 2.4.1' }),
    unbornImpact: longText("How may the parents' circumstances or behaviour affect the baby?",
      "how the parents' circumstances or behaviour may affect the baby", {
        hint: 'Before a birth',
        why: 'set-2025 Part A 2.6.2',
      }),
    predictedRisks: longText('Which risks are foreseen?', 'the risks foreseen', {
      hint: 'Before a birth',
      why: 'set-2025 Part A 2.6.2',
    }),
    discussionsWithFamily: longText('What was said with the child and the parents?',
      'what was said with the child and the parents', { why: 'set-2025 Part A 1.6.26' }),
    discussionsWithManagers: longText('What was said with managers?', 'what was said with managers', {
      why: 'set-2025 Part A 1.6.26',
    }),
    agreedNextAction: actions('What happens next, and who does it?', 'what happens next', {
      why: 'wales para 59, 64; set-2025 Part A 2.4.5',
    }),
  },
})

/**
 * Deciding to refer, referring and chasing (cafcass-2025 para 12, 15 and 24; set-2025 Part A 2.1 and 2.4; wales para
 * 57).
 */
export const referral = [
  referralAgreed,
  referralMade,
  entryType({
    slug: 'referral.confirmed-in-writing',
    title: 'Referral confirmed in writing',
    command: 'Record the written referral',
    meaning: 'The referrer has put the referral in writing on the form that the authority uses.',
    record: 'case',
    family: 'referral',
    about: 'referral.made',
    perChild: true,
    items: {
      concern: longText('What is the concern?', 'the concern', { requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 12' }),
      evidenceOfHarm: longText('What shows harm, or a risk of harm?', 'what shows harm or a risk of harm', {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 12',
      }),
      supportingInformation: longText('What else supports it?', 'what else supports it', { why: 'cafcass-2025 para 12' }),
      analysis: longText('What does the authority need to decide?', 'the analysis that the authority needs to decide', {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 12',
      }),
      ...maracRequest,
      form: file('Which form was sent?', 'the form sent', {
        why: 'cafcass-2007 para 2.103; wales para 60; set-2025 Part A 1.6.27',
      }),
      coveringLetter: file('Which letter went with it?', 'the covering letter', {
        why: 'cafcass-2007 para 2.65, 2.103, Resource pack II',
      }),
      levelOfConcern: text('How serious is it?', 'how serious it is', { why: 'cafcass-2007 para 2.65' }),
      copiedTo: person('Who has a copy?', 'who has a copy', { why: 'cafcass-2007 para 2.100, 2.108' }),
    },
  }),
  entryType({
    slug: 'referral.chased',
    title: 'Referral chased',
    command: 'Record a chase',
    meaning: 'Having heard nothing, the referrer has asked again.',
    record: 'case',
    family: 'referral',
    about: 'referral.made',
    perChild: true,
    items: {
      channel: choice('How?', 'how the referral was chased', ['email', 'telephone', 'letter'], {
        why: 'cafcass-2025 para 12; cafcass-2007 para 2.104',
      }),
      askedFor: longText('What was asked for?', 'what was asked for', { why: 'cafcass-2007 para 2.104' }),
      significantDelay: yesNo('Is the delay significant?', 'the delay is significant', {
        hint: 'If so, the manager is told',
        why: 'cafcass-2025 para 12',
      }),
    },
  }),
]
