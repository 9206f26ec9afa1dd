import type { ParseArgsOptionsConfig } from 'node:util'
import type { Fault } from '../../record/outcome.ts'

/** Done, found faults, bad input. */
export type ExitStatus = 0 | 1 | 2

export interface CliCommand {
  readonly name: string
  /** What follows the name, as the help shows it. */
  readonly usage: string
  /** One line, a verb first. */
  readonly does: string
  readonly options?: ParseArgsOptionsConfig
  run(call: Call): Promise<ExitStatus> | ExitStatus
}

/** A command as somebody typed it. */
export interface Call {
  readonly words: readonly string[]
  readonly json: boolean
  option(name: string): string | undefined
  /** Each value of an option that may be given more than once. */
  options(name: string): readonly string[]
  flag(name: string): boolean
  /** Writes to standard output: the value as JSON when asked for, else the lines. */
  say(value: unknown, lines: () => readonly string[]): void
  /** Tells a person something besides, on standard error; a program reads it in the value. */
  note(text: string): void
  /** Tells how far it is, on standard error, and only to a person at a terminal. */
  progress(text: string): void
}

/** Input that cannot be taken: exit status 2, with a code and a place for each fault. */
export class BadCall extends Error {
  readonly faults: readonly Fault[]

  constructor(...faults: readonly Fault[]) {
    super(faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
    this.name = 'BadCall'
    this.faults = faults
  }
}

/** One fault. @param path the option or word at fault, such as `--at` */
export function badCall(path: string, code: string, message: string): BadCall {
  return new BadCall({ path, code, message })
}

/** The nth word, or bad input that says what is missing. */
export function wordOf(call: Call, index: number, name: string): string {
  const word = call.words[index]
  if (word === undefined) throw badCall(name, 'missing', `Say which ${name.toLowerCase()}.`)
  return word
}

/** An option that must be there. */
export function optionOf(call: Call, name: string): string {
  const value = call.option(name)
  if (value === undefined) throw badCall(`--${name}`, 'missing', 'is missing')
  return value
}
