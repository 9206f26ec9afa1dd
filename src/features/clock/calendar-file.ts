import { createHash } from 'node:crypto'
import { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency, default as ical } from 'ical-generator'
import type { EpochMs } from '../../engine/model.ts'
import { isOwed, isWholeDay, titleOf } from './answer-sheet.ts'
import type { Answer } from './look-up.ts'

interface Occasion {
  /** What happened, in words. */
  readonly title: string
  readonly at: EpochMs
  /** Where the same question can be read as a page. */
  readonly url: string
  /** A pack as people call it: its title and edition. */
  readonly nameOf: (pack: string) => string
  /** When the file is made. */
  readonly now: EpochMs
}

/**
 * The limits as iCalendar (RFC 5545). A limit of whole days is an event of that day, one of hours stands at its
 * instant; neither makes anybody busy. What has no date is told with what happened. The same question gives the same
 * UIDs, so that a file taken in again replaces what was there.
 */
export function calendarFile({ title, at, url, now, nameOf }: Occasion, answers: readonly Answer[]): string {
  const calendar = ical({ name: `When it is due: ${title}`, prodId: { company: 'Paramountcy', product: 'When is it due', language: 'EN' } })
  calendar.method(ICalCalendarMethod.PUBLISH)
  const uid = (name: string): string => `${createHash('sha256').update(`${url}\n${name}`).digest('hex').slice(0, 32)}@paramountcy`
  const free = { busystatus: ICalEventBusyStatus.FREE, transparency: ICalEventTransparency.TRANSPARENT, stamp: instant(now), url }
  const owed = answers.filter(isOwed)
  calendar.createEvent({
    ...free, id: uid('happened'), summary: title, start: instant(at), end: instant(at),
    description: ['This is what the limits are counted from.', ...owed.filter(({ duty }) => duty.dueAt === null).map(undatedLine), url].join('\n'),
  })
  for (const answer of owed) {
    const { duty } = answer
    if (duty.dueAt === null || duty.dueOn === null) continue
    const when = isWholeDay(duty)
      ? { start: Temporal.PlainDate.from(duty.dueOn), allDay: true }
      : { start: instant(duty.dueAt), end: instant(duty.dueAt) }
    calendar.createEvent({ ...free, ...when, id: uid(duty.id), summary: `Due: ${duty.title}`, description: described(answer, url, nameOf) })
  }
  return calendar.toString()
}

function described({ duty, working, notKnown }: Answer, url: string, nameOf: Occasion['nameOf']): string {
  return [
    `Owed by: ${duty.who.map(titleOf).join(' or ')}`,
    `Asked for by: ${duty.cite} of ${nameOf(duty.pack)}`,
    `Limit: ${working.rule}`,
    ...notKnown.map((label) => `Not known: whether ${label}`),
    ...working.reading === null ? [] : [`How we read it: ${working.reading}`],
    ...working.assumed === null ? [] : [`Assumed: ${working.assumed}`],
    url,
  ].join('\n')
}

function undatedLine({ duty, working }: Answer): string {
  return `${working.rule}: ${duty.title} (${duty.who.map(titleOf).join(' or ')}; ${duty.cite})`
}

function instant(at: EpochMs): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at)
}
