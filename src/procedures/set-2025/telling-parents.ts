import { condition, is } from '../../engine/condition.ts'
import type { Condition, Entry } from '../../engine/model.ts'

const ofConcern: ReadonlySet<unknown> = new Set([undefined, 'concern', 'referral', 'enquiry', 'outcome'])

/** Parents who are told without a word of what are taken to be told of the concern. Never unknown. */
export const toldOfConcern: Condition = condition('parents are told of the concern', ['matter'],
  ({ entry }) => tellsOfConcern(entry))

/** Whether parents are told of the concern, in so many words or without a word of what. */
export function tellsOfConcern({ data }: Entry): boolean {
  return ofConcern.has(data['matter'])
}

/** It is decided to leave the parents untold: they would endanger the child, or an investigation. */
export const parentsLeftUntold: Condition = is('it is decided not to tell the parents', 'decision', 'neither')
