import type { Entry } from '../../engine/model.ts'

/** Kinds of harm of paragraph 43, for which paragraph 44 has supervision sought immediately. */
const kinds: ReadonlySet<unknown> = new Set([
  'criminal exploitation', 'sexual exploitation', 'trafficking or modern slavery', 'female genital mutilation', 'forced marriage',
  'radicalisation',
])

/** A concern that says that it is of harm outside the family. */
export function saysOutsideTheFamily({ data: { kindsOfHarm } }: Entry): boolean {
  return Array.isArray(kindsOfHarm) && kindsOfHarm.some((kind) => kinds.has(kind))
}
