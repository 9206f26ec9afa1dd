import { entryType } from '../entry-type.ts'
import { attendance, choice, choices, dateTime, file, longText, organisation, person, yesNo } from '../items.ts'

/**
 * A child's death or serious injury, and what follows at once (set-2025 Part A 9.1 and 9.2; cafcass-2007 para 3.29
 * and 3.30).
 */
export const childDeath = [
  entryType({
    slug: 'child.died',
    title: 'Child died',
    command: "Record a child's death",
    meaning: 'A child has died.',
    record: 'child-death',
    alsoIn: ['case'],
    family: 'death',
    perChild: true,
    items: {
      dateOfDeath: dateTime('When did the child die?', 'when the child died', { why: 'cafcass-2007 para 3.29' }),
      unexpected: yesNo('Was the death unexpected?', 'the death was unexpected', {
        why: 'cafcass-2007 para 3.29; set-2025 Part A 9.2.3',
      }),
      causeUncertain: yesNo('Is the cause uncertain?', 'the cause is uncertain', { why: 'set-2025 Part A 9.2.3' }),
      placeOfDeath: choice('Where did the child die?', 'where the child died', [
        'home', 'hospital', 'community', 'abroad', 'custody',
      ], { why: 'set-2025 Part A 9.1.1, Part A 9.2.14, Part A 9.2.16' }),
      normalResidence: organisation('In which area did the child normally live?', 'the area where the child normally lived', {
        why: 'set-2025 Part A 9.2.11',
      }),
      lookedAfter: yesNo('Was the child looked after?', 'the child was looked after', { why: 'set-2025 Part A 9.2.15' }),
      lifeLimitingCondition: yesNo('Did the child have a life-limiting condition?', 'the child had a life-limiting condition', {
        why: 'set-2025 Part A 9.1.11',
      }),
      knownToService: yesNo('Was the child or family known to us?', 'the child or family was known to us', {
        why: 'cafcass-2007 para 3.30',
      }),
      circumstances: choice('Was it one of these?', 'which of these it was', [
        'stillbirth, a healthcare professional there', 'stillbirth, no healthcare professional there', 'late foetal loss',
        'termination within the law', 'live birth after a planned termination within the law', 'none of these',
      ], { why: 'set-2025 Part A 9.1.2, Part A 9.1.4, Part A 9.1.5' }),
      inScope: choice('Is there to be a child death review?', 'whether there is to be a child death review', [
        'in scope: child death review', 'out of scope',
      ], { why: 'set-2025 Part A 9.1.2' }),
      notificationForm: file('Which form notified it?', 'the form that notified it', {
        why: 'set-2025 Part A 9.2.8, Part A 9.2.9',
      }),
      formCompletedBy: person('Who completes the form?', 'who completes the form', { why: 'set-2025 Part A 9.2.9' }),
      parentsToldOfReview: longText('What were the parents told of the review?', 'what the parents were told of the review', {
        why: 'set-2025 Part A 9.1.14',
      }),
      leadPanel: choice('Which panel leads?', 'the panel that leads', ['own panel', 'panel of another area'], {
        why: 'set-2025 Part A 9.2.11, Part A 9.2.12',
      }),
    },
  }),
  entryType({
    slug: 'child.seriously-injured',
    title: 'Child seriously injured',
    command: 'Record a serious injury',
    meaning: 'A child in current work has been seriously injured, abuse suspected or not.',
    record: 'case',
    alsoIn: ['practice-review'],
    family: 'death',
    perChild: true,
  }),
  entryType({
    slug: 'designated-paediatrician.informed',
    title: 'Designated paediatrician told',
    command: 'Record that the designated paediatrician was told',
    meaning: 'The designated paediatrician for child death has been told.',
    record: 'child-death',
    family: 'death',
    about: 'child.died',
    perChild: true,
  }),
  entryType({
    slug: 'coroner.informed',
    title: 'Coroner told',
    command: 'Record that the coroner was told',
    meaning: 'The coroner has been told of the death.',
    record: 'child-death',
    family: 'death',
    about: 'child.died',
    perChild: true,
  }),
  entryType({
    slug: 'child-death.registered',
    title: 'Death registered',
    command: 'Record the registration of a death',
    meaning: 'The registrar has registered the death or corrected the entry.',
    record: 'child-death',
    family: 'death',
    about: 'child.died',
    perChild: true,
  }),
  entryType({
    slug: 'jar.decided',
    title: 'Joint Agency Response decided',
    command: 'Record the decision on a Joint Agency Response',
    meaning: 'It has been decided whether the death meets the criteria for a Joint Agency Response.',
    record: 'child-death',
    family: 'death',
    about: 'child.died',
    perChild: true,
    items: {
      decision: choice('Is there to be a Joint Agency Response?', 'whether there is to be a Joint Agency Response', [
        'Joint Agency Response', 'no Joint Agency Response',
      ], { requiredBy: ['set-2025'], why: 'set-2025 Part A 9.1.3' }),
      criteria: choices('Which criteria are met?', 'the criteria met', [
        'external causes', 'sudden with no apparent cause', 'in custody', 'suspicious circumstances',
        'unattended stillbirth',
      ], { requiredBy: ['set-2025'], why: 'set-2025 Part A 9.1.3' }),
      participants: attendance('Who takes part?', 'who takes part', { why: 'set-2025 Part A 9.1.3' }),
    },
  }),
  entryType({
    slug: 'jar.concluded',
    title: 'Joint Agency Response ended',
    command: 'Record the end of a Joint Agency Response',
    meaning: 'The Joint Agency Response has ended.',
    record: 'child-death',
    family: 'death',
    about: 'jar.decided',
    perChild: true,
  }),
  entryType({
    slug: 'coroner-inquest.concluded',
    title: 'Inquest concluded',
    command: 'Record the end of an inquest',
    meaning: "The coroner's enquiry has ended.",
    record: 'child-death',
    family: 'death',
    about: 'coroner.informed',
    perChild: true,
  }),
]
