import type { EpochMs } from '../../engine/model.ts'
import type { CourtCase, ToldConfidence } from './court-case.ts'
import type { IntakeFault } from './fault.ts'
import { isObject } from './feed-values.ts'
import { readPrivateLawCase } from './private-law/read-private-law-case.ts'
import { readPublicLawCase } from './public-law/read-public-law-case.ts'

/** A case that can be taken in, and what of it was set aside. */
export interface ReadCase {
  readonly courtCase: CourtCase
  /** What the court keeps from the others, to be kept apart. */
  readonly confidences: readonly ToldConfidence[]
  /** What was passed over because it cannot be so. The case comes in without it. */
  readonly setAside: readonly IntakeFault[]
}

/** How far a clock of the court may be ahead of ours. */
const skew = 5 * 60_000
/** A child who is expected has a date of birth that lies ahead, by so much and no more. */
const expecting = 300 * 86_400_000

/**
 * Makes a case of one element of a court's file, or says what is wrong with it. Never throws, whatever stands there.
 * @param pointer where the element stands in the file
 * @param now what lies after it has not happened
 */
export function readCase(value: unknown, pointer: string, now: EpochMs): ReadCase | { readonly faults: readonly IntakeFault[] } {
  if (!isObject(value)) return { faults: [{ pointer, code: 'wrong-type', reason: 'Expected a case, which is an object.' }] }
  const read = 'caseData' in value && !('case_data' in value) ? readPublicLawCase(value, pointer) : readPrivateLawCase(value, pointer)
  if ('faults' in read) return read
  const ahead = read.moments
    .filter(({ at }) => at > now + skew)
    .map((moment): IntakeFault => ({ pointer: moment.pointer, code: 'in-the-future', reason: 'This date and time has not come yet.' }))
  return ahead.length > 0 ? { faults: ahead } : { ...withoutImpossibleBirths(read.courtCase, pointer, now), confidences: read.confidences }
}

function withoutImpossibleBirths(courtCase: CourtCase, pointer: string, now: EpochMs): Omit<ReadCase, 'confidences'> {
  const latest = new Date(now + expecting).toISOString().slice(0, 10)
  const setAside: IntakeFault[] = []
  const people = courtCase.people.map((person) => {
    if (person.born === undefined || person.born <= latest) return person
    setAside.push({
      pointer,
      code: 'in-the-future',
      reason: `The date of birth of ${person.role === 'child' ? 'a child' : 'somebody'} lies too far ahead. It was left out.`,
    })
    const { born: _, ...rest } = person
    return rest
  })
  return { courtCase: { ...courtCase, people }, setAside }
}
