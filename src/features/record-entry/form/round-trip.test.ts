import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eastmereApplication, eastmereCase, storedEntries } from '../../../../test/support/case-entries.ts'
import { fieldsIn } from '../../../../test/support/sent-form.ts'
import { simulatedClock } from '../../../platform/clock.ts'
import { vocabulary } from '../../../procedures/vocabulary/index.ts'
import type { EntryType, Field } from '../../../procedures/vocabulary/index.ts'
import { loadAssets } from '../../../web/assets.ts'
import { createViews } from '../../../web/views.ts'
import { formContext } from './context.ts'
import { drawForm, readForm, tidied, writeForm } from './entry-form.ts'
import type { Drawn } from './drawn.ts'
import { typedFrom } from './typed.ts'

const views = createViews(loadAssets(), simulatedClock('2026-03-27T16:10:00+00:00'))

const context = formContext({
  head: eastmereCase,
  entries: storedEntries([['court-application.received', '2026-03-23T09:00', { data: eastmereApplication }]]),
  children: [{ id: 'c1', name: 'Amira Khan', born: '2019-05-01' }, { id: 'c2', name: 'Yusuf Khan', born: '2026-01-10' }],
  parties: [{ id: 'p1', name: 'Laila Khan', role: 'Applicant', relationsInWords: ['mother of Amira and Yusuf'] }],
}, vocabulary)

describe.each(vocabulary.recordable.map((type) => [type.slug, type] as const))('%s', (_slug, type) => {
  const form = { type, prefix: 'data' }

  test('what its form is filled in with comes back as it was', () => {
    fc.assert(fc.property(dataOf(type), (data) => {
      const html = render(drawForm(form, writeForm(form, data, context), [], context))
      expect(readForm(form, tidied(form, sentBy(html)), context).data).toEqual(data)
    }), { numRuns: 25, examples: [[everything(type)], [{}]] })
  })

  test('filled in whole, nothing is wrong with it', () => {
    expect(readForm(form, writeForm(form, everything(type), context), context).faults).toEqual([])
  })

  test('left empty, each thing that is needed is asked for at its own field, and nothing else is', () => {
    const needed = type.fields.filter(({ requiredBy }) => requiredBy.includes('cafcass-2025')).map(({ name }) => `data.${name}`)
    const html = render(drawForm(form, {}, [], context))
    const { faults } = readForm(form, sentBy(html), context)
    expect(faults.map(({ path }) => path)).toEqual(needed)
    for (const path of needed) expect(html).toContain(` id="${path}"`)
  })

  test('every field of it is drawn once, with a label', () => {
    const { first, more } = drawForm(form, {}, [], context)
    const asked = type.fields.filter(({ control }) => control !== 'structure')
    expect([...first, ...more].map(({ id }) => id).sort()).toEqual(asked.map(({ name }) => `data.${name}`).sort())
    expect([...first, ...more].every(({ label }) => label !== '')).toBe(true)
  })
})

function render({ first, more }: { readonly first: readonly Drawn[], readonly more: readonly Drawn[] }): string {
  const html = views.renderString('{% from "features/record-entry/form/fields.njk" import entryFields %}{{ entryFields(drawn, "/there") }}',
    { drawn: [...first, ...more] })
  expect(html).not.toMatch(/undefined|\[object|NaN/)
  return html
}

function sentBy(html: string): ReturnType<typeof typedFrom> {
  const body: Record<string, string | string[]> = {}
  for (const [name, value] of fieldsIn(html)) {
    // As a browser sends lines.
    const sent = value.replaceAll('\n', '\r\n')
    const before = body[name]
    body[name] = before === undefined ? sent : [before, sent].flat()
  }
  return typedFrom(body)
}

const words = fc.string({ unit: fc.constantFrom('a', 'Z', '0', ' ', "'", '"', '&', '<', '>', '\\', '/', 'é', '`', '{{', '{%', '#', 'ŵ', '🙂'), minLength: 1, maxLength: 20 })
  .map((text) => text.trim()).filter((text) => text !== '')
const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 })
  .filter((minute) => !saidTwice(minute * 60_000))

/** Anything that the form of a type can say. */
function dataOf(type: EntryType): fc.Arbitrary<Record<string, unknown>> {
  const asked = type.fields.filter(({ control }) => control !== 'structure')
  return fc.record(Object.fromEntries(asked.map((field) => [field.name, valueOf(field)])), { requiredKeys: [] })
}

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.control) {
    case 'longText':
      return fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
    case 'choice':
      return fc.constantFrom(...field.choices!)
    case 'choices':
      return fc.subarray([...field.choices!], { minLength: 1 })
    case 'yesNo':
      return fc.boolean()
    case 'person':
      return fc.oneof(fc.constant('p1'), words)
    case 'organisation':
      return fc.oneof(fc.constant('Eastmere County Council'), words)
    case 'date':
      return dates
    case 'dateTime':
      return minutes.map((minute) => Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toString())
    case 'children':
      return fc.subarray(['c1', 'c2'], { minLength: 1 })
    case 'actions':
      return fc.array(fc.record({ action: words, who: fc.constantFrom('fca', 'cafcass-manager', 'A name'), person: words, by: dates },
        { requiredKeys: ['action'] }), { minLength: 1, maxLength: 3 })
    case 'attendance':
      return fc.array(fc.record({ name: words, role: words, attended: fc.boolean() }, { requiredKeys: ['name'] }), { minLength: 1, maxLength: 3 })
    default:
      return words
  }
}

/** One value in every field. */
function everything(type: EntryType): Record<string, unknown> {
  const asked = type.fields.filter(({ control }) => control !== 'structure')
  return Object.fromEntries(asked.map((field) => [field.name, fc.sample(valueOf(field), { numRuns: 1, seed: 7 })[0]]))
}

/** In the hour in which the clocks go back a form cannot say which of the two it means. */
function saidTwice(at: number): boolean {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London')
  return there.toPlainDateTime().toZonedDateTime('Europe/London').epochMilliseconds !== at
}
