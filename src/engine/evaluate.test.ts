import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { condition, earlier, is } from './condition.ts'
import { RecordEvaluation, evaluate } from './evaluate.ts'
import type { Anchor, AnyDeclaration, Duty, Entry, EntryTypeShape, Pack, RecordHead } from './model.ts'

const entryTypes: EntryTypeShape[] = ['alarm', 'answer', 'call', 'meeting', 'plan', 'review', 'end', 'left', 'letter', 'approval', 'birth', 'forecast']
  .map((slug) => ({ slug, title: slug, aliases: [], items: ['kind', 'actions', 'requirement', 'reason', 'on'] }))
entryTypes.push({ slug: 'first-meeting', title: 'first meeting', kindOf: 'meeting', aliases: ['kick-off'], items: ['kind'] })

const requirements = ['answer', 'call', 'meet', 'act', 'review', 'approve', 'nothing', 'chase', 'tell', 'before', 'prepare']
  .map((slug, index) => ({
    id: `p/${index + 1}/${slug}`, cite: `para ${index + 1}`, kind: 'duty', modality: 'must' as const, actor: ['worker'], process: 'p', action: slug,
  }))

const duty = (id: string, carries: string, rest: Pick<Duty, 'starts' | 'due' | 'meets'> & Partial<Duty>): Duty =>
  ({ kind: 'duty', id, carries: [carries], title: id, who: ['worker'], ...rest })

const declarations: readonly AnyDeclaration[] = [
  duty('answer', '1/answer', { starts: [{ on: 'alarm' }], due: { unit: 'hours', amount: 24 }, meets: [{ on: 'answer' }] }),
  duty('call', '2/call', {
    starts: [{ on: 'alarm', when: is('loud', 'kind', 'loud') }], due: { unit: 'same-day' },
    meets: [{ on: 'call', when: is('loud', 'kind', 'loud') }],
  }),
  duty('meet', '3/meet', { starts: [{ on: 'alarm' }], due: { unit: 'immediately' }, meets: [{ on: 'meeting' }] }),
  duty('act', '4/act', {
    starts: [{ on: 'meeting' }], each: 'actions', due: { unit: 'agreed-date', item: 'by' },
    meets: [{ on: 'answer', when: condition('it names the action', ['kind'], ({ entry, action }) => entry.data['kind'] === action?.['action']) }],
  }),
  duty('call-all', '2/call', { starts: [{ on: 'alarm' }], everyChild: true, due: { unit: 'same-day' }, meets: [{ on: 'call' }] }),
  duty('review', '5/review', {
    starts: [{ on: 'plan' }], recurs: true, due: { unit: 'months', amount: 6 }, meets: [{ on: 'review' }], ends: [{ on: 'end' }],
  }),
  duty('chase', '8/chase', {
    starts: [{ on: 'call' }], onlyIfSilent: true, due: { unit: 'hours', amount: 24 }, meets: [{ on: 'letter' }], ends: [{ on: 'answer' }],
  }),
  duty('tell', '9/tell', {
    starts: [{ on: 'call', after: { amount: 24, unit: 'hours' }, unless: { on: 'answer' } }],
    due: { unit: 'as-soon-as-possible' }, meets: [{ on: 'meeting' }],
  }),
  duty('before', '10/before', { starts: [{ on: 'alarm' }], due: { unit: 'before-event', event: 'letter', or: [{ on: 'review' }] }, meets: [{ on: 'call' }] }),
  duty('prepare', '11/prepare', {
    starts: [{ on: 'plan' }], meets: [{ on: 'letter' }],
    due: {
      unit: 'weeks', amount: 10, direction: 'before',
      from: { kind: 'event', event: 'birth', forecasts: [{ on: 'forecast', item: 'on' }] },
    },
  }),
  {
    kind: 'gate', id: 'approval', carries: ['6/approve'], title: 'Approve', on: ['letter'], effect: 'refuse', why: 'Have it approved.',
    when: is('formal', 'kind', 'formal'), requires: [{ on: 'approval', when: is('yes', 'kind', 'yes') }], unless: earlier('danger', 'birth'),
  },
  {
    kind: 'prohibition', id: 'nothing', carries: ['7/nothing'], title: 'Nothing', on: ['answer'], effect: 'refuse', why: 'Not so.',
    when: is('forbidden', 'kind', 'forbidden'),
  },
]

