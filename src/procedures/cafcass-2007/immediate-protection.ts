import { all, condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Match } from '../../engine/model.ts'
import { holds } from '../conditions/item.ts'
import { practitioners } from './practitioners.ts'
import { urgent } from './urgent.ts'

/** An emergency that names other kinds alone is not of these; one that names none may be. */
function ofKind(label: string, ...kinds: readonly string[]): Condition {
  return condition(label, ['nature'], ({ entry }) => {
    const { nature } = entry.data
    return Array.isArray(nature) && nature.length > 0 ? nature.some((kind) => kinds.includes(String(kind))) : undefined
  })
}

const atRisk = ofKind('the child is at immediate risk', 'danger to life or of serious harm', 'serious injury',
  'imminent domestic violence')

const needsMedicalHelp = ofKind('the child needs emergency medical help', 'urgent medical need', 'serious injury')

/** A concern that tells of danger with no emergency on record that has told of it. Never unknown. */
const dangerNotSaidYet: Condition = condition('a child is in imminent danger', ['immediateDanger'], (situation) =>
  situation.entry.data['immediateDanger'] === true && situation.origin('emergency.identified') === undefined)

/**
 * Never unknown: an emergency is one, unless the concern behind it has said so already and nobody has made the child safe
 * since then.
 */
const newDanger: Condition = condition('a child is in imminent danger, and its concern had not said so',
  ['concern.identified/immediateDanger', 'protective-action.taken/childSafe'], (situation) => {
    const concern = situation.origin('concern.identified')
    if (concern?.data['immediateDanger'] !== true) return true
    return situation.has('emergency-action.taken', ({ at }) => at >= concern.at)
      || situation.has('protective-action.taken', ({ at, data }) => at >= concern.at && data['childSafe'] !== false)
  })

/** Left open, an action that was taken made the child safe. Never unknown. */
const madeSafe: Condition = condition('nobody says that the child is still not safe', ['childSafe'],
  ({ entry }) => entry.data['childSafe'] !== false)

/** Several services may have been called at once. Unknown where the call does not say which. */
function called(label: string, ...services: readonly string[]): Condition {
  return condition(label, ['service'], ({ entry: { data: { service } } }) =>
    service === undefined || (Array.isArray(service) && service.length === 0)
      ? undefined : services.some((one) => holds(service, one)))
}

const policeTold: readonly [Match, ...Match[]] = [
  { on: 'police.informed' },
  { on: 'police-referral.made' },
  { on: 'emergency-services.called', when: called('the police were called', 'police') },
]

/** Paragraphs 2.60 and 2.87: a child in imminent danger. Nothing comes before these, and nothing holds them back. */
export const immediateProtection: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'make-child-safe',
    carries: ['2.87/secure-safety', '2.60/imminent-danger-first'],
    title: 'Make the child safe',
    reading: 'Before everything else. What was done counts unless it is recorded that the child is still not safe.',
    who: practitioners,
    starts: [
      { on: 'emergency.identified', when: newDanger },
      { on: 'concern.identified', when: dangerNotSaidYet },
    ],
    due: { unit: 'immediately' },
    meets: [
      { on: 'protective-action.taken', when: madeSafe },
      { on: 'emergency-action.taken' },
    ],
    escalatesTo: ['cafcass-manager', 'senior-manager'],
  },
  {
    kind: 'duty',
    id: 'call-police',
    carries: ['2.87/police-immediately'],
    title: 'Call the police',
    reading: 'Where the record does not say what the danger is, the police are called.',
    who: practitioners,
    starts: [
      { on: 'emergency.identified', when: all('a child is newly seen to be at immediate risk', newDanger, atRisk) },
      { on: 'concern.identified', when: dangerNotSaidYet },
    ],
    due: { unit: 'immediately' },
    meets: policeTold,
    escalatesTo: ['cafcass-manager', 'senior-manager'],
    notifies: ['police', 'local-authority'],
  },
  {
    kind: 'duty',
    id: 'tell-social-care-after-police',
    carries: ['2.87/police-then-lacsc'],
    title: 'Contact children’s social care now that the police know',
    reading: 'No time is given.',
    who: practitioners,
    starts: [{ on: 'police.informed', when: urgent }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'referral.made' }, { on: 'local-authority.informed' }],
    notifies: ['local-authority'],
    helps: 'Out of hours its emergency duty team. Agree what the child and the parents are told, by whom and when.',
  },
  {
    kind: 'duty',
    id: 'call-medical-help',
    carries: ['2.87/emergency-medical'],
    title: 'Call emergency medical help',
    reading: 'Directly, from the emergency services. Where the record does not say what the danger is, it is called.',
    who: practitioners,
    starts: [{ on: 'emergency.identified', when: needsMedicalHelp }],
    due: { unit: 'immediately' },
    meets: [
      { on: 'emergency-services.called', when: called('an ambulance was called', 'ambulance', 'other') },
      { on: 'medical.requested' },
    ],
    escalatesTo: ['cafcass-manager', 'senior-manager'],
    notifies: ['parent', 'carer', 'emergency-services'],
    helps: 'Keep the parents or carers fully informed, then go on with the procedure.',
  },
]
