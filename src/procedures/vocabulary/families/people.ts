import { entryType } from '../entry-type.ts'
import { choices, longText, person } from '../items.ts'

/** Adults who may pose a risk (cafcass-2025 para 26 and 53). */
export const people = [
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
