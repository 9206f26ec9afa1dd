import { condition } from '../../engine/condition.ts'
import type { Condition, Entry } from '../../engine/model.ts'

/**
 * Significant harm, past, present or likely, is identified or suspected (2.67). Unknown where nobody has said; a concern
 * of immediate danger says it.
 */
export const significantHarm: Condition = condition('significant harm is identified or suspected',
  ['significantHarmSuspected', 'immediateDanger'], ({ entry }) => harmIn(entry))

/** The concern is only of harm that the child witnessed in the past (2.79): it is notified, not referred. Never unknown. */
export const onlyWitnessedInThePast: Condition = condition('it is only harm that the child witnessed in the past',
  ['pastWitnessedHarmOnly'], ({ entry }) => entry.data['pastWitnessedHarmOnly'] === true)

/** It is part of what is before the court already, and goes into the proceedings (2.77). Never unknown. */
export const beforeTheCourtAlready: Condition = condition('it is part of concerns already before the court',
  ['relationToProceedings'], ({ entry }) => entry.data['relationToProceedings'] === 'part of concerns already before the court')

function harmIn({ data }: Entry): boolean | undefined {
  if (data['immediateDanger'] === true || data['childBeingHarmed'] === true) return true
  const said = data['significantHarmSuspected']
  return typeof said === 'boolean' ? said : undefined
}
