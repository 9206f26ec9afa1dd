import { expect, test } from 'vitest'
import { findFaults } from '../../engine/compile.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { vocabulary } from '../vocabulary/index.ts'
import { cafcassFoi2016 } from './index.ts'

const reply = law(cafcassFoi2016)
const file = 'file-safeguarding-letter'
const application: Given = ['court-application.received', '2026-03-02T10:00', { data: { proceedings: 'private law' } }]
const listed: Given = ['hearing.listed', '2026-03-04T10:00', { about: 'e1', data: { hearingAt: '2026-04-14T10:30:00+01:00' } }]

lawRows('paragraph 3 of the reply: the safeguarding letter before the first hearing', reply, [
  ['by the day for which it is listed', [application, listed], '2026-04-14T23:59', { [file]: 'open by 2026-04-15T00:00' }],
  ['with no date while none is listed', [application], '2026-06-14T10:00', { [file]: 'open' }],
  ['as it was last listed', [
    application, listed, ['hearing.listed', '2026-03-20T10:00', { about: 'e1', data: { hearingAt: '2026-04-01T10:30:00+01:00' } }],
  ], '2026-03-20T10:00', { [file]: 'open by 2026-04-02T00:00' }],
  ['not as a final hearing was listed', [
    application, listed, ['hearing.listed', '2026-03-20T10:00', { about: 'e1', data: { hearingAt: '2026-09-01T10:30:00+01:00', kind: 'Final Hearing' } }],
  ], '2026-03-20T10:00', { [file]: 'open by 2026-04-15T00:00' }],
  ['with no date where the only hearing was taken out of the list', [
    application, ['hearing.listed', '2026-03-04T10:00', { about: 'e1', data: { hearingAt: '2026-04-14T10:30:00+01:00', vacated: true } }],
  ], '2026-06-14T10:00', { [file]: 'open' }],
  ['and by the hearing itself', [application, ['first-hearing.held', '2026-03-16T10:00', { about: 'e1' }]], '2026-03-17T00:00',
    { [file]: 'overdue by 2026-03-17T00:00' }],
  ['filed', [application, listed, ['safeguarding-letter.filed', '2026-04-14T23:59']], '2026-04-15T09:00', { [file]: 'met by 2026-04-15T00:00' }],
  ['filed after the hearing', [application, listed, ['safeguarding-letter.filed', '2026-04-15T00:00']], '2026-04-15T09:00',
    { [file]: 'met-late by 2026-04-15T00:00' }],
  ['where nobody says what kind of proceedings', [['court-application.received', '2026-03-02T10:00']], '2026-03-02T10:00', { [file]: 'open' }],
  ['not in public law', [['court-application.received', '2026-03-02T10:00', { data: { proceedings: 'public law' } }]], '2026-03-02T10:00',
    { [file]: 'none' }],
  ['once in a case, whatever is applied for next', [
    application, ['court-application.received', '2026-03-09T10:00', { data: { proceedings: 'private law' } }],
  ], '2026-03-09T10:00', { [file]: 'open' }],
  ['for a child who joins it later as well', [
    ['court-application.received', '2026-03-02T10:00', { children: ['c1'], data: { proceedings: 'private law' } }],
    ['court-application.received', '2026-03-09T10:00', { children: ['c2'], data: { proceedings: 'private law' } }],
  ], '2026-03-09T10:00', { [file]: 'open; open' }],
  ['once, whether an application names the children one by one or leaves them out', [
    ['court-application.received', '2026-03-02T10:00', { children: ['c1'], data: { proceedings: 'private law' } }],
    ['court-application.received', '2026-03-09T10:00', { children: ['c2'], data: { proceedings: 'private law' } }],
    ['court-application.received', '2026-03-16T10:00', { data: { proceedings: 'private law' } }],
  ], '2026-03-16T10:00', { [file]: 'open; open' }],
  ['and once more in a new case, when the last one is closed', [
    ['court-application.received', '2025-03-03T10:00', { data: { proceedings: 'private law' } }],
    ['safeguarding-letter.filed', '2025-04-01T10:00'], ['first-hearing.held', '2025-04-02T10:00'], ['case.closed', '2025-09-01T10:00'],
    application,
  ], '2026-03-02T10:00', { [file]: 'met; open' }],
  ['for a child who joins after the first hearing of another', [
    ['court-application.received', '2026-03-02T10:00', { children: ['c1'], data: { proceedings: 'private law' } }],
    ['safeguarding-letter.filed', '2026-03-10T10:00', { children: ['c1'] }], ['first-hearing.held', '2026-03-16T10:00', { children: ['c1'] }],
    ['court-application.received', '2026-03-20T10:00', { children: ['c2'], data: { proceedings: 'private law' } }],
  ], '2026-03-20T10:00', { [file]: 'met; open' }],
  ['not before the reply', [
    ['court-application.received', '2016-09-28T10:00', { data: { proceedings: 'private law' } }],
  ], '2016-10-28T10:00', { [file]: 'none' }],
])

test('it is told and not commanded', () => {
  const [duty] = reply.given([application]).at('2026-03-02T10:00').evaluation.duties
  expect(duty).toMatchObject({ modality: 'info', cite: 'paragraph 3 of the reply', who: ['fca', 'childrens-guardian'] })
})

test('the one requirement with a time is carried, and the rule book has no fault', () => {
  const timed = cafcassFoi2016.requirements.filter(({ clock }) => clock !== undefined).map(({ id }) => id)
  expect(timed).toEqual(['cafcass-foi-2016/reply-3/safeguarding-letter'])
  expect(findFaults([cafcassFoi2016], vocabulary.entryTypes, new Set(vocabulary.roles.map(({ slug }) => slug)))).toEqual([])
})
