import { describe, expect, test } from 'vitest'
import type { FormContext } from './context.ts'
import { drawEnvelope, freshEnvelope, readEnvelope, restamped } from './envelope.ts'
import type { EnvelopeChoices } from './envelope.ts'

const context: FormContext = {
  procedures: [], people: [], organisations: [], roles: [], children: [{ id: 'c1', name: 'Amira' }, { id: 'c2', name: 'Yusuf' }],
}
const choices: EnvelopeChoices = { context, perChild: true, about: [] }
/** 16:10:35 on Friday 27 March 2026. */
const now = Date.UTC(2026, 2, 27, 16, 10, 35)
const minute = 60_000

describe('when it happened', () => {
  test('left as it was when the form was opened, it is that very moment', () => {
    expect(readEnvelope(choices, freshEnvelope(choices, now), now + 5 * minute).envelope?.at).toBe(now)
  })

  test('typed, it is the minute', () => {
    const typed = { ...freshEnvelope(choices, now), 'at.time': ['16:09'] }
    expect(readEnvelope(choices, typed, now).envelope?.at).toBe(Date.UTC(2026, 2, 27, 16, 9))
  })

  test('checked again, what was left as now is now once more; what was typed stays', () => {
    const fresh = freshEnvelope(choices, now)
    expect(readEnvelope(choices, restamped(fresh, now + 5 * minute), now + 6 * minute).envelope?.at).toBe(now + 5 * minute)
    const typed = { ...fresh, 'at.time': ['16:09'] }
    expect(restamped(typed, now + 5 * minute)).toBe(typed)
  })

  test('a made-up moment of opening refines the minute that the boxes say, and nothing else', () => {
    const typed = { ...freshEnvelope(choices, now), 'at.opened': [String(now - 86_400_000)] }
    expect(readEnvelope(choices, typed, now).envelope?.at).toBe(Date.UTC(2026, 2, 27, 16, 10))
  })

  test.each([
    [{ 'at.time': ['16:11'] }, 'Enter a date and time that is not in the future'],
    [{ 'at.time': [''] }, 'When it happened must include a time, such as 16:10'],
    [{ 'at.time': ['tea time'] }, 'Enter when it happened with a time of day, such as 16:10 or 4.10pm'],
    [{ 'at.day': [''], 'at.month': [''], 'at.year': [''], 'at.time': [''] }, 'Enter when it happened'],
    [{ 'at.day': ['30'], 'at.month': ['2'] }, 'Enter when it happened as a date that exists, such as 27 3 2026'],
    [{ 'at.day': ['29'], 'at.month': ['3'], 'at.year': ['2020'], 'at.time': ['01:30'] }, 'The clocks went forward then: there was no 01:30 on that day'],
  ])('%o: %s', (change, message) => {
    expect(readEnvelope(choices, { ...freshEnvelope(choices, now), ...change }, now).faults).toEqual([{ path: 'at', message }])
  })
})

describe('which children', () => {
  test('all of them, until told otherwise; at least one', () => {
    expect(freshEnvelope(choices, now)['children']).toEqual(['c1', 'c2'])
    expect(freshEnvelope(choices, now, { children: ['c2'] })['children']).toEqual(['c2'])
    expect(readEnvelope(choices, { ...freshEnvelope(choices, now), children: [] }, now).faults).toEqual([
      { path: 'children', message: 'Choose at least one child' },
    ])
  })

  test('an only child is not asked for, and no child where it holds for all alike', () => {
    const only = { ...choices, context: { ...context, children: [{ id: 'c1', name: 'Amira' }] } }
    expect(drawEnvelope(only, freshEnvelope(only, now), []).map(({ id }) => id)).toEqual(['at'])
    expect(readEnvelope(only, freshEnvelope(only, now), now).envelope?.children).toEqual(['c1'])
    const alike = { ...choices, perChild: false }
    expect(readEnvelope(alike, freshEnvelope(alike, now), now).envelope?.children).toEqual([])
  })
})

describe('what it is about', () => {
  const two: EnvelopeChoices = { ...choices, about: [{ id: 'e2', name: 'Concern of today' }, { id: 'e1', name: 'Concern of last week' }] }

  test('is asked where there is a choice, none of them being one', () => {
    const fresh = freshEnvelope(two, now)
    expect(readEnvelope(two, fresh, now).faults).toEqual([{ path: 'about', message: 'Choose what this is about, or none of these' }])
    expect(readEnvelope(two, { ...fresh, about: ['e1'] }, now).envelope?.about).toBe('e1')
    expect(readEnvelope(two, { ...fresh, about: ['(none)'] }, now).envelope).toMatchObject({ about: undefined })
    expect(readEnvelope(two, { ...fresh, about: ['e9'] }, now).faults).toHaveLength(1)
  })

  test('is filled in from the link, and where there is only one', () => {
    expect(freshEnvelope(two, now, { about: 'e1' })['about']).toEqual(['e1'])
    expect(freshEnvelope({ ...two, about: two.about.slice(0, 1) }, now)['about']).toEqual(['e2'])
  })
})
