import { keptApartFaults } from '../features/allegations/index.ts'
import { correctionType } from '../engine/correction.ts'
import { schemaFor, vocabulary } from '../procedures/vocabulary/index.ts'
import type { Validate } from '../record/submission.ts'

/** Reads an entry's data by its type, with what the record's procedures require of it; what has to be kept apart is. */
export const validate: Validate = (draft, head) => {
  const read = validateData(draft, head)
  return draft.type === correctionType && 'draft' in read ? validateCorrection(read.draft, head) : read
}

/** What an entry says once it is corrected is read by its own type. */
const validateCorrection: Validate = (draft, head) => {
  if (draft.data['corrected'] === undefined) return { faults: [{ path: 'data.corrected', code: 'missing', message: 'Say what the entry is to say' }] }
  const { type, data, ...rest } = draft.data['corrected'] as { type: string, data: Record<string, unknown> }
  const read = validateData({ ...draft, type, data }, head)
  if ('faults' in read) return read
  return { draft: { ...draft, data: { ...draft.data, corrected: { ...rest, type, data: read.draft.data } } } }
}

const validateData: Validate = (draft, head) => {
  const misplaced = keptApartFaults(draft, head)
  if (misplaced.length > 0) return { faults: misplaced }
  const type = vocabulary.entryType(draft.type)
  if (type === undefined || type.derived !== undefined) {
    return { faults: [{ path: 'type', code: 'not-recordable', message: `'${draft.type}' is not something that can be recorded` }] }
  }
  const read = schemaFor(type, head.procedures).safeParse(draft.data)
  if (read.success) return { draft: { ...draft, data: read.data } }
  return {
    faults: read.error.issues.map(({ path, code, message }) => ({ path: ['data', ...path].join('.'), code, message })),
  }
}
