import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eastmereApplication, eastmereCase, storedEntries } from '../../../../test/support/case-entries.ts'
import { anythingOf, everythingOf } from '../../../../test/support/entry-data.ts'
import { fieldsIn } from '../../../../test/support/sent-form.ts'
import { simulatedClock } from '../../../platform/clock.ts'
import { vocabulary } from '../../../procedures/vocabulary/index.ts'
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
    fc.assert(fc.property(anythingOf(type), (data) => {
      const html = render(drawForm(form, writeForm(form, data, context), [], context))
      expect(readForm(form, tidied(form, sentBy(html)), context).data).toEqual(data)
    }), { numRuns: 10, examples: [[everythingOf(type)], [{}]] })
  })

  test('filled in whole, nothing is wrong with it', () => {
    expect(readForm(form, writeForm(form, everythingOf(type), context), context).faults).toEqual([])
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
