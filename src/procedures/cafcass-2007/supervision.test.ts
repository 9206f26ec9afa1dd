import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const discuss = 'discuss-with-manager-first'
const afterwards = 'tell-manager-after-referral'
const senior = 'ask-senior-manager'
const plan = 'tell-manager-of-plan'

const concern: Given = ['concern.identified', '2024-06-12T16:10', { data: { significantHarmSuspected: true } }]

function referred(data: Record<string, unknown> = {}): Given {
  return ['referral.made', '2024-06-12T16:40', { about: 'e1', data }]
}

lawRows('2.81: the manager first', policy, [
  ['with no date while no referral is made', [concern], '2024-06-20T09:00', { [discuss]: 'open' }],
  ['also where nobody says how grave it is', [['concern.identified', '2024-06-12T16:10']],
    '2024-06-12T17:00', { [discuss]: 'open' }],
  ['not where no significant harm is suspected', [
    ['concern.identified', '2024-06-12T16:10', { data: { significantHarmSuspected: false } }],
  ], '2024-06-12T17:00', { [discuss]: 'none' }],
  ['held first', [
    concern, ['supervision.held', '2024-06-12T16:20', { about: 'e1' }],
    ['referral.made', '2024-06-12T16:40', { about: 'e1' }],
  ], '2024-06-12T17:00', { [discuss]: 'met', warned: 'none', [afterwards]: 'none' }],
  ['a referral without it goes ahead, is warned about, and the talk is late', [concern, referred()], '2024-06-12T17:00',
    { [discuss]: 'overdue by 2024-06-12T16:40', warned: 'e2: manager-before-referral', refused: 'none', [afterwards]: 'open' }],
  ['held afterwards it is late', [concern, referred(), ['supervision.held', '2024-06-12T18:00', { about: 'e1' }]],
    '2024-06-12T19:00', { [discuss]: 'met-late by 2024-06-12T16:40', [afterwards]: 'met' }],
  ['an urgent referral waits for nothing and leaves only the telling (2.83)', [concern, referred({ urgent: true })],
    '2024-06-12T17:00', { [discuss]: 'ended', warned: 'none', [afterwards]: 'open' }],
  ['so does one of a child in immediate danger', [
    ['concern.identified', '2024-06-12T16:10', { data: { immediateDanger: true } }],
    ['referral.made', '2024-06-12T16:15', { about: 'e1' }],
  ], '2024-06-12T17:00', { [discuss]: 'ended', warned: 'none', [afterwards]: 'open' }],
  ['so does one in an emergency that came with the concern', [
    concern, ['emergency.identified', '2024-06-12T16:12', { about: 'e1' }],
    ['referral.made', '2024-06-12T16:15', { about: 'e2' }],
  ], '2024-06-12T17:00', { [discuss]: 'ended', warned: 'none' }],
  ['not in one that is over', [
    concern, ['emergency.identified', '2024-06-12T16:11', { about: 'e1' }],
    ['protective-action.taken', '2024-06-12T16:12', { about: 'e2', data: { childSafe: true } }],
    ['referral.made', '2024-06-12T16:15', { about: 'e1' }],
  ], '2024-06-12T17:00', { [discuss]: 'overdue by 2024-06-12T16:15', warned: 'e4: manager-before-referral' }],
  ['nor in one of long ago', [
    ['emergency.identified', '2024-02-01T16:00'], concern, ['referral.made', '2024-06-12T16:15', { about: 'e2' }],
  ], '2024-06-12T17:00', { [discuss]: 'overdue by 2024-06-12T16:15', warned: 'e3: manager-before-referral' }],
  ['a referral for services is not what it comes before', [
    concern, referred({ kind: 'c: promoting welfare', harmOrRiskOfHarm: true }),
  ], '2024-06-12T17:00', { [discuss]: 'open', warned: 'none' }],
  ['talk about another concern does not meet it', [
    concern, ['concern.identified', '2024-06-12T16:20'], ['supervision.held', '2024-06-12T17:00', { about: 'e2' }],
  ], '2024-06-12T18:00', { [discuss]: 'open; met' }],
  ['a further word that there is no such harm ends it', [
    concern, ['concern.identified', '2024-06-13T09:00', { about: 'e1', data: { significantHarmSuspected: false } }],
  ], '2024-06-13T10:00', { [discuss]: 'ended' }],
])

