import type { EpochMs } from '../../../engine/model.ts'
import type { Fault } from '../../../platform/http.ts'
import type { FormContext, Named } from './context.ts'
import { common, option } from './control.ts'
import type { Asked } from './control.ts'
import { children as childrenControl } from './controls/children.ts'
import { drawDate, readMoment, writeMoment } from './controls/date.ts'
import type { Drawn } from './drawn.ts'
import { textIn, ticked } from './typed.ts'
import type { Typed } from './typed.ts'

/** What every entry has, whatever its type: when it happened, which children it concerns, what it is about. */
export interface Envelope {
  readonly at: EpochMs
  readonly children: readonly string[]
  readonly about: string | undefined
}

/** What an envelope can hold. */
export interface EnvelopeChoices {
  readonly context: FormContext
  /** Earlier entries that it may be about; with none, it is not asked. */
  readonly about: readonly Named[]
  /** It holds for each child by name: who it is about is asked where there are several. */
  readonly perChild: boolean
}

/** What a form sends where an entry is about nothing that was recorded before. */
export const noneOfThese = '(none)'

/** What is filled in before anything is typed. */
export interface Preset {
  readonly about?: string | undefined
  /** Every child where it is left out. */
  readonly children?: readonly string[] | undefined
}

/** The boxes as they stand when the form is first shown: now, the children, and what it is about where that is plain. */
export function freshEnvelope({ context, about, perChild }: EnvelopeChoices, now: EpochMs, preset: Preset = {}): Typed {
  const plain = preset.about ?? (about.length === 1 ? about[0]!.id : undefined)
  return {
    ...writeMoment('at', now),
    'at.opened': [String(now)],
    ...perChild ? { children: preset.children ?? context.children.map(({ id }) => id) } : {},
    ...plain === undefined ? {} : { about: [plain] },
  }
}

export function drawEnvelope(choices: EnvelopeChoices, typed: Typed, faults: readonly Fault[]): readonly Drawn[] {
  const { context, about } = choices
  const ask = (name: string, label: string, hint: string | undefined): Asked => ({
    name, label, hint, needed: true, paragraphs: [], field: { phrase: '', choices: undefined }, typed, context,
    faults: new Map(faults.map(({ path, message }) => [path, message])),
  })
  const isChosen = (id: string): boolean => textIn(typed, 'about') === id
  return [
    ...about.length === 0 ? [] : [{
      ...common(ask('about', 'What is this about?', 'It joins what was recorded before into one thread')),
      kind: 'radios' as const, inline: false, other: undefined,
      options: [...about.map(({ id, name, note }) => option(id, name, isChosen(id), note)), option(noneOfThese, 'None of these', isChosen(noneOfThese))],
    }],
    drawDate(ask('at', 'When did it happen?', 'Change this if it happened earlier'), true),
    ...asksForChildren(choices) ? [childrenControl.draw(ask('children', 'Which children does it concern?', undefined))!] : [],
  ]
}

/** @param now later than this is refused */
export function readEnvelope(choices: EnvelopeChoices, typed: Typed, now: EpochMs): {
  readonly envelope: Envelope | null
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const about = textIn(typed, 'about')
  const known = choices.about.some(({ id }) => id === about)
  if (choices.about.length > 0 && !known && about !== noneOfThese) faults.push({ path: 'about', message: 'Choose what this is about, or none of these' })
  const at = readAt(typed, now)
  if (typeof at === 'string') faults.push({ path: 'at', message: at })
  const children = asksForChildren(choices) ? ticked(typed, 'children') : choices.perChild ? choices.context.children.map(({ id }) => id) : []
  if (asksForChildren(choices) && children.length === 0) faults.push({ path: 'children', message: 'Choose at least one child' })
  return faults.length > 0 || typeof at === 'string'
    ? { envelope: null, faults }
    : { envelope: { at, children, about: known ? about : undefined }, faults }
}

function asksForChildren({ perChild, context }: EnvelopeChoices): boolean {
  return perChild && context.children.length > 1
}

/**
 * A form says minutes. Left as it was when the form was opened it means that very moment, so that what happens in
 * one minute stays in order.
 */
function readAt(typed: Typed, now: EpochMs): EpochMs | string {
  const read = readMoment('at', typed, 'when it happened')
  if (read === null) return 'Enter when it happened'
  if ('trouble' in read) return read.trouble
  const at = leftAsOpened(typed) ?? read.instant
  return at > now ? 'Enter a date and time that is not in the future' : at
}

/** What was left as 'now' when the form was opened is now once more: nothing that was refused has happened yet. */
export function restamped(typed: Typed, now: EpochMs): Typed {
  return leftAsOpened(typed) === null ? typed : { ...typed, ...writeMoment('at', now), 'at.opened': [String(now)] }
}

/** When the form was opened, where the boxes still say that. */
function leftAsOpened(typed: Typed): EpochMs | null {
  const opened = Number(textIn(typed, 'at.opened'))
  if (!Number.isSafeInteger(opened) || opened <= 0) return null
  return Object.entries(writeMoment('at', opened)).every(([name, [text]]) => textIn(typed, name) === text) ? opened : null
}
