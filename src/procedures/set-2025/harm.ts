import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Situation } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

/** Significant harm to a child, present or likely, as a concern or a referral tells of it; unknown where nothing is said. */
export const significantHarm: Condition = condition('a child suffers significant harm or is likely to', [
  'concern.identified/significantHarmSuspected', 'concern.identified/childBeingHarmed', 'concern.identified/immediateDanger',
  'referral.received/harmIndicated', 'referral.received/immediateProtectionNeeded', 'referral.made/kind',
  'referral.made/harmOrRiskOfHarm',
], (situation) => harmTold(situation.entry, situation))

/** It is said outright that there is no significant harm. Never unknown. */
export const harmRuledOut: Condition = condition('no significant harm is suspected', significantHarm.reads,
  (situation) => significantHarm.test(situation) === false)

/** A further word on the same concern rules significant harm out. */
export const concernClears: Condition = ofTheSame('concern.identified', harmRuledOut)

/** What an entry says of harm or, where it says nothing, what the entry says that it points back to, and so on. */
export function harmTold(entry: Entry, situation: Situation): Answer {
  const told = harmIn(entry)
  const before = told === undefined ? tellingBefore(entry, situation) : undefined
  return before === undefined ? told : harmTold(before, situation)
}

function tellingBefore({ about }: Entry, situation: Situation): Entry | undefined {
  if (about === undefined) return undefined
  const isThat = ({ id }: Entry): boolean => id === about
  return situation.last('referral.made', isThat) ?? situation.last('referral.received', isThat)
    ?? situation.last('concern.identified', isThat)
}

function harmIn({ type, data }: Entry): Answer {
  switch (type) {
    case 'concern.identified':
      if (['significantHarmSuspected', 'childBeingHarmed', 'immediateDanger'].some((item) => data[item] === true)) return true
      return data['significantHarmSuspected'] === false ? false : undefined
    case 'referral.received':
      return data['immediateProtectionNeeded'] === true || isFilled(data['harmIndicated']) ? true : undefined
    case 'referral.made':
      return harmInKind(data)
    default:
      return undefined
  }
}

/** Every kind but that under section 47 is of a child who is not thought to be at risk of significant harm. */
function harmInKind(data: Entry['data']): Answer {
  if (typeof data['kind'] === 'string') return data['kind'] === 'a: significant harm (s47)'
  return data['harmOrRiskOfHarm'] === true ? true : undefined
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0
}