const pack: Pack = {
  source: { id: 'p', title: 'P', publisher: 'P', edition: '1', nation: 'england', inForceFrom: '2025-01-28', attested: false },
  requirements, declarations, departure: { on: 'left', item: 'requirement', when: is('reasoned', 'reason', 'yes') },
}
const ruleBook = compile([pack], entryTypes)
const head: RecordHead = { id: 'r', record: 'case', procedures: ['p'], children: [{ id: 'c1' }, { id: 'c2' }] }

const instant = (text: string): number => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London').epochMilliseconds
type Line = readonly [id: string, type: string, at: string, more?: Partial<Entry>]
const entriesOf = (lines: readonly Line[]): readonly Entry[] => lines.map(([id, type, at, more]) =>
  ({ id, type, at: instant(at), recordedAt: instant(at), data: {}, ...more }))
function statuses(at: string, lines: readonly Line[], knownAt?: string): Record<string, string> {
  const evaluation = evaluate(ruleBook, head, entriesOf(lines), { at: instant(at), ...(knownAt && { knownAt: instant(knownAt) }) })
  return Object.fromEntries(evaluation.duties.map(({ id, status }) => [id.slice(2), status]))
}

describe('a duty', () => {
  const alarm: Line = ['e1', 'alarm', '2026-03-27T16:10', { data: { kind: 'quiet' } }]

  test('is owed from the entry that starts it, and late from the instant that its limit gives', () => {
    expect(statuses('2026-03-28T16:09', [alarm])['answer@e1']).toBe('open')
    expect(statuses('2026-03-28T16:10', [alarm])['answer@e1']).toBe('overdue')
    expect(statuses('2026-03-27T16:09', [alarm])).toEqual({})
  })

  test('is met by evidence in time, met late by evidence at or after the limit', () => {
    expect(statuses('2026-04-01T09:00', [alarm, ['e2', 'answer', '2026-03-28T16:09']])['answer@e1']).toBe('met')
    expect(statuses('2026-04-01T09:00', [alarm, ['e2', 'answer', '2026-03-28T16:10']])['answer@e1']).toBe('met-late')
  })

  test('is not met by what happened before it, nor by what is about another matter', () => {
    expect(statuses('2026-03-27T17:00', [['e0', 'answer', '2026-03-27T16:00'], alarm])['answer@e1']).toBe('open')
    const second: Line = ['e2', 'alarm', '2026-03-27T16:20']
    const about = statuses('2026-03-27T18:00', [alarm, second, ['e3', 'answer', '2026-03-27T17:00', { about: 'e2' }]])
    expect([about['answer@e1'], about['answer@e2']]).toEqual(['open', 'met'])
  })

  test('is met from above and below in a chain, not from a branch beside it', () => {
    const chain: readonly Line[] = [alarm, ['e2', 'call', '2026-03-27T17:00', { about: 'e1' }], ['e3', 'call', '2026-03-27T17:05', { about: 'e1' }]]
    expect(statuses('2026-03-28T20:00', [...chain, ['e4', 'letter', '2026-03-28T18:00', { about: 'e2' }]]))
      .toMatchObject({ 'chase@e2': 'met', 'chase@e3': 'overdue' })
    expect(statuses('2026-03-28T20:00', [...chain, ['e4', 'letter', '2026-03-28T18:00', { about: 'e1' }]]))
      .toMatchObject({ 'chase@e2': 'met', 'chase@e3': 'met' })
  })

  test('over several children is met when every child is covered', () => {
    const one: Line = ['e2', 'answer', '2026-03-27T18:00', { children: ['c1'] }]
    const other: Line = ['e3', 'answer', '2026-03-27T19:00', { children: ['c2'] }]
    expect(statuses('2026-03-27T20:00', [alarm, one])['answer@e1']).toBe('open')
    expect(statuses('2026-03-27T20:00', [alarm, one, other])['answer@e1']).toBe('met')
  })

  test('for every child is owed for those whom the entry leaves out too, and met child by child', () => {
    const one: Line = ['e1', 'alarm', '2026-03-27T16:10', { children: ['c1'] }]
    const calls: readonly Line[] = [['e2', 'call', '2026-03-27T17:00', { children: ['c1'] }], ['e3', 'call', '2026-03-27T18:00', { children: ['c2'] }]]
    expect(statuses('2026-03-27T19:00', [one, ...calls.slice(0, 1)])['call-all@e1']).toBe('open')
    expect(statuses('2026-03-27T19:00', [one, ...calls])['call-all@e1']).toBe('met')
  })

  test('about a child whom the head does not list is met by what names no child', () => {
    const sibling: Line = ['e1', 'alarm', '2026-03-27T16:10', { children: ['c9'] }]
    expect(statuses('2026-03-27T19:00', [sibling, ['e2', 'answer', '2026-03-27T17:00']])['answer@e1']).toBe('met')
  })

  test('is not started twice by what is learned later, save for a child who is new to it', () => {
    const first: Line = ['e1', 'alarm', '2026-03-27T16:10', { children: ['c1'] }]
    expect(statuses('2026-03-27T19:00', [first, ['e2', 'alarm', '2026-03-27T17:00', { about: 'e1', children: ['c1'] }]])).not.toHaveProperty('answer@e2')
    expect(statuses('2026-03-27T19:00', [first, ['e2', 'alarm', '2026-03-27T17:00', { about: 'e1', children: ['c2'] }]])['answer@e2']).toBe('open')
  })

  test('that was ended starts again where a further word plainly says so', () => {
    const reasoned: Pack = { ...pack, declarations: [duty('answer', '1/answer', {
      starts: [{ on: 'alarm', when: is('loud', 'kind', 'loud') }], due: { unit: 'hours', amount: 24 }, meets: [{ on: 'answer' }], ends: [{ on: 'end' }],
    })] }
    const book = compile([reasoned], entryTypes)
    const owed = (further: string | undefined): readonly string[] => evaluate(book, head, entriesOf([
      ['e1', 'alarm', '2026-03-27T16:10'], ['e2', 'end', '2026-03-27T17:00', { about: 'e1' }],
      ['e3', 'alarm', '2026-03-27T18:00', { about: 'e1', data: { kind: further } }],
    ]), { at: instant('2026-03-27T19:00') }).duties.map(({ id, status }) => `${id} ${status}`)
    expect(owed('loud')).toEqual(['p/answer@e1 ended', 'p/answer@e3 open'])
    expect(owed(undefined)).toEqual(['p/answer@e1 ended'])
  })

  test('of an action that a further word adds is owed beside the earlier ones, once each', () => {
    const first: Line = ['e1', 'meeting', '2026-03-27T16:10', { data: { actions: [{ action: 'Ring' }] } }]
    const further: Line = ['e2', 'meeting', '2026-03-27T17:00', { about: 'e1', data: { actions: [{ action: 'Ring' }, { action: 'Write' }] } }]
    const { duties } = evaluate(ruleBook, head, entriesOf([first, further]), { at: instant('2026-03-27T18:00') })
    expect(duties.map(({ id, title }) => `${id} ${title}`)).toEqual(['p/act@e1 Ring', 'p/act@e2 Write'])
  })

  test('starts where a condition is unknown, and unknown evidence does not meet it', () => {
    const unsaid: Line = ['e1', 'alarm', '2026-03-27T16:10']
    expect(statuses('2026-03-27T17:00', [alarm])['call@e1']).toBeUndefined()
    expect(statuses('2026-03-27T17:00', [unsaid])['call@e1']).toBe('open')
    expect(statuses('2026-03-27T18:00', [unsaid, ['e2', 'call', '2026-03-27T17:00']])['call@e1']).toBe('open')
    expect(statuses('2026-03-27T18:00', [unsaid, ['e2', 'call', '2026-03-27T17:00', { data: { kind: 'loud' } }]])['call@e1']).toBe('met')
  })

  test('is met by an entry that is a kind of the one named', () => {
    expect(statuses('2026-03-27T18:00', [alarm, ['e2', 'first-meeting', '2026-03-27T17:00']])['meet@e1']).toBe('met')
  })

  test('without a figure is never overdue', () => {
    expect(statuses('2027-03-27T18:00', [alarm])['meet@e1']).toBe('open')
  })

  test('written down late is known only then, and shown so', () => {
    const late: Line = ['e2', 'answer', '2026-03-27T18:00', { recordedAt: instant('2026-03-30T09:00') }]
    expect(statuses('2026-03-29T09:00', [alarm, late], '2026-03-29T09:00')['answer@e1']).toBe('overdue')
    const [answer] = evaluate(ruleBook, head, entriesOf([alarm, late]), { at: instant('2026-03-31T09:00') }).duties
    expect(answer).toMatchObject({ status: 'met', recordedLate: true })
  })

  test('does not start before its edition is in force', () => {
    expect(statuses('2025-02-01T09:00', [['e1', 'alarm', '2025-01-27T23:59']])).toEqual({})
    expect(statuses('2025-02-01T09:00', [['e1', 'alarm', '2025-01-28T00:00']])['answer@e1']).toBe('overdue')
  })

  test('is that of the edition in force when it happened, on both sides of the change', () => {
    const before: Pack = {
      source: { ...pack.source, id: 'o', inForceFrom: '2007-03-01', inForceTo: '2025-01-27' },
      requirements: [{ ...requirements[0]!, id: 'o/1/answer' }],
      declarations: [duty('answer-slowly', '1/answer', { starts: [{ on: 'alarm' }], due: { unit: 'days', amount: 3 }, meets: [{ on: 'answer' }] })],
    }
    const both = compile([before, { ...pack, source: { ...pack.source, follows: 'o' } }], entryTypes)
    const started = (procedures: readonly string[], edition?: string): readonly string[] => evaluate(both, { ...head, procedures }, entriesOf([
      ['e1', 'alarm', '2025-01-27T23:59'], ['e2', 'alarm', '2025-01-28T00:00'], ['e3', 'answer', '2025-01-28T09:00'],
    ]), { at: instant('2025-01-28T09:00'), edition }).duties.filter(({ declaration }) => declaration.id.startsWith('answer')).map(({ id, status }) => `${id} ${status}`)
    expect(started(['p'])).toEqual(['o/answer-slowly@e1 met', 'p/answer@e2 met'])
    expect(started(['o'])).toEqual(started(['p']))
    expect(started(['p'], 'o')).toEqual(['o/answer-slowly@e1 met', 'o/answer-slowly@e2 met'])
  })

  test('of each agreed action has the date and owner that were agreed', () => {
    const actions = [{ action: 'Ring the school', who: 'teacher', by: '2026-04-02' }, { action: 'Write' }]
    const { duties } = evaluate(ruleBook, head, entriesOf([['e1', 'meeting', '2026-03-27T16:10', { data: { actions } }]]), { at: instant('2026-04-03T00:00') })
    expect(duties).toMatchObject([
      { id: 'p/act@e1#1', title: 'Ring the school', who: ['teacher'], dueOn: '2026-04-02', status: 'overdue' },
      { id: 'p/act@e1#2', title: 'Write', who: ['worker'], dueOn: null, status: 'open' },
    ])
    const done: Line = ['e2', 'answer', '2026-03-28T09:00', { about: 'e1', data: { kind: 'Write' } }]
    expect(statuses('2026-04-03T00:00', [['e1', 'meeting', '2026-03-27T16:10', { data: { actions } }], done]))
      .toMatchObject({ 'act@e1#1': 'overdue', 'act@e1#2': 'met' })
  })

  test('that recurs counts each turn from the last, until it ends', () => {
    const lines: readonly Line[] = [['e1', 'plan', '2026-01-31T10:00'], ['e2', 'review', '2026-08-01T10:00'], ['e3', 'end', '2026-10-01T10:00']]
    expect(statuses('2026-09-01T10:00', lines)).toMatchObject({ 'review@e1': 'met-late', 'review@e1#1': 'open' })
    expect(statuses('2026-10-02T10:00', lines)).toMatchObject({ 'review@e1#1': 'ended' })
    const closed = compile([{ ...pack, source: { ...pack.source, inForceTo: '2026-07-31' } }], entryTypes)
    const turns = evaluate(closed, head, entriesOf(lines), { at: instant('2026-09-01T10:00') }).duties.filter(({ declaration }) => declaration.recurs)
    expect(turns.map(({ id, status }) => `${id} ${status}`)).toEqual(['p/review@e1 met-late'])
  })

  test('that recurs child by child keeps the turns of each apart', () => {
    const each: Pack = { ...pack, declarations: [duty('review', '5/review', {
      starts: [{ on: 'plan' }], perChild: true, recurs: true, due: { unit: 'months', amount: 6 }, meets: [{ on: 'review' }],
    })] }
    const { duties } = evaluate(compile([each], entryTypes), head, entriesOf([
      ['e1', 'plan', '2026-01-31T10:00'], ['e2', 'review', '2026-03-01T10:00', { children: ['c1'] }],
    ]), { at: instant('2026-04-01T10:00') })
    expect(duties.map(({ id, children, status }) => `${id} ${children.join()} ${status}`))
      .toEqual(['p/review@e1#1 c1 met', 'p/review@e1#2 c2 open', 'p/review@e1#1.1 c1 open'])
  })

  test('that falls due in silence is met whenever it is done, and ended by the word waited for', () => {
    const call: Line = ['e1', 'call', '2026-03-27T16:10']
    expect(statuses('2026-03-28T16:10', [call])['chase@e1']).toBe('overdue')
    expect(statuses('2026-04-01T09:00', [call, ['e2', 'letter', '2026-03-30T09:00']])['chase@e1']).toBe('met')
    expect(statuses('2026-04-01T09:00', [call, ['e2', 'answer', '2026-03-28T09:00']])['chase@e1']).toBe('ended')
  })

  test('that starts after silence is not there before, nor where the word came', () => {
    const call: Line = ['e1', 'call', '2026-03-27T16:10']
    expect(statuses('2026-03-28T16:09', [call])).not.toHaveProperty('tell@e1')
    expect(statuses('2026-03-28T16:10', [call])['tell@e1']).toBe('open')
    expect(statuses('2026-04-01T09:00', [call, ['e2', 'answer', '2026-03-28T09:00']])).not.toHaveProperty('tell@e1')
  })

  test('that starts after a time counts from what the entry names, and at once where that has run', () => {
    const named: Pack = { ...pack, declarations: [duty('later', '9/tell', {
      starts: [{ on: 'plan', after: { amount: 28, unit: 'days' }, from: { kind: 'item', item: 'on' } }],
      due: { unit: 'as-soon-as-possible' }, meets: [{ on: 'meeting' }],
    })] }
    const startedAt = (on?: string): string => new Date(evaluate(compile([named], entryTypes), head, entriesOf([
      ['e1', 'plan', '2026-03-20T09:00', { data: { on } }],
    ]), { at: Infinity }).duties[0]!.startedAt).toISOString()
    expect(startedAt('2026-03-02')).toBe('2026-03-30T23:00:00.000Z')
    expect(startedAt('2026-01-02')).toBe('2026-03-20T09:00:00.000Z')
    expect(startedAt()).toBe('2026-04-17T23:00:00.000Z')
  })

  test('before an event is late from the moment that the event happens without it', () => {
    const alarmThenLetter: readonly Line[] = [alarm, ['e2', 'letter', '2026-03-28T09:00']]
    expect(statuses('2026-03-28T08:59', alarmThenLetter)['before@e1']).toBe('open')
    expect(statuses('2026-03-28T09:00', alarmThenLetter)['before@e1']).toBe('overdue')
    expect(statuses('2026-03-28T09:00', [alarm, ['e2', 'review', '2026-03-28T09:00']])['before@e1']).toBe('overdue')
    expect(statuses('2026-03-29T09:00', [...alarmThenLetter, ['e3', 'call', '2026-03-28T10:00']])['before@e1']).toBe('met-late')
  })

  test('counted back moves with the forecast, and then with the event', () => {
    const plan: Line = ['e1', 'plan', '2026-03-01T09:00']
    const due = (lines: readonly Line[]): string | null => evaluate(ruleBook, head, entriesOf(lines), { at: instant('2026-12-01T00:00') })
      .duties.find(({ declaration }) => declaration.id === 'prepare')!.dueOn
    expect(due([plan])).toBeNull()
    // Told in March, dated on the day that is expected.
    const expected: Line = ['e2', 'forecast', '2027-01-10T00:00', { recordedAt: instant('2026-03-02T09:00') }]
    expect(due([plan, expected])).toBe('2026-11-01')
    expect(due([plan, ['e2', 'forecast', '2026-03-02T09:00', { data: { on: '2026-09-10' } }]])).toBe('2026-07-02')
    expect(due([plan, ['e2', 'forecast', '2026-03-02T09:00', { data: { on: '2026-09-10' } }], ['e3', 'birth', '2026-09-03T04:00']])).toBe('2026-06-25')
  })
})

