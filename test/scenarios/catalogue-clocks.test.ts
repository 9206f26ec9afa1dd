import { describe, expect, test } from 'vitest'
import type { Printed, Sent } from './outsider.ts'
import { departure, minutesFrom, printed } from './outsider.ts'

/**
 * Every requirement of the 2025 policy that has a clock, as its paragraph has it: what starts it, whose it is, when it
 * is late and what answers it. Written down by hand from the policy, and tried with entries that say nothing more than
 * that they happened.
 */
interface Clock {
  readonly requirement: string
  /** The declaration that runs it. */
  readonly duty: string
  readonly starts: string
  readonly answeredBy: string
  readonly who: readonly string[]
  /** The state that somebody else's system may send instead of the start, and the duty that it starts. */
  readonly state?: readonly [type: string, duty: string]
  /** What ends it unanswered. */
  readonly lapsesOn?: string
}

interface DatedClock extends Clock {
  readonly unit: 'hours' | 'same-day'
  /** By `days` below, the instant at which it becomes late. */
  readonly late: readonly string[]
  /** Owed only once the time has run out in silence, so that answering afterwards is not late. */
  readonly afterSilence?: true
}

interface EventClock extends Clock {
  readonly before: string
  readonly onEvent: 'refused' | 'warned' | 'nothing said'
  /** Warned about as well: other things that the paragraph wants to go with it. */
  readonly alsoWarned?: true
}

const practitioners = ['fca', 'childrens-guardian']
const manager = ['cafcass-manager']

/** Friday; the eve of the clocks going forward; the eve and the day of their going back; Christmas Eve; the last minute of a year. */
const days = [
  '2026-03-27T16:10:00Z', '2026-03-28T16:10:00Z', '2026-10-24T16:10:00Z', '2026-10-25T10:00:00Z', '2026-12-24T23:30:00Z',
  '2026-12-31T23:59:00Z',
]

const dayLater = [
  '2026-03-28T16:10:00Z', '2026-03-29T16:10:00Z', '2026-10-25T16:10:00Z', '2026-10-26T10:00:00Z', '2026-12-25T23:30:00Z',
  '2027-01-01T23:59:00Z',
]

/** Midnight in London at the end of each of the days: summer time ends on 25 October 2026. */
const midnight = [
  '2026-03-28T00:00:00Z', '2026-03-29T00:00:00Z', '2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z', '2026-12-25T00:00:00Z',
  '2027-01-01T00:00:00Z',
]

const dated: readonly DatedClock[] = [
  {
    requirement: '11/extra-enquiries-after-screening', duty: 'enquire-after-screening', unit: 'hours', late: dayLater,
    starts: 'screening.completed', answeredBy: 'enquiries.made', who: practitioners,
  },
  {
    requirement: '11/extra-enquiries-after-concern', duty: 'enquire-after-concern', unit: 'hours', late: dayLater,
    starts: 'concern.identified', answeredBy: 'enquiries.made', who: practitioners,
  },
  {
    requirement: '12/written-same-day', duty: 'confirm-in-writing', unit: 'same-day', late: midnight,
    starts: 'referral.made', answeredBy: 'referral.confirmed-in-writing', who: practitioners,
  },
  {
    requirement: '12/la-outcome-24-hours', duty: 'authority-gives-outcome', unit: 'hours', late: dayLater,
    starts: 'referral.made', answeredBy: 'referral.outcome-received', who: ['local-authority'],
  },
  {
    requirement: '12/chase-outcome', duty: 'chase-outcome', unit: 'hours', late: dayLater, afterSilence: true,
    starts: 'referral.made', answeredBy: 'referral.chased', who: practitioners, lapsesOn: 'referral.outcome-received',
    state: ['referral.outcome-overdue', 'chase-overdue-outcome'],
  },
]

