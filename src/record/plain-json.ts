import type { Fault } from './outcome.ts'

const deepest = 64

/**
 * What in a value cannot be kept and read back as it was, each with its path. Items that are undefined are passed over.
 * @param path where the value stands
 */
export function unkeepable(value: unknown, path: string, depth = 0): readonly Fault[] {
  if (value === null || value === undefined || typeof value === 'boolean') return []
  if (typeof value === 'string') return unkeepableText(value, path)
  if (typeof value === 'number') {
    return Number.isFinite(value) ? [] : [{ path, code: 'not-a-number', message: 'This is not a number' }]
  }
  if (typeof value !== 'object' || !isPlain(value)) {
    return [{ path, code: 'not-json', message: 'This is not text, a number, yes or no, a list or a group of them' }]
  }
  if (depth >= deepest) return [{ path, code: 'too-deep', message: `This is nested more than ${deepest} levels deep` }]
  const inside = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => unkeepable(item, inside(index), depth + 1))
  return Object.entries(value).flatMap(([key, item]) =>
    [...unkeepableText(key, path), ...unkeepable(item, inside(key), depth + 1)])
}

function unkeepableText(text: string, path: string): readonly Fault[] {
  if (text.includes('\0')) {
    return [{ path, code: 'nul-character', message: 'This contains a character that cannot be kept (NUL). Take it out' }]
  }
  if (!text.isWellFormed()) {
    return [{ path, code: 'broken-character', message: 'This contains half a character. Type or paste it again' }]
  }
  return []
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}
