import { describe, expect, test } from 'vitest'
import type { Given, law } from './law.ts'

/**
 * One row of a law table: the paragraph and what is shown, the entries, the local London time, and what then stands.
 *
 * Keys of `then` are declarations, with `refused` and `warned` for objections. A duty reads `open`, `met-late` and so
 * on, followed by `by` and the local time at which it becomes late, if it has one; `none` where none has started;
 * several are parted by a semicolon.
 */
export type Row = readonly [what: string, given: readonly Given[], at: string, then: Readonly<Record<string, string>>]

/** One test for each row, under the name of the rule. */
export function lawRows(rule: string, policy: ReturnType<typeof law>, rows: readonly Row[]): void {
  describe(rule, () => {
    test.each(rows)('%s', (_what, given, at, then) => {
      const stands = policy.given(given).at(at)
      const seen = Object.keys(then).map((key) => {
        if (key === 'refused' || key === 'warned') return [key, stands[key].join('; ') || 'none']
        const duties = stands.duties(key).map(({ status, due }) => (due === null ? status : `${status} by ${due}`))
        return [key, duties.join('; ') || 'none']
      })
      expect(Object.fromEntries(seen)).toEqual(then)
    })
  })
}
