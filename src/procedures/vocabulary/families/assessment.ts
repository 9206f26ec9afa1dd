import { entryType } from '../entry-type.ts'
import { actions, choice, choices, date, longText, organisation, person, yesNo } from '../items.ts'

const bySet = ['set-2025']

/**
 * Assessments of a child, from the first agency checks to services (set-2025 Part A 2.2, 2.5 and 2.6; wales para 23
 * and 40 to 47).
 */
export const assessment = [
  entryType({
    slug: 'checks.started',
    title: 'Agency checks begun',
    command: 'Record agency checks begun',
    meaning: 'Talking to other agencies about the child and family has begun.',
    record: 'case',
    family: 'assessment',
    about: 'referral.received',
    perChild: true,
    aliases: ['agency-checks.started'],
    items: {
      agencies: organisation('Which agencies were asked?', 'the agencies asked', {
        hint: 'The professional concerned, not a message through others',
        why: 'set-2025 Part A 2.5.6, Part A 3.4.27',
      }),
      reasonTold: longText('What reason were they given?', 'the reason they were given', {
        why: 'set-2025 Part A 2.5.7, Part A 3.4.28',
      }),
      consentStatusTold: yesNo('Were they told whether the parents agreed?', 'they were told whether the parents agreed', {
        why: 'set-2025 Part A 2.5.7, Part A 3.4.28',
      }),
      agencyAssessment: longText('How does each agency see the child?', 'how each agency sees the child', {
        why: 'set-2025 Part A 2.5.7, Part A 3.4.28',
      }),
      withoutParents: choices('If the parents were not asked or told, why not?', 'why the parents were not asked or told', [
        "prejudices the child's welfare", 'aggravates worrying adult behaviour', 'raises risk of significant harm',
        'prejudices a criminal investigation', 'parent cannot be reached',
      ], { why: 'set-2025 Part A 2.5.5, Part A 3.4.25' }),
      overseasInformation: longText('What is known in other countries?', 'what is known in other countries', {
        why: 'set-2025 Part A 3.4.29',
      }),
    },
  }),
  entryType({
    slug: 'assessment.started',
    title: 'Assessment started',
    command: 'Start an assessment',
    meaning: "The authority has begun to assess the child's needs and the family's circumstances.",
    record: 'case',
    family: 'assessment',
    about: 'referral.decided',
    perChild: true,
    items: {
      leadSocialWorker: person('Which social worker leads it?', 'the social worker who leads it', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.3',
      }),
      supervisor: person('Which manager supervises it?', 'the manager who supervises it', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.3',
      }),
      timescale: date('By when is it to be finished?', 'the day by which it is to be finished', {
        hint: '45 working days from the referral at most',
        requiredBy: bySet,
        why: 'set-2025 Part A 2.5.2, Part A 2.5.14',
      }),
      interviewsPlanned: actions('Who is to be interviewed, by whom and when?', 'the interviews planned', {
        why: 'set-2025 Part A 2.5.3',
      }),
      whatFamilyIsTold: longText('What are child and parents told?', 'what child and parents are told', {
        why: 'set-2025 Part A 2.5.3',
      }),
      agencyContributions: longText('What do the agencies contribute?', 'what the agencies contribute', {
        why: 'set-2025 Part A 2.5.3',
      }),
      history: longText('Whose history is looked into?', 'whose history is looked into', { why: 'set-2025 Part A 2.5.3' }),
      informationFromAbroad: yesNo('Is information from abroad needed?', 'information from abroad is needed', {
        why: 'set-2025 Part A 2.5.3',
      }),
      reviewPoints: date('When is it looked at next?', 'the day on which it is looked at next', {
        why: 'set-2025 Part A 2.2.28',
      }),
      decisionDateGivenToFamily: date('Which day was the family given for a decision?',
        'the day that the family was given for a decision', { why: 'set-2025 Part A 2.2.38' }),
      advocacyJudgement: longText('How could an advocate help the child?', 'how an advocate could help the child', {
        why: 'wales para 23',
      }),
    },
  }),
  entryType({
    slug: 'assessment.completed',
    title: 'Assessment completed',
    command: 'Record a finished assessment',
    meaning: "The assessment is finished: analysis, outcome and manager's approval are on record.",
    record: 'case',
    family: 'assessment',
    about: 'assessment.started',
    perChild: true,
    items: {
      childsDevelopmentalNeeds: longText("What are the child's developmental needs?", "the child's developmental needs", {
        requiredBy: bySet, why: 'set-2025 Part A 2.2.16, Part A 2.5.12',
      }),
      parentingCapacity: longText('How far can the parents meet them?', 'how far the parents can meet them', {
        requiredBy: bySet, why: 'set-2025 Part A 2.2.16, Part A 2.5.12',
      }),
      familyAndEnvironment: longText('What part do family and environment play?', 'the part that family and environment play', {
        why: 'set-2025 Part A 2.2.16',
      }),
      levelOfNeed: longText('What are the needs, and how great?', 'the needs and how great they are', {
        why: 'wales para 45; set-2025 Part A 2.2.22',
      }),
      levelOfRisk: longText('How great is the risk?', 'how great the risk is', { why: 'set-2025 Part A 2.2.22' }),
      protectiveFactors: longText('What protects the child?', 'what protects the child', {
        why: 'wales para 44; set-2025 Part A 2.2.22',
      }),
      riskFactors: longText('What puts the child at risk?', 'what puts the child at risk', {
        why: 'wales para 44; set-2025 Part A 2.2.22',
      }),
      childsViewsVerbatim: longText('What does the child say, word for word?', "the child's own words", {
        why: 'wales para 43; set-2025 Part A 2.2.22',
      }),
      parentsViews: longText('What do the parents think?', 'what the parents think', {
        why: 'wales para 43; set-2025 Part A 2.5.15',
      }),
      ifNothingChanges: longText('What happens if nothing changes?', 'what happens if nothing changes', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.12',
      }),
      consequencesForChild: longText('What would that mean for the child?', 'what that would mean for the child', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.12',
      }),
      outcome: choice('What is the outcome?', 'the outcome', [
        'no further action', 'redirect to early help', 'child in need plan', 'specialist assessment',
        'strategy discussion or section 47 enquiry', 'emergency action',
      ], { why: 'set-2025 Part A 2.5.22' }),
      childNeedsSupport: yesNo('Is the child in need of further support?', 'the child is in need of further support', {
        why: 'set-2025 Part A 2.5.21',
      }),
      significantHarmSuspected: yesNo('Is there reasonable cause to suspect significant harm?',
        'there is reasonable cause to suspect significant harm', { why: 'wales para 94; set-2025 Part A 2.5.21' }),
      accommodationNeeded: yesNo('Does the child need accommodation?', 'the child needs accommodation', {
        hint: 'Or child or family ask for it',
        why: 'set-2025 Part A 2.5.21',
      }),
      emergencyActionNeeded: yesNo('Is emergency action needed?', 'emergency action is needed', { why: 'wales para 94' }),
      planOfAction: actions('What is to be done, by whom and by when?', 'the plan of action', {
        why: 'set-2025 Part A 2.2.30',
      }),
      childSeenAlone: yesNo('Was the child seen and spoken with alone?', 'the child was seen and spoken with alone', {
        hint: "If not, the file has a manager's decision on why not",
        requiredBy: bySet,
        why: 'set-2025 Part A 2.5.15, Part A 2.5.24',
      }),
      householdChildrenConsidered: yesNo('Were the needs of all children of the household considered?',
        'the needs of all children of the household were considered', {
          requiredBy: bySet, why: 'set-2025 Part A 2.5.15, Part A 2.5.24',
        }),
      bedroomSeen: yesNo('Was the home visited and the bedroom seen?', 'the home was visited and the bedroom seen', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.15',
      }),
      parentsSeen: yesNo('Were the parents seen?', 'the parents were seen', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.15',
      }),
      chronologyUpdated: yesNo('Are records and chronology up to date?', 'records and chronology are up to date', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.15, Part A 2.5.24',
      }),
      feedbackGiven: yesNo('Has written feedback been given?', 'written feedback has been given', {
        hint: 'To family, agencies and referrer, keeping confidences',
        requiredBy: bySet,
        why: 'set-2025 Part A 2.5.24',
      }),
      reasonsForDecisions: longText('Why was it decided so?', 'the reasons for the decisions', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.24',
      }),
      approvedBy: person('Which manager approved it?', 'the manager who approved it', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.15, Part A 2.5.24',
      }),
    },
  }),
  entryType({
    slug: 'assessment.updated',
    title: 'Assessment brought up to date',
    command: 'Record an updated assessment',
    meaning: 'The current assessment has been brought up to date; transfers look back to this date.',
    record: 'case',
    family: 'assessment',
    about: 'assessment.completed',
    perChild: true,
  }),
  entryType({
    slug: 'assessment.extended',
    title: 'Assessment time extended',
    command: 'Extend an assessment',
    meaning: 'The assessment has passed, or will pass, its limit; the manager has reviewed the file, given reasons and set a new date.',
    record: 'case',
    family: 'assessment',
    about: 'assessment.started',
    perChild: true,
    aliases: ['assessment.overdue'],
    items: {
      fileReviewed: yesNo('Has the manager reviewed the file?', 'the manager has reviewed the file', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.2',
      }),
      reason: longText('Why is more time needed?', 'why more time is needed', {
        requiredBy: bySet, why: 'set-2025 Part A 2.2.36, Part A 2.5.2',
      }),
      newTimescale: date('By when is it to be finished now?', 'the new day by which it is to be finished', {
        requiredBy: bySet, why: 'set-2025 Part A 2.5.2',
      }),
      agreedBy: person('Which manager agreed?', 'the manager who agreed', { requiredBy: bySet, why: 'set-2025 Part A 2.5.2' }),
    },
  }),
  entryType({
    slug: 'pre-birth-assessment.considered',
    title: 'Pre-birth assessment considered',
    command: 'Record the decision on a pre-birth assessment',
    meaning: 'A manager has decided whether to assess before the birth.',
    record: 'case',
    family: 'assessment',
    about: 'referral.received',
    perChild: true,
    items: {
      decision: choice('Is there to be a pre-birth assessment?', 'whether there is to be a pre-birth assessment', [
        'pre-birth assessment', 'no pre-birth assessment',
      ], { why: 'set-2025 Part A 2.6.5' }),
      rationale: longText('Why, or why not?', 'the reason', { why: 'set-2025 Part A 2.6.5' }),
      risks: longText('What are the risks?', 'the risks', { why: 'set-2025 Part A 2.6.5' }),
      strengths: longText('What are the strengths?', 'the strengths', { why: 'set-2025 Part A 2.6.5' }),
      approvedBy: person('Which manager approved it?', 'the manager who approved it', { why: 'set-2025 Part A 2.6.5' }),
    },
  }),
  entryType({
    slug: 'services.decided',
    title: 'Decision to provide services',
    command: 'Record the decision on services',
    meaning: 'The authority, or the receiving authority after a move, has decided which services the child and family get.',
    record: 'case',
    family: 'assessment',
    about: 'assessment.completed',
    perChild: true,
    aliases: ['eligibility.decided'],
    items: {
      decision: choice('Are child and family eligible for services?', 'whether child and family are eligible for services', [
        'eligible: services provided', 'not eligible',
      ], { requiredBy: bySet, why: 'set-2025 Part A 6.8.4' }),
      services: longText('Which services?', 'the services', { why: 'set-2025 Part A 2.2.3' }),
      childsWishes: longText('What does the child wish and feel?', 'what the child wishes and feels', {
        requiredBy: bySet, why: 'set-2025 Part A 2.2.17',
      }),
    },
  }),
  entryType({
    slug: 'services.started',
    title: 'Services started',
    command: 'Record services started',
    meaning: 'The services decided on are being given.',
    record: 'case',
    family: 'assessment',
    about: 'services.decided',
    perChild: true,
    items: {
      impactOnChild: longText('What do the services do for the child?', 'what the services do for the child', {
        hint: 'Leave empty until it can be said',
        why: 'set-2025 Part A 2.2.3',
      }),
    },
  }),
]
