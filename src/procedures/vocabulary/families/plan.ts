import { entryType } from '../entry-type.ts'
import { actions, attendance, choices, date, longText, person, text, yesNo } from '../items.ts'

/** Plans short of a protection plan (set-2025 Part A 2.2, 2.5 and 4.10; wales para 47 to 49 and 146). */
export const plan = [
  entryType({
    slug: 'plan.made',
    title: 'Plan of action agreed',
    command: 'Record a plan of action',
    meaning: 'A plan of action or support has been agreed with family and agencies, where no more particular kind of plan applies.',
    record: 'case',
    family: 'plan',
    about: 'assessment.completed',
    perChild: true,
    items: {
      childOutcomes: actions('What is to be reached for the child?', 'the outcomes for the child', {
        why: 'set-2025 Part A 2.2.31',
      }),
      expectationsOfParents: longText('What is expected of the parents?', 'what is expected of the parents', {
        why: 'set-2025 Part A 2.2.31',
      }),
      parentsActions: actions('What do the parents do, and by when?', 'what the parents do', { why: 'set-2025 Part A 2.2.31' }),
      servicesToParents: longText('Which services do the parents get?', 'the services that the parents get', {
        why: 'set-2025 Part A 2.2.31',
      }),
      reviewPoints: date('When is it reviewed next?', 'the day of the next review', { why: 'set-2025 Part A 2.2.32' }),
      progressSufficient: yesNo('Is there enough progress?', 'there is enough progress', { why: 'set-2025 Part A 2.2.32' }),
      changeSustained: yesNo('Does the change last?', 'the change lasts', { why: 'set-2025 Part A 2.2.32' }),
      decision: longText('What was decided when it was reviewed?', 'what was decided when it was reviewed', {
        why: 'set-2025 Part A 2.2.32',
      }),
    },
  }),
  entryType({
    slug: 'cin-plan.made',
    title: 'Child in need plan made',
    command: 'Record a child in need plan',
    meaning: 'A child in need plan is agreed with family and agencies.',
    record: 'case',
    family: 'plan',
    about: 'assessment.completed',
    perChild: true,
    items: {
      services: longText('Which services?', 'the services', { why: 'set-2025 Part A 2.5.26' }),
      actions: actions('What is to be done, by whom and by when?', 'the actions agreed', { why: 'set-2025 Part A 2.5.26' }),
      definedPeriod: text('For how long?', 'how long it runs', {
        hint: 'For a service that goes on after a move: more than a month',
        why: 'set-2025 Part A 6.8.7',
      }),
      serviceContinued: choices('What goes on after a move?', 'what goes on after a move', [
        'subsistence', 'housing costs', 'completing assessment', 'other',
      ], { why: 'set-2025 Part A 6.8.7' }),
    },
  }),
  entryType({
    slug: 'cin-plan.reviewed',
    title: 'Child in need plan reviewed',
    command: 'Record a review of a child in need plan',
    meaning: 'The child in need plan has been reviewed; the multi-agency meeting after a protection plan ends counts.',
    record: 'case',
    family: 'plan',
    about: 'cin-plan.made',
    perChild: true,
    items: {
      attendance: attendance('Who came?', 'who came', { why: 'set-2025 Part A 4.10.3' }),
      progress: longText('What progress is there?', 'the progress there is', { why: 'set-2025 Part A 2.5.26' }),
    },
  }),
  entryType({
    slug: 'care-and-support-plan.made',
    title: 'Care and support plan made',
    command: 'Record a care and support plan',
    meaning: 'The authority has made the plan that Part 4 of the 2014 Act asks for (Wales).',
    record: 'case',
    family: 'plan',
    about: 'assessment.completed',
    perChild: true,
    items: {
      part4Elements: longText('What does it say on each element of Part 4?', 'what it says on each element of Part 4', {
        why: 'wales para 49',
      }),
      futureSafetySteps: actions('Which steps make the child safe in future?', 'the steps that make the child safe in future', {
        why: 'wales para 49',
      }),
      supportTreatmentTherapy: longText('What support, treatment or therapy is there?',
        'the support, treatment or therapy there is', { hint: 'Advocacy included', why: 'wales para 49' }),
      serviceChanges: longText('What changes in how services are given?', 'what changes in how services are given', {
        why: 'wales para 49',
      }),
      riskManagement: longText('How is risk managed from now on?', 'how risk is managed from now on', { why: 'wales para 49' }),
      justiceOrRedress: longText('How is the child helped to seek justice or redress?',
        'how the child is helped to seek justice or redress', { why: 'wales para 49' }),
      coordinator: person('Who co-ordinates the plan?', 'who co-ordinates the plan', {
        requiredBy: ['wales'], why: 'wales para 134 footnote 10',
      }),
      enquiryConclusions: longText('What did the enquiry conclude?', 'what the enquiry concluded', { why: 'wales para 47' }),
      supportOnReturnHome: longText('What advice and support follow a return home?',
        'the advice and support that follow a return home', { why: 'wales para 146' }),
    },
  }),
  entryType({
    slug: 'transition-point.identified',
    title: 'Transition ahead',
    command: 'Record a transition ahead',
    meaning: "A coming change in the child's life or services is known, such as a move to adult services.",
    record: 'case',
    family: 'plan',
    about: 'assessment.started',
    perChild: true,
    items: {
      transition: text('What is coming?', 'what is coming', { why: 'set-2025 Part A 2.2.34' }),
      expectedOn: date('When is it expected?', 'the day on which it is expected', { why: 'set-2025 Part A 2.2.34' }),
    },
  }),
  entryType({
    slug: 'transition-plan.made',
    title: 'Transition planned',
    command: 'Record a transition plan',
    meaning: 'There is a plan for the transition.',
    record: 'case',
    family: 'plan',
    about: 'transition-point.identified',
    perChild: true,
  }),
]