describe('a limit counted from elsewhere', () => {
  const counted = (from: Anchor, lines: readonly Line[], children = head.children, rest: Partial<Duty> = {}): readonly (string | null)[] => {
    const one: Pack = { ...pack, declarations: [duty('later', '1/answer', {
      starts: [{ on: 'plan' }], due: { unit: 'years', amount: 18, from }, meets: [{ on: 'answer' }], ...rest,
    })] }
    return evaluate(compile([one], entryTypes), { ...head, children }, entriesOf(lines), { at: instant('2026-12-01T00:00') }).duties.map(({ dueOn }) => dueOn)
  }
  const plan: Line = ['e5', 'plan', '2026-03-20T09:00', { about: 'e1' }]

  test('a birth is that of the duty’s own child', () => {
    const born = [{ id: 'c1', born: '2010-02-28' }, { id: 'c2', born: '2012-05-01' }]
    expect(counted({ kind: 'birth' }, [plan], born, { perChild: true })).toEqual(['2028-02-28', '2030-05-01'])
    expect(counted({ kind: 'birth' }, [plan], born)).toEqual([null])
  })

  test('an origin is what the start points back to, when it happened or by its item', () => {
    const alarm: Line = ['e1', 'alarm', '2026-03-01T09:00', { data: { on: '2026-02-01' } }]
    expect(counted({ kind: 'origin', of: 'alarm' }, [alarm, plan])).toEqual(['2044-03-01'])
    expect(counted({ kind: 'origin', of: 'alarm', item: 'on' }, [alarm, plan])).toEqual(['2044-02-01'])
    expect(counted({ kind: 'origin', of: 'alarm' }, [plan])).toEqual([null])
  })

  test('an event is the first one, and one of a sibling moves nothing', () => {
    const one: Line = ['e5', 'plan', '2026-03-20T09:00', { children: ['c1'] }]
    const birth = (id: string, at: string, child: string): Line => [id, 'birth', at, { children: [child] }]
    const event: Anchor = { kind: 'event', event: 'birth', forecasts: [] }
    expect(counted(event, [one, birth('e6', '2026-04-01T09:00', 'c2')])).toEqual([null])
    expect(counted(event, [one, birth('e6', '2026-04-02T09:00', 'c1'), birth('e7', '2026-05-02T09:00', 'c1')])).toEqual(['2044-04-02'])
  })
})

