import { condition } from '../../engine/condition.ts'
import type { Condition, Entry, Situation } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'

/** The entries by which a statutory agency acts to make a child safe at once. */
export const stepsTaken = [{ on: 'emergency-action.taken' }, { on: 'police-protection.started' }, { on: 'epo.granted' }] as const

/** The entries that may say that a child needs protection at once, each with what it says then. */
const emergencies: Readonly<Record<string, (entry: Entry) => boolean>> = {
  'emergency.identified': () => true,
  'referral.received': ({ data }) => data['immediateProtectionNeeded'] === true,
  'referral.decided': ({ data }) => data['outcome'] === 'immediate protection',
}

/** It says so, and nothing on record says so already to which nobody has acted. Never unknown. */
export const newEmergency: Condition = condition('a child needs protection at once, and nothing on record says so yet',
  [], (situation) => emergencies[situation.entry.type]?.(situation.entry) === true && !unanswered(situation))

function unanswered(situation: Situation): boolean {
  return Object.entries(emergencies).some(([type, says]) => situation.has(type, (earlier) => says(earlier)
    && covers(earlier, situation.entry) && !actedSince(situation, earlier)))
}

function actedSince(situation: Situation, { at }: Entry): boolean {
  return stepsTaken.some(({ on: type }) => situation.has(type, (step) => step.at >= at))
}

/** An earlier step for these children of which the test holds. */
export function earlierStep(situation: Situation, test: (step: Entry) => boolean): boolean {
  return stepsTaken.some(({ on: type }) => situation.has(type, (step) => covers(step, situation.entry) && test(step)))
}
