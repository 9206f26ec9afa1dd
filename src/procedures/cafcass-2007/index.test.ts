import { expect, test } from 'vitest'
import { findFaults } from '../../engine/compile.ts'
import { vocabulary } from '../vocabulary/index.ts'
import { cafcass2007 } from './index.ts'

const { requirements, declarations, source } = cafcass2007
const roles = new Set(vocabulary.roles.map(({ slug }) => slug))

test('the framework’s 424 requirements are all there, each once', () => {
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(424)
  expect(requirements).toHaveLength(424)
})

test('the rule book has no fault', () => {
  expect(findFaults([cafcass2007], vocabulary.entryTypes, roles)).toEqual([])
})

test('each of its 47 time limits is carried by something that runs', () => {
  const timed = requirements.filter(({ clock }) => clock !== undefined).map(({ id }) => id.slice(source.id.length + 1))
  expect(timed).toHaveLength(47)
  const kinds = ['duty', 'gate', 'prohibition', 'table']
  const runs = new Set(declarations.filter(({ kind }) => kinds.includes(kind)).flatMap(({ carries }) => carries))
  expect(timed.filter((id) => !runs.has(id))).toEqual([])
})

// 2.103 and 2.108 give one working day, 2.104 three, Appendix V 24 hours; 3.11, 4.9 and 4.10 a year, 4.27 three.
test('what has a number runs as a duty of that length', () => {
  const spans = (id: string): readonly string[] => [...new Set(declarations.flatMap((one) => {
    if (one.kind !== 'duty' || !one.carries.includes(id)) return []
    return 'amount' in one.due ? [`${one.due.amount} ${one.due.unit}`] : []
  }))]
  const numbered = requirements.filter((one) => one.numbered).map(({ id }) => id.slice(source.id.length + 1))
  expect(Object.fromEntries(numbered.map((id) => [id, spans(id)]))).toEqual({
    '2.103/confirm-in-writing': ['1 working-days'],
    '2.104/chase-in-writing': ['3 working-days'],
    '2.108/copy-to-manager': ['1 working-days'],
    '3.11/mappa-annual-report': ['1 years'],
    '4.9/annual-objectives': ['1 years'],
    '4.10/competencies-tested': ['1 years'],
    '4.27/crb-recheck': ['3 years'],
    'App-V/referral-followed-up-24-hours': ['24 hours'],
  })
})

// A referral, an emergency and everything else that protects a child goes ahead: what is refused waits for an approval.
test('only these are refused', () => {
  const refused = declarations.filter((one) => (one.kind === 'gate' || one.kind === 'prohibition') && one.effect === 'refuse')
  expect(refused.map(({ id }) => id).toSorted()).toEqual([
    'approval-before-board', 'panel-role-agreed-first', 'parents-and-court-agree-to-services', 'variation-is-recorded',
  ])
})
