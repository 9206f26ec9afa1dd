import { entryType } from '../entry-type.ts'
import { actions, attendance, choice, longText, organisation, text, yesNo } from '../items.ts'

const bySet = ['set-2025']

/** Complex and organised abuse, and the groups that oversee its investigation (set-2025 Part A 8). */
export const complexAbuse = [
  entryType({
    slug: 'complex-abuse.suspected',
    title: 'Complex or organised abuse suspected',
    command: 'Record suspected complex abuse',
    meaning: 'What is known points to one or more abusers and several children.',
    record: 'complex-investigation',
    alsoIn: ['case'],
    family: 'complex-abuse',
    about: 'concern.identified',
    items: {
      managersOrPoliceImplicated: yesNo('May a manager or a member of the police be implicated?',
        'a manager or a member of the police may be implicated', { why: 'set-2025 Part A 8.4.2' }),
      seniorOfficersTold: choice('Are partners and a senior officer told?', 'whether partners and a senior officer are told', [
        'inform partners and senior officer', 'not needed',
      ], { why: 'set-2025 Part A 8.4.2' }),
    },
  }),
  entryType({
    slug: 'complex-investigation.started',
    title: 'Complex investigation started',
    command: 'Start a complex investigation',
    meaning: 'The complex abuse investigation has begun.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-abuse.suspected',
    items: {
      groups: choice('Which groups oversee it?', 'the groups that oversee it', ['SMG only', 'SMG and IMG'], {
        why: 'set-2025 Part A 8.2.3',
      }),
    },
  }),
  entryType({
    slug: 'smg.appointed',
    title: 'Strategic Management Group appointed',
    command: 'Appoint the Strategic Management Group',
    meaning: 'The group that oversees a complex investigation has been appointed.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-abuse.suspected',
    items: {
      members: attendance('Who are the members?', 'the members', { why: 'set-2025 Part A 8.6.1' }),
      mapping: longText('Which children and adults does it involve?', 'the children and adults it involves', {
        why: 'set-2025 Part A 8.6.1',
      }),
      strategicLead: organisation('Who has the strategic lead?', 'who has the strategic lead', {
        why: 'set-2025 Part A 8.6.1',
      }),
      accountability: longText('Who does the team answer to?', 'who the team answers to', { why: 'set-2025 Part A 8.6.1' }),
      timescales: longText('What are the timescales?', 'the timescales', { why: 'set-2025 Part A 8.6.1' }),
      independentTeam: choice('Is an independent team needed?', 'whether an independent team is needed', [
        'independent team', 'own team',
      ], { why: 'set-2025 Part A 8.6.1' }),
      imgNeeded: choice('Is an Investigation Management Group needed?', 'whether an Investigation Management Group is needed', [
        'IMG appointed', 'IMG not needed',
      ], { why: 'set-2025 Part A 8.6.1' }),
      communicationsStrategy: longText('What is said in public, and by whom?', 'what is said in public and by whom', {
        why: 'set-2025 Part A 8.6.1',
      }),
      progressReviews: longText('How is progress reviewed?', 'how progress is reviewed', { why: 'set-2025 Part A 8.6.1' }),
    },
  }),
  entryType({
    slug: 'terms-of-reference.agreed',
    title: 'Terms of reference agreed',
    command: 'Record terms of reference',
    meaning: 'Terms of reference for those who investigate are agreed.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'smg.appointed',
    items: {
      terms: longText('What are the terms of reference?', 'the terms of reference', {
        requiredBy: bySet, why: 'set-2025 Part A 8.6.1',
      }),
    },
  }),
  entryType({
    slug: 'img.appointed',
    title: 'Investigation Management Group appointed',
    command: 'Appoint the Investigation Management Group',
    meaning: 'A second group to run the investigation has been appointed.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'smg.appointed',
    items: {
      members: attendance('Who are the members?', 'the members', { why: 'set-2025 Part A 8.7.2' }),
    },
  }),
  entryType({
    slug: 'gold-group.held',
    title: 'Gold Group held',
    command: 'Record a Gold Group',
    meaning: 'Senior police called and held their oversight group.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-investigation.started',
    aliases: ['gold-group.convened'],
    items: {
      minutes: longText('What do the minutes say?', 'what the minutes say', {
        hint: 'They may be shown to the prosecution',
        requiredBy: bySet,
        why: 'set-2025 Part A 8.2.5',
      }),
    },
  }),
  entryType({
    slug: 'victim-support-strategy.made',
    title: 'Victim support strategy made',
    command: 'Record the victim support strategy',
    meaning: 'There is a strategy and protocol for supporting victims.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-investigation.started',
    items: {
      minimumContact: text('How often is there contact at least?', 'how often there is contact at least', {
        why: 'set-2025 Part A 8.3.4',
      }),
      supportThroughTrial: longText('What support is there before, during and after the trial?',
        'the support before, during and after the trial', { why: 'set-2025 Part A 8.3.4' }),
    },
  }),
  entryType({
    slug: 'witness.interviewed',
    title: 'Witnesses interviewed',
    command: 'Record witnesses interviewed',
    meaning: 'Witnesses to be seen before the children have been interviewed.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-investigation.started',
    aliases: ['witnesses.interviewed'],
  }),
  entryType({
    slug: 'intelligence.received',
    title: 'Intelligence received',
    command: 'Record intelligence',
    meaning: 'An agency holds intelligence that bears on the investigation.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-investigation.started',
  }),
  entryType({
    slug: 'therapy.proposed',
    title: 'Therapy needed',
    command: 'Record that therapy is needed',
    meaning: 'A child needs counselling or therapy.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-investigation.started',
    perChild: true,
  }),
  entryType({
    slug: 'therapy.arranged',
    title: 'Therapy arranged',
    command: 'Record that therapy is arranged',
    meaning: 'Counselling or therapy has been arranged.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'therapy.proposed',
    perChild: true,
  }),
  entryType({
    slug: 'cps.consulted',
    title: 'Crown Prosecution Service consulted',
    command: 'Record that the Crown Prosecution Service was asked',
    meaning: 'The Crown Prosecution Service has been asked first.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'therapy.proposed',
  }),
  entryType({
    slug: 'complex-investigation.concluded',
    title: 'Complex investigation concluded',
    command: 'Conclude a complex investigation',
    meaning: 'The complex abuse investigation has ended.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-investigation.started',
  }),
  entryType({
    slug: 'overview-report.submitted',
    title: 'Overview report submitted',
    command: 'Record the overview report',
    meaning: 'The overview report has gone to the partnership or board.',
    record: 'complex-investigation',
    family: 'complex-abuse',
    about: 'complex-investigation.concluded',
    items: {
      evaluation: longText('How did the investigation go?', 'how the investigation went', {
        requiredBy: bySet, why: 'set-2025 Part A 8.8.2',
      }),
      lessons: longText('What was learned?', 'what was learned', { requiredBy: bySet, why: 'set-2025 Part A 8.8.2' }),
      recommendations: longText('What is recommended?', 'what is recommended', {
        requiredBy: bySet, why: 'set-2025 Part A 8.8.2',
      }),
      actionPlan: actions('What is to be done, by whom and by when?', 'the action plan', {
        requiredBy: bySet, why: 'set-2025 Part A 8.8.2',
      }),
      learningReview: choice('Is there to be a learning review?', 'whether there is to be a learning review', [
        'learning review', 'no learning review',
      ], { why: 'set-2025 Part A 8.8.2' }),
    },
  }),
]
