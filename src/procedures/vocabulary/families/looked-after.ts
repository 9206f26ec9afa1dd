import { entryType } from '../entry-type.ts'
import { choice, longText, person, text } from '../items.ts'

/**
 * Children looked after by the authority (set-2025 Part A 2.2 and 4.2; wales para 144 to 146; cafcass-2007 para
 * 2.53).
 */
export const lookedAfter = [
  entryType({
    slug: 'child.became-looked-after',
    title: 'Child became looked after',
    command: 'Record that a child became looked after',
    meaning: 'The child is now looked after by the authority.',
    record: 'case',
    family: 'looked-after',
    perChild: true,
    items: {
      legalStatus: choice('What is the legal status?', 'the legal status', [
        'section 20', 'care order', 'interim care order', 'other',
      ], { why: 'set-2025 Part A 4.2.1, Part A 4.2.4' }),
      placement: longText('Where is the child placed?', 'where the child is placed', { whereabouts: true, why: 'set-2025 Part A 4.2.7' }),
    },
  }),
  entryType({
    slug: 'child.ceased-looked-after',
    title: 'Child no longer looked after',
    command: 'Record that a child is no longer looked after',
    meaning: 'The child is at home and no longer looked after.',
    record: 'case',
    family: 'looked-after',
    about: 'child.became-looked-after',
    perChild: true,
    items: {
      advice: longText('What advice do child and family get?', 'the advice that child and family get', {
        why: 'wales para 146',
      }),
      support: longText('What support do child and family get?', 'the support that child and family get', {
        why: 'wales para 146',
      }),
    },
  }),
  entryType({
    slug: 'child.placed-with-parents',
    title: 'Child placed with parents',
    command: 'Record a placement with parents',
    meaning: 'A looked-after child has been placed with parents.',
    record: 'case',
    family: 'looked-after',
    about: 'child.became-looked-after',
    perChild: true,
    items: {
      visitArrangements: longText('How is the child visited and supported?', 'how the child is visited and supported', {
        why: 'wales para 146',
      }),
      visitFrequency: text('How often is the child visited?', 'how often the child is visited', { why: 'wales para 146' }),
    },
  }),
  entryType({
    slug: 'child.returned-home',
    title: 'Child returned home',
    command: 'Record a return home',
    meaning: 'The child has gone home from care, planned or not.',
    record: 'case',
    family: 'looked-after',
    about: 'return-home.planned',
    perChild: true,
  }),
  entryType({
    slug: 'return-home.planned',
    title: 'Return home planned',
    command: 'Record a planned return home',
    meaning: 'A return home from care is proposed or planned.',
    record: 'case',
    family: 'looked-after',
    about: 'child.became-looked-after',
    perChild: true,
    aliases: ['return-home.proposed'],
    items: {
      improvementsShown: longText('What shows that things have improved enough?',
        'what shows that things have improved enough', { why: 'set-2025 Part A 2.2.6' }),
    },
  }),
  entryType({
    slug: 'return-home.requested',
    title: 'Parent asks for the child back',
    command: 'Record that a parent asks for the child back',
    meaning: 'A parent unexpectedly asks for the child to come home.',
    record: 'case',
    family: 'looked-after',
    about: 'cp-plan.ended',
    perChild: true,
    items: {
      decision: choice('Is an initial conference to be held?', 'whether an initial conference is to be held', [
        'hold initial conference', 'do not hold',
      ], { why: 'set-2025 Part A 4.2.5' }),
    },
  }),
  entryType({
    slug: 'return-home.decided',
    title: 'Return home decided',
    command: 'Record the decision on a return home',
    meaning: 'It has been decided whether the child goes home.',
    record: 'case',
    family: 'looked-after',
    about: 'return-home.planned',
    perChild: true,
  }),
  entryType({
    slug: 's20-removal.proposed',
    title: 'Parent removes or means to remove the child',
    command: 'Record that a parent removes or means to remove the child',
    meaning: 'A parent takes, or intends to take, a child accommodated under section 20.',
    record: 'case',
    family: 'looked-after',
    about: 'child.became-looked-after',
    perChild: true,
    items: {
      decision: choice('Is there to be a child protection enquiry?', 'whether there is to be a child protection enquiry', [
        'child protection enquiry', 'no enquiry',
      ], { why: 'set-2025 Part A 4.2.3' }),
      legalAction: choice('Is legal action needed?', 'whether legal action is needed', [
        'legal action required', 'legal action not required',
      ], { why: 'set-2025 Part A 4.2.3' }),
      discussedWith: person('Which manager was it discussed with?', 'the manager it was discussed with', {
        why: 'set-2025 Part A 4.2.3',
      }),
    },
  }),
  entryType({
    slug: 'lac-review.held',
    title: 'Looked after review held',
    command: 'Record a looked after review',
    meaning: 'The statutory looked after review has met; it also decides whether an initial conference is called.',
    record: 'case',
    family: 'looked-after',
    about: 'child.became-looked-after',
    perChild: true,
    aliases: ['lac-review.decided'],
    items: {
      decision: choice('Is an initial conference to be called?', 'whether an initial conference is to be called', [
        'call an initial conference', 'do not call one',
      ], { why: 'set-2025 Part A 4.2.2' }),
      carePlanChanges: longText('What changes in the care plan?', 'what changes in the care plan', {
        why: 'wales para 144; set-2025 Part A 4.2.8',
      }),
    },
  }),
  entryType({
    slug: 'care-plan.made',
    title: 'Care plan made',
    command: 'Record a care plan',
    meaning: 'A care plan has been made.',
    record: 'case',
    family: 'looked-after',
    about: 'child.became-looked-after',
    perChild: true,
    items: {
      placementAndTiming: longText('Where is the child placed, and when?', 'where the child is placed and when', {
        whereabouts: true, why: 'cafcass-2007 para 2.53',
      }),
      contactWith: person('Who has contact with the child?', 'who has contact with the child', {
        why: 'cafcass-2007 para 2.53',
      }),
      contactFrequency: text('How often is there contact?', 'how often there is contact', { why: 'cafcass-2007 para 2.53' }),
    },
  }),
  entryType({
    slug: 'care-plan.not-implemented',
    title: 'Care plan not carried out',
    command: 'Record that a care plan is not carried out',
    meaning: "The reviewing officer sees that the care plan is not carried out, and that this may go against the child's rights.",
    record: 'case',
    family: 'looked-after',
    about: 'care-plan.made',
    perChild: true,
  }),
]
