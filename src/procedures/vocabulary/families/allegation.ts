import { entryType } from '../entry-type.ts'
import { actions, attendance, choice, choices, date, longText, person, yesNo } from '../items.ts'

const ladoReferral = { requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 49' }

/**
 * Concerns about people who work with children, up to the LADO and the meeting (cafcass-2025 para 49 to 51; set-2025
 * Part A 7.1 to 7.4).
 */
export const allegation = [
  entryType({
    slug: 'allegation.received',
    title: 'Allegation received',
    command: 'Record a concern about somebody who works with children',
    meaning: 'Somebody says, or it is feared, that a person who works with children harmed a child, committed an offence or may be unsuitable.',
    record: 'allegation',
    alsoIn: ['case'],
    family: 'allegation',
    items: {
      accused: person('Who is it about?', 'who it is about', {
        why: 'cafcass-2025 para 49, 51; cafcass-2007 para 4.16; set-2025 Part A 7.4.4',
      }),
      accusedIs: choice('Who is that?', 'who that is', ['party', 'colleague', 'volunteer', 'other professional'], {
        why: 'cafcass-2025 para 49',
      }),
      behaviour: longText('What is feared or said?', 'what is feared or said', { why: 'cafcass-2025 para 49' }),
      immediateRisk: yesNo('Is a child or adult at immediate risk?', 'a child or adult is at immediate risk', {
        hint: 'If so, tell the police first',
        why: 'cafcass-2025 para 49, 51',
      }),
      referWithLado: choice('Is a referral to be made?', 'whether a referral is to be made', [
        'refer with LADO recommendation', 'no referral',
      ], { why: 'cafcass-2025 para 49' }),
      employerOfCafcass: choice('If the person works for Cafcass, how?', 'how the person works for Cafcass', [
        'employed', 'self-employed',
      ], { why: 'cafcass-2007 para 4.24' }),
      boardMember: yesNo('Is the person a member of the Board?', 'the person is a member of the Board', {
        hint: 'Then the Chair and the Chief Executive are told instead of the line manager',
        why: 'cafcass-2007 para 4.16',
      }),
      receivedFrom: choice('How did it come in?', 'how it came in', [
        'report from a child', 'concern by another adult in the organisation', 'complaint by a parent', 'other',
      ], { why: 'set-2025 Part A 7.4.1' }),
      criteria: choices('Which criteria may it meet?', 'the criteria it may meet', [
        'harmed or may have harmed a child', 'possible criminal offence', 'risk of harm shown by behaviour',
        'may be unsuitable',
      ], { hint: 'Any one is enough', why: 'set-2025 Part A 7.1.1' }),
      classified: choice('What is it taken as?', 'what it is taken as', [
        'allegation', 'below threshold, low-level concern', 'concern about quality of care or practice', 'complaint',
      ], { why: 'wales para 158; set-2025 Part A 7.1.1, Part A 7.2.1' }),
      nonRecent: yesNo('Is it about something long past?', 'it is about something long past', {
        why: 'set-2025 Part A 1.10.1, Part A 7.3.23',
      }),
      outsideWork: yesNo('Did it happen outside work?', 'it happened outside work', {
        why: 'set-2025 Part A 7.1.1, Part A 7.4.21',
      }),
      childInjured: yesNo('Is a child injured?', 'a child is injured', {
        hint: 'Then the parents are told without waiting for advice',
        why: 'set-2025 Part A 7.3.2',
      }),
      immediateAttention: yesNo('Does it need attention at once?', 'it needs attention at once', {
        why: 'set-2025 Part A 7.4.7',
      }),
      workSetting: choice('Where does the person work?', 'where the person works', [
        'day care or childminder', 'foster care', 'residential care', 'school', 'other',
      ], { why: 'set-2025 Part A 7.3.7, Part A 7.3.9' }),
      aboutDesignatedManager: yesNo('Is it about the designated senior manager?', 'it is about the designated senior manager', {
        hint: 'Then the deputy or another senior manager is told instead',
        why: 'set-2025 Part A 7.4.4',
      }),
      closeAssociate: yesNo('Is it about somebody close to a member of staff?',
        'it is about somebody close to a member of staff', {
          hint: 'A partner, a relative or a member of the household',
          why: 'set-2025 Part A 7.4.24',
        }),
    },
  }),
  entryType({
    slug: 'lado-referral.drafted',
    title: 'LADO referral sent for approval',
    command: 'Send a LADO referral for approval',
    meaning: 'A referral that names the LADO is with the manager for approval.',
    record: 'allegation',
    family: 'allegation',
    about: 'supervision.held',
    items: {
      behaviour: longText('What behaviour causes harm, or a risk of it?', 'the behaviour', ladoReferral),
      harmOrRisk: longText('What is the harm, or the risk, to which children?', 'the harm or risk to the children', ladoReferral),
      expressLadoReferral: yesNo('Does it say that it is also a referral to the LADO?',
        'it says that it is also a referral to the LADO', ladoReferral),
    },
  }),
  entryType({
    slug: 'lado-referral.approved',
    title: 'LADO referral approved',
    command: 'Approve or return a LADO referral',
    meaning: 'The manager has read the referral and approved it.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado-referral.drafted',
    items: {
      decision: choice('Approve it?', 'whether to approve it', ['approved', 'returned'], {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 51',
      }),
      reasons: longText('What has to change, if you return it?', 'what has to change', { why: 'cafcass-2025 para 51' }),
    },
  }),
  entryType({
    slug: 'accused.informed',
    title: 'Accused person told',
    command: 'Record that the person was told',
    meaning: 'The person the allegation or referral is about has been told of it.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    aliases: ['individual.informed'],
    items: {
      natureOfAllegation: longText('What was the person told?', 'what the person was told', {
        why: 'cafcass-2025 para 51; set-2025 Part A 7.3.5',
      }),
      howEnquiriesAreConducted: longText('What was the person told of the enquiries?',
        'what the person was told of the enquiries', { why: 'set-2025 Part A 7.3.5' }),
      possibleOutcomes: choices('Which possible outcomes was the person told of?',
        'the possible outcomes that the person was told of', [
          'disciplinary action', 'dismissal', 'referral to DBS or regulator',
        ], { why: 'set-2025 Part A 7.3.5' }),
    },
  }),
  entryType({
    slug: 'lado.referred',
    title: 'Reported to the LADO',
    command: 'Record a referral to the LADO',
    meaning: 'The LADO has been told of the allegation or has the referral.',
    record: 'allegation',
    alsoIn: ['case'],
    family: 'allegation',
    about: 'allegation.received',
    items: {
      expressLadoReferral: yesNo('Does it say that it is also a referral to the LADO?',
        'it says that it is also a referral to the LADO', ladoReferral),
      behaviour: longText('What behaviour causes harm, or a risk of it?', 'the behaviour', ladoReferral),
      harmOrRisk: longText('What is the harm, or the risk, to which children?', 'the harm or risk to the children', ladoReferral),
      rationale: longText('Why is it referred?', 'why it is referred', {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 51',
      }),
      immediateRisk: yesNo('Is a child in immediate danger?', 'a child is in immediate danger', {
        hint: 'Then it does not wait for approval',
        why: 'cafcass-2025 para 49, 51',
      }),
    },
  }),
  entryType({
    slug: 'lado.consulted',
    title: 'LADO consulted',
    command: 'Record talk with the LADO',
    meaning: 'The LADO has helped to settle what should happen.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    items: {
      advice: longText('What was asked and answered?', 'what was asked and answered', { why: 'cafcass-2025 para 50' }),
    },
  }),
  entryType({
    slug: 'lado.decided',
    title: "LADO's decision",
    command: "Record the LADO's decision",
    meaning: 'The LADO has weighed safeguarding, threshold and evidence in turn and decided what follows.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado.referred',
    items: {
      decision: choice('What did the LADO decide?', 'what the LADO decided', [
        'strategy discussion', 'allegation meeting', 'telephone discussion', 'other action', 'no further action',
      ], { requiredBy: ['cafcass-2007'], why: 'cafcass-2025 para 50, 51; cafcass-2007 para 4.21; set-2025 Part A 7.4.16' }),
      safeguardingActionTaken: yesNo('Has the right safeguarding action been taken?',
        'the right safeguarding action has been taken', { why: 'set-2025 Part A 7.4.10' }),
      threshold: choice('Is the threshold met?', 'whether the threshold is met', [
        'threshold met', 'more detail needed', 'threshold not met',
      ], { why: 'set-2025 Part A 7.4.11' }),
      evidence: choice('What does the evidence show?', 'what the evidence shows', [
        'shows false', 'shows unfounded', 'more detail needed', 'proceed',
      ], { why: 'set-2025 Part A 7.4.12' }),
      strands: choices('Which strands are opened?', 'the strands opened', [
        'police investigation', 'social care enquiry or assessment', 'employer action',
      ], { why: 'set-2025 Part A 7.4.9' }),
      parentsMayBeTold: choice('May the parents be told?', 'whether the parents may be told', [
        'tell parents in full', 'tell parents in part', 'do not tell parents yet',
      ], { why: 'set-2025 Part A 7.3.2' }),
    },
  }),
  entryType({
    slug: 'allegation-meeting.convened',
    title: 'Allegation meeting called',
    command: 'Record an allegation meeting called',
    meaning: 'The LADO has called a Management Planning Meeting or like meeting.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado.decided',
    items: {
      invited: attendance('Who is asked to come?', 'who is asked to come', {
        why: 'cafcass-2025 para 50; set-2025 Part A 7.4.16',
      }),
      practitionerToAttend: yesNo('Will our practitioner attend?', 'our practitioner attends', {
        hint: "These meetings are the authority's own: practitioners stay away",
        why: 'cafcass-2025 para 50',
      }),
      viewsOnSuspension: longText('What do social care, police and others think of suspension?',
        'what social care, police and others think of suspension', { why: 'set-2025 Part A 7.3.18' }),
      employerApproach: choice('How is the employer approached?', 'how the employer is approached', [
        'ask employer for information', 'invite employer', 'both', 'neither',
      ], { why: 'set-2025 Part A 7.4.22' }),
    },
  }),
  entryType({
    slug: 'allegation-meeting.held',
    title: 'Allegation meeting held',
    command: 'Record an allegation meeting',
    meaning: 'The Management Planning Meeting, or discussion in its place, has met.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation-meeting.convened',
    items: {
      attendance: attendance('Who came?', 'who came', { why: 'cafcass-2025 para 50' }),
      practitionerAttended: yesNo('Did our practitioner attend?', 'our practitioner attended', { why: 'cafcass-2025 para 50' }),
      furtherEnquiries: yesNo('Are further enquiries to be made?', 'further enquiries are to be made', {
        why: 'cafcass-2025 para 49',
      }),
      sharingProtocol: longText('What may be shared, and with whom?', 'what may be shared and with whom', {
        hint: 'As the LADO decides',
        why: 'cafcass-2025 para 49; set-2025 Part A 7.4.17',
      }),
      section47AndPolice: longText('Which enquiry or police investigation is there, and what follows from it?',
        'the enquiry or police investigation and what follows from it', { why: 'set-2025 Part A 7.4.17' }),
      parallelDisciplinary: yesNo('Can a disciplinary process run alongside?', 'a disciplinary process can run alongside', {
        why: 'set-2025 Part A 7.4.17',
      }),
      earlierAllegations: longText('Which earlier allegations or concerns are there?', 'the earlier allegations or concerns', {
        why: 'set-2025 Part A 7.4.17',
      }),
      reasonableForce: longText('What is to be said on the use of reasonable force?',
        'what is to be said on the use of reasonable force', { why: 'set-2025 Part A 7.4.17' }),
      complexAbuse: yesNo('Do the complex abuse procedures apply?', 'the complex abuse procedures apply', {
        why: 'set-2025 Part A 7.3.22, Part A 7.4.17',
      }),
      enquiryTasks: actions('Which enquiries are to be made, by whom and by when?', 'the enquiries to be made', {
        why: 'set-2025 Part A 7.4.17',
      }),
      childrensProtection: longText('How are the children protected?', 'how the children are protected', {
        why: 'set-2025 Part A 7.4.18',
      }),
      childrensSupport: longText('How are the children supported?', 'how the children are supported', {
        why: 'set-2025 Part A 7.4.18',
      }),
      accusedsSupport: longText('How is the person accused supported and kept informed?',
        'how the person accused is supported and kept informed', { why: 'set-2025 Part A 7.4.18' }),
      independence: longText('How are the investigations kept independent?', 'how the investigations are kept independent', {
        why: 'set-2025 Part A 7.4.18',
      }),
      suspension: choice('What is recommended on suspension?', 'what is recommended on suspension', [
        'recommend suspension', 'recommend alternative', 'no recommendation',
      ], { why: 'set-2025 Part A 7.4.18' }),
      leadContacts: person('Who is the lead contact in each agency?', 'the lead contact in each agency', {
        why: 'set-2025 Part A 7.4.18',
      }),
      reviewProtocol: longText('How and when is progress reviewed?', 'how and when progress is reviewed', {
        why: 'set-2025 Part A 7.4.18',
      }),
      seniorManagementIssues: longText('What do senior managers need to know?', 'what senior managers need to know', {
        hint: 'Such as media interest or resources',
        why: 'set-2025 Part A 7.4.18',
      }),
      barringReports: longText('What is to be reported for barring?', 'what is to be reported for barring', {
        why: 'set-2025 Part A 7.4.18',
      }),
      employerRiskAssessment: longText("What does the employer's risk assessment say?",
        "what the employer's risk assessment says", { why: 'set-2025 Part A 7.4.18' }),
      nextMeeting: date('When is the next meeting?', 'the day of the next meeting', { why: 'set-2025 Part A 7.4.18' }),
      associateOfStaff: choices('If it is about somebody close to a member of staff, what follows?',
        'what follows for that member of staff', [
          'able and willing to protect', 'measures put in place', 'role compromised', 'no further action',
        ], { why: 'set-2025 Part A 7.4.24' }),
      lessons: actions('What is to be done on the lessons?', 'the actions on the lessons', { why: 'set-2025 Part A 7.4.19' }),
      outcome: choice('What is the outcome of the allegation?', 'the outcome of the allegation', [
        'substantiated', 'false', 'malicious', 'unsubstantiated', 'unfounded',
      ], { why: 'set-2025 Part A 7.4.20' }),
      tasksCompleted: yesNo('Are all tasks done?', 'all tasks are done', {
        hint: 'At the last meeting',
        why: 'set-2025 Part A 7.4.19',
      }),
    },
  }),
]
