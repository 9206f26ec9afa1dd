import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Entry, Situation } from '../../engine/model.ts'
import { says } from '../conditions/item.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { inPublicLaw } from '../conditions/proceedings.ts'

const c100 = is('it is a C100 application', 'application', 'C100')

/** A guardian in a case of unknown kind is taken to be one in public law. */
const publicLawGuardian: Condition = condition('the case is in public law', [...inPublicLaw.reads, 'practitionerRole'],
  (situation): Answer => inPublicLaw.test(situation)
    ?? (situation.entry.data['practitionerRole'] === 'family court adviser' ? false : undefined))

/** As a C100 on record or, with none, unknown. */
const inC100: Condition = condition('the application is a C100', ['court-application.received/application'], (situation) => {
  const application = situation.last('court-application.received', ({ data }) => data['application'] !== undefined)
  return application === undefined ? undefined : application.data['application'] === 'C100'
})

const policeCheck = is('it is a police check', 'kind', 'police', 'international police')

const policeCheckOnC100 = all('a police check in a C100 application came back',
  is('it is a police check', 'kind', 'police'), inC100)

interface Party {
  readonly id?: unknown
  readonly role?: unknown
  readonly firstName?: unknown
  readonly lastName?: unknown
}

/** Every applicant and respondent whom the application lists has a check of the kind; one check where it lists none. */
function everyParty(kind: string): Condition {
  return condition('all applicants and respondents are covered', ['kind', 'subject'], (situation) => {
    const { entry, start } = situation
    if (entry.data['kind'] === undefined) return undefined
    if (entry.data['kind'] !== kind) return false
    return partiesOf(start).every((party) => isOn(entry, party) || checked(situation, kind, party))
  })
}

function partiesOf(application: Entry | undefined): readonly Party[] {
  const people = application?.data['people']
  if (!Array.isArray(people)) return []
  return people.filter((one: Party | null) => one?.role === 'applicant' || one?.role === 'respondent')
}

function checked(situation: Situation, kind: string, party: Party): boolean {
  const since = situation.start?.at ?? -Infinity
  return ['check.requested', 'checks.completed'].some((type) => situation.has(type, (check) =>
    check.data['kind'] === kind && check.at >= since && isOn(check, party)))
}

/** A check that names nobody is taken to be on everybody. */
function isOn({ data }: Entry, { id, firstName, lastName }: Party): boolean {
  const { subject } = data
  return subject === undefined || subject === id || subject === `${String(firstName)} ${String(lastName)}`
}

