import { z } from 'zod'
import { proceedings } from '../choice-lists.ts'
import { entryType } from '../entry-type.ts'
import { choice, choices, date, longText, organisation, person, structure, text, yesNo } from '../items.ts'
import { personSchema } from '../person.ts'

const feed = { why: "the court's own feed of applications" }

/** Mediation information and assessment meeting (MIAM): whether there was one, the exemptions claimed and the reasons given. */
export const miamSchema = z.object({
  attended: z.boolean().optional(),
  exemptions: z.array(z.string()).default([]),
  reasons: z.string().optional(),
})

/** What the application says of harm, in the court's own words for the kinds. */
export const harmSchema = z.object({
  domesticAbuse: z.boolean().optional(),
  childAbduction: z.boolean().optional(),
  childAbuse: z.boolean().optional(),
  substanceAbuse: z.boolean().optional(),
  other: z.boolean().optional(),
  kinds: z.array(z.string()).default([]),
})

/** A document that came with the application: its name, and where it is to be found. */
export const courtDocumentSchema = z.object({ name: z.string(), reference: z.string().optional() })

const applicationItems = {
  application: choice('What kind of application?', 'the kind of application', [
    'C100', 'section 8', 'care or supervision', 'prohibited steps or specific issue', 'parental responsibility',
    'adoption or placement', 'special guardianship', 'emergency protection', 'child assessment', 'other',
  ], { why: 'cafcass-2025 para 52, 58; cafcass-2007 para 2.16, 2.20' }),
  proceedings: choice('Public or private law?', 'whether the application is in public or private law', proceedings, {
    why: 'cafcass-2025 para 32, 52, 56, 58; cafcass-2007 para 2.16',
  }),
  parties: person('Who are the parties?', 'the parties', { why: 'cafcass-2007 para 3.68' }),
  furtherChecks: choice('Are further checks needed?', 'whether further checks are needed', ['further checks', 'no further checks'], {
    hint: 'For an application that is not a C100, and for people who are not parties',
    why: 'cafcass-2025 para 59',
  }),
  furtherChecksReason: longText('Why, or why not?', 'the reason', { why: 'cafcass-2025 para 59' }),
  childJoinedAsParty: yesNo('Has the child been joined as a party (rule 16.4)?', 'the child has been joined as a party', {
    why: 'cafcass-2025 para 46',
  }),
  caseNumber: text("What is the court's case number?", "the court's case number", feed),
  form: text("Which of the court's forms?", "the court's form", feed),
  court: organisation('Which court?', 'the court', feed),
  courtCode: text("What is the court's code?", "the court's code", feed),
  courtRegion: text('In which region of the courts?', 'the region of the court', feed),
  submittedOn: date('When was the application made?', 'the day of the application', feed),
  issuedOn: date('When did the court issue it?', 'the day on which the court issued it', feed),
  receivedOn: date('When did it reach us?', 'the day on which it reached us', feed),
  ordersSought: structure('Which orders are asked for?', 'the orders asked for',
    z.array(z.string(), { error: 'List the orders asked for' }), feed),
  knownToLocalAuthority: choice('Is the child known to a local authority?', 'whether the child is known to a local authority', [
    'yes', 'no', "don't know",
  ], feed),
  localAuthority: organisation('Which local authority?', 'the local authority', feed),
  localAuthorityDetails: longText('What is the part of the local authority?', 'the part of the local authority', feed),
  urgency: longText('Why is it urgent?', 'why it is urgent', feed),
  miam: structure('Was there mediation information, or why not?', 'the meeting on mediation', miamSchema, feed),
  harm: structure('What harm does the application speak of?', 'the harm that the application speaks of', harmSchema, feed),
  people: structure('Who is in the application?', 'the people in the application',
    z.array(personSchema, { error: 'List the people in the application' }), feed),
  documents: structure('Which documents came with it?', 'the documents that came with it',
    z.array(courtDocumentSchema, { error: 'List the documents by name' }), feed),
  modifiedAt: structure('When did the court last change the case?', 'when the court last changed the case',
    z.iso.datetime({ error: 'Give the moment in UTC' }), feed),
}

/** Applications as the court sends them, and what it sends later (cafcass-2025 para 46, 52, 56, 58 and 59). */
export const courtApplication = [
  entryType({
    slug: 'court-application.received',
    title: 'Court application received',
    command: 'Record an application',
    meaning: 'An application to the family court about a child has arrived.',
    record: 'case',
    family: 'court',
    perChild: true,
    items: applicationItems,
  }),
  // Not in the catalogue: the court's feed sends a case again when something in it has changed, and an entry
  // is never changed, so that what is new stands in an entry of its own that points back. A second
  // court-application.received would start the duties of a new application once more.
  entryType({
    slug: 'court-case.updated',
    title: 'Court case updated',
    command: 'Record a change in the court case',
    meaning: 'The court has sent its case again and something in it has changed; only what changed is filled in.',
    record: 'case',
    family: 'intake',
    about: 'court-application.received',
    perChild: true,
    items: {
      ...applicationItems,
      changed: choices('What has changed?', 'what has changed', Object.keys(applicationItems), feed),
    },
  }),
]
