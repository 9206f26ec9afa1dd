import { entryType } from '../entry-type.ts'
import { attendance, choices, date, file, longText, person, text } from '../items.ts'

/** The letter and the record after a conference (set-2025 Part A 4.14). */
export const conferenceRecord = [
  entryType({
    slug: 'decision-letter.sent',
    title: 'Decision letter sent',
    command: 'Record the decision letter',
    meaning: "The chair's signed letter on what the conference decided has gone out.",
    record: 'case',
    family: 'conference',
    about: 'conference.held',
    perChild: true,
    items: {
      decisions: longText('What was decided?', 'what was decided', { why: 'set-2025 Part A 4.14.13' }),
      recommendations: longText('What is recommended?', 'what is recommended', { why: 'set-2025 Part A 4.14.13' }),
      socialWorker: person('Which social worker does it name?', 'the social worker it names', {
        why: 'set-2025 Part A 4.14.13',
      }),
      rightToComplain: longText('What does it say about complaints?', 'what it says about complaints', {
        why: 'set-2025 Part A 4.14.13',
      }),
      chairSignature: text('Which chair signed it?', 'the chair who signed it', { why: 'set-2025 Part A 4.14.13' }),
      sentTo: attendance('Who was it sent to?', 'who it was sent to', { why: 'set-2025 Part A 4.14.5, Part A 4.14.13' }),
      addressees: choices('Which of these does it reach?', 'which of these it reaches', [
        'parents', 'child', 'professionals who attended or were invited',
      ], {
        hint: 'Parents have it within 24 hours, everybody within one working day',
        why: 'set-2025 Part A 4.14.5, Part A 4.14.13',
      }),
    },
  }),
  entryType({
    slug: 'conference-record.circulated',
    title: 'Conference record sent out',
    command: 'Record that the conference record was sent out',
    meaning: 'The record, signed by the chair, has been sent to those who attended or were invited.',
    record: 'case',
    family: 'conference',
    about: 'conference.held',
    perChild: true,
    items: {
      record: file('Which record?', 'the record', { why: 'set-2025 Part A 4.14.3, Part A 4.14.4' }),
      sentTo: attendance('Who was it sent to?', 'who it was sent to', { why: 'set-2025 Part A 4.14.4' }),
      leftOutOfParentsCopy: longText("What was left out of the parents' copy?", "what was left out of the parents' copy", {
        why: 'set-2025 Part A 4.14.5',
      }),
      accessibleForm: longText('How is it made accessible?', 'how it is made accessible', {
        hint: 'Where sight, hearing or language call for it',
        why: 'set-2025 Part A 4.14.9',
      }),
    },
  }),
  entryType({
    slug: 'conference-record.received',
    title: 'Conference record received',
    command: 'Record that the conference record came',
    meaning: 'A person has the conference record; in a shared system this follows from the record sent out, one for each recipient.',
    record: 'case',
    family: 'conference',
    about: 'conference-record.circulated',
    perChild: true,
    items: {
      retainedUntil: date('Until when is it kept?', 'the day until which it is kept', { why: 'set-2025 Part A 4.14.12' }),
    },
  }),
  entryType({
    slug: 'conference-record.discussed',
    title: 'Record gone through with parents',
    command: 'Record that it was gone through with the parents',
    meaning: 'The parents have their copy and the social worker has gone through it with them.',
    record: 'case',
    family: 'conference',
    about: 'conference-record.circulated',
    perChild: true,
  }),
  entryType({
    slug: 'conference-record.amended',
    title: 'Amendments to the record sent',
    command: 'Send amendments to the record',
    meaning: 'Somebody who got the record has sent back amendments.',
    record: 'case',
    family: 'conference',
    about: 'conference-record.received',
    perChild: true,
    items: {
      amendments: longText('What should be changed?', 'what should be changed', { why: 'set-2025 Part A 4.14.4' }),
    },
  }),
]
