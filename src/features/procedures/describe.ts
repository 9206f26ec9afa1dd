import type { AnyDeclaration, Condition, Duty, Form, Requirement } from '../../engine/model.ts'
import { delayInWords, ruleInWords } from '../../engine/explain.ts'
import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'

/** One requirement with everything that carries it, ready to be shown. */
export interface Described {
  readonly requirement: Requirement
  readonly carriers: readonly DescribedCarrier[]
}

export interface DescribedCarrier {
  readonly id: string
  readonly kind: AnyDeclaration['kind']
  readonly title: string
  /** What it says or does, in a sentence. */
  readonly does: string
  readonly who: readonly string[]
  /** Entries, each with its condition in words where it has one. */
  readonly startedBy: readonly DescribedEntry[]
  readonly metBy: readonly DescribedEntry[]
  readonly endedBy: readonly DescribedEntry[]
  readonly limit: string | null
  readonly escalatesTo: readonly string[]
  readonly reading: string | null
  readonly rows: readonly { readonly when: string; readonly follows: string; readonly cite: string }[]
}

export interface DescribedEntry {
  readonly slug: string
  readonly title: string
  readonly when: string | null
  /** How long after it a duty starts, and what spares it: 'once 24 hours have passed without ‘Outcome received’'. */
  readonly delay: string | null
}

/**
 * Requirements of a source that a citation names: a paragraph (`12`, `para 12`, `12-14` is none) or a
 * full id. Empty where it names none.
 */
export function requirementsCited(pack: CompiledPack, citation: string): readonly Requirement[] {
  const wanted = plainly(citation)
  return pack.requirements.filter(({ id, cite }) => {
    const [, paragraph] = id.split('/')
    return id === citation || id === `${pack.source.id}/${citation}` || paragraph?.toLowerCase() === wanted
      || plainly(cite) === wanted
  })
}

/** As an address has it: 'para 12' is '12'. */
function plainly(citation: string): string {
  return citation.trim().toLowerCase().replace(/^para(graph)?s?\.?\s*/, '')
}

export function describe(ruleBook: RuleBook, requirement: Requirement): Described {
  const carriers = ruleBook.carriers.get(requirement.id) ?? []
  return { requirement, carriers: carriers.map(({ pack, declaration }) => describeCarrier(ruleBook, pack, declaration)) }
}

function describeCarrier(ruleBook: RuleBook, pack: string, declaration: AnyDeclaration): DescribedCarrier {
  const entryTitle = (slug: string): string => ruleBook.entryTypes.get(slug)?.title ?? slug
  const entry = (slug: string, when?: Condition): DescribedEntry =>
    ({ slug, title: entryTitle(slug), when: when?.label ?? null, delay: null })
  const entries = (matches: readonly { readonly on: string; readonly when?: Condition | undefined }[]): readonly DescribedEntry[] =>
    matches.map(({ on, when }) => entry(on, when))
  const plain = {
    id: `${pack}/${declaration.id}`, kind: declaration.kind, title: declaration.title, who: [], startedBy: [], metBy: [], endedBy: [],
    limit: null, escalatesTo: [], reading: declaration.reading ?? null, rows: [],
  }
  switch (declaration.kind) {
    case 'duty':
      return {
        ...plain,
        does: declaration.helps ?? declaration.title,
        who: declaration.who,
        startedBy: declaration.starts.map((start) => ({ ...entry(start.on, start.when), delay: delayInWords(start, entryTitle) })),
        metBy: entries(declaration.meets),
        endedBy: entries(declaration.ends ?? []),
        limit: limitInWords(declaration, entryTitle),
        escalatesTo: declaration.escalatesTo ?? [],
      }
    case 'gate':
      return {
        ...plain, does: declaration.why, startedBy: declaration.on.map((slug) => entry(slug, declaration.when)),
        metBy: entries(declaration.requires),
      }
    case 'prohibition':
      return { ...plain, does: declaration.why, startedBy: declaration.on.map((slug) => entry(slug, declaration.when)) }
    case 'table':
      return {
        ...plain, does: 'Says what follows from the situation.', startedBy: declaration.on.map((slug) => entry(slug)),
        rows: declaration.rows.map(({ when, follows, cite }) => ({ when: when.label, follows, cite })),
      }
    case 'escalation':
      return {
        ...plain, does: 'Says who takes it up next, and with whom.', who: declaration.steps.map(({ who }) => who),
        rows: declaration.steps.map(({ who, counterpart, does, cite }) => ({ when: `${titleOf(who)}, with ${counterpart.map(titleOf).join(' or ')}`, follows: does, cite })),
      }
    case 'form':
      return { ...plain, does: `The form asks for ${phrasesOf(declaration).join('; ')}.`, startedBy: [entry(declaration.entry)] }
    case 'guidance':
      return { ...plain, does: declaration.says, startedBy: declaration.at.map((slug) => entry(slug)) }
    default:
      return { ...plain, does: declaration.by }
  }
}

function phrasesOf({ entry, items }: Form): readonly string[] {
  const fields = vocabulary.entryType(entry)?.fields ?? []
  return items.map((item) => fields.find(({ name }) => name === item)?.phrase ?? item)
}

function titleOf(role: string): string {
  return vocabulary.role(role)?.title ?? role
}

function limitInWords({ due, onlyIfSilent }: Duty, entryTitle: (slug: string) => string): string {
  const rule = ruleInWords(due, entryTitle)
  return onlyIfSilent ? `${rule}, if nothing was heard by then` : rule
}