/** Never late: 'prompt', 'simultaneous', 'quickly', 'immediately', 'as soon as known', 'urgently', or by a date that nobody gave. */
const undated: readonly (Clock & { readonly unit: string })[] = [
  {
    requirement: '1/identify-harm-and-act', duty: 'act-on-concern', unit: 'as-soon-as-possible',
    starts: 'concern.identified', answeredBy: 'protective-action.taken', who: practitioners,
  },
  {
    requirement: '9/manager-follows-up', duty: 'follow-up-supervision', unit: 'agreed-date',
    starts: 'supervision.held', answeredBy: 'supervision-actions.completed', who: manager,
  },
  {
    requirement: '13/court-told-of-referral', duty: 'file-16a-on-referral', unit: 'as-soon-as-possible',
    starts: 'referral.made', answeredBy: 's16a-assessment.filed', who: practitioners,
  },
  {
    requirement: '19/escalation-quickly', duty: 'settle-quickly', unit: 'as-soon-as-possible',
    starts: 'disagreement.raised', answeredBy: 'disagreement.resolved',
    who: [...practitioners, 'cafcass-manager', 'head-of-practice', 'assistant-director'],
  },
  {
    requirement: '30/do-not-wait-for-la', duty: 'file-16a-on-concern', unit: 'immediately',
    starts: 'concern.identified', answeredBy: 's16a-assessment.filed', who: practitioners,
  },
  {
    requirement: '44/immediate-supervision', duty: 'supervision-on-harm-outside-family', unit: 'immediately',
    starts: 'extra-familial-harm.suspected', answeredBy: 'supervision.held', who: practitioners,
  },
  {
    requirement: '45/ask-la-for-nrm-referral', duty: 'ask-authority-for-nrm-referral', unit: 'immediately',
    starts: 'modern-slavery.suspected', answeredBy: 'nrm-referral.requested', who: practitioners, lapsesOn: 'nrm.referred',
  },
  {
    requirement: '53/probation-views-urgent', duty: 'ask-probation-about-offender', unit: 'as-soon-as-possible',
    starts: 'sex-offender-contact.identified', answeredBy: 'probation-views.sought', who: practitioners,
  },
]

const beforehand: readonly EventClock[] = [
  {
    requirement: '15/inform-parents-first', duty: 'inform-parents-first', before: 'referral.made', onEvent: 'warned',
    starts: 'referral.agreed', answeredBy: 'parents.informed', who: practitioners,
  },
  {
    requirement: '33/inform-la-before-s37-advice', duty: 'tell-authority-of-section-37-advice', before: 's37.recommended',
    // The referral and the 16A assessment that go along with the telling are missed aloud.
    onEvent: 'refused', alsoWarned: true,
    starts: 's37-advice.agreed', answeredBy: 'local-authority.informed', who: practitioners,
  },
  {
    requirement: '51/supervision-before-lado-referral', duty: 'supervision-on-person-who-works-with-children',
    before: 'lado.referred', onEvent: 'refused', starts: 'allegation.received', answeredBy: 'supervision.held', who: practitioners,
  },
  {
    requirement: '51/manager-approves-lado-referral', duty: 'approve-lado-referral', before: 'lado.referred',
    onEvent: 'refused', starts: 'lado-referral.drafted', answeredBy: 'lado-referral.approved', who: manager,
  },
  {
    requirement: '51/inform-individual-first', duty: 'tell-person-of-lado-referral', before: 'lado.referred',
    onEvent: 'refused', starts: 'lado-referral.approved', answeredBy: 'accused.informed', who: practitioners,
  },
  {
    requirement: '52/see-dbs-and-medical', duty: 'see-checks-on-special-guardian', before: 'special-guardianship.supported',
    onEvent: 'refused', starts: 'special-guardianship.proposed', answeredBy: 'checks.seen', who: ['childrens-guardian'],
  },
  {
    requirement: 'governance/next-review', duty: 'review-policy-when-due', before: 'policy.review-due',
    onEvent: 'nothing said', starts: 'policy.implemented', answeredBy: 'policy.reviewed', who: ['assistant-director'],
  },
]

const [friday] = days as [string]
const pointing = [['pointing back to it', 'start'], ['pointing nowhere', undefined]] as const

const start = ({ starts }: Clock, at = friday, id = 'start'): Sent => ({ id, type: starts, at })
const sent = (id: string, type: string, at: string, about?: string): Sent => ({ id, type, at, ...(about === undefined ? {} : { about }) })
const answer = ({ answeredBy }: Clock, at: string, about?: string): Sent => sent('answer', answeredBy, at, about)

