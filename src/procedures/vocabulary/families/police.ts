import { entryType } from '../entry-type.ts'
import { choice, date, file, longText } from '../items.ts'

/** Crimes suspected, and what police and courts make of them (set-2025 Part A 2.4, 3.5 and 7.6). */
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
      decision: choice('Do the police open a criminal investigation?', 'whether the police open a criminal investigation', [
        'criminal investigation', 'no criminal investigation',
      ], { why: 'set-2025 Part A 2.4.19, Part A 3.5.5' }),
      leadAgreed: choice('Who leads?', 'who leads', ['social care led', 'joint investigation'], {
        why: 'set-2025 Part A 3.5.9',
      }),
    },
  }),
  entryType({
    slug: 'police-referral.confirmed-in-writing',
    title: 'Police referral confirmed in writing',
    command: 'Record the written referral to the police',
    meaning: 'The telephone referral to the police has been put in writing.',
    record: 'case',
    family: 'police',
    about: 'police-referral.made',
    perChild: true,
    items: {
      writtenReferral: file('Which written referral is it?', 'the written referral', { why: 'set-2025 Part A 3.5.4' }),
    },
  }),
  entryType({
    slug: 'police.consulted',
    title: 'Possible crime discussed with police',
    command: 'Record talk with the police',
    meaning: 'A possible crime has been talked over with the police.',
    record: 'case',
    family: 'police',
    about: 'referral.received',
    perChild: true,
    items: {
      outcome: longText('What came of it?', 'what came of it', { why: 'wales para 58, 65' }),
    },
  }),
  entryType({
    slug: 'police-investigation.started',
    title: 'Police investigation started',
    command: 'Record a police investigation',
    meaning: 'A criminal investigation is running.',
    record: 'case',
    alsoIn: ['allegation', 'child-death'],
    family: 'police',
    about: 'police-referral.made',
    perChild: true,
  }),
  entryType({
    slug: 'police-investigation.reviewed',
    title: 'Police progress reviewed',
    command: 'Record a review of police progress',
    meaning: 'Police have reviewed progress, with the Crown Prosecution Service, on going on, closing or charging.',
    record: 'allegation',
    family: 'police',
    about: 'police-investigation.started',
    perChild: true,
    items: {
      decision: choice('What was decided?', 'what was decided', ['continue', 'close', 'charge'], {
        why: 'set-2025 Part A 7.6.4',
      }),
      furtherReviewDates: date('When is the next review?', 'the day of the next review', { why: 'set-2025 Part A 7.6.4' }),
    },
  }),
  entryType({
    slug: 'police-investigation.concluded',
    title: 'Police investigation concluded',
    command: 'Record the end of a police investigation',
    meaning: 'The investigation, or the prosecution that came of it, is over.',
    record: 'allegation',
    alsoIn: ['case'],
    family: 'police',
    about: 'police-investigation.started',
    perChild: true,
    items: {
      result: choice('How did it end?', 'how it ended', [
        'charge', 'no charge', 'caution', 'acquittal', 'conviction', 'discontinued',
      ], { why: 'set-2025 Part A 7.5.11' }),
    },
  }),
  entryType({
    slug: 'prosecution.started',
    title: 'Case goes to court',
    command: 'Record that the case goes to court',
    meaning: 'A criminal case proceeds to court.',
    record: 'complex-investigation',
    family: 'police',
    about: 'police-investigation.started',
    items: {
      victimSupport: longText('How are the victims supported?', 'how the victims are supported', {
        hint: 'Before, during and after the trial',
        why: 'set-2025 Part A 8.3.4',
      }),
    },
  }),
  entryType({
    slug: 'person.convicted',
    title: 'Person convicted',
    command: 'Record that the person accused was convicted',
    meaning: 'The person accused has been convicted.',
    record: 'allegation',
    family: 'police',
    about: 'prosecution.started',
  }),
  entryType({
    slug: 'criminal-proceedings.concluded',
    title: 'Criminal proceedings concluded',
    command: 'Record the end of criminal proceedings',
    meaning: 'The criminal process has ended, with or without action.',
    record: 'allegation',
    family: 'police',
    about: 'prosecution.started',
  }),
]