/** Paragraphs 56 to 60: safeguarding checks and what police information is used for. */
export const checks: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'guardian-enquiries',
    carries: ['56/guardian-enquiries'],
    title: "Ask anybody who may know something that bears on the child's safety and best interests",
    reading: 'The policy gives no time for this, so no date is set.',
    who: ['childrens-guardian'],
    starts: [{ on: 'case.allocated', when: publicLawGuardian }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'enquiries.made' }],
  },
  {
    kind: 'duty',
    id: 'use-police-records',
    carries: ['57/review-police-records'],
    title: 'Review the police records and use them in the analysis of harm',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'checks.completed', when: policeCheck }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'checks.completed', when: ofTheSame('checks.completed', filledIn('it is analysed', 'analysis')) },
      { on: 'conviction-information.received', when: filledIn('it comes to a conclusion', 'riskConclusion') },
      { on: 'court-report.filed', when: filledIn('it analyses the risk', 'riskAnalysis') },
    ],
    helps: 'Most of all where the family may be united or reunited.',
  },
  {
    kind: 'duty',
    id: 'c100-police-checks',
    carries: ['58/c100-checks'],
    title: 'Ask for police checks on all applicants and respondents',
    reading: 'The policy gives no time for this, so no date is set.',
    who: ['cafcass'],
    starts: [{ on: 'court-application.received', when: c100 }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'check.requested', when: everyParty('police') },
      { on: 'checks.completed', when: everyParty('police') },
    ],
    notifies: ['police'],
  },
  {
    kind: 'duty',
    id: 'c100-local-authority-checks',
    carries: ['58/c100-checks'],
    title: 'Ask for local authority checks on all applicants and respondents',
    reading: 'The policy gives no time for this, so no date is set.',
    who: ['cafcass'],
    starts: [{ on: 'court-application.received', when: c100 }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'check.requested', when: everyParty('local authority') },
      { on: 'checks.completed', when: everyParty('local authority') },
    ],
    notifies: ['local-authority'],
  },
  {
    kind: 'duty',
    id: 'weigh-level-2-check',
    carries: ['58/level-2-consideration'],
    title: 'Decide whether a level 2 police check is needed, and record why',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'checks.completed', when: policeCheckOnC100 }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'checks.completed',
        when: ofTheSame('checks.completed', filledIn('it is decided, with the reason', 'level2Needed', 'rationale')),
      },
      {
        on: 'check.requested',
        when: all('it is asked for, with the reason',
          is('it is a level 2 check', 'kind', 'police level 2'), filledIn('there is a reason', 'rationale')),
      },
    ],
    helps: 'The police checks guidance says what to look for.',
  },
  {
    kind: 'prohibition',
    id: 'level-2-needs-reason',
    carries: ['58/level-2-consideration'],
    title: 'Record why a level 2 check is needed or not',
    on: ['checks.completed'],
    when: all('it is decided without a reason',
      filledIn('it is decided', 'level2Needed'), not(filledIn('there is a reason', 'rationale'))),
    effect: 'warn',
    why: "The reason for the decision on a level 2 check belongs on the child's file. Add it.",
  },
  {
    kind: 'duty',
    id: 'judge-further-checks',
    carries: ['59/checks-in-other-applications'],
    title: 'Judge whether further checks are needed, level 2 among them',
    reading: 'The policy gives no time for this, so no date is set. An application of unknown kind is treated as a C100.',
    who: practitioners,
    starts: [{
      on: 'court-application.received',
      when: definitely(all('it is no C100', filledIn('its kind is known', 'application'), not(c100))),
    }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'court-application.received',
        when: ofTheSame('court-application.received', filledIn('it is judged', 'furtherChecks')),
      },
      { on: 'court-case.updated', when: filledIn('it is judged', 'furtherChecks') },
      { on: 'screening.completed', when: filledIn('it says whether a check was made, and why', 'policeCheck', 'policeCheckReason') },
      { on: 'check.requested' },
    ],
    helps: 'The same judgement is called for on third parties in any case.',
  },
  {
    kind: 'table',
    id: 'which-checks',
    carries: ['58/c100-checks', '59/checks-in-other-applications'],
    title: 'See which checks an application calls for',
    on: ['court-application.received'],
    rows: [
      {
        when: c100,
        follows: 'Police and local authority checks on all applicants and respondents; level 2 is weighed. '
          + 'Third parties: by judgement.',
        cite: 'paras 58 and 59',
      },
      {
        when: filledIn('it is another application', 'application'),
        follows: 'By professional judgement, level 2 included.',
        cite: 'para 59',
      },
    ],
  },
  {
    kind: 'table',
    id: 'international-check',
    carries: ['60/international-checks'],
    title: 'See whether an international police check may be asked for',
    on: ['checks.completed'],
    rows: [
      {
        when: says('information may be held outside England', 'informationAbroad'),
        follows: 'It may be asked for, by the police checks guidance. Each country follows its own law: answers '
          + 'differ and may be refused.',
        cite: 'para 60',
      },
    ],
  },
  {
    kind: 'gate',
    id: 'international-check-has-grounds',
    carries: ['60/international-checks'],
    title: 'Have grounds for an international police check',
    on: ['check.requested'],
    when: is('it is an international check', 'kind', 'international police'),
    requires: [{ on: 'checks.completed', when: says('information may be held outside England', 'informationAbroad') }],
    unless: filledIn('a reason is given', 'rationale'),
    effect: 'warn',
    why: 'It may be asked for where a domestic check points abroad, or there is reason to think that a force '
      + 'elsewhere knows of a conviction. Say which.',
  },
  {
    kind: 'prohibition',
    id: 'international-check-by-guidance',
    carries: ['60/international-guidance'],
    title: 'Consult the police checks guidance for an international check',
    on: ['check.requested'],
    when: all('an international check is asked for without the guidance',
      is('it is an international check', 'kind', 'international police'),
      not(says('the guidance was consulted', 'guidanceConsulted'))),
    effect: 'warn',
    why: 'The police checks guidance has to be consulted for an international check. Look it up, and record '
      + 'that you did.',
  },
]
