import type { Change } from '../../record/projection.ts'
import type { Message } from '../../record/ports.ts'
import { noticeOf } from './message.ts'

/** Tells whoever has been given a case by somebody else. */
export function tellAllocated({ head, added }: Change): readonly Message[] {
  return added.filter(({ type }) => type === 'case.allocated').flatMap(({ data, by }) => {
    const { practitioner } = data
    if (typeof practitioner !== 'string' || practitioner === by.person) return []
    return [noticeOf({ kind: 'allocated', recordId: head.id, duties: [], people: [practitioner], roles: [] })]
  })
}
