import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { retainedResponsibility } from './retained-responsibility.ts'

const policy = law({ ...set2025, declarations: retainedResponsibility }, { children: [{ id: 'c1' }] })

const refer = 'refer-responsibility-upwards'

lawRows('A 6.7.8: first line managers cannot agree', policy, [
  ['at once to the child protection managers', [
    ['disagreement.raised', '2026-03-02T10:00', { data: { about: 'case responsibility' } }],
  ], '2026-05-02T10:00', { [refer]: 'open' }],
  ['where it stands beside a proposal to keep the case', [
    ['retention.proposed', '2026-03-02T09:00'], ['disagreement.raised', '2026-03-02T10:00', { about: 'e1' }],
  ], '2026-03-02T11:00', { [refer]: 'open' }],
  ['another dispute', [
    ['disagreement.raised', '2026-03-02T10:00', { data: { about: 'plan decision' } }],
  ], '2026-03-02T11:00', { [refer]: 'none' }],
  ['one that does not say what it is about', [
    ['disagreement.raised', '2026-03-02T10:00'],
  ], '2026-03-02T11:00', { [refer]: 'none' }],
  ['put to them', [
    ['disagreement.raised', '2026-03-02T10:00', { data: { about: 'case responsibility' } }],
    ['disagreement.escalated', '2026-03-02T10:30', { about: 'e1', data: { to: 'child protection managers' } }],
  ], '2026-03-02T11:00', { [refer]: 'met' }],
  ['put to somebody else', [
    ['disagreement.raised', '2026-03-02T10:00', { data: { about: 'case responsibility' } }],
    ['disagreement.escalated', '2026-03-02T10:30', { about: 'e1', data: { to: 'manager' } }],
  ], '2026-03-02T11:00', { [refer]: 'open' }],
  ['agreed after all', [
    ['disagreement.raised', '2026-03-02T10:00', { data: { about: 'case responsibility' } }],
    ['responsibility.agreed', '2026-03-02T10:30', { data: { scope: 'case responsibility' } }],
  ], '2026-03-02T11:00', { [refer]: 'ended' }],
])

lawRows('A 6.7.9: what is under way is finished first', policy, [
  ['an enquiry', [['s47.started', '2026-03-02T10:00'], ['case-transfer.proposed', '2026-03-09T10:00']], '2026-03-09T11:00', {
    refused: 'e2: finish-before-handing-over',
  }],
  ['an assessment', [
    ['assessment.started', '2026-03-02T10:00'], ['case-transfer.proposed', '2026-03-09T10:00'],
  ], '2026-03-09T11:00', { refused: 'e2: finish-before-handing-over' }],
  ['the enquiry is finished, the assessment is not', [
    ['s47.started', '2026-03-02T10:00'], ['assessment.started', '2026-03-02T10:00'], ['s47.concluded', '2026-03-06T10:00'],
    ['case-transfer.proposed', '2026-03-09T10:00'],
  ], '2026-03-09T11:00', { refused: 'e4: finish-before-handing-over' }],
  ['both are finished', [
    ['s47.started', '2026-03-02T10:00'], ['assessment.started', '2026-03-02T10:00'], ['s47.concluded', '2026-03-06T10:00'],
    ['assessment.completed', '2026-03-06T11:00'], ['case-transfer.proposed', '2026-03-09T10:00'],
  ], '2026-03-09T11:00', { refused: 'none' }],
  ['finished a minute after', [
    ['s47.started', '2026-03-02T10:00'], ['case-transfer.proposed', '2026-03-09T10:00'],
    ['s47.concluded', '2026-03-09T10:01'],
  ], '2026-03-09T11:00', { refused: 'e2: finish-before-handing-over' }],
  ['another system says that they are finished', [
    ['s47.started', '2026-03-02T10:00'], ['assessment-or-s47.completed', '2026-03-06T10:00'],
    ['case-transfer.proposed', '2026-03-09T10:00'],
  ], '2026-03-09T11:00', { refused: 'none' }],
  ['nothing on record', [['case-transfer.proposed', '2026-03-09T10:00']], '2026-03-09T11:00', { refused: 'none' }],
])