function dutyOf({ requirement, duty }: Pick<Clock, 'requirement' | 'duty'>, { duties }: Printed, id = 'start'): Printed['duties'][number] {
  const found = duties.filter((one) => one.id === `cafcass-2025/${duty}@${id}`)
  expect(found).toHaveLength(1)
  expect(found[0]!.requirement).toContain(`cafcass-2025/${requirement}`)
  return found[0]!
}

test('the 20 requirements with a clock are each here once', () => {
  const listed = [...dated, ...undated, ...beforehand].map(({ requirement }) => requirement)
  expect(new Set(listed).size).toBe(20)
  expect(listed).toHaveLength(20)
})

describe.each([...dated, ...undated, ...beforehand])('$requirement', (clock) => {
  test('is left by a departure with its reasons', () => {
    const left = printed([start(clock), departure(clock.requirement, minutesFrom(friday, 5), 'start')], minutesFrom(friday, 10))
    expect(dutyOf(clock, left).status).toBe('departed')
  })

  test('of two, an answer to the second leaves the first', () => {
    const second = minutesFrom(friday, 60)
    const at = minutesFrom(second, 1440)
    const stands = printed([start(clock), start(clock, second, 'second'), answer(clock, at, 'second')], minutesFrom(at, 1))
    expect(dutyOf(clock, stands, 'second').status).toMatch(/^met/)
    expect(dutyOf(clock, stands).status).toMatch(/^(open|overdue)$/)
  })

  test('what was done before it does not answer it', () => {
    const stands = printed([answer(clock, minutesFrom(friday, -1)), start(clock)], minutesFrom(friday, 1))
    expect(dutyOf(clock, stands).metBy).toBeNull()
  })

  test('asks for every child: an answer about one of two leaves it open', () => {
    const at = minutesFrom(friday, 1440)
    const partly = printed([start(clock), { ...answer(clock, at), children: ['c1'] }], at)
    expect(dutyOf(clock, partly).metBy).toBeNull()
  })
})

describe.each(dated)('$requirement', (clock) => {
  const { unit, who, late, afterSilence } = clock

  test.each(days.map((at, n) => [at, late[n]!] as const))('from %s it is late at %s', (at, dueAt) => {
    const toTheMinute = (minutes: number) => dutyOf(clock, printed([start(clock, at)], minutesFrom(dueAt, minutes)))
    expect(dutyOf(clock, printed([start(clock, at)], at))).toMatchObject({ unit, who, dueAt, status: 'open' })
    expect(toTheMinute(-1).status).toBe('open')
    expect(toTheMinute(0).status).toBe('overdue')
  })

  test.each(pointing)('answered %s: in time until the minute, and late from then', (_how, about) => {
    const dueAt = late[0]!
    const answered = (minutes: number) => dutyOf(clock, printed(
      [start(clock), answer(clock, minutesFrom(dueAt, minutes), about)], minutesFrom(dueAt, 60)))
    expect(answered(-1).status).toBe(afterSilence ? 'overdue' : 'met')
    expect(answered(0).status).toBe(afterSilence ? 'met' : 'met-late')
    expect(answered(1).status).toBe(afterSilence ? 'met' : 'met-late')
  })

  test('answered in time and written down afterwards: in time, and recorded late', () => {
    if (afterSilence) return
    const dueAt = late[0]!
    const written = minutesFrom(dueAt, 600)
    const entries = [start(clock), { ...answer(clock, minutesFrom(dueAt, -1)), recordedAt: written }]
    expect(dutyOf(clock, printed(entries, written))).toMatchObject({ status: 'met', recordedLate: true })
    expect(dutyOf(clock, printed(entries, written, minutesFrom(dueAt, 1))).status).toBe('overdue')
  })
})

describe.each(undated)('$requirement', (clock) => {
  test('is owed at once, and never late', () => {
    for (const at of [friday, '2027-03-27T16:10:00Z']) {
      expect(dutyOf(clock, printed([start(clock)], at))).toMatchObject({ unit: clock.unit, who: clock.who, dueAt: null, status: 'open' })
    }
  })

  test.each(pointing)('is answered %s, however late', (_how, about) => {
    const at = '2026-06-01T09:00:00Z'
    expect(dutyOf(clock, printed([start(clock), answer(clock, at, about)], at))).toMatchObject({ status: 'met', metBy: 'answer' })
  })
})

