import type { RuleBook } from '../../engine/rule-book.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Fact } from './facts.ts'
import { dutiesOf } from './look-up.ts'
import type { Question } from './look-up.ts'

/** Answers given to facts, by the fact's name; what is not known is absent. */
export type Given = ReadonlyMap<string, unknown>

/** A question with other answers than the ones that it has. */
export type Asking = (given: Given, by: string | undefined) => Question

export interface FactsThatMatter {
  readonly facts: readonly Fact[]
  /** Whether it matters who did it. */
  readonly who: boolean
}

/**
 * Of the facts that could be asked, those that change the answer as it stands, by themselves or together with one other,
 * and those already given. Found by asking: a condition is a function, and only its answer says what it makes of a fact.
 */
export function factsThatMatter(ruleBook: RuleBook, facts: readonly Fact[], asking: Asking, given: Given, by: string | undefined): FactsThatMatter {
  const answer = (changed: Given, who = by): string => dutiesOf(ruleBook, asking(changed, who))
    .map(({ id, dueAt, startedAt, status }) => `${id} ${dueAt} ${startedAt} ${status}`).toSorted().join('\n')
  const now = answer(given)
  const ways = new Map(facts.map((fact) => [fact, waysOf(fact, given)]))
  const changing = new Set(facts.filter((fact) => given.has(fact.name) || ways.get(fact)!.some((way) => answer(way(given)) !== now)))
  for (const fact of facts) {
    if (!changing.has(fact) && changesWithAnother(fact)) changing.add(fact)
  }

  function changesWithAnother(fact: Fact): boolean {
    return facts.some((other) => other !== fact && ways.get(other)!.some((way) => {
      const alone = way(given)
      const answered = answer(alone)
      return ways.get(fact)!.some((both) => answer(both(alone)) !== answered)
    }))
  }

  return {
    facts: facts.filter((fact) => changing.has(fact)),
    who: by !== undefined || vocabulary.roles.some(({ slug }) => answer(given, slug) !== now),
  }
}

/** Every other answer that the fact could have. */
function waysOf(fact: Fact, given: Given): readonly ((to: Given) => Given)[] {
  const values = valuesOf(fact).filter((value) => value !== given.get(fact.name))
  return values.map((value) => (to: Given) => new Map([...to].filter(([name]) => name !== fact.name).concat(value === undefined ? [] : [[fact.name, value]])))
}

function valuesOf({ field: { control, choices = [] } }: Fact): readonly unknown[] {
  switch (control) {
    case 'yesNo':
      return [undefined, true, false]
    case 'choice':
      return [undefined, ...choices]
    case 'choices':
      return [undefined, ...choices.map((one) => [one])]
    default:
      return [undefined, '2031-07-15']
  }
}
