import { z } from 'zod'
import type { Message } from '../../record/ports.ts'

/** The topic of the outbox under which people are told things. */
export const noticeTopic = 'notice'

/** What a notice is about; the page puts it into words. */
export const noticeKinds = ['overdue', 'allocated', 'emergency-opening'] as const

const payload = z.strictObject({
  kind: z.enum(noticeKinds),
  recordId: z.string().nullable(),
  /** Ids of duties in that record. */
  duties: z.array(z.string()),
  /** Worker ids. They are told whether or not the record is open to them, unless it is kept from them by a conflict. */
  people: z.array(z.string()),
  /** Everybody in one of these roles at an office, as far as the record is open to them. */
  roles: z.array(z.object({ role: z.string(), office: z.string().nullable() })),
})

/** Who is to be told what. It holds ids only: nothing about anybody leaves the record this way. */
export type NoticePayload = z.infer<typeof payload>

/** A message that tells people something, to be posted with the entries that it is about. */
export function noticeOf(told: NoticePayload): Message {
  return { topic: noticeTopic, payload: told }
}

/** @throws ZodError for a payload that was not made by `noticeOf` */
export function readNotice(value: unknown): NoticePayload {
  return payload.parse(value)
}
