import fc from 'fast-check'
import type { EntryType, Field } from '../../src/procedures/vocabulary/index.ts'

const words = fc.string({ unit: fc.constantFrom('a', 'Z', '0', ' ', "'", '"', '&', '<', '>', '\\', '/', 'é', '`', '{{', '{%', '#', 'ŵ', '🙂'), minLength: 1, maxLength: 20 })
  .map((text) => text.trim()).filter((text) => text !== '')
const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 })
  .filter((minute) => !saidTwice(minute * 60_000))

/** What a case knows that forms offer. */
export interface Known {
  readonly people: readonly string[]
  readonly children: readonly string[]
  readonly organisations: readonly string[]
}

const eastmere: Known = { people: ['p1'], children: ['c1', 'c2'], organisations: ['Eastmere County Council'] }

/** Anything that the form of a type can say. */
export function anythingOf(type: EntryType, known: Known = eastmere): fc.Arbitrary<Record<string, unknown>> {
  const asked = type.fields.filter(({ control }) => control !== 'structure')
  return fc.record(Object.fromEntries(asked.map((field) => [field.name, valueOf(field, known)])), { requiredKeys: [] })
}

function valueOf(field: Field, { people, children, organisations }: Known): fc.Arbitrary<unknown> {
  switch (field.control) {
    case 'longText':
      return fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
    case 'choice':
      return fc.constantFrom(...field.choices!)
    case 'choices':
      return fc.subarray([...field.choices!], { minLength: 1 })
    case 'yesNo':
      return fc.boolean()
    case 'person':
      return fc.oneof(fc.constantFrom(...people), words)
    case 'organisation':
      return fc.oneof(fc.constantFrom(...organisations), words)
    case 'number':
      return fc.nat(99)
    case 'date':
      return dates
    case 'dateTime':
      return minutes.map((minute) => Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toString())
    case 'children':
      return fc.subarray([...children], { minLength: 1 })
    case 'actions':
      return fc.array(fc.record({ action: words, who: fc.constantFrom('fca', 'cafcass-manager', 'A name'), person: words, by: dates },
        { requiredKeys: ['action'] }), { minLength: 1, maxLength: 3 })
    case 'attendance':
      return fc.array(fc.record({ name: words, role: words, attended: fc.boolean() }, { requiredKeys: ['name'] }), { minLength: 1, maxLength: 3 })
    default:
      return words
  }
}

/** One value in every field. */
export function everythingOf(type: EntryType, known: Known = eastmere): Record<string, unknown> {
  const asked = type.fields.filter(({ control }) => control !== 'structure')
  return Object.fromEntries(asked.map((field) => [field.name, fc.sample(valueOf(field, known), { numRuns: 1, seed: 7 })[0]]))
}

/** In the hour in which the clocks go back a form cannot say which of the two it means. */
function saidTwice(at: number): boolean {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London')
  return there.toPlainDateTime().toZonedDateTime('Europe/London').epochMilliseconds !== at
}
