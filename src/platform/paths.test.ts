import { expect, test } from 'vitest'
import { paths } from './paths.ts'

test('a parameter may hold anything without changing the address', () => {
  expect(paths.case.duty({ recordId: 'r 1', dutyId: 'cafcass-2025/confirm@e1#2' })).toBe('/cases/r%201/duties/cafcass-2025%2Fconfirm%40e1%232')
  expect(paths.procedures.paragraph({ pack: 'cafcass-2025', citation: '9(2)?x' })).toBe('/procedures/cafcass-2025/9(2)%3Fx')
  expect(paths.home({})).toBe('/')
})

test('no two addresses have one pattern', () => {
  const patterns = flatten(paths).sort()
  expect(new Set(patterns).size).toBe(patterns.length)
})

function flatten(tree: object): string[] {
  return Object.values(tree).flatMap((one: object) => 'pattern' in one ? [String(one.pattern)] : flatten(one))
}
