import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RequirementFaults, loadRequirements } from './requirements.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requirements-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const sound = `- id: law/10/write
  cite: para 10
  kind: duty
  modality: must
  actor: [fca]
  process: referral
  action: Write.
  clock: by the end of the day
`

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

function faults(): readonly string[] {
  try {
    loadRequirements(folder)
  } catch (error) {
    if (error instanceof RequirementFaults) return error.faults
    throw error
  }
  return []
}

test('every file is read, in the order of the paragraphs and not of the letters', () => {
  write({ 'a.yaml': sound, 'b.yaml': sound.replaceAll('10', '9'), 'notes.txt': 'not read' })
  expect(loadRequirements(folder).map(({ id }) => id)).toEqual(['law/9/write', 'law/10/write'])
})

test('what is read cannot be changed', () => {
  write({ 'a.yaml': sound })
  const [requirement] = loadRequirements(folder)
  expect(Object.isFrozen(requirement)).toBe(true)
  expect(Object.isFrozen(requirement!.actor)).toBe(true)
})

test('a fault is named with its file, line and column, and so are all the others', () => {
  write({
    'a.yaml': sound.replace('modality: must', 'modality: ought'),
    'b.yaml': `${sound}  deadline: soon\n`,
    'c.yaml': sound.replace('  cite: para 10\n', ''),
  })
  expect(faults()).toEqual([
    expect.stringMatching(/^a\.yaml:4:13: 0\.modality: /),
    expect.stringMatching(/^b\.yaml:1:3: 0: .*deadline/),
    expect.stringMatching(/^c\.yaml:1:3: 0\.cite: /),
  ])
})

test('text that is no YAML is named with its place', () => {
  write({ 'a.yaml': '- id: [law\n- cite: para 1\n' })
  expect(faults()[0]).toMatch(/^a\.yaml:\d+:\d+: /)
})

test('a number without a clock is a fault', () => {
  write({ 'a.yaml': sound.replace('clock: by the end of the day', 'numbered: true') })
  expect(faults()).toEqual(['a.yaml:8:13: 0.numbered: has a number but no clock'])
})

test('an id names its source and its paragraph', () => {
  write({ 'a.yaml': sound.replace('law/10/write', 'write') })
  expect(faults()).toEqual(['a.yaml:1:7: 0.id: is not <pack>/<paragraph>/<slug>'])
})
