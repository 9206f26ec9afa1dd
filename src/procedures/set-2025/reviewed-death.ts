import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Match } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

const outside: ReadonlySet<unknown> = new Set([
  'stillbirth, a healthcare professional there', 'late foetal loss', 'termination within the law',
  'live birth after a planned termination within the law',
])

/** Unknown where nobody has said what kind of death it was; what kind it was goes before what is made of it. */
function isReviewed({ data }: Entry): Answer {
  if (data['circumstances'] !== undefined) return !outside.has(data['circumstances'])
  return data['inScope'] === undefined ? undefined : data['inScope'] !== 'out of scope'
}

const reads = ['circumstances', 'inScope']

/** Part A 9.1.2 to 9.1.5: the death is one that is reviewed. */
export const reviewedDeath: Condition = condition('the death is one that is reviewed', reads, ({ entry }) => isReviewed(entry))

const notReviewed: Condition = condition('it is no death that is reviewed', reads, ({ entry }) => isReviewed(entry) === false)

/** A further word on the death takes it out of the review. */
export const outOfReview: Match = { on: 'child.died', when: ofTheSame('child.died', notReviewed) }
