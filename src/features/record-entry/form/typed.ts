/** What stands in the boxes of a form, by field name, as a browser sends it: a box may send several values. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** Reads a posted form or the words of an address. Browsers end lines with CR LF; here they end with LF. */
export function typedFrom(body: unknown): Typed {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).map(([name, value]: [string, unknown]) =>
    [name, [value].flat().filter((one) => typeof one === 'string').map((one) => one.replaceAll('\r\n', '\n'))]))
}

/** What stands in a box, without the spaces around it; empty where nothing does. */
export function textIn(typed: Typed, name: string): string {
  return typed[name]?.[0]?.trim() ?? ''
}

/** Every value sent under the name that is not empty, once. */
export function ticked(typed: Typed, name: string): readonly string[] {
  return [...new Set(typed[name])].filter((value) => value.trim() !== '')
}

/** Boxes whose names are the name or begin with it and a dot. */
export function under(typed: Typed, name: string): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key === name || key.startsWith(`${name}.`)))
}

/** All other boxes. */
export function outside(typed: Typed, name: string): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== name && !key.startsWith(`${name}.`)))
}

/** As hidden fields: one pair for each value. */
export function pairs(typed: Typed): readonly (readonly [name: string, value: string])[] {
  return Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value] as const))
}
