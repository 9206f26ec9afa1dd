import type { EpochMs } from '../../engine/model.ts'
import type { CaseState, ListedChild } from '../../platform/sql/schema/cases.ts'
import { sayAge } from './said-age.ts'

/** How far a case has come, in a word. */
export const stateWords: Readonly<Record<CaseState, string>> = {
  new: 'New', screened: 'Screened', allocated: 'Allocated', closed: 'Closed',
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** 'Amira and Yusuf Khan', 'Amira Khan and Tom Reed', 'Child 1'. */
export function namesOf(children: readonly Pick<ListedChild, 'name'>[]): string {
  const split = children.map(({ name }) => {
    const space = name.lastIndexOf(' ')
    return space < 0 ? { first: name, last: '' } : { first: name.slice(0, space), last: name.slice(space + 1) }
  })
  const [one] = split
  const isFamily = split.length > 1 && one!.last !== '' && Number.isNaN(Number(one!.last)) && split.every(({ last }) => last === one!.last)
  return isFamily
    ? `${list.format(split.map(({ first }) => first))} ${one!.last}`
    : list.format(children.map(({ name }) => name))
}

/** 'Amira Khan, 6 years' */
export function nameAndAge({ name, born }: ListedChild, now: EpochMs): string {
  const age = sayAge(born, now)
  return age === null ? name : `${name}, ${age}`
}

/** 'Known to Eastmere County Council', or that nobody knows. */
export function knownToAuthority(answer: string | null | undefined, authority?: string): string {
  if (answer === 'yes') return authority === undefined ? 'Known to a local authority' : `Known to ${authority}`
  if (answer === 'no') return 'Not known to a local authority'
  return answer === "don't know" ? 'The applicant does not know whether a local authority knows them' : 'The application does not say'
}
