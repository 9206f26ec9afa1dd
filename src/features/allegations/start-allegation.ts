import { z } from 'zod'
import { dayOf, toLocalDate } from '../../engine/london.ts'
import type { EpochMs } from '../../engine/model.ts'
import { plainWords } from '../../platform/plain-words.ts'
import type { Command } from '../../record/command.ts'
import type { Staff } from '../cases/index.ts'
import { isAbout } from './accused.ts'

/** A concern about somebody who works with children, before it has a record. */
export const startAllegationInput = z.strictObject({
  /** Id of the record that it opens. */
  record: z.string().min(1, 'Open the page again'),
  /** Milliseconds since 1970. */
  at: z.int('Enter when it happened'),
  /** The children it concerns, each known by the case and the id it has there. */
  children: z.array(z.strictObject({ id: z.string().min(1), born: z.string().optional() })),
  nation: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
})

export type StartAllegationInput = z.infer<typeof startAllegationInput>

/**
 * Opens a record of its own for a concern, beside the case and never in it (cafcass-2025 para 49). Its title names
 * nobody. Nobody can open one about themselves: it would be closed to them from the start.
 */
export function startAllegation(staff: Staff): Command<StartAllegationInput> {
  return {
    name: 'start-allegation',
    permission: 'allegation.record',
    input: startAllegationInput,
    record: ({ record }) => record,
    decide({ at, children, nation, data }, { head, actor }) {
      if (head !== null) return { faults: [{ path: 'record', code: 'used-before', message: 'This form was sent before. Open the page again' }] }
      if (namesTheActor(data, actor.person, staff)) return { faults: [aboutYourself] }
      return {
        opens: {
          record: 'allegation', title: titleOf(at), procedures: ['cafcass-2025'],
          children: children.map(({ id, born }) => born === undefined ? { id } : { id, born }),
          ...nation === undefined ? {} : { nation },
          ...actor.office === undefined || actor.office === null ? {} : { office: actor.office },
        },
        entries: [{ type: 'allegation.received', at, children: children.map(({ id }) => id), data }],
      }
    },
  }
}

export const aboutYourself = {
  path: 'data.accused', code: 'about-yourself',
  message: 'You cannot record a concern about yourself here, because its record would be closed to you. Tell your manager, who records it',
} as const

/** Whether an entry's data name whoever writes it. */
export function namesTheActor(data: Readonly<Record<string, unknown>>, person: string | null, staff: Staff): boolean {
  const { accused } = data
  if (person === null || typeof accused !== 'string') return false
  const worker = staff.find(person)
  return accused === person || (worker !== undefined && isAbout({ said: [accused], names: [plainWords(accused)].filter((name) => name !== '') }, worker))
}

function titleOf(at: EpochMs): string {
  const { day, month, year } = Temporal.PlainDate.from(toLocalDate(dayOf(at)))
  return `Concern of ${day} ${months[month - 1]} ${year} about somebody who works with children`
}

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]
