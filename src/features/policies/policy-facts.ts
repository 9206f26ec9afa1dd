import type { LocalDate, Requirement, Source } from '../../engine/model.ts'
import type { CompiledPack } from '../../engine/rule-book.ts'

/** What a policy says of itself: its register entry, out of its source and its requirements. */
export interface PolicyFacts {
  readonly source: Source
  readonly version: string | null
  readonly owner: string | null
  readonly endorsedBy: string | null
  readonly approvedBy: string | null
  readonly approvedOn: LocalDate | null
  /** The last day on which the next review is in time: where only a month is named, the end of it. */
  readonly reviewBy: LocalDate | null
  readonly amendments: readonly Amendment[]
  /** Paragraphs that the register carries, for a link beside it. */
  readonly cites: readonly string[]
}

export interface Amendment {
  /** As the policy says it: 'January 2025'. */
  readonly when: string
  readonly what: string
}

/** Reads what the declaration of the policy register carries: facts as 'name: value', amendments as 'month: what changed'. */
export function policyFacts({ source, declarations, requirements }: CompiledPack): PolicyFacts {
  const carried = declarations.filter(({ kind, id }) => kind === 'register' && id === 'policy-register').flatMap(({ carries }) => carries)
  const register = requirements.filter(({ id }) => carried.some((one) => id === `${source.id}/${one}`))
  const facts = new Map(pairs(register.filter(({ kind }) => kind === 'register')))
  const approvedOn = facts.get('approved on')
  return {
    source,
    version: facts.get('version') ?? null,
    owner: facts.get('owner') ?? null,
    endorsedBy: facts.get('endorsed by') ?? null,
    approvedBy: facts.get('approved by') ?? null,
    approvedOn: approvedOn === undefined ? null : lastDay(approvedOn),
    reviewBy: source.nextReview === undefined ? null : lastDay(source.nextReview),
    amendments: pairs(register.filter(({ kind }) => kind === 'record')).map(([when, what]) => ({ when, what })),
    cites: [...new Set(register.map(({ cite }) => cite))],
  }
}

function pairs(requirements: readonly Requirement[]): readonly (readonly [string, string])[] {
  return requirements.flatMap(({ fields = [] }) => fields).flatMap((field) => {
    const colon = field.indexOf(': ')
    return colon < 0 ? [] : [[field.slice(0, colon), field.slice(colon + 2)] as const]
  })
}

const months = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
]

/** '14 January 2025' is that day, 'July 2025' the last of that month; null for what is neither. */
export function lastDay(said: string): LocalDate | null {
  const [, day, name = '', year = ''] = /^(?:(\d{1,2}) )?([A-Za-z]+) (\d{4})$/.exec(said.trim()) ?? []
  const month = months.indexOf(name.toLowerCase()) + 1
  if (month === 0) return null
  const first = Temporal.PlainDate.from({ year: Number(year), month, day: 1 })
  return first.with({ day: day === undefined ? first.daysInMonth : Number(day) }).toString()
}