lawRows('2.83: the manager is told of a referral made without asking', policy, [
  ['as soon as possible, with no date', [referred()], '2024-07-12T09:00', { [afterwards]: 'open' }],
  ['told', [concern, referred(), ['manager.informed', '2024-06-12T17:00', { about: 'e2', data: { matter: 'referral' } }]],
    '2024-06-12T18:00', { [afterwards]: 'met' }],
  ['told, with no word of what', [concern, referred(), ['manager.informed', '2024-06-12T17:00', { about: 'e2' }]],
    '2024-06-12T18:00', { [afterwards]: 'met' }],
  ['told of something else', [
    concern, referred(), ['manager.informed', '2024-06-12T17:00', { about: 'e2', data: { matter: 'police report' } }],
  ], '2024-06-12T18:00', { [afterwards]: 'open' }],
  ['talk of long before the concern was no talk about it', [
    ['supervision.held', '2024-05-01T10:00'], concern, ['referral.made', '2024-06-12T16:40', { about: 'e2' }],
  ], '2024-06-12T17:00', { [afterwards]: 'open' }],
  ['a referral for services is not one of these', [referred({ kind: 'b: child in need (s17)', urgent: true })],
    '2024-06-12T17:00', { [afterwards]: 'none' }],
])

lawRows('2.84: unsure what to do', policy, [
  ['a senior manager is asked without delay', [
    ['concern.identified', '2024-06-12T16:10', { data: { unsureHowToRespond: true } }],
  ], '2024-07-12T09:00', { [senior]: 'open' }],
  ['asked', [
    ['concern.identified', '2024-06-12T16:10', { data: { unsureHowToRespond: true } }],
    ['advice.sought', '2024-06-12T16:20', { about: 'e1' }],
  ], '2024-06-12T17:00', { [senior]: 'met' }],
  ['nobody has to ask who does not say so', [concern], '2024-06-12T17:00', { [senior]: 'none' }],
  ['or who sees clear again', [
    ['concern.identified', '2024-06-12T16:10', { data: { unsureHowToRespond: true } }],
    ['concern.identified', '2024-06-12T16:30', { about: 'e1', data: { unsureHowToRespond: false } }],
  ], '2024-06-12T17:00', { [senior]: 'ended' }],
])

const opened: Given = ['case.opened', '2024-05-01T09:00']
const made: Given = ['cp-plan.made', '2024-06-12T16:10']

lawRows('2.86: a child in an open case is put on a plan', policy, [
  ['the manager is told as soon as possible', [opened, made], '2024-07-12T09:00', { [plan]: 'open' }],
  ['also where nobody says whether the case is open', [made], '2024-06-12T17:00', { [plan]: 'open' }],
  ['not once it is closed', [opened, ['case.closed', '2024-06-01T09:00'], made], '2024-06-12T17:00', { [plan]: 'none' }],
  ['but where it was opened again', [
    opened, ['case.closed', '2024-05-10T09:00'], ['case.opened', '2024-06-01T09:00'], made,
  ], '2024-06-12T17:00', { [plan]: 'open' }],
  ['told', [made, ['manager.informed', '2024-06-12T17:00', { about: 'e1', data: { matter: 'other' } }]],
    '2024-06-12T18:00', { [plan]: 'met' }],
  ['told of a referral alone', [made, ['manager.informed', '2024-06-12T17:00', { data: { matter: 'referral' } }]],
    '2024-06-12T18:00', { [plan]: 'open' }],
])
