type Sent = Readonly<Record<string, unknown>>

/**
 * The date in three fields, `<prefix>day`, `<prefix>month` and `<prefix>year`; undefined where they hold none, or one
 * outside the calendar of working days.
 */
export function readDay(sent: Sent, prefix: string): Temporal.PlainDate | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => numberIn(sent[prefix + part]))
  const date = attempt(() => Temporal.PlainDate.from({ year: year!, month: month!, day: day! }, { overflow: 'reject' }))
  return date === undefined || date.year < 1990 || date.year > 2098 ? undefined : date
}

/** A time by the 24-hour clock: '16:10', '9.05', '0905'. */
export function readTime(said: string): Temporal.PlainTime | undefined {
  const [, hour, minute] = /^(\d{1,2})[.:]?(\d{2})$/.exec(said.trim()) ?? []
  if (hour === undefined || minute === undefined) return undefined
  return attempt(() => Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) }, { overflow: 'reject' }))
}

function numberIn(value: unknown): number {
  return typeof value === 'string' && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : Number.NaN
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
