import { describe, expect, test } from 'vitest'
import { RuleBookFaults, compile, findFaults } from './compile.ts'
import { is } from './condition.ts'
import { coverage } from './coverage.ts'
import type { AnyDeclaration, EntryTypeShape, Pack, Requirement, Source } from './model.ts'

const entryTypes: readonly EntryTypeShape[] = [
  { slug: 'alarm', title: 'Alarm', aliases: ['bell'], items: ['kind'] },
  { slug: 'answer', title: 'Answer', aliases: [], items: [] },
]
const source: Source = {
  id: 'p', title: 'P', publisher: 'P', edition: '1', nation: 'england', inForceFrom: '2025-01-28', attested: false,
}
const requirement: Requirement = {
  id: 'p/1/answer', cite: 'para 1', kind: 'duty', modality: 'must', actor: ['worker'], process: 'p', action: 'Answer.', numbered: true,
}
const answer: AnyDeclaration = {
  kind: 'duty', id: 'answer', carries: ['1/answer'], title: 'Answer', who: ['worker'], starts: [{ on: 'alarm' }],
  due: { unit: 'hours', amount: 24 }, meets: [{ on: 'answer' }],
}
const pack = (changed: Partial<Pack> = {}): Pack => ({ source, requirements: [requirement], declarations: [answer], ...changed })
const codes = (packs: readonly Pack[], types = entryTypes): readonly string[] =>
  findFaults(packs, types, new Set(['worker'])).map(({ code, place }) => `${place} ${code}`)

test('a sound pack has no fault', () => {
  expect(codes([pack()])).toEqual([])
})

describe('faults that a rule book is refused for', () => {
  const declare = (...declarations: readonly AnyDeclaration[]): readonly Pack[] => [pack({ declarations })]
  const guidance: AnyDeclaration = { kind: 'guidance', id: 'g', carries: ['1/answer'], title: 'G', at: [], says: 'Answer.' }

  test.each<[string, readonly Pack[], readonly string[]]>([
    ['unknown entry type', declare({ ...answer, meets: [{ on: 'reply' }] }), ['p/answer entry-type-unknown']],
    ['an alias where a slug belongs', declare({ ...answer, starts: [{ on: 'bell' }] }), ['p/answer entry-type-unknown']],
    ['unknown item', declare({ ...answer, starts: [{ on: 'alarm', when: is('loud', 'volume', 11) }] }), ['p/answer item-unknown']],
    ['unknown requirement', declare(answer, { ...answer, id: 'b', carries: ['2/other'] }), ['p/b requirement-unknown']],
    ['no requirement', declare(answer, { ...answer, id: 'b', carries: [] as never }), ['p/b citation-missing']],
    ['a duty that nothing meets', declare({ ...answer, meets: [] as never }), ['p/answer duty-unmeetable']],
    ['a duty that nobody owes', declare({ ...answer, who: [] as never }), ['p/answer duty-unowned']],
    ['a role that nobody has', declare({ ...answer, who: ['wizard'] }), ['p/answer role-unknown']],
    ['two declarations with one id', declare(answer, answer), ['p/answer declaration-repeated']],
    ['half an hour too few', declare({ ...answer, due: { unit: 'hours', amount: 1.5 } }), ['p/answer amount-wrong']],
    ['a clock that is only a reminder', declare(guidance), ['p/1/answer clock-not-running']],
    ['two requirements with one id', [pack({ requirements: [requirement, requirement] })], ['p/1/answer requirement-repeated']],
    ['a requirement without its paragraph', [pack({ requirements: [{ ...requirement, cite: ' ' }] })], ['p/1/answer citation-missing']],
  ])('%s', (_, packs, expected) => {
    expect(codes(packs)).toEqual(expected)
  })

  test.each([
    ['2025-01-27', []], ['2025-01-26', ['p editions-gap']], ['2025-01-28', ['p editions-overlap']], [undefined, ['p editions-overlap']],
  ])('an edition whose forerunner ends %s', (inForceTo, expected) => {
    const before: Source = { ...source, id: 'o', inForceFrom: '2007-03-01', inForceTo }
    const old = pack({ source: before, requirements: [], declarations: [] })
    expect(codes([old, pack({ source: { ...source, follows: 'o' } })])).toEqual(expected)
  })

  test('vocabulary: a name used twice, an unknown kind, a kind of itself', () => {
    expect(codes([], [...entryTypes, { slug: 'bell', title: 'Bell', aliases: [], items: [] }])).toEqual(['bell entry-type-repeated'])
    expect(codes([], [{ slug: 'a', title: 'A', kindOf: 'b', aliases: [], items: [] }])).toEqual(['a kind-unknown'])
    expect(codes([], [{ slug: 'a', title: 'A', kindOf: 'a', aliases: [], items: [] }])).toEqual(['a kind-circular'])
  })

  test('all of them are collected before it refuses', () => {
    const broken = declare({ ...answer, meets: [{ on: 'reply' }], who: [] as never })
    expect(() => compile(broken, entryTypes)).toThrow(RuleBookFaults)
    expect(() => compile(broken, entryTypes)).toThrow(/reply[\s\S]*nobody owes/)
  })
})

test('coverage says what carries each requirement, and honestly where nothing does', () => {
  const ruleBook = compile([pack({ requirements: [requirement, { ...requirement, id: 'p/2/other', numbered: false }] })], entryTypes)
  expect(coverage(ruleBook, 'p')).toEqual([
    { requirement: 'p/1/answer', cite: 'para 1', numbered: true, carriers: [{ kind: 'duty', declaration: 'p/answer', title: 'Answer' }] },
    { requirement: 'p/2/other', cite: 'para 1', numbered: false, carriers: [] },
  ])
})
