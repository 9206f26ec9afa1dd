import type { EpochMs } from '../../../engine/model.ts'
import { headAfter } from '../../../record/stored-entry.ts'
import type { CourtFacts } from '../court-facts.ts'
import { caseOf } from '../open-case.ts'
import type { OpenCase } from '../open-case.ts'

type Person = CourtFacts['people'][number]

/** A case as it was known at a moment, what was written down later left out; null where there was none yet. */
export function asKnown(now: OpenCase, at: EpochMs): OpenCase | null {
  return knownCase(now, at, (facts) => withoutWhatIsConfidentialNow(facts, now.facts))
}

/** As `asKnown`, to be compared with and never shown: what is confidential now is not kept apart. */
export function toCompareWith(now: OpenCase, at: EpochMs): OpenCase | null {
  return knownCase(now, at)
}

function knownCase({ written }: OpenCase, at: EpochMs, keepApart?: (facts: CourtFacts) => CourtFacts): OpenCase | null {
  const entries = written.filter(({ recordedAt }) => recordedAt <= at)
  const head = headAfter(entries)
  return head === undefined ? null : caseOf({ head, entries }, keepApart)
}

/** What was open then and is confidential now is shown to nobody who goes back in time; nor where somebody lived whom the court no longer names. */
function withoutWhatIsConfidentialNow(facts: CourtFacts, now: CourtFacts): CourtFacts {
  return { ...facts, people: facts.people.map((person) => concealed(person, now.people.find(({ id }) => id === person.id))) }
}

function concealed(person: Person, now: Person | undefined): Person {
  if (now === undefined) return { ...person, address: undefined }
  const { address, phone, email } = person.confidential
  const confidential = { address: address || now.confidential.address, phone: phone || now.confidential.phone, email: email || now.confidential.email }
  return { ...person, confidential, address: confidential.address ? undefined : person.address }
}
