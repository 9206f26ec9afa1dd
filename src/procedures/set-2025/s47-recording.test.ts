import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { s47Recording } from './s47-recording.ts'

const policy = law({ ...set2025, declarations: s47Recording }, { children: [{ id: 'c1' }] })
const keep = 'keep-rough-notes'
const started: Given = ['s47.started', '2026-03-20T10:00']
const destroyed = (what: string): Given => ['record.disposed', '2027-03-27T10:00', { about: 'e1', data: { what } }]

lawRows('A 3.11.3: rough notes are kept until proceedings have ended', policy, [
  ['a warning where they are destroyed before', [started, destroyed('rough notes')], '2027-03-27T11:00', {
    refused: 'none', warned: `e2: ${keep}`,
  }],
  ['none after', [
    started, ['legal-proceedings.concluded', '2027-02-01T10:00', { about: 'e1' }], destroyed('rough notes'),
  ], '2027-03-27T11:00', { warned: 'none' }],
  ['nothing is asked for at the end', [
    started, ['legal-proceedings.concluded', '2027-02-01T10:00', { about: 'e1' }],
  ], '2030-01-01T09:00', { warned: 'none' }],
  ['personnel records have another rule', [started, destroyed('personnel record')], '2027-03-27T11:00', { warned: 'none' }],
])
