import { any, condition, includes, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'

/** Never unknown: as far as the record shows. */
const policeInvolved: Condition = condition('the police are involved', [], (situation) =>
  ['police.consulted', 'police.informed', 'police-protection.started'].some((type) => situation.has(type))
  || situation.has('referral.received', ({ data }) => data['possibleOffence'] === true))

const askingIsARisk: Condition = includes('asking could put a child or others at risk', 'withoutParents',
  "prejudices the child's welfare", 'aggravates worrying adult behaviour', 'raises risk of significant harm',
  'prejudices a criminal investigation')

const toTalkToAgencies: Condition = is('it is for talking to other agencies', 'forWhat',
  'talking to other agencies', 'sharing information')

const toShare: Condition = is('it is for sharing information', 'forWhat', 'sharing information')

/** Paragraphs 69, 74 and 114: whom to ask before others are told, and who decides where the police are involved. */
export const informationSharing: readonly AnyDeclaration[] = [
  {
    kind: 'gate',
    id: 'permission-before-checks',
    carries: ['69/permission-before-agency-checks'],
    title: 'Seek permission before talking to other agencies',
    reading: 'Permission has to be sought; what follows a refusal the text leaves to you.',
    on: ['checks.started'],
    requires: [
      { on: 'consent.sought', when: toTalkToAgencies },
      { on: 'consent.obtained', when: toShare },
    ],
    unless: any('asking could put somebody at risk, or the police are involved', askingIsARisk, policeInvolved),
    effect: 'warn',
    why: 'Nobody has asked the parents, or the child where that is fitting. Ask, or say why asking would put somebody at risk.',
  },
  {
    kind: 'gate',
    id: 'strategy-meeting-decides-who-is-told',
    carries: ['69/police-case-strategy-decides', '74/strategy-decides-contact', '114/parental-participation-timing'],
    title: 'Leave it to the strategy meeting what the family is told, and when',
    on: ['parents.informed', 'consent.sought'],
    when: policeInvolved,
    requires: [{ on: 'strategy-discussion.held' }],
    effect: 'warn',
    why: 'The police are involved, and telling the family can bear on what they do. The strategy meeting decides who says '
      + 'what and when.',
  },
]
