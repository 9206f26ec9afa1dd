import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Situation } from '../../engine/model.ts'
import { immediateDanger } from './immediate-danger.ts'

const reads = [
  'information.shared/recipientKind', 'information.shared/sharedWith', 'information.requested/recipientKind',
  'information.requested/askedBy', 'information.shared/purpose', 'information.requested/purpose',
  'information.shared/childOnPlan', 'information.requested/childOnPlan',
]

/**
 * Who is told, or asks to be: the kind chosen or, where none is, what the name given leaves no doubt about.
 * A sharing that says neither is taken to answer the request that it points back to. Undefined where nothing says.
 */
export function recipientOf(situation: Situation): string | undefined {
  const request = situation.origin('information.requested')
  return text(situation.entry.data['recipientKind'])
    ?? kindNamed(text(situation.entry.data['sharedWith']) ?? text(situation.entry.data['askedBy']))
    ?? text(request?.data['recipientKind'])
    ?? kindNamed(text(request?.data['askedBy']))
}

/** What it is for: as the sharing says or, where it does not, the request that it answers. */
export function purposeOf(situation: Situation): string | undefined {
  return text(situation.entry.data['purpose']) ?? text(situation.origin('information.requested')?.data['purpose'])
}

/** It goes to one of these kinds of recipient. Unknown where the record does not say who. */
export function goesTo(label: string, ...kinds: readonly string[]): Condition {
  return condition(label, reads, (situation) => {
    const recipient = recipientOf(situation)
    return recipient === undefined ? undefined : kinds.includes(recipient)
  })
}

/** It is for one of these purposes. Unknown where the record does not say for what. */
export function isFor(label: string, ...purposes: readonly string[]): Condition {
  return condition(label, reads, (situation) => {
    const purpose = purposeOf(situation)
    return purpose === undefined ? undefined : purposes.includes(purpose)
  })
}

/** Paragraph 20: the authority's enquiry, its child protection process, or a child who is or was on a plan. */
export const authorityProtects: Condition = condition('the authority acts to protect a child', reads, (situation) => {
  if (recipientOf(situation) !== 'local authority') return recipientOf(situation) === undefined ? undefined : false
  if (onPlan(situation)) return true
  return oneOf(purposeOf(situation), 'section 47 enquiry', 'child protection process or plan')
})

/** Paragraph 26: an officer who furthers the protection of a child. */
export const policeProtect: Condition = condition('the police act to protect a child', reads, (situation) => {
  if (recipientOf(situation) !== 'police') return recipientOf(situation) === undefined ? undefined : false
  return oneOf(purposeOf(situation), 'police, child protection', 'section 47 enquiry', 'child protection process or plan')
})

/** Somebody is in immediate danger, as the entry itself or an emergency in the same matter says. */
export const immediateRisk: Condition = condition('there is an immediate risk of harm',
  ['information.shared/immediateRisk'], (situation) => situation.entry.data['immediateRisk'] === true || immediateDanger.test(situation))

function onPlan(situation: Situation): boolean {
  return (situation.entry.data['childOnPlan'] ?? situation.origin('information.requested')?.data['childOnPlan']) === true
}

function oneOf(purpose: string | undefined, ...purposes: readonly string[]): Answer {
  return purpose === undefined ? undefined : purposes.includes(purpose)
}

/** Names that leave no doubt; a body that merely calls itself a council may be something else. */
function kindNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  if (/\bcafcass\b/i.test(name)) return 'Cafcass'
  if (/\bMARAC\b|multi-agency risk assessment conference/i.test(name)) return 'MARAC'
  if (/\bLADO\b|local authority designated officer/i.test(name)) return 'LADO'
  if (/\blocal[- ]authority\b|(county|borough|city) council|children['’]s social care/i.test(name)) {
    return 'local authority'
  }
  if (/\bpolice\b|constabulary/i.test(name)) return 'police'
  if (/\b(school|academy|nursery|college)\b/i.test(name)) return 'school'
  if (/\b(NHS|hospital|surgery|probation)\b/i.test(name)) return 'agency'
  return undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
