import { z } from 'zod'
import { entryType } from '../entry-type.ts'
import { choice, date, dateTime, file, longText, organisation, structure, text, yesNo } from '../items.ts'

const feed = { why: "the court's own feed of applications" }

/** The days of one hearing, in order. */
const hearingDaysSchema = z.array(z.object({
  startsAt: z.iso.datetime({ offset: true }),
  endsAt: z.iso.datetime({ offset: true }).optional(),
}), { error: 'List the days of the hearing' })

/** Hearings, and the letters and reports filed for them (cafcass-2025 para 14, 31 and 54). */
export const courtHearing = [
  entryType({
    slug: 'hearing.listed',
    title: 'Hearing listed',
    command: 'Record a hearing listed',
    meaning: 'The court has fixed a hearing.',
    record: 'case',
    family: 'court',
    about: 'court-application.received',
    perChild: true,
    items: {
      hearingAt: dateTime('When is the hearing?', 'the hearing', feed),
      kind: text('What kind of hearing?', 'the kind of hearing', feed),
      court: organisation('Which court?', 'the court', feed),
      reference: text("What is the court's number for the hearing?", "the court's number for the hearing", feed),
      days: structure('On which days and when?', 'the days of the hearing', hearingDaysSchema, feed),
      vacated: yesNo('Has the court taken it out of its list?', 'the court has taken it out of its list', feed),
      urgent: yesNo('Is it an urgent hearing?', 'it is an urgent hearing', { why: 'cafcass-2025 para 13, 33' }),
      practitionerToAttend: yesNo('Will the practitioner attend?', 'the practitioner attends', { why: 'cafcass-2007 para 2.112' }),
    },
  }),
  entryType({
    slug: 'first-hearing.held',
    title: 'First hearing held',
    command: 'Record the first hearing',
    meaning: 'The first hearing took place; papers due before it, or before it ends, count to this entry.',
    record: 'case',
    family: 'court',
    about: 'hearing.listed',
    perChild: true,
    aliases: ['first-hearing.completed'],
  }),
  entryType({
    slug: 'final-hearing.held',
    title: 'Final hearing held',
    command: 'Record the final hearing',
    meaning: 'The final hearing took place.',
    record: 'case',
    family: 'court',
    about: 'hearing.listed',
    perChild: true,
    items: {
      handover: longText('How is the work handed over?', 'how the work is handed over', { why: 'cafcass-2007 para 2.55' }),
    },
  }),
  entryType({
    slug: 'safeguarding-letter.filed',
    title: 'Safeguarding letter filed',
    command: 'Record the safeguarding letter',
    meaning: 'The letter with the safeguarding assessment of the parties has gone to court.',
    record: 'case',
    family: 'court',
    about: 'screening.completed',
    perChild: true,
    items: {
      safeguardingAssessment: longText('What is the safeguarding assessment?', 'the safeguarding assessment', {
        why: 'cafcass-foi-2016 paragraph 3 of the reply',
      }),
      includes16A: yesNo('Is a 16A assessment part of it?', 'a 16A assessment is part of it', {
        hint: 'It must stand alone',
        why: 'cafcass-2025 para 31',
      }),
    },
  }),
  entryType({
    slug: 'court-report.requested',
    title: 'Court asks for a report',
    command: 'Record a report asked for',
    meaning: 'The court has asked for a report.',
    record: 'case',
    family: 'court',
    about: 'court-application.received',
    perChild: true,
    items: {
      kind: choice('Which report?', 'the kind of report', ['section 7 report', 'child impact report', 'other'], {
        why: 'cafcass-2025 para 14, 31',
      }),
      dueOn: date('By when?', 'the day by which it is asked for', { why: 'cafcass-2025 para 14' }),
    },
  }),
  entryType({
    slug: 'court-report.filed',
    title: 'Court report filed',
    command: 'Record a report filed',
    meaning: 'A report or written advice has been filed at court.',
    record: 'case',
    family: 'court',
    about: 'court-report.requested',
    perChild: true,
    items: {
      report: file('Which report was filed?', 'the report filed', { why: 'cafcass-2007 para 2.112' }),
      kind: choice('What kind of report is it?', 'the kind of report', ['section 7 report', 'child impact report', 'other'], {
        why: 'cafcass-2025 para 31',
      }),
      includes16A: yesNo('Is a 16A assessment part of it?', 'a 16A assessment is part of it', {
        hint: 'It must stand alone, unless the court orders otherwise',
        why: 'cafcass-2025 para 31',
      }),
      courtOrdered16AInside: yesNo('Did the court order it so?', 'the court ordered it so', { why: 'cafcass-2025 para 31' }),
      partyIsRegisteredSexOffender: yesNo('Is a party a registered sex offender?', 'a party is a registered sex offender', {
        why: 'cafcass-2025 para 54',
      }),
      riskAnalysis: longText('What is the risk of harm to the child?', 'the risk of harm to the child', {
        why: 'cafcass-2025 para 54',
      }),
      effectOnContact: longText('What does it mean for contact?', 'what it means for contact', { why: 'cafcass-2025 para 54' }),
      effectOnLiveWith: longText('What does it mean for where the child lives?', 'what it means for where the child lives', {
        whereabouts: true, why: 'cafcass-2025 para 54',
      }),
      protectionForChild: longText('What protects the child?', 'what protects the child', { why: 'cafcass-2025 para 54' }),
      protectionForCarer: longText('What protects the main carer?', 'what protects the main carer', { why: 'cafcass-2025 para 54' }),
      standardParagraph: longText('Which standard paragraph stands in it?', 'the standard paragraph', {
        why: 'cafcass-2007 para 2.112',
      }),
      availability: longText('When is the practitioner available?', 'when the practitioner is available', {
        why: 'cafcass-2007 para 2.112',
      }),
    },
  }),
]
