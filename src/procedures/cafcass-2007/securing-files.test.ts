import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const review = law(cafcass2007, { record: 'practice-review' })
const secure = 'secure-files'
const appoint = 'appoint-securing-manager'
const practitioner = 'tell-practitioner-of-securing'
const seal = 'have-file-sealed'
const recover = 'recover-file'

function notified(data: Record<string, unknown> = {}): Given {
  return ['scr.notified', '2024-06-14T16:10', { data }]
}

const appointed: Given = ['securing-manager.appointed', '2024-06-14T17:00', { about: 'e1' }]

function secured(at: string, ...what: readonly string[]): Given {
  return ['case-files.secured', at, { about: 'e1', data: what.length === 0 ? {} : { secured: what } }]
}

lawRows('3.42 and 3.43: the files are secured at once', review, [
  ['from the notice, never overdue', [notified()], '2024-06-20T09:00', { [secure]: 'open', [appoint]: 'open' }],
  ['once, with a manager appointed', [notified(), appointed], '2024-06-14T18:00', { [secure]: 'open', [appoint]: 'met' }],
  ['secured', [notified(), appointed, secured('2024-06-14T18:00', 'files', 'notes', 'management records')],
    '2024-06-14T19:00', { [secure]: 'met' }],
  ['with nobody saying what', [notified(), appointed, secured('2024-06-14T18:00')],
    '2024-06-14T19:00', { [secure]: 'met' }],
  ['the files without the notes', [notified(), appointed, secured('2024-06-14T18:00', 'files')],
    '2024-06-14T19:00', { [secure]: 'open' }],
  ['not where Cafcass has none', [notified({ knownToCafcass: false })],
    '2024-06-14T18:00', { [secure]: 'none', [appoint]: 'none' }],
  ['from an appointment while a review is only considered (3.44)', [['securing-manager.appointed', '2024-06-01T09:00']],
    '2024-06-02T09:00', { [secure]: 'open' }],
  ['secured then, they need not be again', [
    ['securing-manager.appointed', '2024-06-01T09:00'], secured('2024-06-01T10:00', 'files', 'notes'),
    ['scr.notified', '2024-06-14T16:10'],
  ], '2024-06-15T09:00', { [secure]: 'met' }],
  ['for a domestic homicide review too (3.60)', [['dhr-invitation.received', '2024-06-14T16:10']], '2024-06-15T09:00',
    { [secure]: 'open', [appoint]: 'open' }],
  ['with nobody appointed it is warned about and stands', [notified(), secured('2024-06-14T18:00', 'files', 'notes')],
    '2024-06-14T19:00', { [secure]: 'met', warned: 'e2: manager-appointed-before-securing', refused: 'none' }],
])

lawRows('3.42: the practitioner is told at once', review, [
  ['from the appointment', [notified(), appointed], '2024-06-20T09:00', { [practitioner]: 'open' }],
  ['told', [notified(), appointed, ['practitioner.informed', '2024-06-14T17:05', { about: 'e2' }]],
    '2024-06-14T18:00', { [practitioner]: 'met' }],
])

lawRows('3.43: a file held outside', review, [
  ['is sealed and brought in at once', [notified({ fileHeldOutside: true })],
    '2024-06-20T09:00', { [seal]: 'open', [recover]: 'open' }],
  ['also where nobody says that there is one', [notified()], '2024-06-15T09:00', { [seal]: 'open', [recover]: 'open' }],
  ['not where there is none', [notified({ fileHeldOutside: false })],
    '2024-06-15T09:00', { [seal]: 'none', [recover]: 'none' }],
  ['or is none after all', [
    notified(), ['scr.notified', '2024-06-14T16:30', { about: 'e1', data: { fileHeldOutside: false } }],
  ], '2024-06-15T09:00', { [seal]: 'ended', [recover]: 'ended' }],
  ['sealed, and not yet brought in', [
    notified({ fileHeldOutside: true }), ['file.sealed', '2024-06-14T16:20', { about: 'e1' }],
  ], '2024-06-15T09:00', { [seal]: 'met', [recover]: 'open' }],
  ['brought in', [
    notified({ fileHeldOutside: true }), ['file.sealed', '2024-06-14T16:20', { about: 'e1' }],
    ['file.recovered', '2024-06-15T10:00', { about: 'e2' }],
  ], '2024-06-15T11:00', { [seal]: 'met', [recover]: 'met' }],
])
