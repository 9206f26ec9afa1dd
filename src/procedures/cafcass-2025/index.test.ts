import { expect, test } from 'vitest'
import { findFaults } from '../../engine/compile.ts'
import { vocabulary } from '../vocabulary/index.ts'
import { cafcass2025 } from './index.ts'

const { requirements, declarations, source } = cafcass2025

test('the policy’s 141 requirements are all there, each once', () => {
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(141)
  expect(requirements).toHaveLength(141)
})

test('each is carried, and no declaration carries another', () => {
  const carried = new Set(declarations.flatMap(({ carries }) => carries.map((id) => `${source.id}/${id}`)))
  expect(requirements.map(({ id }) => id).filter((id) => !carried.has(id))).toEqual([])
  expect([...carried].filter((id) => requirements.every((one) => one.id !== id))).toEqual([])
})

test('the rule book has no fault', () => {
  expect(findFaults([cafcass2025], vocabulary.entryTypes, new Set(vocabulary.roles.map(({ slug }) => slug)))).toEqual([])
})

// Paragraphs 11 (twice) and 12 (twice) give 24 hours. Twenty-eight days (38) is a threshold and no time to act in.
test('what has a number of hours runs as a duty of that length', () => {
  const numbered = requirements.filter(({ numbered }) => numbered).map(({ id }) => id.slice(source.id.length + 1))
  expect(numbered.toSorted()).toEqual([
    '11/extra-enquiries-after-concern', '11/extra-enquiries-after-screening', '12/chase-outcome', '12/la-outcome-24-hours',
  ])
  for (const id of numbered) {
    const due = declarations.flatMap((one) => (one.kind === 'duty' && one.carries.includes(id) ? [one.due] : []))
    expect(due).not.toEqual([])
    expect(due.every((one) => one.unit === 'hours' && one.amount === 24)).toBe(true)
  }
})

test('a requirement that the policy commands is never carried by words alone, save those about attitude and scope', () => {
  const words = new Set(['guidance', 'document', 'register', 'access', 'statistic'])
  const commanded = requirements.filter(({ modality }) => modality === 'must' || modality === 'must-not')
    .map(({ id }) => id.slice(source.id.length + 1))
    .filter((id) => declarations.filter(({ carries }) => carries.includes(id)).every(({ kind }) => words.has(kind)))
  expect(commanded.toSorted()).toEqual([
    '2/contribute-multi-agency', '3/scope-people', '5/apply-national-and-local-procedures', '5/know-national-and-local-procedures',
  ])
})
