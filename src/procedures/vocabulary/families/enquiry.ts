import { entryType } from '../entry-type.ts'
import { actions, attendance, choice, choices, file, longText, organisation, person, yesNo } from '../items.ts'

/** Section 47 enquiries, joint visits and recorded interviews (set-2025 Part A 3.3 to 3.11; wales para 114 to 123). */
export const enquiry = [
  entryType({
    slug: 's47.started',
    title: 'Section 47 enquiry started',
    command: 'Start a section 47 enquiry',
    meaning: 'The section 47 enquiry has begun.',
    record: 'case',
    alsoIn: ['complex-investigation'],
    family: 'enquiry',
    about: 'strategy-discussion.held',
    perChild: true,
    items: {
      reasons: longText('Why is it started?', 'why it is started', { why: 'set-2025 Part A 4.2.3' }),
      jointVisit: choice('Is there to be a joint visit?', 'whether there is to be a joint visit', [
        'joint visit', 'single agency visit',
      ], { why: 'set-2025 Part A 3.3.5' }),
      whenFamilyIsTold: longText('How and when is the family told?', 'how and when the family is told', {
        why: 'set-2025 Part A 3.4.23',
      }),
      agenciesContacted: organisation('Which agencies were contacted?', 'the agencies contacted', {
        why: 'set-2025 Part A 3.4.27',
      }),
    },
  }),
  entryType({
    slug: 's47.concluded',
    title: 'Section 47 enquiry concluded',
    command: 'Close a section 47 enquiry',
    meaning: 'The enquiry has been closed by a manager with one of its outcomes.',
    record: 'case',
    alsoIn: ['complex-investigation'],
    family: 'enquiry',
    about: 's47.started',
    perChild: true,
    items: {
      outcome: choice('What is the outcome?', 'the outcome', [
        'not substantiated', 'substantiated, no continuing risk', 'substantiated, significant harm suffered or likely',
      ], { requiredBy: ['set-2025', 'wales'], why: 'wales para 116; set-2025 Part A 3.9.3, Part A 3.9.9' }),
      agencyChecks: longText('What did the agency checks show?', 'what the agency checks showed', {
        why: 'set-2025 Part A 3.11.4',
      }),
      contacts: longText('Which contacts were made?', 'the contacts made', { why: 'set-2025 Part A 3.11.4' }),
      strategyNotes: longText('What do the strategy notes say?', 'what the strategy notes say', {
        why: 'set-2025 Part A 3.11.4',
      }),
      decisionMaking: longText('How was it decided?', 'how it was decided', { why: 'set-2025 Part A 3.11.4' }),
      bodyMaps: file('Which body maps are there?', 'the body maps', { why: 'set-2025 Part A 3.11.4' }),
      enquiryDetails: longText('What was done and found?', 'what was done and found', {
        why: 'set-2025 Part A 3.11.1, Part A 3.11.4',
      }),
      thresholdReached: choice('Is the threshold of significant harm reached?',
        'whether the threshold of significant harm is reached', [
          'threshold reached', 'not reached',
        ], { why: 'set-2025 Part A 3.9.2' }),
      careAndSupportNeeds: yesNo('Does the child have needs for care and support?',
        'the child has needs for care and support', { why: 'wales para 119' }),
      whyNoContinuingRisk: choices('Why is there no continuing risk?', 'why there is no continuing risk', [
        'person responsible no longer in contact', 'isolated incident',
      ], { why: 'wales para 120' }),
      prebirthFactors: longText('Before a birth: what are the risks and strengths, and what is likely to change?',
        'the risks, strengths and likely changes before the birth', { why: 'set-2025 Part A 2.6.13' }),
      riskAndManagement: longText('What are the risks, and how can they be managed?', 'the risks and how they can be managed', {
        why: 'set-2025 Part A 3.9.1 (unnumbered), Part A 3.11.4',
      }),
      familyStrengths: longText("What are the family's strengths?", "the family's strengths", {
        why: 'set-2025 Part A 3.9.1 (unnumbered)',
      }),
      protectionNeeds: longText('What protection does the child need?', 'the protection that the child needs', {
        why: 'set-2025 Part A 3.9.1 (unnumbered)',
      }),
      immediateRisk: longText('What is the immediate risk?', 'the immediate risk', {
        why: 'set-2025 Part A 3.9.1 (unnumbered)',
      }),
      longTermRisk: longText('What is the risk in the long term?', 'the risk in the long term', {
        why: 'set-2025 Part A 3.9.1 (unnumbered)',
      }),
      childSeen: yesNo('Was the child seen and spoken with?', 'the child was seen and spoken with', {
        why: 'set-2025 Part A 3.9.4',
      }),
      householdChildrenSeen: yesNo('Were the other children of the household seen and spoken with?',
        'the other children of the household were seen and spoken with', { why: 'set-2025 Part A 3.9.4' }),
      carersSeen: yesNo('Were the carers seen and spoken with?', 'the carers were seen and spoken with', {
        why: 'set-2025 Part A 3.9.4',
      }),
      discussions: longText('What was discussed, and with whom?', 'what was discussed and with whom', {
        requiredBy: ['set-2025'], why: 'set-2025 Part A 3.9.9',
      }),
      authorisedBy: person('Which manager authorised it?', 'the manager who authorised it', {
        requiredBy: ['set-2025'], why: 'set-2025 Part A 3.9.4, Part A 3.9.9, Part A 3.11.2',
      }),
      conference: choice('Is a conference to be called?', 'whether a conference is to be called', [
        'conference required', 'plan without conference', 'no conference',
      ], { why: 'wales para 121, 123; set-2025 Part A 3.9.6, Part A 3.9.7' }),
      noConferenceAgreedInWriting: file('Which paper records the agreement to hold no conference?',
        'the paper that records the agreement', { why: 'wales para 123' }),
      reassessment: choice('Is the child to be assessed again regularly?',
        'whether the child is to be assessed again regularly', [
          'regular re-assessment', 'no re-assessment',
        ], { why: 'set-2025 Part A 3.9.5' }),
      futureReferrals: longText('What is arranged for later referrals?', 'what is arranged for later referrals', {
        why: 'set-2025 Part A 3.9.5',
      }),
      prebirthConference: choice('Is a pre-birth conference needed?', 'whether a pre-birth conference is needed', [
        'needed', 'not needed',
      ], { why: 'set-2025 Part A 2.6.14' }),
    },
  }),
  entryType({
    slug: 's47-outcome.notified',
    title: 'Enquiry outcome told',
    command: 'Record that the outcome was told',
    meaning: 'Agencies, parents and child know how the enquiry ended.',
    record: 'case',
    family: 'enquiry',
    about: 's47.concluded',
    perChild: true,
    items: {
      told: attendance('Who was told?', 'who was told', { why: 'set-2025 Part A 3.9.10, Part A 6.9.16' }),
      outcome: longText('What were they told?', 'what they were told', { why: 'set-2025 Part A 3.9.10' }),
      evaluationForChild: longText('What does it mean for the child?', 'what it means for the child', {
        why: 'set-2025 Part A 3.9.10',
      }),
      agreedWithPolice: yesNo('Have the police agreed what is said?', 'the police have agreed what is said', {
        hint: 'While a criminal investigation goes on',
        why: 'set-2025 Part A 3.9.12',
      }),
    },
  }),
  entryType({
    slug: 'outcome-discussion.held',
    title: 'Outcome discussed after enquiry',
    command: 'Record the discussion of the outcome',
    meaning: 'Practitioners, child and parents have talked about what follows the enquiry.',
    record: 'case',
    family: 'enquiry',
    about: 's47.started',
    perChild: true,
    items: {
      attendance: attendance('Who took part?', 'who took part', { why: 'wales para 116' }),
      discussion: longText('What was said?', 'what was said', { why: 'wales para 118' }),
      futureAction: actions('What is to be done, by whom and by when?', 'the action to come', { why: 'wales para 118' }),
    },
  }),
  entryType({
    slug: 'joint-visit.completed',
    title: 'Joint visit completed',
    command: 'Record a joint visit',
    meaning: 'The joint visit has happened.',
    record: 'case',
    family: 'enquiry',
    about: 's47.started',
    perChild: true,
    items: {
      place: choice('Where was it?', 'where it was', ['education setting', 'home', 'other safe place'], {
        why: 'set-2025 Part A 3.3.5',
      }),
      actionsAndDecisions: actions('What was done and decided?', 'what was done and decided', { why: 'set-2025 Part A 3.3.7' }),
    },
  }),
  entryType({
    slug: 'joint-visit.record-shared',
    title: 'Joint visit record shared',
    command: 'Record that the visit record was shared',
    meaning: 'Police and social care have shared what was done and decided.',
    record: 'case',
    family: 'enquiry',
    about: 'joint-visit.completed',
    perChild: true,
    items: {
      record: longText('What does the record say?', 'what the record says', { why: 'set-2025 Part A 3.3.7' }),
    },
  }),
  entryType({
    slug: 'abe-interview.planned',
    title: 'Recorded interview planned',
    command: 'Plan a recorded interview',
    meaning: 'A visually recorded interview under Achieving Best Evidence has been planned.',
    record: 'case',
    family: 'enquiry',
    about: 'strategy-discussion.held',
    perChild: true,
    items: {
      interviewers: person('Who interviews?', 'who interviews', {
        hint: 'Trained, and experienced with children',
        why: 'set-2025 Part A 3.7.1, Part A 3.7.4',
      }),
      specialistHelp: choices('Why is expert help needed?', 'why expert help is needed', [
        'first language not English', 'psychiatric disturbance', 'disability', 'cultural or religious knowledge',
      ], { why: 'set-2025 Part A 3.7.4' }),
    },
  }),
  entryType({
    slug: 'abe-interview.conducted',
    title: 'Recorded interview held',
    command: 'Record that the interview was held',
    meaning: 'The visually recorded interview has been held.',
    record: 'case',
    family: 'enquiry',
    about: 'abe-interview.planned',
    perChild: true,
    items: {
      recording: file('Which recording is it?', 'the recording', { why: 'set-2025 Part A 3.7.2' }),
      useFor: choices('What may it be used for?', 'what it may be used for', [
        'criminal proceedings', 'section 47 enquiry', 'civil childcare proceedings', 'discipline',
      ], { why: 'set-2025 Part A 3.7.2, Part A 3.7.3' }),
    },
  }),
]
