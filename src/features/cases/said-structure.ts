import { personSchema } from '../../procedures/vocabulary/index.ts'
import type { Data, EntryType } from '../../procedures/vocabulary/index.ts'
import { courtDocumentSchema, harmSchema, miamSchema } from '../../procedures/vocabulary/families/court-application.ts'
import { fullName, harmInWords } from './court-facts.ts'
import { confidentialOf } from './parties.ts'

/** What a feed brought, a line for each part. Nobody's address is among it: what was open once may be confidential now. */
const sayings: Readonly<Record<string, (value: unknown) => readonly string[]>> = {
  ordersSought: (value) => listOf(value).flatMap((order) => typeof order === 'string' ? [order] : []),
  people: (value) => listOf(value).flatMap((one) => {
    const { success, data } = personSchema.safeParse(one)
    if (!success) return []
    const confidential = confidentialOf(data)
    const mark = confidential.length === 0 ? '' : ` (confidential: ${confidential.join(', ')})`
    return [`${fullName(data) ?? 'Name not given'}, ${data.role}${mark}`]
  }),
  miam: (value) => {
    const { data } = miamSchema.safeParse(value)
    return data === undefined ? [] : sayMiam(data)
  },
  harm: (value) => {
    const { data } = harmSchema.safeParse(value)
    if (data === undefined) return []
    return [...new Set([...harmInWords({ harm: data }), ...data.kinds])]
  },
  documents: (value) => listOf(value).flatMap((one) => courtDocumentSchema.safeParse(one).data?.name ?? []),
}

/** Answers that no form asked for, by item; those that a page shows in another way are left out. */
export function sayStructures({ fields }: Pick<EntryType, 'fields'>, data: Data) {
  return fields.filter(({ control }) => control === 'structure').flatMap(({ name, label }) => {
    const lines = data[name] === undefined ? [] : sayings[name]?.(data[name]) ?? []
    return lines.length === 0 ? [] : [{ item: name, label, lines }]
  })
}

/** Whether there was a meeting on mediation, the exemptions claimed and the reasons given. */
export function sayMiam({ attended, exemptions, reasons }: { attended?: boolean | undefined, exemptions: readonly string[], reasons?: string | undefined }): readonly string[] {
  return [
    ...attended === undefined ? [] : [attended ? 'A mediation meeting was attended' : 'No mediation meeting was attended'],
    ...exemptions.length === 0 ? [] : [`Exemption claimed: ${new Intl.ListFormat('en-GB').format(exemptions)}`],
    ...reasons === undefined ? [] : reasons.split('\n'),
  ]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
