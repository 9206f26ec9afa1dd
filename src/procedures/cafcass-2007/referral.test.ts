import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const refer = 'refer-to-social-care'

function concern(data: Record<string, unknown> = {}): Given {
  return ['concern.identified', '2024-06-12T16:10', { data }]
}

lawRows('2.67 and 2.100: significant harm is referred as soon as possible', policy, [
  ['with no date, and never overdue', [concern({ significantHarmSuspected: true })],
    '2024-07-12T09:00', { [refer]: 'open' }],
  ['also where nobody says how grave it is', [concern()], '2024-06-12T17:00', { [refer]: 'open' }],
  ['also where only immediate danger is said', [concern({ immediateDanger: true })],
    '2024-06-12T17:00', { [refer]: 'open' }],
  ['not where no significant harm is suspected', [concern({ significantHarmSuspected: false })],
    '2024-06-12T17:00', { [refer]: 'none' }],
  ['not where it is only harm witnessed in the past: that is notified (2.79)', [concern({ pastWitnessedHarmOnly: true })],
    '2024-06-12T17:00', { [refer]: 'none' }],
  ['not what is before the court already (2.77)', [
    concern({ relationToProceedings: 'part of concerns already before the court' }),
  ], '2024-06-12T17:00', { [refer]: 'none' }],
  ['what is new beside it is', [concern({ relationToProceedings: 'new' })], '2024-06-12T17:00', { [refer]: 'open' }],
  ['referred', [concern(), ['referral.made', '2024-06-12T16:40', { about: 'e1' }]],
    '2024-06-12T17:00', { [refer]: 'met' }],
  ['referred for services alone: the protection is still owed', [
    concern(), ['referral.made', '2024-06-12T16:40', { about: 'e1', data: { kind: 'b: child in need (s17)' } }],
  ], '2024-06-12T17:00', { [refer]: 'open' }],
  ['supervision decides against it', [
    concern(), ['supervision.held', '2024-06-12T17:00', { about: 'e1', data: { referralDecision: 'no referral' } }],
  ], '2024-06-12T18:00', { [refer]: 'ended' }],
  ['a further word says that there is no such harm', [
    concern(), ['concern.identified', '2024-06-13T09:00', { about: 'e1', data: { significantHarmSuspected: false } }],
  ], '2024-06-13T10:00', { [refer]: 'ended' }],
  ['another concern that is harmless says nothing of this one', [
    concern(), ['concern.identified', '2024-06-13T09:00', { data: { significantHarmSuspected: false } }],
  ], '2024-06-13T10:00', { [refer]: 'open' }],
  ['the second of two concerns is not met by the referral of the first', [
    concern(), ['concern.identified', '2024-06-12T16:20'], ['referral.made', '2024-06-12T16:40', { about: 'e1' }],
  ], '2024-06-12T17:00', { [refer]: 'met; open' }],
  ['of two children, one referred', [
    concern(), ['referral.made', '2024-06-12T16:40', { about: 'e1', children: ['c1'] }],
  ], '2024-06-12T17:00', { [refer]: 'open' }],
])

lawRows('2.101: by telephone in the first instance', policy, [
  ['a portal is warned about and stands', [
    ['referral.made', '2024-06-12T16:40', { data: { channel: 'online portal', urgent: true } }],
  ], '2024-06-12T17:00', { warned: 'e1: telephone-comes-first', refused: 'none' }],
  ['a call is not', [['referral.made', '2024-06-12T16:40', { data: { channel: 'telephone', urgent: true } }]],
    '2024-06-12T17:00', { warned: 'none' }],
])
