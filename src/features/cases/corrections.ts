import { correctedBy, correctionType } from '../../engine/correction.ts'
import type { EpochMs } from '../../engine/model.ts'
import { paths } from '../../platform/paths.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { formContext, sayAnswers, sayMoment } from '../record-entry/index.ts'
import type { CasesDeps } from './deps.ts'
import { keepMoment } from './known/moment.ts'
import type { OpenCase } from './open-case.ts'
import { authorOf } from './said-author.ts'
import { sayStructures } from './said-structure.ts'

/** A correction as the pages tell it, for `corrections.njk`. */
export interface ToldCorrection {
  readonly href: string
  readonly at: EpochMs
  readonly author: string
  readonly reason: string
  /** It was added since the moment that the case is seen against. */
  readonly isNew: boolean
  /** What it put something else in place of. */
  readonly was: readonly { readonly label: string, readonly lines: readonly string[] }[]
}

/** How an entry was corrected, the latest correction first. */
export function correctionsOf(
  entryId: string, { head, written, moment, ...opened }: OpenCase, { vocabulary, staff }: Pick<CasesDeps, 'vocabulary' | 'staff'>,
): readonly ToldCorrection[] {
  const corrections = written.filter(({ type, about }) => type === correctionType && about === entryId)
  const first = written.find(({ id }) => id === entryId)
  if (first === undefined || corrections.length === 0) return []
  const says = (version: StoredEntry): readonly Said[] => sayVersion(version, { ...opened, head, written, moment }, vocabulary)
  let before = first
  return corrections.flatMap((correction) => {
    const corrected = correctedBy(correction)
    if (corrected === null) return []
    const after = { ...before, ...corrected }
    const now = new Map(says(after).map(({ item, lines }) => [item, lines.join('\n')]))
    const then = says(before)
    const answered = new Set(then.map(({ item }) => item))
    const added = says(after).filter(({ item }) => !answered.has(item)).map((said) => ({ ...said, lines: ['not answered'] }))
    before = after
    return [{
      href: keepMoment(paths.case.entry({ recordId: head.id, entryId: correction.id }), moment),
      at: correction.recordedAt,
      author: authorOf(correction, staff, vocabulary),
      reason: typeof correction.data['reason'] === 'string' ? correction.data['reason'] : '',
      isNew: moment?.kind === 'since' && correction.recordedAt > moment.at,
      was: [...then.filter(({ item, lines }) => now.get(item) !== lines.join('\n')), ...added].map(({ label, lines }) => ({ label, lines })),
    }]
  }).toReversed()
}

interface Said {
  readonly item: string
  readonly label: string
  readonly lines: readonly string[]
}

function sayVersion({ type: slug, at, about, children, data }: StoredEntry, opened: OpenCase, vocabulary: CasesDeps['vocabulary']): readonly Said[] {
  const type = vocabulary.entryType(slug)
  const thread = opened.written.find(({ id }) => id === about)
  const named = opened.children.filter(({ id }) => children.length === 0 || children.includes(id)).map(({ name }) => name)
  return [
    { item: '(at)', label: 'When did it happen?', lines: [sayMoment(at)] },
    { item: '(about)', label: 'What is this about?', lines: [thread === undefined ? 'Nothing recorded before' : `${vocabulary.entryType(thread.type)?.title ?? thread.type}, ${sayMoment(thread.at)}`] },
    { item: '(children)', label: 'Which children does it concern?', lines: named },
    ...type === undefined ? [] : [...sayAnswers(type, data, formContext(opened, vocabulary)), ...sayStructures(type, data)],
  ]
}
