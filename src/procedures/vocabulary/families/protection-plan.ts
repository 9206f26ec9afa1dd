import { entryType } from '../entry-type.ts'
import {
  actions, attendance, choice, choices, date, file, longText, organisation, person, text, yesNo,
} from '../items.ts'

const bySet = ['set-2025']

/**
 * Child protection plans at work, and their end (set-2025 Part A 4.1, 4.8 to 4.10 and 5; wales para 31 to 33 and 133
 * to 142).
 */
export const protectionPlan = [
  entryType({
    slug: 'cp-plan.made',
    title: 'Child protection plan made',
    command: 'Record a child protection plan',
    meaning: 'The conference has made the child subject of a protection plan; in Wales the name goes on the register with the plan.',
    record: 'case',
    family: 'plan',
    about: 'icpc.held',
    perChild: true,
    aliases: ['child.registered'],
    items: {
      categories: choices('Under which categories of harm?', 'the categories of harm', [
        'physical', 'emotional or psychological', 'sexual', 'financial', 'neglect',
      ], { why: 'wales para 33; set-2025 Part A 4.9.5' }),
      registeredOn: date('When did the name go on the register?', 'the day on which the name went on the register', {
        why: 'wales para 31',
      }),
      risks: longText('What are the risks to the child?', 'the risks to the child', { why: 'set-2025 Part A 4.8.2' }),
      whatMustChange: longText('What must change, and by when?', 'what must change and by when', {
        why: 'wales para 134; set-2025 Part A 4.8.2, Part A 5.3.2',
      }),
      outcomes: actions('What is to be reached, by whom and by when?', 'the outcomes', {
        why: 'wales para 133; set-2025 Part A 4.9.8',
      }),
      servicesAndAssessments: longText('Which services and assessments are needed?', 'the services and assessments needed', {
        why: 'wales para 133; set-2025 Part A 4.9.8',
      }),
      rolesAndContact: longText('Who does what, and how often do they see the child?',
        'who does what and how often they see the child', { why: 'wales para 133; set-2025 Part A 4.9.8' }),
      resources: longText('What does each agency put in?', 'what each agency puts in', { why: 'set-2025 Part A 4.9.8' }),
      progressPoints: longText('When and how is progress judged?', 'when and how progress is judged', {
        why: 'wales para 133; set-2025 Part A 4.9.8',
      }),
      contingency: longText('What happens if it does not work?', 'what happens if it does not work', {
        hint: 'Such as legal action, and what would bring it on',
        why: 'set-2025 Part A 4.9.8, Part A 5.3.2',
      }),
      leadSocialWorker: person('Who is the lead social worker?', 'who the lead social worker is', {
        requiredBy: bySet, why: 'set-2025 Part A 4.1.2, Part A 4.8.2, Part A 5.1.1',
      }),
      coreGroup: attendance('Who is in the core group?', 'who is in the core group', {
        requiredBy: bySet, why: 'set-2025 Part A 4.1.2, Part A 4.8.2',
      }),
      visitFrequency: text('How often is the child visited?', 'how often the child is visited', {
        hint: 'Every four weeks at least',
        requiredBy: bySet,
        why: 'set-2025 Part A 4.8.2, Part A 5.4.5',
      }),
      contactFrequencies: longText('How often does each member of the core group see the child?',
        'how often each member of the core group sees the child', { why: 'set-2025 Part A 5.2.1' }),
      assessmentTimescale: date('By when is the assessment to be finished?',
        'the day by which the assessment is to be finished', { why: 'set-2025 Part A 4.9.8' }),
      childsWishes: longText('What does the child wish and feel?', 'what the child wishes and feels', {
        why: 'set-2025 Part A 5.3.6',
      }),
      parentsViews: longText('What do the parents think?', 'what the parents think', { why: 'set-2025 Part A 5.3.6' }),
      rejectedPreferences: longText('Which wishes of the family were not taken up, and why?',
        'the wishes of the family that were not taken up and why', { why: 'wales para 138; set-2025 Part A 5.3.8' }),
      agencyAcceptances: file('Which papers show that agencies accept their part?',
        'the papers that show that agencies accept their part', { why: 'set-2025 Part A 5.3.11' }),
      childsCopy: file('Which version did the child get?', 'the version that the child got', { why: 'set-2025 Part A 5.3.6' }),
      temporary: yesNo('Is it a temporary plan?', 'it is a temporary plan', {
        hint: 'Until the transfer conference, or while another authority keeps the case',
        why: 'set-2025 Part A 4.1.17, Part A 6.7.5',
      }),
    },
  }),
  entryType({
    slug: 'cp-plan.implementation-started',
    title: 'Work under the plan began',
    command: 'Record that work under the plan began',
    meaning: 'The core group has begun to carry the plan out.',
    record: 'case',
    family: 'plan',
    about: 'cp-plan.made',
    perChild: true,
  }),
  entryType({
    slug: 'cp-visit.made',
    title: 'Protection plan visit made',
    command: 'Record a visit under the plan',
    meaning: 'The lead social worker has visited a child on a plan.',
    record: 'case',
    family: 'plan',
    about: 'cp-plan.made',
    perChild: true,
    items: {
      childSeen: yesNo('Was the child seen?', 'the child was seen', { why: 'set-2025 Part A 5.4.5' }),
      seenAlone: yesNo('Was the child seen alone?', 'the child was seen alone', {
        hint: 'On every other visit at least',
        why: 'set-2025 Part A 5.4.5',
      }),
      bedroomSeen: yesNo('Was the bedroom seen?', 'the bedroom was seen', {
        hint: 'On every other visit at least',
        why: 'set-2025 Part A 5.4.5',
      }),
      awake: yesNo('Was the child awake?', 'the child was awake', {
        hint: 'For babies and infants',
        why: 'set-2025 Part A 5.4.5',
      }),
      childsWishes: longText('What does the child wish and feel?', 'what the child wishes and feels', {
        why: 'set-2025 Part A 5.4.4',
      }),
    },
  }),
  entryType({
    slug: 'plan-difficulty.identified',
    title: 'Difficulty with the plan',
    command: 'Record a difficulty with the plan',
    meaning: 'Somebody in the core group sees that the plan cannot be carried out as agreed.',
    record: 'case',
    family: 'plan',
    about: 'cp-plan.made',
    perChild: true,
    items: {
      difficulty: longText('What is the difficulty?', 'the difficulty', { why: 'set-2025 Part A 5.5.1' }),
      response: choice('What follows?', 'what follows', ['reconsidered plan agreed', 'strategy discussion'], {
        why: 'set-2025 Part A 5.5.1',
      }),
      strategyOptions: choices('What is the strategy discussion to consider?', 'what the strategy discussion is to consider', [
        'emergency police access', 'section 47 enquiry', 'legal action', 'earlier review',
      ], { why: 'set-2025 Part A 5.5.1' }),
      legalPlanningMeeting: yesNo('Is there to be a legal planning meeting?', 'there is to be a legal planning meeting', {
        why: 'set-2025 Part A 5.5.1',
      }),
    },
  }),
  entryType({
    slug: 'lead-sw.informed',
    title: 'Lead social worker told',
    command: 'Record that the lead social worker was told',
    meaning: 'The lead social worker has been told of, or has found out, a difficulty with the plan, a child not seen, or a move.',
    record: 'case',
    family: 'plan',
    about: 'plan-difficulty.identified',
    perChild: true,
    items: {
      matter: choice('Told of what?', 'what the lead social worker was told of', [
        'difficulty with the plan', 'child not seen', 'child moved or will move', 'other',
      ], { why: 'set-2025 Part A 5.5.1, Part A 5.5.2, Part A 6.5.4' }),
      moveOn: date('When is the move, or when was it?', 'the day of the move', { why: 'set-2025 Part A 6.5.5' }),
    },
  }),
  entryType({
    slug: 'plan-change.identified',
    title: 'Ground to bring the review forward',
    command: 'Record a ground to bring the review forward',
    meaning: 'Something has changed that calls for the review conference to be brought forward.',
    record: 'case',
    family: 'plan',
    about: 'cp-plan.made',
    perChild: true,
    items: {
      change: choices('What has changed?', 'what has changed', [
        'new incident or allegation', 'significant difficulty carrying out the plan',
        'child to be born into the household', 'person posing a risk joining the household',
        'significant unforeseen change', 'looked after child may return', 'significant progress',
      ], { why: 'set-2025 Part A 4.1.25' }),
    },
  }),
  entryType({
    slug: 'plan-progress.reviewed',
    title: 'Long-running plan reviewed',
    command: 'Record the review of a long-running plan',
    meaning: 'A plan that has run for two years has been reconsidered under the local scheme.',
    record: 'case',
    family: 'plan',
    about: 'cp-plan.made',
    perChild: true,
  }),
  entryType({
    slug: 'household.changed',
    title: 'Household changed',
    command: 'Record a change in the household',
    meaning: 'Another adult or child lives at, or often visits, the home of a child on a plan.',
    record: 'case',
    family: 'plan',
    about: 'cp-plan.made',
    perChild: true,
    items: {
      person: person('Who lives there or often visits?', 'who lives there or often visits', { why: 'set-2025 Part A 5.2.1' }),
    },
  }),
  entryType({
    slug: 'cp-plan.ended',
    title: 'Child protection plan ended',
    command: 'Record the end of a child protection plan',
    meaning: 'The child is no longer subject of a plan (Wales: de-registered), by a review conference or, on the narrow grounds for it, without one.',
    record: 'case',
    family: 'plan',
    about: 'cp-plan.made',
    perChild: true,
    aliases: ['cp-plan-ending.proposed'],
    items: {
      ground: choice('Why does it end?', 'why it ends', [
        'no likely significant harm', 'moved permanently, transfer confirmed', 'reached eighteen', 'died',
        'left the UK permanently',
      ], { why: 'wales para 141; set-2025 Part A 4.10.5' }),
      withoutConference: yesNo('Is it ended without a conference?', 'it is ended without a conference', {
        why: 'set-2025 Part A 4.10.6',
      }),
      agenciesConsulted: organisation('Which agencies were consulted?', 'the agencies consulted', {
        why: 'set-2025 Part A 4.10.6, Part A 4.10.7',
      }),
      decision: choice('What was decided?', 'what was decided', ['plan ended', 'referred to review conference'], {
        why: 'set-2025 Part A 4.10.6, Part A 4.10.7',
      }),
      continuingNeeds: longText('What do child and family still need?', 'what child and family still need', {
        why: 'wales para 142; set-2025 Part A 4.10.9',
      }),
      agenciesNotified: attendance('Which agencies were told?', 'the agencies told', {
        why: 'wales para 142; set-2025 Part A 4.10.8',
      }),
    },
  }),
]
