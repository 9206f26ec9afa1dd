import type { AnyDeclaration, Requirement } from '../../engine/model.ts'
import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'
import { requirementsCited } from './describe.ts'
import { processTitle, roleTitle } from './requirement-words.ts'

/** What is looked for: words, a paragraph, a role, an entry, a time. */
export interface Sought {
  readonly words: string
  /** Only what has a time limit. */
  readonly timed: boolean
}

/** Finds requirements, source by source, best first within each. */
export type FindRequirements = (sought: Sought) => readonly Found[]

export interface Found {
  readonly pack: CompiledPack
  readonly requirements: readonly Requirement[]
}

interface Indexed {
  readonly requirement: Requirement
  readonly tokens: ReadonlySet<string>
  readonly clock: ReadonlySet<string>
  readonly list: readonly string[]
}

/** Reads every requirement's words once, with those of the entries that start, meet or end what carries it. */
export function findRequirementsIn(ruleBook: RuleBook): FindRequirements {
  const indexed = ruleBook.packs.map((pack) => ({ pack, all: pack.requirements.map((one) => indexOf(one, ruleBook)) }))
  return ({ words, timed }) => {
    const wanted = tokensOf(words).filter((word) => !passedOver.has(word))
    return indexed.map(({ pack, all }) => {
      const cited = new Set(words.trim() === '' ? [] : requirementsCited(pack, words))
      const scored = all.filter(({ requirement }) => !timed || requirement.clock !== undefined)
        .map((one) => ({ requirement: one.requirement, score: cited.has(one.requirement) ? 100 : scoreOf(one, wanted) }))
        .filter(({ score }) => score > 0)
      return { pack, requirements: scored.toSorted((one, other) => other.score - one.score).map(({ requirement }) => requirement) }
    })
  }
}

/** Every word has to stand in it; one that stands in its time limit counts twice. */
function scoreOf({ tokens, clock, list }: Indexed, wanted: readonly string[]): number {
  let score = 1
  for (const word of wanted) {
    if (clock.has(word)) score += 2
    else if (tokens.has(word)) score += 1
    else if (word.length >= 3 && !/\d/.test(word) && list.some((one) => one.startsWith(word))) score += 0.5
    else return 0
  }
  return score
}

function indexOf(requirement: Requirement, ruleBook: RuleBook): Indexed {
  const { id, cite, action, condition = '', clock = '', process, actor, notifies = [], record = '', fields = [], outcomes = [], consent = '', sharing = '' } = requirement
  const entries = (ruleBook.carriers.get(id) ?? []).flatMap(({ declaration }) => entriesOf(declaration))
  const text = [
    ...id.split('/'), cite, action, condition, clock, process, processTitle(process), record, consent, sharing, ...fields, ...outcomes,
    ...[...actor, ...notifies].flatMap((role) => [role, roleTitle(role)]),
    ...new Set(entries.flatMap((slug) => [slug, ruleBook.entryTypes.get(slug)?.title ?? ''])),
  ].join(' ')
  const tokens = new Set(tokensOf(text))
  return { requirement, tokens, clock: new Set(tokensOf(clock)), list: [...tokens] }
}

function entriesOf(declaration: AnyDeclaration): readonly string[] {
  switch (declaration.kind) {
    case 'duty':
      return [...declaration.starts, ...declaration.meets, ...declaration.ends ?? []].map(({ on }) => on)
    case 'gate':
    case 'prohibition':
    case 'table':
      return declaration.on
    case 'form':
      return [declaration.entry]
    case 'guidance':
      return declaration.at
    default:
      return []
  }
}

const passedOver = new Set('a an and any at by for from in is it of on or the to with within'.split(' '))
const figures: Readonly<Record<string, string>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ').map((word, index) => [word, String(index + 1)]),
)

/** Lower case, figures for number words, singular for plural; `3.4.17` and `referral.made` stay whole and are also taken apart. */
function tokensOf(text: string): readonly string[] {
  const whole = text.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? []
  return whole.flatMap((word) => word.includes('.') && !/\d/.test(word) ? [word, ...word.split('.')] : [word])
    .map((word) => figures[word] ?? (/^\p{L}{4,}s$/u.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word.replace(/'s$/, '')))
}
