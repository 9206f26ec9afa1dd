import type { EpochMs } from '../../../engine/model.ts'
import { instantOf, localParts } from '../../record-entry/index.ts'

/** What a page of a case is seen against: how it was known at a moment, or what was added since one. */
export interface Moment {
  readonly kind: 'known' | 'since'
  readonly at: EpochMs
}

/** An address with the moment in it, so that whoever follows it stays there. */
export function keepMoment(address: string, moment: Moment | null): string {
  return moment === null ? address : withMoment(address, moment)
}

/** The address of a page of a case, seen against a moment. */
export function withMoment(address: string, { kind, at }: Moment): string {
  return `${address}${address.includes('?') ? '&' : '?'}${kind}=${encodeURIComponent(writeMoment(at)).replaceAll('%3A', ':')}`
}

/**
 * A moment as an address says it: `2026-03-27T16:10` in London or, where that is not enough to tell it by,
 * `2026-03-27T16:10:05.123Z`.
 */
export function writeMoment(at: EpochMs): string {
  const { date, time } = localParts(at)
  return instantOf(date, time) === at ? `${date}T${time}` : new Date(at).toISOString()
}

/** Reads what `writeMoment` writes; null for anything else. */
export function readMomentText(text: string): EpochMs | null {
  try {
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return Temporal.Instant.from(text).epochMilliseconds
    const [matched, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(text) ?? []
    return matched === undefined ? null : instantOf(date, time)
  } catch {
    return null
  }
}
