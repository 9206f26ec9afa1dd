import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('cells are quoted where they must be', () => {
  expect(csv([['a', 'b,c', 'd"e'], ['two\nlines', '', 'ünï']])).toBe('\u{FEFF}a,"b,c","d""e"\r\n"two\nlines",,ünï\r\n')
})

test.each(['=1+1', '+44', '-1', '@SUM(A1)', '\tx', '\rx'])('%j is text to a spreadsheet', (text) => {
  expect(csv([[text]]).slice(1).replace(/^"/, '')).toMatch(/^'/)
})
