import { describe, expect, test } from 'vitest'
import { london } from '../../../test/support/law.ts'
import { compile } from '../../engine/compile.ts'
import { evaluate } from '../../engine/evaluate.ts'
import type { Entry, RecordHead } from '../../engine/model.ts'
import { cafcass2025 } from '../cafcass-2025/index.ts'
import { vocabulary } from '../vocabulary/index.ts'
import { cafcass2007 } from './index.ts'

const roles = new Set(vocabulary.roles.map(({ slug }) => slug))
const ruleBook = compile([cafcass2007, cafcass2025], vocabulary.entryTypes, roles)
const head: RecordHead = { id: 'r1', record: 'case', procedures: ['cafcass-2025'], children: [{ id: 'c1' }], nation: 'england' }

function entry(id: string, type: string, at: string, about?: string): Entry {
  return { id, type, at: london(at), recordedAt: london(at), data: {}, ...(about === undefined ? {} : { about }) }
}

/** Each duty that confirms a referral in writing: its pack, its date and how it stands. */
function confirmations(entries: readonly Entry[], at: string): readonly string[] {
  return evaluate(ruleBook, head, entries, { at: london(at) }).duties
    .filter(({ declaration }) => declaration.id === 'confirm-in-writing')
    .map(({ pack, startedBy, dueOn, status }) => `${startedBy}: ${pack}, ${dueOn}, ${status}`)
}

// The framework was in force up to Monday 27 January 2025, the policy from Tuesday the 28th.
describe('a record that spans 28 January 2025', () => {
  const last = entry('e1', 'referral.made', '2025-01-27T23:59')
  const first = entry('e2', 'referral.made', '2025-01-28T00:00')

  test('each referral has the limit of the edition in force when it was made', () => {
    expect(confirmations([last, first], '2025-01-28T09:00')).toEqual([
      'e1: cafcass-2007, 2025-01-28, open', 'e2: cafcass-2025, 2025-01-28, open',
    ])
  })

  test('what began under the framework is met and grows late under it, also once it has ended', () => {
    expect(confirmations([last, entry('e3', 'referral.confirmed-in-writing', '2025-01-28T15:00', 'e1')], '2025-01-29T09:00'))
      .toEqual(['e1: cafcass-2007, 2025-01-28, met'])
    expect(confirmations([last], '2025-01-29T00:00')).toEqual(['e1: cafcass-2007, 2025-01-28, overdue'])
  })

  test('a referral of the last Friday has a working day then, and would have had none from the 28th on', () => {
    expect(confirmations([entry('e1', 'referral.made', '2025-01-24T16:00')], '2025-01-25T09:00'))
      .toEqual(['e1: cafcass-2007, 2025-01-27, open'])
    expect(confirmations([entry('e1', 'referral.made', '2025-01-31T16:00')], '2025-01-31T17:00'))
      .toEqual(['e1: cafcass-2025, 2025-01-31, open'])
  })

  test('before 1 March 2007 nothing is owed', () => {
    expect(confirmations([entry('e1', 'referral.made', '2007-02-28T23:59')], '2007-03-05T09:00')).toEqual([])
  })

  test('the past replayed under the framework is judged by it alone', () => {
    const { duties } = evaluate(ruleBook, head, [first], { at: london('2025-01-28T09:00'), edition: 'cafcass-2007' })
    expect(new Set(duties.map(({ pack }) => pack))).toEqual(new Set(['cafcass-2007']))
  })
})
