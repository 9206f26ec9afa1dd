import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkPage, closeBrowser, openBrowser, photograph } from '../../../test/support/browser.ts'
import { simulatedClock } from '../../platform/clock.ts'
import { loadAssets } from '../assets.ts'
import { createViews } from '../views.ts'

interface Example {
  readonly name: string
  readonly params: object
  /** What it says, one run of words. */
  readonly text: string
  readonly also?: string
}

const assets = loadAssets()
const views = createViews(assets, simulatedClock('2026-03-27T16:10:00+00:00'))

const components = globSync('*/examples.yaml', { cwd: import.meta.dirname }).sort().map((file) => ({
  name: basename(dirname(file)),
  examples: (parse(readFileSync(join(import.meta.dirname, file), 'utf8'), instants) as { examples: readonly Example[] }).examples,
}))

describe.each(components)('component $name', ({ name, examples }) => {
  test.each(examples)('$name', ({ params, text, also }) => {
    const html = render(name, params)
    expect(words(html)).toContain(text)
    if (also !== undefined) expect(words(html)).toContain(also)
    expect(html).not.toMatch(/undefined|null|NaN|style=|<script/)
  })
})

test('a duty says its state in words as well as in colour, each state differently', () => {
  const duties = components.find(({ name }) => name === 'duty')?.examples ?? []
  const said = new Map(duties.map(({ params }) => {
    const html = render('duty', params)
    const shape = / d="([^"]+)"/.exec(html)?.[1]
    return [/duty--([a-z-]+)/.exec(html)?.[1], `${words(/duty__state">.*?<\/p>/.exec(html)?.[0] ?? '')} ${shape}`]
  }))
  expect(new Set(said.keys())).toEqual(new Set(['done', 'done-late', 'ended', 'immediate', 'late', 'left', 'owed']))
  expect(new Set(said.values()).size).toBe(said.size)
})

test('what somebody typed is never taken for markup', () => {
  expect(render('duty', { state: 'left', title: '<b>x</b>', reason: '<i>y</i>', startedAt: 0, dueAt: null, dueOn: null, pack: 'p', cite: 'para 1' }))
    .not.toMatch(/<b>|<i>/)
})

describe.each([320, 1280] as const)('at %i px', (width) => {
  let url = ''
  beforeAll(async () => {
    const { fastify } = await import('fastify')
    const { serveAssets } = await import('../assets.ts')
    const app = fastify()
    serveAssets(app, assets)
    app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(gallery()))
    url = await app.listen({ port: 0, host: '127.0.0.1' })
    return () => app.close()
  })
  afterAll(closeBrowser)

  test('axe finds nothing in any example', async () => {
    const browser = await openBrowser({ javascript: true, width })
    await browser.page.goto(url)
    await photograph(browser, 'components')
    await expect(checkPage(browser)).resolves.toBeUndefined()
    await browser.close()
  })
})

function render(name: string, params: object): string {
  const macro = `pm${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return views.renderString(`{% from "web/components/${name}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`, { params })
}

function gallery(): string {
  const content = components.map(({ name, examples }) => `<h2>${name}</h2>${examples.map(({ params }) => render(name, params)).join('')}`).join('')
  return views.renderString('{% extends "web/layout/page.njk" %}{% block content %}{{ content | safe }}{% endblock %}{% block context %}<h2>About</h2><p>Beside it.</p>{% endblock %}',
    { title: 'Components', content })
}

function words(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim()
}

/** In the examples an instant stands as text with its offset; the components take milliseconds. */
function instants(_name: unknown, value: unknown): unknown {
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*[+Z]/.test(value)
  return isInstant ? Temporal.Instant.from(value).epochMilliseconds : value
}