describe.each([...dated, ...undated].filter(({ lapsesOn }) => lapsesOn !== undefined))('$requirement', (clock) => {
  test(`lapses on ${clock.lapsesOn}`, () => {
    const at = minutesFrom(friday, 60)
    expect(dutyOf(clock, printed([start(clock), sent('end', clock.lapsesOn!, at, 'start')], at)).status).toBe('ended')
  })
})

test.each(dated.flatMap((clock) => (clock.state === undefined ? [] : [[clock.state[0], clock.state[1], clock] as const])))(
  '%s, sent by another system, is owed an answer', (state, duty, { requirement, answeredBy, unit, who }) => {
    const stands = (entries: readonly Sent[]) => dutyOf({ requirement, duty }, printed(entries, minutesFrom(friday, 60)))
    expect(stands([sent('start', state, friday)])).toMatchObject({ unit, who, status: 'open' })
    for (const about of ['start', undefined]) {
      expect(stands([sent('start', state, friday), sent('answer', answeredBy, minutesFrom(friday, 30), about)]).status).toBe('met')
    }
  })

describe.each(beforehand)('$requirement', (clock) => {
  const { before, who, requirement, onEvent, alsoWarned = false } = clock
  const happens = '2026-03-28T10:00:00Z'
  const said = (list: Printed['refused']): boolean =>
    list.some(({ entry, requirement: ids }) => entry === 'event' && ids.includes(`cafcass-2025/${requirement}`))

  test('is open and without a date until the event', () => {
    expect(dutyOf(clock, printed([start(clock)], happens))).toMatchObject({ unit: 'before-event', who, dueAt: null, status: 'open' })
  })

  test.each(pointing)('is late from the event without it, the event %s', (_how, about) => {
    const stands = printed([start(clock), sent('event', before, happens, about)], happens)
    expect(dutyOf(clock, stands)).toMatchObject({ status: 'overdue', dueAt: happens })
    expect([said(stands.refused), said(stands.warned)]).toEqual([onEvent === 'refused', onEvent === 'warned' || alsoWarned])
  })

  test.each(pointing)('answered beforehand, %s, it is done and nothing stands against the event', (_how, about) => {
    const stands = printed([start(clock), answer(clock, minutesFrom(happens, -1), about), sent('event', before, happens, 'start')], happens)
    expect(dutyOf(clock, stands).status).toBe('met')
    expect([said(stands.refused), said(stands.warned)]).toEqual([false, alsoWarned])
  })

  test.each(pointing)('answered afterwards, %s, it is done late', (_how, about) => {
    const afterwards = minutesFrom(happens, 1)
    const stands = printed([start(clock), sent('event', before, happens, 'start'), answer(clock, afterwards, about)], afterwards)
    expect(dutyOf(clock, stands)).toMatchObject({ status: 'met-late', metBy: 'answer' })
  })
})

describe('9/manager-follows-up', () => {
  const held = (by: string): Sent => ({ id: 'start', type: 'supervision.held', at: friday, data: { agreedActions: [{ action: 'Ring the school', by }] } })
  const clock = { requirement: '9/manager-follows-up', duty: 'agreed-action' }

  // 3 and 6 April 2026 are Good Friday and Easter Monday; summer time begins on 29 March and ends on 25 October.
  test.each([
    ['2026-04-06', '2026-04-06T23:00:00Z'],
    ['2026-03-28', '2026-03-29T00:00:00Z'],
    ['2026-10-25', '2026-10-26T00:00:00Z'],
    ['2026-12-25', '2026-12-26T00:00:00Z'],
    ['2026-04-02T15:00:00+01:00', '2026-04-02T14:00:00Z'],
  ])('an action agreed for %s is the manager’s, and late at %s', (by, dueAt) => {
    expect(dutyOf(clock, printed([held(by)], minutesFrom(dueAt, -1)))).toMatchObject({ unit: 'agreed-date', who: manager, dueAt, status: 'open' })
    expect(dutyOf(clock, printed([held(by)], dueAt)).status).toBe('overdue')
    const done = sent('answer', 'supervision-actions.completed', dueAt, 'start')
    expect(dutyOf(clock, printed([held(by), done], dueAt)).status).toBe('met-late')
    expect(dutyOf(clock, printed([held(by), { ...done, at: minutesFrom(dueAt, -1) }], dueAt)).status).toBe('met')
  })
})