describe('what stands against an entry', () => {
  const view = (lines: readonly Line[]) => {
    const { refused, departures } = evaluate(ruleBook, head, entriesOf(lines), { at: instant('2026-12-01T00:00') })
    return { refused: refused.map(({ entry, declaration }) => `${entry} ${declaration}`), departures: departures.length }
  }
  const formal: Partial<Entry> = { data: { kind: 'formal' }, about: 'e1' }

  test('a gate refuses until what it requires is there, in the same matter', () => {
    const alarm: Line = ['e1', 'alarm', '2026-03-01T09:00']
    const otherAlarm: Line = ['e9', 'alarm', '2026-03-01T09:00']
    const letter: Line = ['e3', 'letter', '2026-03-03T09:00', formal]
    const approved = (about: string): Line => ['e2', 'approval', '2026-03-02T09:00', { about, data: { kind: 'yes' } }]
    expect(view([alarm, letter]).refused).toEqual(['e3 approval'])
    expect(view([alarm, approved('e1'), letter]).refused).toEqual([])
    expect(view([alarm, otherAlarm, approved('e9'), letter]).refused).toEqual(['e3 approval'])
    expect(view([alarm, ['e2', 'birth', '2026-03-02T09:00'], letter]).refused).toEqual([])
  })

  test('a refused entry meets nothing, and what it starts is owed all the same', () => {
    const answer: Line = ['e2', 'answer', '2026-03-27T17:00', { data: { kind: 'forbidden' } }]
    expect(view([['e1', 'alarm', '2026-03-27T16:10'], answer]).refused).toEqual(['e2 nothing'])
    expect(statuses('2026-03-27T18:00', [['e1', 'alarm', '2026-03-27T16:10'], answer])['answer@e1']).toBe('open')
  })

  test('a departure with its reason closes the duty and lifts the refusal; without one it does neither', () => {
    const left = (requirement: string, reason: string): Line => ['e2', 'left', '2026-03-27T17:00', { data: { requirement, reason } }]
    const alarm: Line = ['e1', 'alarm', '2026-03-27T16:10']
    expect(statuses('2026-03-27T18:00', [alarm, left('p/1/answer', 'yes')])['answer@e1']).toBe('departed')
    expect(statuses('2026-03-27T18:00', [alarm, left('1/answer', 'yes')])['answer@e1']).toBe('departed')
    expect(statuses('2026-03-27T18:00', [alarm, left('p/1/answer', 'no')])['answer@e1']).toBe('open')
    expect(view([alarm, left('p/6/approve', 'yes'), ['e3', 'letter', '2026-03-28T09:00', formal]])).toEqual({ refused: [], departures: 1 })
  })
})

