import { condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { underEnquiry } from './enquiry-under-way.ts'

const notUnderEnquiry: Condition = condition('no enquiry is under way already', underEnquiry.reads,
  (situation) => underEnquiry.test(situation) !== true)

/** Never unknown. */
const longerWithoutAuthority: Condition = condition('a longer time is agreed, and the service manager has not authorised it',
  ['extendedTimescale', 'icpc.delayed/authorisedBy'], (situation) =>
    filledIn('a longer time is agreed', 'extendedTimescale').test(situation) === true
      && !situation.has('icpc.delayed', ({ data }) => data['authorisedBy'] !== undefined))

/** A section 47 enquiry begins (Part A 3.3.1, 3.4.20 and 3.10.2). */
export const s47Enquiry: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'begin-enquiry',
    carries: ['A3.3.1/s47-commenced-immediately'],
    title: 'Begin the section 47 enquiry at once',
    reading: 'At once from reasonable cause, although the manager authorises it after the strategy discussion (3.4.20): the '
      + 'two times are kept apart. A discussion that decides to start it begins it.',
    who: ['local-authority'],
    starts: [{ on: 's47-threshold.met', when: notUnderEnquiry }],
    due: { unit: 'immediately' },
    meets: [
      { on: 's47.started' },
      { on: 'strategy-discussion.held', when: is('it decides to start the enquiry', 'section47', 'start enquiry') },
    ],
    ends: [{ on: 'strategy-discussion.held', when: is('there is to be no enquiry', 'section47', 'no enquiry') }],
  },
  {
    kind: 'gate',
    id: 'manager-authorises-enquiry',
    carries: ['A3.4.20/manager-authorises-s47'],
    title: 'Have the enquiry authorised after a strategy discussion',
    on: ['s47.started'],
    requires: [{ on: 'strategy-discussion.held', when: filledIn('a manager has authorised it', 'authorisedBy') }],
    effect: 'warn',
    why: 'A manager authorises an enquiry after a strategy discussion, and none is on record. The enquiry does not wait for '
      + 'it: hold the discussion.',
  },
  {
    kind: 'gate',
    id: 'police-consulted-on-threshold',
    carries: ['A3.4.20/police-consulted-on-threshold'],
    title: 'Consult the police on the threshold',
    on: ['s47.started'],
    requires: [
      { on: 'police.consulted' },
      { on: 'strategy-discussion.held', when: is('the police were consulted', 'policeConsulted', true) },
    ],
    effect: 'warn',
    why: 'Nothing shows that the police were consulted on whether the threshold is met. Consult them now.',
  },
  {
    kind: 'prohibition',
    id: 'longer-time-is-exceptional',
    carries: ['A3.10.2/extended-timescale'],
    title: 'Keep a longer time for exceptional cases',
    on: ['strategy-discussion.held'],
    when: longerWithoutAuthority,
    effect: 'warn',
    why: 'A longer time is for exceptional cases, such as fabricated or induced illness. The conference stays owed in fifteen '
      + 'working days until the service manager has put the delay in writing, with the reasons (4.1.9).',
  },
]
