import { dayOf, toLocalDate } from '../../engine/london.ts'
import type { EpochMs, LocalDate } from '../../engine/model.ts'

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

/**
 * How old a child is: '7 years', and for the little ones '14 months', '3 weeks' or '1 day'.
 * A child not born yet is 'expected on 3 May 2026'. Null where nothing says when the child was born.
 */
export function sayAge(born: LocalDate | null | undefined, now: EpochMs): string | null {
  if (born === null || born === undefined) return null
  const birth = Temporal.PlainDate.from(born)
  const today = Temporal.PlainDate.from(toLocalDate(dayOf(now)))
  if (Temporal.PlainDate.compare(birth, today) > 0) return `expected on ${birth.day} ${months[birth.month - 1]} ${birth.year}`
  const { years } = birth.until(today, { largestUnit: 'years' })
  if (years >= 2) return `${years} years`
  const age = birth.until(today, { largestUnit: 'months' })
  if (age.months >= 2) return `${age.months} months`
  const { days } = birth.until(today, { largestUnit: 'days' })
  if (days === 0) return 'born today'
  return days >= 14 ? `${Math.floor(days / 7)} weeks` : `${days} day${days === 1 ? '' : 's'}`
}
