/**
 * Whether nothing stands in a value: absent, null, text of spaces only, or a list or plain object of such.
 * Looks a few levels down, so that a value that contains itself is not followed for ever.
 */
export function isBlank(value: unknown, levels = 4): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (levels === 0) return false
  if (Array.isArray(value)) return value.every((one) => isBlank(one, levels - 1))
  return isPlain(value) && Object.values(value).every((one) => isBlank(one, levels - 1))
}

/** A copy of a plain object without its blank properties; anything else unchanged. */
export function withoutBlanks(value: unknown): unknown {
  return isPlain(value) ? Object.fromEntries(Object.entries(value).filter(([, one]) => !isBlank(one))) : value
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
