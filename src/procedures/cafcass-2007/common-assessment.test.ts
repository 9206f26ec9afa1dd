import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const organisation = law(cafcass2007, { record: 'organisation', children: [] })
const bringIn = 'bring-in-common-assessment'

const inForce: Given = ['policy.implemented', '2007-03-01T09:00', { data: { policy: 'Safeguarding framework' } }]

lawRows('2.35: councils bring the framework in by the end of 2008', organisation, [
  ['open while the time is not over', [inForce], '2008-12-31T23:59', { [bringIn]: 'open' }],
  ['late once it is over without it', [inForce, ['caf-rollout-period.ended', '2008-12-31T23:59']], '2009-01-02T09:00',
    { [bringIn]: 'overdue by 2008-12-31T23:59' }],
  ['in place', [inForce, ['caf.implemented', '2008-04-01T09:00']], '2009-01-02T09:00', { [bringIn]: 'met' }],
  ['in place before this framework', [
    ['caf.implemented', '2006-06-01T09:00'], inForce, ['caf-rollout-period.ended', '2008-12-31T23:59'],
  ], '2009-01-02T09:00', { [bringIn]: 'none' }],
  ['no other policy asks for it', [['policy.implemented', '2010-03-01T09:00', { data: { policy: 'Travel policy' } }]],
    '2010-03-02T09:00', { [bringIn]: 'none' }],
])

const completed: Given = ['caf.completed', '2024-06-12T16:10']

lawRows('2.37: consent before the form', policy, [
  ['without it, a warning and no more', [completed],
    '2024-06-12T17:00', { warned: 'e1: consent-before-common-assessment', refused: 'none' }],
  ['with it', [['consent.obtained', '2024-06-12T16:00', { data: { forWhat: 'common assessment' } }], completed],
    '2024-06-12T17:00', { warned: 'none' }],
  ['given a minute too late', [
    completed, ['consent.obtained', '2024-06-12T16:11', { data: { forWhat: 'common assessment' } }],
  ], '2024-06-12T17:00', { warned: 'e1: consent-before-common-assessment' }],
  ['given for something else', [
    ['consent.obtained', '2024-06-12T16:00', { data: { forWhat: 'medical examination' } }], completed,
  ], '2024-06-12T17:00', { warned: 'e2: consent-before-common-assessment' }],
  ['as the form itself says', [['caf.completed', '2024-06-12T16:10', { data: { madeWithConsent: true } }]],
    '2024-06-12T17:00', { warned: 'none' }],
  ['not asked for a section 47 referral (2.63)', [
    ['referral.agreed', '2024-06-12T15:00', { data: { kind: 'a: significant harm (s47)' } }],
    ['caf.completed', '2024-06-12T16:10', { about: 'e1' }],
  ], '2024-06-12T17:00', { warned: 'none' }],
])
