import type { Requirement } from '../../engine/model.ts'
import { paragraphOf } from './requirement-words.ts'

/** A stretch of a source: paragraphs that share the first parts of their number, or twenty that have none. */
export interface Chapter {
  /** As in an address. */
  readonly slug: string
  readonly title: string
  readonly requirements: readonly Requirement[]
}

const stretch = 20
const known = new WeakMap<readonly Requirement[], readonly Chapter[]>()

/** In the source's order. */
export function chaptersOf(requirements: readonly Requirement[]): readonly Chapter[] {
  const made = known.get(requirements) ?? [...Map.groupBy(requirements, (one) => slugOf(paragraphOf(one)))]
    .map(([slug, inside]): Chapter => ({ slug, title: titleOf(slug, inside[0]!), requirements: inside }))
  known.set(requirements, made)
  return made
}

/** The slug of the chapter in which a requirement stands. */
export function chapterOf(requirement: Requirement): string {
  return slugOf(paragraphOf(requirement))
}

function slugOf(paragraph: string): string {
  const numbered = /^(?<chapter>[A-Z]?\d+(?:\.\d+)*)\.\d+[a-z]?(?:-.*)?$/i.exec(paragraph)?.groups?.['chapter']
  if (numbered !== undefined) return numbered
  const plain = /^\d+/.exec(paragraph)?.[0]
  if (plain === undefined) return 'other'
  const first = Math.floor((Number(plain) - 1) / stretch) * stretch + 1
  return `${first}-${first + stretch - 1}`
}

function titleOf(slug: string, { cite }: Requirement): string {
  if (slug === 'other') return 'Tables, forms and what stands outside the paragraphs'
  const [first, last] = slug.split('-')
  if (last !== undefined) return `Paragraphs ${first} to ${last}`
  const bare = slug.replace(/^[A-Z]/i, '')
  const before = /^(?!para\b)(.*?)\d/.exec(cite)?.[1]?.trim()
  return before === undefined || before === '' ? `Chapter ${bare}` : `${before} ${bare}`
}
