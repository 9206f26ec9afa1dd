import { condition, not } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Match, Situation } from '../../engine/model.ts'

const councils: ReadonlySet<string> = new Set([
  'barking and dagenham', 'barnet', 'bexley', 'brent', 'bromley', 'camden', 'croydon', 'ealing', 'enfield', 'greenwich',
  'hackney', 'hammersmith and fulham', 'haringey', 'harrow', 'havering', 'hillingdon', 'hounslow', 'islington',
  'kensington and chelsea', 'kingston upon thames', 'lambeth', 'lewisham', 'london', 'merton', 'newham', 'redbridge',
  'richmond upon thames', 'southwark', 'sutton', 'tower hamlets', 'waltham forest', 'wandsworth', 'westminster',
])

/** A council of London by its name, in the ways in which councils write themselves. */
function isLondonCouncil(name: unknown): boolean {
  if (typeof name !== 'string') return false
  const bare = name.toLowerCase().replace(/&/g, 'and').replace(/-/g, ' ')
    .replace(/\b(the|royal|london borough|borough|city|corporation|council|lb)\b( of\b)?/g, ' ').replace(/\s+/g, ' ')
  return councils.has(bare.trim())
}

/** A place as somebody wrote it down: a name that other towns share is not enough, and London Road is not in London. */
function isInLondon(place: unknown): boolean {
  return typeof place === 'string' && (/\blondon borough of\b/i.test(place)
    || place.split(',').some((part) => /^(greater |inner )?london$/i.test(part.trim())))
}

/** The local midnight with which the agreement between the regions began (opening of chapter 6). */
const agreed = Temporal.ZonedDateTime.from('2025-01-01T00:00[Europe/London]').epochMilliseconds

/** A London council on either side of the move; unknown where the entry does not say where the child goes. */
function saysLondon({ data, by }: Entry): Answer {
  const { newAuthority, told, destination } = data
  if ([newAuthority, told, by?.organisation].some(isLondonCouncil) || isInLondon(destination)) return true
  return [newAuthority, told, destination].some((name) => typeof name === 'string') ? false : undefined
}

const movement = ['child.moved-area', 'move.planned', 'move.notified'] as const

/** What the move says that the entry points back to or, where it points to none, the latest word on a move. */
function moveSaysLondon(situation: Situation): Answer {
  const origins = movement.flatMap((type) => situation.origin(type) ?? [])
  const words = origins.length > 0 ? origins : movement
    .flatMap((type) => situation.last(type, (word) => saysLondon(word) !== undefined) ?? [])
    .toSorted((one, other) => other.at - one.at)
  return words.map(saysLondon).find((answer) => answer !== undefined)
}

/**
 * From 1 January 2025 a move between the Eastern Region and London follows chapter 6 of the London procedures. These
 * procedures are of the Eastern Region, so that a London council on either side of the move is enough. Unknown where
 * nothing says where the child goes.
 */
export const betweenEasternRegionAndLondon: Condition = condition('the child moves between the Eastern Region and London',
  ['child.moved-area/newAuthority', 'move.notified/told', 'move.planned/destination'], (situation): Answer => {
    const { entry } = situation
    if (entry.at < agreed) return false
    const own = saysLondon(entry)
    return own === true ? true : moveSaysLondon(situation) ?? own
  })

export const notBetweenEasternRegionAndLondon: Condition = not(betweenEasternRegionAndLondon,
  'the child does not move between the Eastern Region and London')

/** It turns out to be a move to or from London: the London procedures take over. */
export const londonTakesOver: readonly Match[] = movement.map((on) => ({ on, when: betweenEasternRegionAndLondon }))
