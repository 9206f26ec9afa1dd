import { z } from 'zod'

/** How a person belongs to a court case. */
export const partyRole = z.enum(['child', 'applicant', 'respondent', 'other'])

/** What the court has been asked to keep from the other parties. The detail itself is kept apart, among the record's confidences. */
export const confidentialDetails = z.object({
  address: z.boolean().default(false),
  phone: z.boolean().default(false),
  email: z.boolean().default(false),
})

/** A person as a court application names them. */
export const personSchema = z.object({
  id: z.string().min(1),
  role: partyRole,
  firstName: z.string(),
  lastName: z.string(),
  previousName: z.string().optional(),
  /** Local date, `YYYY-MM-DD`. */
  born: z.iso.date().optional(),
  gender: z.string().optional(),
  confidential: confidentialDetails.prefault({}),
  /** One line; always absent where `confidential.address` is true. */
  address: z.string().optional(),
  /** This person's relationship to each child of the case. */
  relationships: z.array(z.object({ child: z.string(), relationship: z.string() })).default([]),
  /** For a child: with whom the child lives, as the application says. */
  livesWith: z.array(z.string()).default([]),
  parentalResponsibility: z.string().optional(),
  representative: z.object({ name: z.string(), organisation: z.string().optional() }).optional(),
  interpreter: z.string().optional(),
})

export type Person = z.infer<typeof personSchema>
