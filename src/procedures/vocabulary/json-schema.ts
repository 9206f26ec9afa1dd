import { z } from 'zod'
import { schemaFor } from './entry-type.ts'
import type { EntryType } from './entry-type.ts'

/**
 * The JSON Schema (draft 2020-12) of an entry's data: labels as titles, hints as descriptions, the rest of
 * what an item says of itself under names of its own that begin with `x-`.
 * @param packs packs whose required items are to be required
 */
export function jsonSchemaOf(type: EntryType, packs: readonly string[] = []): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schemaFor(type, packs), { override: ({ jsonSchema }) => rename(jsonSchema) })
  return { $schema, $id: `urn:paramountcy:entry:${type.slug}`, title: type.title, description: type.meaning, ...rest }
}

function rename(schema: Record<string, unknown>): void {
  const { label, hint, control, requiredBy, why } = schema
  if (control === undefined) return
  for (const name of ['label', 'phrase', 'hint', 'control', 'choices', 'requiredBy', 'why']) delete schema[name]
  Object.assign(schema, { title: label, 'x-control': control, 'x-why': why })
  if (hint !== undefined) schema['description'] = hint
  if (requiredBy !== undefined) schema['x-required-by'] = requiredBy
}
