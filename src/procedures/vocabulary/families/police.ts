import { entryType } from '../entry-type.ts'
import { longText } from '../items.ts'

/** Crimes suspected, and what the police are asked to look into. */
export const police = [
  entryType({
    slug: 'crime.suspected',
    title: 'Possible crime against a child',
    command: 'Record a possible crime',
    meaning: 'What is known suggests that a crime may have been committed against a child.',
    record: 'case',
    family: 'concern',
    about: 'concern.identified',
    perChild: true,
  }),
  entryType({
    slug: 'police-referral.made',
    title: 'Crime referred to police',
    command: 'Record a crime referred to the police',
    meaning: 'A suspected crime has been referred to the police.',
    record: 'case',
    family: 'police',
    about: 'crime.suspected',
    perChild: true,
    items: {
      planForTellingParents: longText('How and when are the parents to be told?', 'how and when the parents are to be told', {
        why: 'set-2025 Part A 2.4.19',
      }),
    },
  }),
]