test('one entry at a time, in whatever order they come in, is the same as all at once', () => {
  const types = entryTypes.map(({ slug }) => slug)
  const entry = fc.record({
    type: fc.constantFrom(...types),
    at: fc.integer({ min: instant('2026-01-01T00:00') / 3_600_000, max: instant('2026-12-31T00:00') / 3_600_000 }),
    about: fc.option(fc.nat(12), { nil: undefined }),
    children: fc.subarray(['c1', 'c2']),
    kind: fc.constantFrom('loud', 'quiet', 'formal', 'yes', 'forbidden', undefined),
    requirement: fc.constantFrom('p/1/answer', '6/approve', 'p/9/none', undefined),
  })
  fc.assert(fc.property(fc.array(entry, { maxLength: 25 }), (drawn) => {
    const entries = drawn.map(({ type, at, about, children, kind, requirement }, index): Entry => ({
      id: `e${index}`, type, at: at * 3_600_000, recordedAt: at * 3_600_000, children,
      about: about === undefined ? undefined : `e${about}`,
      data: { kind, requirement, reason: 'yes', actions: [{ action: 'x', by: '2026-05-01' }], on: '2026-10-10' },
    }))
    const at = instant('2027-01-01T00:00')
    const byHand = new RecordEvaluation(ruleBook, head)
    for (const one of entries) byHand.add(one)
    expect(byHand.asOf(at)).toEqual(evaluate(ruleBook, head, entries, { at }))
  }), { numRuns: 500 })
})

test('nothing that stands in an entry makes evaluation throw', () => {
  fc.assert(fc.property(fc.array(fc.record({
    type: fc.oneof(fc.constantFrom(...entryTypes.map(({ slug }) => slug)), fc.string()), at: fc.maxSafeInteger(), data: fc.dictionary(fc.constantFrom('kind', 'actions', 'on', 'requirement', 'reason'), fc.anything()),
  })), (drawn) => {
    const entries = drawn.map((one, index): Entry => ({ ...one, id: `e${index}`, recordedAt: one.at, about: `e${index + 1}` }))
    expect(() => evaluate(ruleBook, head, entries, { at: Number.MAX_SAFE_INTEGER })).not.toThrow()
  }))
})
