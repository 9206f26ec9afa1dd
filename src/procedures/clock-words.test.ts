import { expect, test } from 'vitest'
import { packs } from './index.ts'

const limits = packs.flatMap(({ requirements }) => requirements)
  .flatMap(({ id, clock }) => clock === undefined ? [] : [{ id, clock }])

function openBrackets(text: string): boolean {
  let open = 0
  for (const mark of text) {
    if (mark === '(') open += 1
    if (mark === ')') open -= 1
    if (open < 0) return true
  }
  return open > 0
}

const faults: readonly (readonly [fault: string, has: (clock: string) => boolean])[] = [
  ['the name of a data item', (clock) => /\b[a-z]+[A-Z]/.test(clock)],
  ['the name of an entry', (clock) => /[a-z]\.[a-z]/.test(clock)],
  ['a mark of code', (clock) => clock.includes('`')],
  ['a bracket that is not closed or not opened', openBrackets],
  ['a small letter at its beginning', (clock) => /^[a-z]/.test(clock)],
  ['no full stop at its end', (clock) => !clock.endsWith('.')],
]

test.each(faults)('no time limit that a page shows has %s', (_fault, has) => {
  expect(limits.filter(({ clock }) => has(clock))).toEqual([])
})

test.each([
  ['Before the conference (metWhom).', 'the name of a data item'],
  ['The first from cin-plan.made.', 'the name of an entry'],
  ['From `move.notified`.', 'a mark of code'],
  ['Within 3 days (start event not spelled out.', 'a bracket that is not closed or not opened'],
  ['the conference.', 'a small letter at its beginning'],
  ['Within 24 hours', 'no full stop at its end'],
])('%s: %s is found', (clock, fault) => {
  expect(faults.filter(([, has]) => has(clock)).map(([name]) => name)).toContain(fault)
})

test('a paragraph’s number, an abbreviation and closed brackets are plain words', () => {
  const clock = 'Within 1 working day (of the referral). The LADO is told, as 7.3.1 says.'
  expect(faults.filter(([, has]) => has(clock))).toEqual([])
})
