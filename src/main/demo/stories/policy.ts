import { attestPolicy, putInForce } from '../../../features/policies/index.ts'
import { ruleBook } from '../../../procedures/index.ts'
import { people } from '../people.ts'
import { actorOf } from '../telling.ts'
import type { Story } from './story.ts'

const policy = 'cafcass-2025'

/** The policy is in force, and some of the office have said that they have read it, understand it and will follow it. */
export const thePolicy: Story = async ({ clock, does, pipeline, tx, workday }) => {
  const rules = ruleBook()
  clock.set(workday(40, '09:30'))
  const { organisation, notAsked } = await putInForce({ db: tx, pipeline, ruleBook: rules }, policy, actorOf(people.farah))
  if (organisation.kind !== 'recorded' || notAsked.length > 0) throw new Error(`The policy was not put in force: ${JSON.stringify([organisation, notAsked])}`)
  const attested = [[people.ruth, 39], [people.sam, 38], [people.priya, 38], [people.gareth, 37], [people.helen, 35], [people.martin, 31], [people.bethan, 24]] as const
  for (const [who, days] of attested) {
    await does(who, workday(days, '09:05'), attestPolicy(rules), { worker: who.id, policy, data: { read: true, understood: true, willFollow: true } })
  }
}
