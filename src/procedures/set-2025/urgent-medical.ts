import { all, condition, includes, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry, Situation } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'

const seriousInjury: Condition = includes('the child is seriously injured', 'nature', 'serious injury')

/** An ambulance or whoever else is not the police alone. Never unknown: a call that names no service is taken as for help. */
const medicalHelp: Condition = condition('medical help is called', ['service'], ({ entry }) => {
  const called = entry.data['service']
  return !Array.isArray(called) || called.length === 0 || called.some((service) => service !== 'police')
})

const admission = 'child.admitted-to-hospital'

/** The admission that a discharge ends; none where abuse was never on record. */
function admissionOf(situation: Situation): Entry | undefined {
  return situation.origin(admission) ?? situation.last(admission, (one) => sharesAChild(one, situation.entry))
}

const abuseSuspected: Condition = condition('abuse is alleged, suspected or confirmed', [],
  (situation) => admissionOf(situation) !== undefined)

/**
 * An authority that the admission names has certainly not been telephoned. Where nobody says by which channel or which
 * authority was told, the telling is taken as the one that is asked for: what is unknown refuses nothing.
 */
const authorityNotTold: Condition = condition('a local authority has not been telephoned', [
  `${admission}/hospitalAreaAuthority`, `${admission}/homeAuthority`, 'local-authority.informed/authority',
  'local-authority.informed/channel', 'local-authority.informed/matter', 'referral.made/channel', 'referral.made/recipient',
], (situation) => {
  const admitted = admissionOf(situation)
  if (admitted === undefined) return false
  const named = [admitted.data['hospitalAreaAuthority'], admitted.data['homeAuthority']].filter(isText)
  const authorities = named.length === 0 ? [undefined] : [...new Set(named.map(plain))]
  return authorities.some((authority) =>
    !situation.has('local-authority.informed', (told) => telephoned(told, admitted, authority))
    && !situation.has('referral.made', (made) => referred(made, admitted, authority)))
})

function telephoned(told: Entry, admitted: Entry, authority: string | undefined): boolean {
  const { authority: whom, channel, matter } = told.data
  return told.at >= admitted.at && sharesAChild(told, admitted) && channel !== 'writing'
    && (matter === undefined || matter === 'child in hospital' || matter === 'other') && isOrUnsaid(whom, authority)
}

function referred(made: Entry, admitted: Entry, authority: string | undefined): boolean {
  return made.at >= admitted.at && sharesAChild(made, admitted) && made.data['channel'] !== 'online portal'
    && isOrUnsaid(made.data['recipient'], authority)
}

function isOrUnsaid(whom: unknown, authority: string | undefined): boolean {
  return authority === undefined || !isText(whom) || plain(whom) === authority
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Whether a strategy discussion is appropriate: the record shows that it is, that it is not, or neither. */
const discussionAppropriate: Condition = condition('a strategy discussion is appropriate',
  ['referral.decided/outcome'], (situation) => {
  const admitted = admissionOf(situation)
  if (admitted === undefined) return false
  const since = ({ at }: Entry): boolean => at >= admitted.at
  if (['s47-threshold.met', 's47-threshold.indicated', 'strategy-discussion.convened', 's47.started']
    .some((type) => situation.has(type, since))) return true
  const outcome = situation.last('referral.decided', since)?.data['outcome']
  if (outcome === undefined) return undefined
  return outcome === 'section 47 enquiry or strategy discussion' || outcome === 'immediate protection'
})

const discussionHeld: Condition = condition('a strategy discussion has been held since the admission', [], (situation) => {
  const admitted = admissionOf(situation)
  return admitted !== undefined
    && situation.has('strategy-discussion.held', (one) => one.at >= admitted.at && sharesAChild(one, situation.entry))
})

const unsaidWhetherAppropriate: Condition = condition('nothing says whether a strategy discussion is appropriate',
  discussionAppropriate.reads, (situation) => discussionAppropriate.test(situation) === undefined)

/** A seriously injured child, and a child in hospital (Part A 1.6.18 and 1.6.19). */
export const urgentMedical: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'get-medical-help',
    carries: ['A1.6.18/seek-medical-attention'],
    title: 'Get medical help from the emergency services',
    who: ['practitioner'],
    starts: [{ on: 'emergency.identified', when: seriousInjury }],
    due: { unit: 'immediately' },
    meets: [
      { on: 'emergency-services.called', when: medicalHelp },
      { on: 'child.attended-hospital' },
      { on: 'child.admitted-to-hospital' },
    ],
    notifies: ['emergency-services'],
    helps: 'Then tell children’s social care and the paediatrician on call at the hospital.',
  },
  {
    kind: 'prohibition',
    id: 'authorities-are-telephoned-before-discharge',
    carries: ['A1.6.19/no-discharge-until-notified'],
    title: 'Telephone the local authorities before the child leaves hospital',
    on: ['child.discharged-from-hospital'],
    when: authorityNotTold,
    effect: 'refuse',
    why: 'Social care for the area of the hospital and for the child’s home area, which may be two authorities, has to be '
      + 'telephoned about the concerns first. Record the calls, then the discharge.',
  },
  {
    kind: 'prohibition',
    id: 'strategy-discussion-before-discharge',
    carries: ['A1.6.19/no-discharge-until-strategy'],
    title: 'Hold the strategy discussion before the child leaves hospital',
    on: ['child.discharged-from-hospital'],
    when: all('a strategy discussion is called for', abuseSuspected, discussionAppropriate, not(discussionHeld)),
    effect: 'refuse',
    why: 'The child may not go before the strategy discussion has been held, with the hospital’s staff and the agencies '
      + 'that matter.',
  },
  {
    kind: 'prohibition',
    id: 'strategy-discussion-weighed-before-discharge',
    carries: ['A1.6.19/no-discharge-until-strategy'],
    title: 'Settle whether a strategy discussion is needed before the child leaves hospital',
    on: ['child.discharged-from-hospital'],
    when: all('nobody has settled it', abuseSuspected, unsaidWhetherAppropriate, not(discussionHeld)),
    effect: 'warn',
    why: 'Where a strategy discussion is appropriate, the child may not leave hospital before it has been held. Nothing on '
      + 'record says whether it is.',
  },
]
