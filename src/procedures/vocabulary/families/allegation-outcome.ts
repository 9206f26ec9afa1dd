import { entryType } from '../entry-type.ts'
import { choice, date, longText, organisation, yesNo } from '../items.ts'

/** How an allegation ends, and what is kept of it (set-2025 Part A 7.3 and 7.5 to 7.9). */
export const allegationOutcome = [
  entryType({
    slug: 'media-exception.released',
    title: 'Exceptional release to the media',
    command: 'Record a release to the media',
    meaning: 'Police release identifying information before charge, after asking partners.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    aliases: ['media-exception.proposed'],
    items: {
      reasons: longText('Why was it released?', 'why it was released', { why: 'set-2025 Part A 7.3.11' }),
      agenciesConsulted: organisation('Which agencies were asked first?', 'the agencies asked first', {
        why: 'set-2025 Part A 7.3.11',
      }),
    },
  }),
  entryType({
    slug: 'partners.consulted',
    title: 'Partner agencies consulted',
    command: 'Record that partners were asked',
    meaning: 'Partner agencies have been asked beforehand.',
    record: 'allegation',
    family: 'allegation',
    about: 'media-exception.released',
  }),
  entryType({
    slug: 'allegation.concluded',
    title: 'Allegation concluded',
    command: 'Conclude an allegation',
    meaning: 'Every strand has ended and the outcome is settled.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    items: {
      outcome: choice('What is the outcome?', 'the outcome', [
        'substantiated', 'false', 'malicious', 'unsubstantiated', 'unfounded',
      ], { why: 'set-2025 Part A 7.4.20, Part A 7.6.1' }),
      howFollowedUp: longText('How was it followed up?', 'how it was followed up', { why: 'set-2025 Part A 7.6.1' }),
      howResolved: longText('How was it resolved?', 'how it was resolved', { why: 'set-2025 Part A 7.6.1' }),
      decisions: longText('What was decided?', 'what was decided', { why: 'set-2025 Part A 7.6.1' }),
      actionTaken: longText('What was done?', 'what was done', { why: 'set-2025 Part A 7.6.1' }),
      copyToIndividual: yesNo('Does the person have a copy?', 'the person has a copy', { why: 'set-2025 Part A 7.6.1' }),
      retentionUntil: date('Until when is the record kept?', 'the day until which the record is kept', {
        hint: 'To normal retirement age at least, or ten years if that is later',
        why: 'set-2025 Part A 7.6.1',
      }),
      barring: choice('Is the person reported for barring?', 'whether the person is reported for barring', [
        'report to DBS', 'other action', 'no report',
      ], { why: 'set-2025 Part A 7.5.3' }),
      furtherAction: choice('What else follows?', 'what else follows', [
        'no further action', 'support or referral for the child or reporter', 'action on malicious allegation',
      ], { why: 'set-2025 Part A 7.7.1, Part A 7.7.2' }),
      improvements: longText('What can be improved?', 'what can be improved', { why: 'set-2025 Part A 7.9.1' }),
      strandConclusions: longText('What did each strand conclude?', 'what each strand concluded', {
        why: 'cafcass-2007 para 4.23',
      }),
    },
  }),
  entryType({
    slug: 'dbs.referred',
    title: 'Referred to the DBS',
    command: 'Record a referral to the DBS',
    meaning: 'The person has been referred to the Disclosure and Barring Service.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.concluded',
    items: {
      isTeacher: yesNo('Is the person a teacher?', 'the person is a teacher', {
        hint: 'If so, the Teaching Regulation Agency is told too',
        why: 'set-2025 Part A 7.8.3',
      }),
    },
  }),
  entryType({
    slug: 'record.disposed',
    title: 'Record destroyed',
    command: 'Record that a record was destroyed',
    meaning: 'A personnel record, or rough notes, kept as long as they had to be, has been destroyed.',
    record: 'allegation',
    alsoIn: ['case'],
    family: 'allegation',
    about: 'allegation.concluded',
    aliases: ['rough-notes.disposed'],
    items: {
      what: choice('What was destroyed?', 'what was destroyed', ['personnel record', 'rough notes'], {
        why: 'set-2025 Part A 3.11.3, Part A 7.6.1',
      }),
    },
  }),
]
