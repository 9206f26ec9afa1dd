import type { FastifyRequest } from 'fastify'
import { evaluate } from '../../../engine/evaluate.ts'
import type { EpochMs } from '../../../engine/model.ts'
import { signedIn } from '../../../platform/http.ts'
import type { Fault, SignedInPerson } from '../../../platform/http.ts'
import type { Permission } from '../../../platform/permissions.ts'
import { pairs, readMoment, textIn, typedFrom } from '../../record-entry/index.ts'
import type { Typed } from '../../record-entry/index.ts'
import type { CasesDeps } from '../deps.ts'
import { openCase } from '../open-case.ts'
import type { OpenCase } from '../open-case.ts'
import { asKnown, toCompareWith } from './as-known.ts'
import { drawKnownForm } from './known-form.ts'
import { keepMoment, readMomentText, withMoment } from './moment.ts'
import type { Moment } from './moment.ts'

/** How somebody looks at a case: as it is now, as it was known at a moment, or with what was added since one marked. */
export interface Look {
  readonly opened: OpenCase
  /** Whoever looks; nobody records anything from how it was known. */
  readonly person: SignedInPerson
  /** The moment that everything on the page is told as of. */
  readonly at: EpochMs
  /** Where the form leads, when it is what was sent. */
  readonly goesTo: string | null
  /** What `case-layout.njk` draws the form of: it is spread in the page's model. */
  readonly page: { readonly known: object, readonly faults: readonly Fault[] }
}

/** What anybody may still do where nothing is recorded: read. */
const reading: ReadonlySet<Permission> = new Set<Permission>(['case.view', 'case.every-office', 'audit.view'])

/** The words of an address that a page of a case keeps besides the moment. */
const kept: ReadonlySet<string> = new Set(['child', 'family', 'order'])

/**
 * Opens a case as the address asks for it: `known=2026-03-27T16:10` or `since=2026-03-27T16:10`, in London. What cannot be
 * shown is told at the form, over the case as it is now.
 * @throws NoSuchCase where there is none or it is not open to whoever asks
 */
export async function lookAt(
  deps: Pick<CasesDeps, 'db' | 'clock' | 'ruleBook'>, request: FastifyRequest<{ Params: { recordId: string } }>,
): Promise<Look> {
  const person = signedIn(request)
  const clock = deps.clock.now()
  const now = await openCase(deps, request.params.recordId)
  const typed = typedFrom(request.query)
  const address = request.url.split('?')[0]!
  const others = Object.fromEntries(Object.entries(typed).filter(([name]) => kept.has(name)))
  const plain = addressed(address, others)
  const shown = (opened: OpenCase, faults: readonly Fault[] = []): Pick<Look, 'opened' | 'page'> => {
    const form = drawKnownForm(typed, opened.moment, faults)
    return { opened, page: { faults, known: { ...form, action: address, hidden: pairs(others), back: plain, since: sinceOf(plain, opened.moment) } } }
  }
  const present = { person, at: clock, goesTo: null }

  const asked = momentAsked(typed, clock)
  if (asked === null) return { ...present, ...shown(now) }
  if ('fault' in asked) return { ...present, ...shown(now, [{ path: 'known', message: asked.fault }]) }
  const { moment, isTyped } = asked
  if (moment.kind === 'since') {
    const before = toCompareWith(now, moment.at)
    const stood = before === null ? [] : evaluate(deps.ruleBook, before.head, before.entries, { at: clock }).duties
    return { ...present, ...shown({ ...now, moment, before, stood: new Map(stood.map((duty) => [duty.id, duty])) }) }
  }
  const then = asKnown(now, moment.at)
  if (then === null) return { ...present, ...shown(now, [{ path: 'known', message: 'Enter a later date and time: the case was not here yet' }]) }
  return {
    ...shown({ ...then, moment, now }),
    person: { ...person, permissions: new Set([...person.permissions].filter((one) => reading.has(one))) },
    at: moment.at,
    goesTo: isTyped ? withMoment(plain, moment) : null,
  }
}

function momentAsked(typed: Typed, now: EpochMs): { readonly moment: Moment, readonly isTyped: boolean } | { readonly fault: string } | null {
  const boxes = readMoment('known', typed, 'the date')
  if (boxes !== null && 'trouble' in boxes) return { fault: boxes.trouble }
  const [kind, said] = (['known', 'since'] as const).map((name) => [name, textIn(typed, name)] as const).find(([, text]) => text !== '') ?? ['known', '']
  if (boxes === null && said === '') return isSent(typed) ? { fault: 'Enter a date and a time' } : null
  const at = boxes?.instant ?? readMomentText(said)
  if (at === null) return { fault: 'Enter a date and time that exist, such as 27 3 2026 and 16:10' }
  if (at > now) return { fault: 'Enter a date and time that is not in the future' }
  return { moment: { kind: boxes === null ? kind : 'known', at }, isTyped: boxes !== null }
}

/** Sent with nothing in its boxes. */
function isSent(typed: Typed): boolean {
  return Object.hasOwn(typed, 'known.day')
}

function addressed(address: string, words: Typed): string {
  const query = new URLSearchParams(pairs(words).map(([name, value]) => [name, value])).toString()
  return query === '' ? address : `${address}?${query}`
}

function sinceOf(address: string, moment: Moment | null): string | null {
  return moment?.kind === 'known' ? keepMoment(address, { kind: 'since', at: moment.at }) : null
}
