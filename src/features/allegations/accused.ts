import type { Entry } from '../../engine/model.ts'
import { plainWords } from '../../platform/plain-words.ts'

/** Everybody whom a concern has ever been said to be about. */
export interface Accused {
  /** A worker's id or a name, as the entries say it. */
  readonly said: readonly string[]
  /** Each in plain words, sorted, to be compared with other names whatever their order, accents and marks. */
  readonly names: readonly string[]
}

/** Whom the entries name, those named at first and put right later included. */
export function accusedOf(entries: readonly Entry[]): Accused {
  const said = [...new Set(entries.filter(({ type }) => type === 'allegation.received').flatMap(({ data }) => {
    const name = data['accused']
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []
  }))]
  return { said, names: [...new Set(said.map(plainWords))].filter((words) => words !== '') }
}

/**
 * Whether it is, or may be, about this worker: named by id, or by a name that holds all of theirs or lies within it.
 * In doubt it is, so that nobody finds what was written about them under a shorter or longer name.
 */
export function isAbout({ said, names }: Accused, worker: { readonly id: string, readonly name: string }): boolean {
  const own = plainWords(worker.name).split(' ').filter((word) => word !== '')
  return said.includes(worker.id) || names.some((name) => {
    const words = name.split(' ')
    return own.every((word) => words.includes(word)) || (words.length > 1 && words.every((word) => own.includes(word)))
  })
}
