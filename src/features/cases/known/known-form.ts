import type { Fault } from '../../../platform/http.ts'
import { dateParts, localParts, textIn } from '../../record-entry/index.ts'
import type { Typed } from '../../record-entry/index.ts'
import type { Moment } from './moment.ts'

const boxes = ['day', 'month', 'year', 'time'] as const

/** The form that asks for a moment, as the date input's macro takes it, and what the page is seen against. */
export function drawKnownForm(typed: Typed, moment: Moment | null, faults: readonly Fault[]) {
  const filled = moment === null ? typedIn(typed) : partsOf(moment)
  return {
    moment,
    fault: faults[0]?.message ?? null,
    items: boxes.map((box) => ({
      name: `known.${box}`, id: box === 'day' ? 'known' : `known.${box}`, label: `${box.charAt(0).toUpperCase()}${box.slice(1)}`,
      value: filled[box], classes: `govuk-input--width-${box === 'year' ? 4 : box === 'time' ? 5 : 2}`, inputmode: box === 'time' ? 'text' : 'numeric',
    })),
  }
}

function typedIn(typed: Typed): Readonly<Record<typeof boxes[number], string>> {
  const [day, month, year, time] = boxes.map((box) => textIn(typed, `known.${box}`))
  return { day: day!, month: month!, year: year!, time: time! }
}

function partsOf({ at }: Moment): Readonly<Record<typeof boxes[number], string>> {
  const { date, time } = localParts(at)
  return { ...dateParts(date), time }
}
