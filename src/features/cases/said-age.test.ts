import { expect, test } from 'vitest'
import { london } from '../../../test/support/law.ts'
import { sayAge } from './said-age.ts'

test.each([
  ['2019-03-27', '7 years'], ['2019-03-28', '6 years'], ['2024-03-27', '2 years'], ['2024-03-28', '23 months'],
  ['2026-01-27', '2 months'], ['2026-01-28', '8 weeks'], ['2026-03-13', '2 weeks'], ['2026-03-14', '13 days'],
  ['2026-03-26', '1 day'], ['2026-03-27', 'born today'], ['2026-05-03', 'expected on 3 May 2026'],
  [null, null],
])('born %s, on 27 March 2026: %s', (born, said) => {
  expect(sayAge(born, london('2026-03-27T16:10'))).toBe(said)
})
