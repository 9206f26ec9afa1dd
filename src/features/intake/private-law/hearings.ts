import type { Hearing } from '../court-case.ts'
import { readInstant } from '../feed-dates.ts'
import { sha256 } from '../../../record/canonical.ts'
import type { DatedHearings, ListedHearings, PrivateLawData } from './search-response.ts'

/** States of a hearing in which it does not stand in the court's list any more. */
const vacated = /^(cancel|vacat|adjourn)/i

/** The hearings that have a day, and those that had one before the court vacated them. */
export function hearingsOf({ hearingData }: PrivateLawData): Hearing[] {
  if (hearingData === undefined) return []
  return Array.isArray(hearingData) ? dated(hearingData) : listed(hearingData)
}

function listed({ caseHearings }: ListedHearings): Hearing[] {
  return caseHearings.flatMap(({ value: hearing }) => {
    const schedule = hearing.hearingDaySchedule.map(({ value }) => value)
    const days = schedule
      .flatMap(({ hearingStartDateTime: startsAt, hearingEndDateTime: endsAt }) => (startsAt === undefined ? [] : [{ startsAt, endsAt }]))
      .sort((a, b) => a.startsAt - b.startsAt)
    const isVacated = vacated.test(hearing.hmcStatus ?? hearing.hearingStatus ?? '')
    if (days.length === 0 && !isVacated) return []
    const kind = hearing.hearingTypeValue ?? hearing.hearingType
    return [{
      id: hearing.hearingID ?? madeId(kind, days[0]?.startsAt),
      kind,
      court: schedule.find(({ hearingVenueName }) => hearingVenueName !== undefined)?.hearingVenueName,
      days: isVacated ? [] : days,
    }]
  })
}

function dated(hearings: DatedHearings): Hearing[] {
  return hearings.flatMap(({ id, value: hearing }) => {
    if (hearing.hearingDate === undefined) return []
    const startsAt = readInstant(`${hearing.hearingDate}T${timeOfDay(hearing.hearingTime)}`)
    if (startsAt === undefined) return []
    const kind = hearing.hearingType.join(', ') || undefined
    return [{ id: id ?? madeId(kind, startsAt), kind, court: hearing.hearingCourtName, days: [{ startsAt }] }]
  })
}

/** `10:30`, `10.30` or `2:15pm`; the beginning of the day where the time is not told. */
function timeOfDay(written = ''): string {
  const [, hour, minute = '00', half = ''] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?/i.exec(written) ?? []
  if (hour === undefined) return '00:00'
  const hours = Number(hour) % (half === '' ? 24 : 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${minute}`
}

function madeId(kind: string | undefined, startsAt: number | undefined): string {
  return `hearing-${sha256(`${kind ?? ''}\n${startsAt ?? ''}`).slice(0, 16)}`
}
