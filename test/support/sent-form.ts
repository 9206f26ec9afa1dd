import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Visitor } from './visitor.ts'

/** Names and values in the order of the page. */
export type SentFields = readonly (readonly [name: string, value: string])[]

/** What a browser would send of a form as it stands on the page, no button pressed. Ours are written in a regular way. */
export function fieldsIn(html: string): SentFields {
  const controls = html.matchAll(/<(input)\b([^>]*)>|<(textarea|select)\b([^>]*)>([\s\S]*?)<\/\3>/g)
  return [...controls].flatMap(([, input, ofInput = '', tag = input, ofTag = ofInput, inner = '']) => {
    const attributes = input === undefined ? ofTag : ofInput
    const name = attribute(attributes, 'name')
    if (name === null) return []
    // A line break right after the tag is not part of the text.
    if (tag === 'textarea') return [[name, unescaped(inner.replace(/^\n/, ''))] as const]
    if (tag === 'select') return selectedIn(inner).map((value) => [name, value] as const)
    const type = attribute(attributes, 'type') ?? 'text'
    if (type === 'submit' || ((type === 'radio' || type === 'checkbox') && !/\schecked\b/.test(attributes))) return []
    return [[name, attribute(attributes, 'value') ?? ''] as const]
  })
}

/** The forms of a page that are sent by post, the one for signing out left out. */
export function workForm(html: string): string {
  const forms = [...html.matchAll(/<form\b[^>]*method="post"[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form)
  const [form] = forms.filter((one) => !one.includes('action="/sign-out"'))
  if (form === undefined) throw new Error('There is no form on the page')
  return form
}

/** What somebody does with a form before sending it: a value for a field, several for boxes to tick, null for nothing. */
export type Filled = Readonly<Record<string, string | readonly string[] | null>>

/** Fills in the form of a page and presses the button with these words. */
export async function press(
  app: FastifyInstance, { cookies }: Visitor, page: LightMyRequestResponse, button: string, filled: Filled = {},
): Promise<LightMyRequestResponse> {
  const form = workForm(page.body)
  const pressed = [...form.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)]
    .find(([, attributes = '', words = '']) => plain(words) === button && !attributes.includes('aria-hidden'))
  if (pressed === undefined) throw new Error(`There is no button '${button}' on the page`)
  const [, attributes = ''] = pressed
  const kept = fieldsIn(form).filter(([name]) => !(name in filled))
  const typed = Object.entries(filled).flatMap(([name, value]) => value === null ? [] : [value].flat().map((one) => [name, one] as const))
  const name = attribute(attributes, 'name')
  const fields = [...kept, ...typed, ...name === null ? [] : [[name, attribute(attributes, 'value') ?? ''] as const]]
  const action = attribute(attributes, 'formaction') ?? attribute(form.slice(0, form.indexOf('>')), 'action') ?? ''
  return app.inject({
    method: 'POST', url: action.split('#')[0]!, cookies: Object.fromEntries(cookies),
    headers: { 'accept': 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields.map(([key, value]) => [key, value.replaceAll(/\r?\n/g, '\r\n')])).toString(),
  })
}

/** The words of a page or of a part of it. */
export function plain(html: string): string {
  return unescaped(html.replaceAll(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/g, ' ').replaceAll(/<[^>]*>/g, '')).replaceAll(/\s+/g, ' ').trim()
}

function selectedIn(options: string): readonly string[] {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  const [chosen] = [...all.filter((one) => /\sselected\b/.test(one)), ...all]
  return chosen === undefined ? [] : [attribute(chosen, 'value') ?? '']
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)
  return found === null ? null : unescaped(found[1] ?? '')
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#x2F;', '/')
    .replaceAll('&#96;', '`').replaceAll('&#92;', '\\').replaceAll('&amp;', '&')
}
