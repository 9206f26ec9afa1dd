import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const safe = 'make-child-safe'
const police = 'call-police'
const medical = 'call-medical-help'
const socialCare = 'tell-social-care-after-police'

function emergency(...nature: readonly string[]): Given {
  return ['emergency.identified', '2024-06-15T22:10', { data: nature.length === 0 ? {} : { nature } }]
}

lawRows('2.60 and 2.87: the child’s safety first', policy, [
  ['at once, never overdue', [emergency('imminent domestic violence')], '2024-06-17T09:00', { [safe]: 'open' }],
  ['also where nobody says what the danger is', [emergency()], '2024-06-15T22:20', { [safe]: 'open' }],
  ['from a concern of immediate danger too', [
    ['concern.identified', '2024-06-15T22:10', { data: { immediateDanger: true } }],
  ], '2024-06-15T22:20', { [safe]: 'open', [police]: 'open' }],
  ['once, where the emergency follows from that concern', [
    ['concern.identified', '2024-06-15T22:10', { data: { immediateDanger: true } }],
    ['emergency.identified', '2024-06-15T22:11', { about: 'e1' }],
  ], '2024-06-15T22:20', { [safe]: 'open', [police]: 'open' }],
  ['anew, where the child was made safe in between', [
    ['concern.identified', '2024-05-20T09:00', { data: { immediateDanger: true } }],
    ['protective-action.taken', '2024-05-20T10:00', { about: 'e1', data: { childSafe: true } }],
    ['police.informed', '2024-05-20T10:00', { about: 'e1' }],
    ['emergency.identified', '2024-06-15T22:10', { about: 'e1' }],
  ], '2024-06-15T22:20', { [safe]: 'met; open', [police]: 'met; open' }],
  ['not from any other concern', [['concern.identified', '2024-06-15T22:10']],
    '2024-06-15T22:20', { [safe]: 'none', [police]: 'none' }],
  ['made safe', [emergency(), ['protective-action.taken', '2024-06-15T22:15', { about: 'e1' }]],
    '2024-06-15T22:20', { [safe]: 'met' }],
  ['not yet, though something was done', [
    emergency(), ['protective-action.taken', '2024-06-15T22:15', { about: 'e1', data: { childSafe: false } }],
  ], '2024-06-15T22:20', { [safe]: 'open' }],
  ['by the police or the authority', [emergency(), ['emergency-action.taken', '2024-06-15T22:40', { about: 'e1' }]],
    '2024-06-15T23:00', { [safe]: 'met' }],
])

lawRows('2.87: the police, then children’s social care', policy, [
  ['at immediate risk', [emergency('danger to life or of serious harm')], '2024-06-17T09:00', { [police]: 'open' }],
  ['also where nobody says what the danger is', [emergency()], '2024-06-15T22:20', { [police]: 'open' }],
  ['not for a medical need alone', [emergency('urgent medical need')], '2024-06-15T22:20', { [police]: 'none' }],
  ['called', [emergency(), ['police.informed', '2024-06-15T22:12', { about: 'e1' }]],
    '2024-06-15T22:20', { [police]: 'met' }],
  ['called as the emergency service', [
    emergency(), ['emergency-services.called', '2024-06-15T22:12', { data: { service: 'police' } }],
  ], '2024-06-15T22:20', { [police]: 'met' }],
  ['called together with an ambulance', [
    emergency(), ['emergency-services.called', '2024-06-15T22:12', { data: { service: ['ambulance', 'police'] } }],
  ], '2024-06-15T22:20', { [police]: 'met', [medical]: 'met' }],
  ['called, and nobody says which service', [
    emergency(), ['emergency-services.called', '2024-06-15T22:12'],
  ], '2024-06-15T22:20', { [police]: 'open', [medical]: 'open' }],
  ['an ambulance is not the police', [
    emergency(), ['emergency-services.called', '2024-06-15T22:12', { data: { service: 'ambulance' } }],
  ], '2024-06-15T22:20', { [police]: 'open' }],
  ['then social care is told', [emergency(), ['police.informed', '2024-06-15T22:12', { about: 'e1' }]],
    '2024-06-15T22:20', { [socialCare]: 'open' }],
  ['by a referral', [
    emergency(), ['police.informed', '2024-06-15T22:12', { about: 'e1' }],
    ['referral.made', '2024-06-15T22:30', { about: 'e1' }],
  ], '2024-06-15T22:40', { [socialCare]: 'met' }],
  ['not of every report to the police', [['police.informed', '2024-06-15T22:12']],
    '2024-06-15T22:20', { [socialCare]: 'none' }],
])

lawRows('2.87: emergency medical help', policy, [
  ['for an urgent medical need', [emergency('urgent medical need')], '2024-06-15T22:20', { [medical]: 'open' }],
  ['for a serious injury', [emergency('serious injury')], '2024-06-15T22:20', { [medical]: 'open', [police]: 'open' }],
  ['also where nobody says what the danger is', [emergency()], '2024-06-15T22:20', { [medical]: 'open' }],
  ['not for violence that has hurt nobody', [emergency('imminent domestic violence')],
    '2024-06-15T22:20', { [medical]: 'none' }],
  ['an ambulance', [
    emergency('serious injury'), ['emergency-services.called', '2024-06-15T22:12', { data: { service: 'ambulance' } }],
  ], '2024-06-15T22:20', { [medical]: 'met' }],
  ['a medical asked for', [emergency('serious injury'), ['medical.requested', '2024-06-15T22:12']],
    '2024-06-15T22:20', { [medical]: 'met' }],
  ['the police alone do not', [
    emergency('serious injury'), ['emergency-services.called', '2024-06-15T22:12', { data: { service: 'police' } }],
  ], '2024-06-15T22:20', { [medical]: 'open' }],
])
