import { expect, test } from 'vitest'
import { storedEntries } from '../../../test/support/case-entries.ts'
import { ruleBook } from '../../procedures/index.ts'
import { aboutChoices, aboutFor } from './threads.ts'

const entries = storedEntries([
  ['court-application.received', '2026-03-20T09:00', { id: 'application' }],
  ['concern.identified', '2026-03-21T09:00', { id: 'first', about: 'application' }],
  ['concern.identified', '2026-03-25T09:00', { id: 'second', about: 'application' }],
  ['referral.made', '2026-03-25T10:00', { id: 'call', about: 'second' }],
  ['referral.made', '2026-03-26T10:00', { id: 'again', about: 'second' }],
])
const about = (type: string | undefined, startedBy: string) => aboutFor(ruleBook(), entries, type, startedBy)

test.each([
  ['what a supervision owed for a concern is about', 'concern.identified', 'second', 'second'],
  ['a written referral owed for a concern is about the latest call about it', 'referral.made', 'second', 'again'],
  ['a concern in the thread that a call follows', 'concern.identified', 'call', 'second'],
  ['with no such entry in the thread, what started it', 'supervision.held', 'first', 'first'],
  ['with no usual type, what started it', undefined, 'call', 'call'],
])('%s', (_what, type, startedBy, expected) => {
  expect(about(type, startedBy)).toBe(expected)
})

test('a duty that no entry of the record started is about nothing', () => {
  expect(about('concern.identified', 'elsewhere')).toBeUndefined()
})

test('what something is still owed for comes first, then the newest; a link adds what it names', () => {
  const owed = [{ startedBy: 'first', title: 'Act' }] as never
  const found = aboutChoices({ ruleBook: ruleBook(), entries, owed }, 'concern.identified', undefined)
  expect(found.map(({ entry, owed: still }) => [entry.id, still.length])).toEqual([['first', 1], ['second', 0]])
  expect(aboutChoices({ ruleBook: ruleBook(), entries, owed: [] }, 'concern.identified', 'call').map(({ entry }) => entry.id)).toEqual(['call', 'second', 'first'])
  expect(aboutChoices({ ruleBook: ruleBook(), entries, owed: [] }, undefined, undefined)).toEqual([])
})
