import { describe, expect, it } from 'vitest'
import {
  actions, attendance, children, choice, choices, date, dateTime, file, longText, number, organisation, person, text, yesNo,
} from './items.ts'
import type { Item } from './items.ts'

const about = { why: 'cafcass-2025 para 12' }
const channel = choice('How was the referral made?', 'how the referral was made', ['telephone', 'online portal'], about)
const harms = choices('What kinds of harm?', 'the kinds of harm', ['neglect', 'physical abuse', 'other'], about)
const safe = yesNo('Is the child safe?', 'the child is safe', about)
const times = number('How many times?', 'how many times', about)
const agreed = actions('What is to be done?', 'the actions agreed', about)

function messagesOf(item: Item, given: unknown): readonly string[] {
  const read = item.schema.safeParse(given)
  return read.success ? [] : read.error.issues.map(({ message }) => message)
}

describe('an item that is filled in', () => {
  it.each<[string, Item, unknown]>([
    ['a line of text', text('Where?', 'where', about), 'At home'],
    ['text', longText('What is the concern?', 'the concern', about), 'Bruises.\n\nSeen on Monday.'],
    ['a person by name', person('Who?', 'who', about), 'Amara Okafor'],
    ['an organisation', organisation('Which authority?', 'the authority', about), 'Eastmere County Council'],
    ['a document', file('Which form?', 'the form', about), 'referral.pdf'],
    ['a choice', channel, 'online portal'],
    ['choices', harms, ['neglect', 'other']],
    ['yes', safe, true],
    ['no', safe, false],
    ['a number', times, 2],
    ['none at all', times, 0],
    ['a date', date('When?', 'the day', about), '2028-02-29'],
    ['an instant in Greenwich time', dateTime('When?', 'the hearing', about), '2026-03-27T16:10:00Z'],
    ['an instant in summer time', dateTime('When?', 'the hearing', about), '2026-07-01T09:30:00+01:00'],
    ['children', children('Which?', 'the children', about), ['c1', 'c2']],
    ['an action alone', agreed, [{ action: 'Call the school' }]],
    ['an action with all its parts', agreed, [{ action: 'Call', who: 'fca', person: 'Tom Reed', by: '2026-04-02' }]],
    ['those who came', attendance('Who?', 'who came', about), [{ name: 'Tom Reed', role: 'fca', attended: true }, { name: 'PC Shah' }]],
    ['nothing', channel, undefined],
  ])('%s is kept as it is', (_what, item, given) => {
    expect(item.schema.parse(given)).toEqual(given)
  })
})

describe('what a form sends', () => {
  it('reads yes and no as true and false', () => {
    expect(safe.schema.parse('yes')).toBe(true)
    expect(safe.schema.parse('no')).toBe(false)
  })

  it('reads digits as a number', () => {
    expect(times.schema.parse('2')).toBe(2)
    expect(times.schema.parse(' 10 ')).toBe(10)
  })

  it('reads one ticked box as a list of one', () => {
    expect(harms.schema.parse('neglect')).toEqual(['neglect'])
  })

  it('drops boxes and rows that were left empty', () => {
    expect(harms.schema.parse(['', 'neglect'])).toEqual(['neglect'])
    expect(agreed.schema.parse([{ action: 'Call', who: '', by: '' }, { action: '', by: ' ' }])).toEqual([{ action: 'Call' }])
  })
})

describe('an item that cannot be read says what to do', () => {
  it.each<[string, Item, unknown, string]>([
    ['a number for text', longText('What is the concern?', 'the concern', about), 7, 'Enter the concern'],
    ['a list for a name', person('Who?', 'who was asked', about), ['Tom'], 'Enter who was asked'],
    ['a number for a document', file('Which?', 'the form sent', about), 1, 'Name the form sent'],
    ['a choice that is not in the list', channel, 'fax', 'Choose how the referral was made from the list: telephone or online portal'],
    ['no choice at all', channel, 3, 'Choose how the referral was made'],
    ['one choice of several that is not in the list', harms, ['neglect', 'noise'],
      'Choose the kinds of harm from the list: neglect, physical abuse or other'],
    ['a yes that is none', safe, 'maybe', 'Say whether the child is safe'],
    ['a number in words', times, 'two', 'Enter how many times as a whole number, such as 2'],
    ['half a time', times, 1.5, 'Enter how many times as a whole number, such as 2'],
    ['less than none', times, '-1', 'Enter how many times as a whole number, such as 2'],
    ['a day that does not exist', date('When?', 'the day of the review', about), '2026-02-29',
      'Enter the day of the review as a date, such as 2026-03-27'],
    ['a date the other way round', date('When?', 'the day of the review', about), '27/03/2026',
      'Enter the day of the review as a date, such as 2026-03-27'],
    ['an instant without its offset', dateTime('When?', 'the hearing', about), '2026-03-27T16:10:00',
      'Enter the hearing as a date and time, such as 2026-03-27T16:10:00Z'],
    ['children as a number', children('Which?', 'the other children', about), 2, 'Choose the other children'],
    ['actions as a sentence', agreed, 'Call the school', 'Add the actions agreed'],
    ['an action without what is to be done', agreed, [{ by: '2026-04-02' }], 'Enter what is to be done'],
    ['an action by a day that does not exist', agreed, [{ action: 'Call', by: '2026-04-31' }],
      'Enter the date by which it is to be done, such as 2026-03-27'],
    ['an action with an unknown part', agreed, [{ action: 'Call', when: 'soon' }], "An action has nothing called 'when'"],
    ['an action as a word', agreed, ['Call'], 'An action has to be given by its parts'],
  ])('%s', (_what, item, given, message) => {
    expect(messagesOf(item, given)).toEqual([message])
  })
})
