import { z } from 'zod'
import { confidenceKinds, courtDocumentSchema, harmSchema, miamSchema, personSchema } from '../../procedures/vocabulary/index.ts'

const localDate = z.iso.date()
/** Milliseconds since 1970. */
const instant = z.int()

const hearingSchema = z.object({
  /** The court's id of the hearing; where it gives none, one made of its kind and its first day. */
  id: z.string().min(1),
  kind: z.string().optional(),
  court: z.string().optional(),
  /** In order; none once the court has taken it out of the list. */
  days: z.array(z.object({ startsAt: instant, endsAt: instant.optional() })),
})

export type Hearing = z.infer<typeof hearingSchema>

/**
 * A case of the family court, whichever system of the court sent it. Where somebody's address, telephone number
 * or email address is confidential, it stands nowhere in here: only the fact does.
 */
export const courtCaseSchema = z.object({
  system: z.enum(['hmcts-private-law', 'hmcts-public-law']),
  id: z.string().min(1),
  /** The number that people write on paper, where it differs from the id. */
  familymanNumber: z.string().optional(),
  /** The court's form: C100, FL401, C110A, C1. */
  form: z.string().optional(),
  application: z.enum([
    'C100', 'section 8', 'care or supervision', 'prohibited steps or specific issue', 'parental responsibility',
    'adoption or placement', 'special guardianship', 'emergency protection', 'child assessment', 'other',
  ]),
  proceedings: z.enum(['private law', 'public law']),
  court: z.string().optional(),
  courtCode: z.string().optional(),
  courtRegion: z.string().optional(),
  nation: z.enum(['england', 'wales']),
  /** When the court last changed the case. */
  modifiedAt: instant.optional(),
  submittedOn: localDate.optional(),
  issuedOn: localDate.optional(),
  ordersSought: z.array(z.string()),
  urgency: z.string().optional(),
  knownToLocalAuthority: z.enum(['yes', 'no', 'unknown']).optional(),
  localAuthority: z.string().optional(),
  localAuthorityDetails: z.string().optional(),
  miam: miamSchema.optional(),
  harm: harmSchema,
  people: z.array(personSchema),
  hearings: z.array(hearingSchema),
  documents: z.array(courtDocumentSchema),
})

export type CourtCase = z.infer<typeof courtCaseSchema>

const toldConfidence = z.object({
  /** A person's id, or words for somebody whom the case does not name. */
  subject: z.string().min(1),
  kind: z.enum(confidenceKinds),
  value: z.string().min(1),
})

/** A detail that the court keeps from the others of a case. It goes into the record's confidences and nowhere else. */
export type ToldConfidence = z.infer<typeof toldConfidence>

/** A case with what is to be kept apart from it. */
export const takenCaseSchema = courtCaseSchema.extend({ confidences: z.array(toldConfidence).default([]) })

export type TakenCase = z.infer<typeof takenCaseSchema>
export type Harm = CourtCase['harm']
export type Miam = NonNullable<CourtCase['miam']>

/** A case as it was read, and the instants in it that cannot lie ahead. */
export interface DatedCase {
  readonly courtCase: CourtCase
  readonly confidences: readonly ToldConfidence[]
  readonly moments: readonly { readonly pointer: string, readonly at: number }[]
}
