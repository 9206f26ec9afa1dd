import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Situation } from '../../engine/model.ts'

const contractOrVolunteer = is('a contract or volunteer worker is dropped', 'workerKind', 'contract', 'volunteer')

const kindUnsaid = not(filledIn('it says what kind of worker it is', 'workerKind'))

const concluding: Readonly<Record<string, readonly string[]>> = {
  'police investigation': ['police-investigation.concluded'],
  'social care enquiry or assessment': ['s47.concluded', 'assessment.completed'],
  'employer action': ['disciplinary-report.received'],
}

/** Every strand that the LADO opened has ended; where no strand is on record, any of them. Never unknown. */
const factsFound: Condition = condition('the facts are found out', ['lado.decided/strands'], (situation) => {
  if (['facts.found', 'allegation.concluded'].some((type) => situation.has(type))) return true
  if (situation.has('allegation-meeting.held', ({ data }) => data['outcome'] !== undefined)) return true
  const strands = situation.last('lado.decided', ({ data }) => Array.isArray(data['strands']))?.data['strands']
  return Array.isArray(strands) && strands.length > 0
    ? strands.every((strand) => over(situation, concluding[String(strand)] ?? []))
    : over(situation, Object.values(concluding).flat())
})

function over(situation: Situation, types: readonly string[]): boolean {
  return types.some((type) => situation.has(type))
}

/** Never unknown. The report that the LADO is sent first is no talk about what is to come of it. */
const ladoLiaised: Condition = condition('the LADO has helped to settle what follows', [], (situation) =>
  over(situation, ['lado.consulted', 'disciplinary.considered'])
    || situation.has('allegation-meeting.held', ({ data }) => data['outcome'] !== undefined))

const rule = {
  kind: 'prohibition',
  carries: ['A7.5.3/no-permanent-cessation-without-lado'],
  on: ['staff-member.removed'],
} as const

const factsFirst = {
  ...rule,
  title: 'Find the facts out before a contract or volunteer worker is dropped for good',
  why: 'A contract or volunteer worker may not be dropped for good before the facts are found out. Children can be kept '
    + 'safe meanwhile: suspend the work for a time, or give the person other work.',
} as const

const ladoFirst = {
  ...rule,
  title: 'Settle with the LADO what follows before a contract or volunteer worker is dropped for good',
  why: 'Talk to the LADO about a suitable outcome first. Children can be kept safe meanwhile: suspend the work for a '
    + 'time, or give the person other work.',
} as const

/** Part A 7.5.3: workers to whom discipline does not apply. Warned about where nobody says what kind of worker it is. */
export const contractWorkers: readonly AnyDeclaration[] = [
  { ...factsFirst, id: 'facts-before-worker-is-dropped', when: all('the facts are not found out', contractOrVolunteer, not(factsFound)), effect: 'refuse' },
  { ...ladoFirst, id: 'lado-before-worker-is-dropped', when: all('the LADO has not been asked', contractOrVolunteer, not(ladoLiaised)), effect: 'refuse' },
  { ...factsFirst, id: 'facts-before-any-worker-is-dropped', when: all('the facts are not found out', kindUnsaid, not(factsFound)), effect: 'warn' },
  { ...ladoFirst, id: 'lado-before-any-worker-is-dropped', when: all('the LADO has not been asked', kindUnsaid, not(ladoLiaised)), effect: 'warn' },
]
