import { condition } from '../../engine/condition.ts'
import type { Condition, Entry } from '../../engine/model.ts'

const saysDanger = ({ type, data }: Entry): boolean => type === 'emergency.identified' || data['immediateDanger'] === true

/**
 * An emergency, or a concern of immediate danger, stands in the same matter and nothing recorded since says that
 * it is over. Never unknown. It excuses what would otherwise be refused: nothing may hold back a child's protection.
 */
export const immediateDanger: Condition = condition('a child is in immediate danger', ['concern.identified/immediateDanger'],
  (situation) => ['emergency.identified', 'concern.identified'].some((type) => {
    const danger = situation.last(type, saysDanger)
    if (danger === undefined) return false
    return !situation.has('protective-action.taken', ({ at, data }) => at >= danger.at && data['childSafe'] === true)
      && !situation.has('concern.identified', ({ at, about, data }) => at >= danger.at && about === danger.id && data['immediateDanger'] === false)
  }))
