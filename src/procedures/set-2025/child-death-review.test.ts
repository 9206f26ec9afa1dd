import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { childDeathReview } from './child-death-review.ts'
import { set2025 } from './index.ts'

const answer = answersOf({ ...set2025, declarations: childDeathReview }, { record: 'child-death' })

test.each([
  [{ circumstances: 'stillbirth, no healthcare professional there' }, /^Part A 9.1.2 and 9.1.3: It is reviewed, and .*Joint Agency Response/],
  [{ circumstances: 'stillbirth, a healthcare professional there' }, /^Part A 9.1.2: It is not reviewed/],
  [{ circumstances: 'late foetal loss' }, /^Part A 9.1.2: It is not reviewed/],
  [{ circumstances: 'termination within the law' }, /^Part A 9.1.2: It is not reviewed/],
  [{ circumstances: 'live birth after a planned termination within the law' }, /^Part A 9.1.4: It is not reviewed/],
  [{ inScope: 'out of scope' }, /^Part A 9.1.2 and 9.1.4: It is not reviewed. Say which/],
  [{ circumstances: 'none of these', inScope: 'out of scope' }, /^Part A 9.1.1, 9.1.2 and 9.1.5: It is reviewed/],
  [{ placeOfDeath: 'abroad' }, /^Part A 9.1.1, 9.1.2 and 9.1.5: It is reviewed/],
  [{}, /^Part A 9.1.1, 9.1.2 and 9.1.5: It is reviewed/],
])('A 9.1.1 to 9.1.5: %j', (data, follows) => {
  expect(answer('deaths-reviewed', [['child.died', '2026-03-27T16:10', { data }]])).toMatch(follows)
})
