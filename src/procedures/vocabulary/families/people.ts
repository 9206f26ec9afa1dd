import { entryType } from '../entry-type.ts'
import { choice, choices, date, longText, person, yesNo } from '../items.ts'

/** Births, people who matter to a child's safety, and adults who may pose a risk (cafcass-2025 para 26 and 53). */
export const people = [
  entryType({
    slug: 'relevant-individual.identified',
    title: 'Relevant person identified',
    command: 'Record a relevant person',
    meaning: "Another adult or young person turns out to matter to the child's safety, such as a household member or new partner.",
    record: 'case',
    family: 'people',
    about: 'case.opened',
    items: {
      person: person('Who is it?', 'who it is', { why: 'cafcass-2007 para 3.72' }),
      connection: choice('What is the connection?', 'the connection', [
        'household of a party', 'new partner likely to meet the child', 'new partner whose role may deepen',
      ], { why: 'cafcass-2007 para 3.73' }),
      relevant: yesNo("Does that person matter to the child's safety?", "the person matters to the child's safety", {
        why: 'cafcass-2007 para 3.72',
      }),
    },
  }),
  entryType({
    slug: 'child.expected-birth',
    title: 'Expected date of birth',
    command: 'Record an expected birth',
    meaning: 'A forecast of the day on which the baby is expected, to count back from; a later one replaces it and the birth ends it.',
    record: 'person',
    alsoIn: ['case'],
    family: 'people',
    perChild: true,
    items: {
      expectedDateOfDelivery: date('When is the baby expected?', 'the day on which the baby is expected', {
        why: 'wales para 128; set-2025 Part A 2.6.14',
      }),
    },
  }),
  entryType({
    slug: 'child.born',
    title: 'Child born',
    command: 'Record a birth',
    meaning: 'The child is born; every count of age and every post-birth clock starts here.',
    record: 'person',
    alsoIn: ['case'],
    family: 'people',
    perChild: true,
    items: {
      dateOfBirth: date('When was the child born?', 'the date of birth', { why: 'wales para 141; set-2025 Part A 4.1.22' }),
    },
  }),
  entryType({
    slug: 'sex-offender-contact.identified',
    title: 'Registered sex offender in contact with a child',
    command: 'Record contact with a registered sex offender',
    meaning: 'A registered sex offender turns out to be in contact with a child.',
    record: 'offender',
    alsoIn: ['case'],
    family: 'people',
    items: {
      offender: person('Who is it?', 'who it is', { why: 'cafcass-2025 para 53' }),
      evidenceGathered: choices('Which evidence is there?', 'the evidence there is', [
        'reports from other professionals', 'risk assessments', 'criminal court sentencing remarks',
      ], { why: 'cafcass-2025 para 53' }),
      evidence: longText('What does the evidence say?', 'what the evidence says', { why: 'cafcass-2025 para 53' }),
    },
  }),
  entryType({
    slug: 'mappa-risk.identified',
    title: 'Potentially dangerous person identified',
    command: 'Record a potentially dangerous person',
    meaning: 'A potentially dangerous individual has been identified.',
    record: 'offender',
    alsoIn: ['case'],
    family: 'people',
    items: {
      mappaReferral: choice('Is a MAPPA referral to be made?', 'whether a MAPPA referral is to be made', [
        'MAPPA referral', 'no referral',
      ], { why: 'cafcass-2007 para 3.13' }),
    },
  }),
  entryType({
    slug: 'mappa-subject.identified',
    title: 'Person found subject to MAPPA',
    command: 'Record a person subject to MAPPA',
    meaning: 'Somebody in the proceedings is subject to MAPPA.',
    record: 'offender',
    alsoIn: ['case'],
    family: 'people',
    items: {
      subject: person('Who is it?', 'who it is', { why: 'cafcass-2025 para 26' }),
      agenciesAsked: choices('Who was asked?', 'who was asked', ['police', 'probation', 'prison', 'other'], {
        why: 'cafcass-2025 para 26',
      }),
      information: longText('What is known of the risk?', 'what is known of the risk', { why: 'cafcass-2025 para 26' }),
    },
  }),
]
