import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { inDanger } from './emergency.ts'
import { underEnquiry } from './enquiry-under-way.ts'

/** In an enquiry the rule is another one (3.4.24). Never unknown. */
const beforeAnyEnquiry: Condition = condition('no enquiry is under way', underEnquiry.reads,
  (situation) => underEnquiry.test(situation) !== true)

const withoutParents: Condition = filledIn('it says why the parents were not asked', 'withoutParents')

const toTalkToOthers: Condition = is('it is asked for talking to others',
  'forWhat', 'talking to other agencies', 'sharing information')

/** Talking to others about a referral or in an assessment (Part A 2.4.12, 2.4.14 and 2.5.5). */
export const informationSharingAtReferral: readonly AnyDeclaration[] = [
  {
    kind: 'gate',
    id: 'ask-parents-before-checks',
    carries: ['A2.4.12/parental-permission-sought', 'A2.5.5/permission-before-checks'],
    title: 'Ask the parents before you talk to other agencies',
    on: ['checks.started'],
    when: all('the checks are on a referral or in an assessment', beforeAnyEnquiry, not(withoutParents)),
    requires: [
      { on: 'consent.sought', when: toTalkToOthers },
      { on: 'consent.refused', when: toTalkToOthers },
      { on: 'parent-consultation.decided', when: is('it is decided not to ask', 'decision', 'neither') },
    ],
    unless: inDanger,
    effect: 'warn',
    why: 'Nothing shows that the parents’ permission was sought. Seek it, or have a manager decide and record why asking '
      + 'would harm the child or an investigation.',
  },
  {
    kind: 'gate',
    id: 'manager-authorises-checks-without-parents',
    carries: ['A2.4.14/bypass-authorised', 'A2.5.5/bypass-reasons'],
    title: 'Have a manager authorise checks without the parents',
    on: ['checks.started'],
    when: all('the parents were not asked', beforeAnyEnquiry, withoutParents),
    requires: [{ on: 'parent-consultation.decided', when: filledIn('a manager authorised it', 'authorisedBy', 'reasons') }],
    unless: inDanger,
    effect: 'warn',
    why: 'A manager authorises talking to other agencies without the parents, and the reasons are recorded.',
  },
]
