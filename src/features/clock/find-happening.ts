import type { RuleBook } from '../../engine/rule-book.ts'
import type { EntryType } from '../../procedures/vocabulary/index.ts'

/** Finds what somebody says happened among what can have happened, best first. */
export type FindHappening = (said: string) => readonly EntryType[]

interface Described {
  readonly type: EntryType
  readonly words: ReadonlyMap<string, number>
}

const atMost = 8

/** Reads every entry type's words once. What its duties say counts too, a little: 'a child on a plan' is said there. */
export function findHappeningIn(ruleBook: RuleBook, types: readonly EntryType[]): FindHappening {
  const described = types.map((type): Described => ({ type, words: wordsOf(type, ruleBook) }))
  const rarity = (word: string): number => {
    const having = described.filter(({ words }) => weightOf(word, words) > 0).length
    return having === 0 ? 0 : Math.log(1 + described.length / having)
  }
  return (said) => {
    const wanted = [...new Set(stems(said))].map((word) => ({ forms: [word, ...inOtherWords.get(word) ?? []], rarity: rarity(word) }))
      .map(({ forms, rarity: own }) => ({ forms, rarity: own === 0 ? Math.max(...forms.map(rarity)) : own }))
    const scored = described.map(({ type, words }) => ({
      type,
      score: wanted.reduce((sum, { forms, rarity }) => sum + rarity * Math.max(...forms.map((form) => weightOf(form, words))), 0),
    })).filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score)
    const best = scored[0]?.score ?? 0
    return scored.filter(({ score }) => score >= best * 0.35).slice(0, atMost).map(({ type }) => type)
  }
}

function wordsOf(type: EntryType, ruleBook: RuleBook): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const take = (text: string, weight: number): void => {
    for (const word of stems(text)) words.set(word, Math.max(words.get(word) ?? 0, weight))
  }
  take(type.title, 3)
  for (const alias of type.aliases) take(alias, 2)
  take(type.meaning, 2)
  for (const { duty, start } of ruleBook.rulesFor(type.slug).starts) take(`${duty.declaration.title} ${start.when?.label ?? ''}`, 0.5)
  return words
}

/** A whole word counts in full, the beginning of one a little less: people type as they go. */
function weightOf(word: string, words: ReadonlyMap<string, number>): number {
  const whole = words.get(word)
  if (whole !== undefined) return whole
  if (word.length < 3) return 0
  let best = 0
  for (const [other, weight] of words) if (other.startsWith(word)) best = Math.max(best, weight * 0.7)
  return best
}

const passedOver = new Set(('a about an and are as at be been by did do does for from had has have he her him his i in into is it its me my no not of off on or our '
  + 'she so some somebody someone that the their them there they this to us was we were what when who will with').split(' '))

function stems(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !passedOver.has(word)).map(stem)
}

/** Enough for 'moved', 'moves' and 'move', or 'referral' and 'referred', to meet. */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/(?<=\w{3})s$/, '')
  return word.replace(/(?:ations?|ings?|ral|red|ed|es|e|s|ions?)$/, '')
}

/** What people say, and what the procedures say instead. */
const inOtherWords: ReadonlyMap<string, readonly string[]> = new Map(([
  ['worried', 'concern'], ['worry', 'concern'], ['hurt', 'harm injured'], ['abuse', 'harm'], ['abused', 'harm'], ['hit', 'harm'],
  ['neglect', 'harm'], ['disclosed', 'concern allegation'], ['disclosure', 'concern'], ['here', 'receiving'], ['arrived', 'received'],
  ['came', 'received'], ['got', 'received'], ['rang', 'contact telephone'], ['called', 'contact telephone'], ['phoned', 'contact telephone'],
  ['teacher', 'allegation work'], ['staff', 'allegation work'], ['colleague', 'allegation work'], ['died', 'death'], ['dead', 'died'],
  ['ran', 'missing'], ['runaway', 'missing'], ['lost', 'missing'], ['baby', 'unborn born birth'], ['pregnant', 'unborn birth'],
  ['epo', 'emergency protection order'], ['s47', 'section 47'], ['icpc', 'initial conference'], ['lado', 'allegation'],
  ['transfer', 'moved receiving'], ['register', 'plan'], ['school', 'education'], ['trafficked', 'trafficking slavery'],
] as const).map(([said, meant]) => [stem(said), stems(meant)]))
