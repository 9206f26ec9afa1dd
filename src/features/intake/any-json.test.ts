import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newerCase, olderCase, publicCase } from '../../../test/support/court-feed.ts'
import { courtCaseSchema } from './court-case.ts'
import { readCase } from './read-case.ts'

const now = Date.UTC(2026, 2, 27, 12)
const whole = [olderCase(), newerCase(), publicCase()]

/** Every place in a value, as the path to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy: Record<string, unknown> = Array.isArray(value) ? [...value] as never : { ...value as object }
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

const strange = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', 'Yes', 'dontKnow', '2026-02-30', '0000-00-00T00:00', 1e308, -0, [], {}, [[]], [null], { value: null }, [{ id: {}, value: [] }]),
)

const damaged = fc.constantFrom(...whole).chain((one) =>
  fc.tuple(fc.constantFrom(...placesIn(one)), strange).map(([path, value]) => replaced(one, path, value)))

function expectCaseOrFaults(value: unknown): void {
  const before = JSON.stringify(value)
  const read = readCase(value, '/cases/3', now)
  if ('faults' in read) {
    expect(read.faults.length).toBeGreaterThan(0)
    for (const { pointer, code, reason } of read.faults) {
      expect(pointer).toMatch(/^\/cases\/3(\/|$)/)
      expect(code).not.toBe('')
      expect(reason).toMatch(/\.$/)
    }
  } else {
    expect(courtCaseSchema.safeParse(read.courtCase).error).toBeUndefined()
    const ids = read.courtCase.people.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { confidential, address } of read.courtCase.people) expect(confidential.address && address !== undefined).toBe(false)
    expect(JSON.stringify(read.courtCase).isWellFormed()).toBe(true)
    expect(JSON.stringify(read.courtCase)).not.toContain('\\u0000')
  }
  expect(JSON.stringify(value)).toBe(before)
}

it('any JSON at any place of a case leaves a case or faults with their place, and the value as it was', () => {
  fc.assert(fc.property(damaged, expectCaseOrFaults), { numRuns: 3000 })
})

it('any JSON instead of a case gives faults with their place', () => {
  fc.assert(fc.property(fc.jsonValue(), expectCaseOrFaults), { numRuns: 1000 })
})

it('a case nested a hundred thousand deep is a case', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown
  const read = readCase(olderCase({ state: deep }, { bundleInformation: deep }), '/0', now)
  expect('courtCase' in read).toBe(true)
})

it('reading a case twice gives the same case', () => {
  for (const one of whole) expect(readCase(one, '', now)).toEqual(readCase(structuredClone(one), '', now + 1000))
})
