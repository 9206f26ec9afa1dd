import { entryType } from '../entry-type.ts'
import { attendance, choice, choices, file, longText } from '../items.ts'

const bySet = ['set-2025']

/** Review of a death, from the meeting of professionals to the panel and its committee (set-2025 Part A 9.1 to 9.5). */
export const childDeathReview = [
  entryType({
    slug: 'child-death-review-meeting.held',
    title: 'Child Death Review Meeting held',
    command: 'Record a Child Death Review Meeting',
    meaning: 'The professionals directly involved have met to review the death.',
    record: 'child-death',
    family: 'death',
    about: 'child.died',
    perChild: true,
    items: {
      attendance: attendance('Who came?', 'who came', { requiredBy: bySet, why: 'set-2025 Part A 9.1.2' }),
    },
  }),
  entryType({
    slug: 'cdop-review.started',
    title: 'Panel review started',
    command: 'Start a panel review',
    meaning: 'The Child Death Overview Panel has begun to scrutinise one death.',
    record: 'child-death',
    family: 'death',
    about: 'child-death-review-meeting.held',
    perChild: true,
    items: {
      dataSet: file('Which data set does it rest on?', 'the data set it rests on', {
        requiredBy: bySet, why: 'set-2025 Part A 9.3.1',
      }),
      dataSources: choices('Where does the information come from?', 'where the information comes from', [
        'carers before and after death', 'health records', 'police', "children's social care", 'education', 'post-mortem',
      ], { why: 'set-2025 Part A 9.3.1' }),
      modifiableFactors: choices('Where are there factors that could be changed?',
        'where there are factors that could be changed', [
          'family and environment', 'parenting capacity', 'service provision',
        ], { why: 'set-2025 Part A 9.5.3' }),
      contributingFactors: choices('Which factors help to explain the death?', 'the factors that help to explain the death', [
        'child', 'parent', 'social', 'environmental',
      ], { why: 'set-2025 Part A 9.3.13' }),
      level: choices('At which level could something be done?', 'the level at which something could be done', [
        'local action', 'regional action', 'national action',
      ], { why: 'set-2025 Part A 9.5.3' }),
    },
  }),
  entryType({
    slug: 'cdop-review.completed',
    title: 'Panel review completed',
    command: 'Record the end of a panel review',
    meaning: 'The panel has finished with one death.',
    record: 'child-death',
    family: 'death',
    about: 'cdop-review.started',
    perChild: true,
    items: {
      modifiableFactorsFound: choice('Were factors found that could be changed?',
        'whether factors were found that could be changed', [
          'modifiable factors identified', 'none identified',
        ], { requiredBy: bySet, why: 'set-2025 Part A 9.3.13' }),
      lessons: longText('What was learned?', 'what was learned', { requiredBy: bySet, why: 'set-2025 Part A 9.3.13' }),
      issuesAndRecommendations: longText('What goes to the strategic committee?', 'what goes to the strategic committee', {
        why: 'set-2025 Part A 9.3.3',
      }),
      recommendReview: choice('Is a practice review recommended?', 'whether a practice review is recommended', [
        'recommend practice review', 'do not recommend',
      ], { why: 'set-2025 Part A 9.3.4, Part A 9.3.13' }),
      whyNotRecognised: longText('Why was it not seen before?', 'why it was not seen before', {
        why: 'set-2025 Part A 9.3.13',
      }),
    },
  }),
  entryType({
    slug: 'cdop-meeting.held',
    title: 'Child Death Overview Panel met',
    command: 'Record a panel meeting',
    meaning: 'The Child Death Overview Panel has met.',
    record: 'partnership',
    family: 'death',
    items: {
      attendance: attendance('Who came?', 'who came', { why: 'set-2025 Part A 9.3.5, Part A 9.3.6' }),
    },
  }),
  entryType({
    slug: 'cdop-member.joined',
    title: 'Member joined the panel',
    command: 'Record a new panel member',
    meaning: 'Somebody has joined the Child Death Overview Panel.',
    record: 'partnership',
    family: 'death',
    items: {
      confidentialityStatement: file('Which confidentiality statement was agreed?', 'the confidentiality statement agreed', {
        requiredBy: bySet, why: 'set-2025 Part A 9.2.21',
      }),
    },
  }),
  entryType({
    slug: 'confidentiality.agreed',
    title: 'Confidentiality statement agreed',
    command: 'Record agreement to confidentiality',
    meaning: 'Members have read and agreed the confidentiality statement.',
    record: 'partnership',
    family: 'death',
    about: 'cdop-meeting.held',
  }),
  entryType({
    slug: 'cdop-recommendation.received',
    title: 'Panel recommendation received',
    command: 'Record a panel recommendation',
    meaning: "The Strategic Child Death Overview Committee has the panel's issues or recommendations; a shared system takes this from the panel's own entry.",
    record: 'partnership',
    family: 'death',
    about: 'cdop-review.completed',
    items: {
      strategicIssues: longText('What are the strategic issues?', 'the strategic issues', { why: 'set-2025 Part A 9.2.24' }),
      theme: choices('What is it about?', 'what it is about', [
        'road traffic deaths', 'sudden unexpected death in infancy', 'life-limiting conditions', 'other',
      ], { why: 'set-2025 Part A 9.4.8' }),
    },
  }),
  entryType({
    slug: 'scdoc-meeting.held',
    title: 'Strategic committee met',
    command: 'Record a strategic committee meeting',
    meaning: 'The Strategic Child Death Overview Committee has met.',
    record: 'partnership',
    family: 'death',
    items: {
      attendance: attendance('Who came?', 'who came', { requiredBy: bySet, why: 'set-2025 Part A 9.4.3' }),
    },
  }),
  entryType({
    slug: 'scdoc-annual-report.submitted',
    title: 'Child death annual report submitted',
    command: 'Record the child death annual report',
    meaning: 'The committee has sent its annual report to the boards.',
    record: 'partnership',
    family: 'death',
    items: {
      report: file('Which report?', 'the report', { requiredBy: bySet, why: 'set-2025 Part A 9.2.27' }),
    },
  }),
]
