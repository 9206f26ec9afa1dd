import { entryType } from '../entry-type.ts'
import {
  actions, attendance, children, choice, choices, date, dateTime, longText, person, text, yesNo,
} from '../items.ts'

/** Strategy discussions that the authority calls (cafcass-2025 para 21; set-2025 Part A 3.4; wales para 91 to 104). */
export const strategy = [
  entryType({
    slug: 's47-threshold.indicated',
    title: 'Section 47 question raised',
    command: 'Record that the section 47 question is raised',
    meaning: 'There is reasonable cause to consider a section 47 enquiry; a manager is told and authorises what follows.',
    record: 'case',
    family: 'strategy',
    about: 'referral.received',
    perChild: true,
    items: {
      authorised: choice('What does the manager authorise?', 'what the manager authorises', [
        'assessment first', 'strategy discussion at once',
      ], { why: 'set-2025 Part A 2.4.17' }),
      authorisedBy: person('Which manager?', 'the manager', { why: 'set-2025 Part A 2.4.17' }),
    },
  }),
  entryType({
    slug: 's47-threshold.met',
    title: 'Section 47 threshold met',
    command: 'Record that the section 47 threshold is met',
    meaning: 'The authority has reasonable cause to suspect significant harm (Wales: that the child is at risk).',
    record: 'case',
    family: 'strategy',
    about: 'referral.received',
    perChild: true,
    items: {
      reasonableCause: longText('What is the reasonable cause?', 'the reasonable cause', {
        why: 'cafcass-2025 para 2; wales para 70; set-2025 Part A 3.3.1 (unnumbered)',
      }),
      kinds: choices('What kinds of harm?', 'the kinds of harm', [
        'physical abuse', 'sexual abuse', 'emotional abuse', 'neglect',
      ], { why: 'set-2025 Part A 3.3.1 (unnumbered)' }),
      careAndSupportNeeds: yesNo('Does the child have needs for care and support?',
        'the child has needs for care and support', { hint: 'Met or not', why: 'wales para 70' }),
    },
  }),
  entryType({
    slug: 'strategy-discussion.convened',
    title: 'Strategy discussion called',
    command: 'Record a strategy discussion called',
    meaning: 'A strategy discussion or meeting has been called and agencies invited.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'strategy',
    about: 's47-threshold.met',
    perChild: true,
    items: {
      discussedWithManager: yesNo('Have you talked with your manager about joining?', 'you talked with your manager about joining', {
        why: 'cafcass-2025 para 21',
      }),
      practitionerToAttend: choice('Will the practitioner attend?', 'whether the practitioner attends', [
        'attend', 'do not attend',
      ], { why: 'cafcass-2025 para 21' }),
      format: choice('Is it a meeting or a call?', 'whether it is a meeting or a call', ['meeting', 'telephone'], {
        why: 'wales para 99; set-2025 Part A 3.4.4',
      }),
      chair: person('Who chairs?', 'who chairs', { why: 'set-2025 Part A 3.4.10' }),
      invited: attendance('Who is asked to take part?', 'who is asked to take part', {
        why: 'wales para 99, 100; set-2025 Part A 3.4.11, Part A 6.9.13, Part A 8.5.3',
      }),
      place: text('Where?', 'where it is held', {
        hint: 'For an unborn child: the hospital of the planned birth',
        why: 'set-2025 Part A 2.6.9',
      }),
      factors: choices('What speaks for a discussion?', 'what speaks for a discussion', [
        'seriousness', 'repetition or duration', 'vulnerability', 'source', 'pattern', 'context', 'family factors',
        'emotional environment', 'impact',
      ], { why: 'set-2025 Part A 3.4.21' }),
      basicDetails: longText('What are the basic details of child and family?', 'the basic details of child and family', {
        why: 'set-2025 Part A 6.9.14',
      }),
      allegedAbuser: person('Who is the alleged abuser?', 'who the alleged abuser is', { why: 'set-2025 Part A 6.9.14' }),
      employmentHistory: longText('Where has that person worked?', 'where that person has worked', {
        hint: 'For staff, foster carers and volunteers',
        why: 'set-2025 Part A 6.9.14',
      }),
      registrationHistory: longText('How has the service been registered?', 'how the service has been registered', {
        why: 'set-2025 Part A 6.9.14',
      }),
    },
  }),
  entryType({
    slug: 'strategy-discussion.held',
    title: 'Strategy discussion held',
    command: 'Record a strategy discussion',
    meaning: 'Social care, police, health and others have shared what they know and settled what is to be done.',
    record: 'case',
    alsoIn: ['allegation', 'complex-investigation'],
    family: 'strategy',
    about: 'strategy-discussion.convened',
    perChild: true,
    items: {
      attendance: attendance('Who took part?', 'who took part', {
        requiredBy: ['set-2025', 'wales'], why: 'cafcass-2025 para 21; wales para 103; set-2025 Part A 3.4.11',
      }),
      practitionerAttended: yesNo('Did the practitioner attend?', 'the practitioner attended', { why: 'cafcass-2025 para 21' }),
      decisions: longText('What was decided?', 'what was decided', {
        hint: 'If you were not there: what the authority tells you of the outcome',
        requiredBy: ['set-2025', 'wales'],
        why: 'cafcass-2025 para 21; wales para 103; set-2025 Part A 3.4.15',
      }),
      format: choice('Was it a meeting or a call?', 'whether it was a meeting or a call', ['meeting', 'telephone'], {
        why: 'wales para 103; set-2025 Part A 3.4.16',
      }),
      informationShared: longText('What information was shared?', 'the information shared', {
        requiredBy: ['wales'], why: 'wales para 104; set-2025 Part A 3.4.2',
      }),
      basisOfDecisions: longText('On what basis was it decided?', 'the basis of the decisions', {
        requiredBy: ['wales'], why: 'wales para 104',
      }),
      agreedActions: actions('What is to be done, by whom and by when?', 'the actions agreed', {
        requiredBy: ['set-2025', 'wales'], why: 'wales para 103; set-2025 Part A 3.4.15, Part A 6.9.15',
      }),
      sharingOutcomes: longText('How and when are outcomes shared and next steps set?',
        'how and when outcomes are shared and next steps set', { requiredBy: ['wales'], why: 'wales para 103' }),
      escalation: longText('How are concerns taken further, and by when?', 'how concerns are taken further and by when', {
        requiredBy: ['wales'], why: 'wales para 103',
      }),
      section47: choice('Is there to be a section 47 enquiry?', 'whether there is to be a section 47 enquiry', [
        'start enquiry', 'continue enquiry', 'no enquiry',
      ], { why: 'wales para 96, 101, 125; set-2025 Part A 3.4.2, Part A 3.4.18, Part A 3.9.6' }),
      authorisedBy: person('Which manager authorised the enquiry?', 'the manager who authorised the enquiry', {
        why: 'set-2025 Part A 3.4.20',
      }),
      policeConsulted: yesNo('Were the police consulted?', 'the police were consulted', {
        hint: 'Before the threshold is finally decided',
        why: 'set-2025 Part A 3.4.20',
      }),
      investigation: choice('Is the investigation single or joint?', 'whether the investigation is single or joint', [
        'single agency', 'joint investigation',
      ], { why: 'set-2025 Part A 3.4.7' }),
      medicalNeeded: choice('Is a medical examination needed?', 'whether a medical examination is needed', [
        'needed', 'not needed',
      ], { requiredBy: ['wales'], why: 'wales para 103; set-2025 Part A 3.8.2' }),
      medicalTiming: dateTime('When is the examination to be?', 'when the examination is to be', {
        why: 'wales para 102; set-2025 Part A 3.8.2',
      }),
      immediateAction: longText('What keeps the child safe now?', 'what keeps the child safe now', {
        why: 'wales para 102; set-2025 Part A 3.4.2',
      }),
      otherChildren: children('Which other children may be affected?', 'the other children who may be affected', {
        why: 'wales para 102; set-2025 Part A 3.4.3',
      }),
      whoIsInterviewed: longText('Who is to be interviewed, by whom, why and when?',
        'who is to be interviewed, by whom, why and when', { why: 'set-2025 Part A 3.4.3' }),
      childSeenWhen: dateTime('When is the child to be seen?', 'when the child is to be seen', {
        hint: 'Alone, unless that is wrong for the child',
        why: 'wales para 69, 74; set-2025 Part A 3.4.3',
      }),
      parentsToldWhat: longText('What are the parents told, how and by whom?', 'what the parents are told, how and by whom', {
        why: 'wales para 69, 102; set-2025 Part A 3.4.2',
      }),
      parentsToldWhen: dateTime('When are the parents told?', 'when the parents are told', { why: 'wales para 69, 114' }),
      howWishesAreAscertained: longText('How is it learned what the child wishes and feels?',
        'how it is learned what the child wishes and feels', { why: 'set-2025 Part A 3.4.3' }),
      furtherInformation: longText('What more has to be known, and how is it found out?',
        'what more has to be known and how it is found out', { why: 'set-2025 Part A 3.4.3, Part A 8.5.4' }),
      assessmentTimescale: date('By when is the assessment to be finished?',
        'the day by which the assessment is to be finished', { why: 'wales para 102' }),
      languageAndInterpreter: longText('Which language and interpreter are needed?', 'the language and interpreter needed', {
        why: 'wales para 102; set-2025 Part A 3.4.3',
      }),
      advocate: yesNo('Does the child want an advocate?', 'the child wants an advocate', { why: 'wales para 102' }),
      mentalCapacity: longText('What is known of mental capacity?', 'what is known of mental capacity', {
        hint: 'Of the child or a parent',
        why: 'wales para 102',
      }),
      legalAction: longText('Which legal action is needed?', 'the legal action needed', { why: 'set-2025 Part A 3.4.2' }),
      dischargePlan: longText('How does the child leave hospital safely?', 'how the child leaves hospital safely', {
        why: 'set-2025 Part A 3.4.2',
      }),
      supportIfNoEnquiry: choice('If there is no enquiry, what support follows?', 'the support that follows', [
        'support services', 'child in need services', 'none',
      ], { why: 'set-2025 Part A 3.4.19' }),
      furtherDiscussionBy: date('By when is there another discussion?', 'the day by which there is another discussion', {
        why: 'set-2025 Part A 3.4.18',
      }),
      reviewAndClosure: longText('How is it reviewed and closed?', 'how it is reviewed and closed', {
        why: 'set-2025 Part A 6.9.15',
      }),
      extendedTimescale: date('If the conference may be later, by when?', 'the later day for the conference', {
        hint: 'Exceptional, such as fabricated or induced illness',
        why: 'set-2025 Part A 3.10.2',
      }),
      outcomeDiscussionFormat: text('What form does the discussion of the outcome take?',
        'the form of the discussion of the outcome', { why: 'wales para 117' }),
      prebirthAssessment: yesNo('Is a pre-birth assessment needed?', 'a pre-birth assessment is needed', {
        why: 'set-2025 Part A 2.6.10',
      }),
      areasToAssess: longText('What is to be assessed before the birth?', 'what is to be assessed before the birth', {
        why: 'set-2025 Part A 2.6.10',
      }),
      adultServicesActions: actions('What are adult services to do?', 'the actions for adult services', {
        why: 'set-2025 Part A 2.6.10',
      }),
      obstetricActions: actions('What are maternity staff to do as soon as the baby is born?',
        'the actions for maternity staff', { why: 'set-2025 Part A 2.6.10' }),
      deliveryInstructions: longText('If there is to be an emergency protection order at birth, what are the instructions?',
        'the instructions for the birth', { why: 'set-2025 Part A 2.6.10' }),
      complexAbuse: choice('Is complex abuse found?', 'whether complex abuse is found', [
        'complex abuse found', 'not found', 'not considered',
      ], { why: 'set-2025 Part A 8.5.4' }),
      initialMapping: longText('How far does it reach, and who is implicated?', 'how far it reaches and who is implicated', {
        why: 'set-2025 Part A 8.5.4',
      }),
      childrenInContactWithAbusers: children('Which children may be in contact with abusers now?',
        'the children who may be in contact with abusers now', { why: 'set-2025 Part A 8.5.4' }),
      childrenFormerlyInContact: children('Which children were in contact with them before?',
        'the children who were in contact with them before', { why: 'set-2025 Part A 8.5.4' }),
      victimsNowAdult: person('Which possible victims are adults now?', 'the possible victims who are adults now', {
        why: 'set-2025 Part A 8.5.4',
      }),
      resourceImplications: longText('What does it take in people and money?', 'what it takes in people and money', {
        why: 'set-2025 Part A 8.5.4',
      }),
      witnessesBeforeChildren: longText('Which witnesses are seen before the children?',
        'the witnesses seen before the children', { why: 'set-2025 Part A 8.5.4' }),
      criminalInvestigation: choice('Is there to be a criminal investigation?',
        'whether there is to be a criminal investigation', [
          'criminal investigation', 'no criminal investigation',
        ], { why: 'set-2025 Part A 8.5.1' }),
      socialWorkManaged: choice('How is the social work managed?', 'how the social work is managed', [
        'conventional management', 'specialist or dedicated outside team',
      ], { why: 'set-2025 Part A 8.5.5' }),
    },
  }),
]
