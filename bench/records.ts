import { entriesOf } from '../src/engine/checks.ts'
import type { Entry, RecordHead } from '../src/engine/model.ts'
import { packs } from '../src/procedures/index.ts'
import { vocabulary } from '../src/procedures/vocabulary/index.ts'

export interface MadeRecord {
  readonly head: RecordHead
  readonly entries: readonly Entry[]
}

const hour = 3_600_000
const start = Date.UTC(2026, 0, 5, 9)

/**
 * Records with a few matters each: types drawn evenly from those that the packs name, pointing back where their type usually
 * does, an hour or a few apart, some items filled in. The same numbers give the same records.
 */
export function makeRecords(count: number, length: number): readonly MadeRecord[] {
  const random = generator(20_250_128)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const named = new Set(packs.flatMap(({ declarations }) => declarations.flatMap(entriesOf)))
  const types = vocabulary.recordable.filter(({ slug, record }) => record === 'case' && named.has(slug))
  return Array.from({ length: count }, (_, index) => {
    const entries: Entry[] = []
    let at = start + index * 24 * hour
    for (let nth = 0; nth < length; nth += 1) {
      const type = pick(types)
      at += Math.ceil(random() * 12) * hour
      const data = Object.fromEntries(type.fields.flatMap(({ name, control, choices }): [string, unknown][] => {
        if (random() < 0.5) return []
        if (control === 'choice') return [[name, pick(choices!)]]
        if (control === 'choices') return [[name, [pick(choices!)]]]
        return control === 'yesNo' ? [[name, random() < 0.5]] : []
      }))
      const about = entries.findLast((entry) => entry.type === type.about)?.id
      entries.push({ id: `e${nth}`, type: type.slug, at, recordedAt: at, data, about, by: { role: 'fca' } })
    }
    return { entries, head: { id: `r${index}`, record: 'case', procedures: packs.map(({ source }) => source.id), children: [{ id: 'c1' }, { id: 'c2' }] } }
  })
}

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
