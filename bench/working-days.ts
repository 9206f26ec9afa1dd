import Holidays from 'date-holidays'
import { workingDaysAfter } from '../src/engine/calendar.ts'
import { dayNumber, toLocalDate } from '../src/engine/london.ts'
import { rate, report } from './measure.ts'

/** Fifteen working days after each day of a year: our tables against stepping with date-holidays. */
const first = dayNumber(2026, 1, 1)
const days = Array.from({ length: 365 }, (_, index) => first + index)
const holidays = new Holidays('GB', 'ENG', { types: ['public', 'bank'] })

function stepping(from: number): number {
  let day = from
  for (let left = 15; left > 0;) {
    day += 1
    const weekday = (((day + 3) % 7) + 7) % 7
    if (weekday < 5 && holidays.isHoliday(`${toLocalDate(day)} 12:00:00`) === false) left -= 1
  }
  return day
}

let agree = 0
for (const day of days) if (workingDaysAfter(day, 15) === stepping(day)) agree += 1
console.log(`15 working days after each day of 2026: the two agree on ${agree} of ${days.length}`)

const ours = await rate('paramountcy calendar', 1_000_000, () => {
  let sum = 0
  for (let index = 0; index < 1_000_000; index += 1) sum += workingDaysAfter(days[index % 365]!, 15)
  return sum
})
const theirs = await rate('date-holidays, stepping', 365, () => days.map(stepping))
report('limits', ours, theirs)
