import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { RuleBookFaults } from '../../engine/compile.ts'
import { BadCall, badCall } from './command.ts'
import type { Call, CliCommand, ExitStatus } from './command.ts'

export interface Terminal {
  out(text: string): void
  err(text: string): void
}

export const standardTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}

/**
 * Runs one command line.
 * @param words what was typed after the program's name
 */
export async function runCli(words: readonly string[], commands: readonly CliCommand[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = words
  const json = words.includes('--json')
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      terminal.out(help(commands))
      return name === undefined ? 2 : 0
    }
    const command = commands.find((one) => one.name === name)
    if (command === undefined) throw badCall('command', 'unknown', `There is no command '${name}'. 'paramountcy help' lists them.`)
    if (rest.includes('--help')) {
      terminal.out(`paramountcy ${command.name} ${command.usage}\n\n${command.does}\n`)
      return 0
    }
    return await command.run(readCall(command, rest, terminal))
  } catch (error) {
    if (error instanceof RuleBookFaults) {
      tell(terminal, json, error.faults.map(({ code, place, message }) => ({ code, path: place, message })))
      return 1
    }
    if (!(error instanceof BadCall)) throw error
    tell(terminal, json, error.faults)
    return 2
  }
}

function readCall({ name, usage, options = {} }: CliCommand, words: readonly string[], terminal: Terminal): Call {
  const config = { args: [...words], options: { json: { type: 'boolean' }, ...options }, allowPositionals: true } satisfies ParseArgsConfig
  const { values, positionals } = parse(config, `paramountcy ${name} ${usage}`)
  const json = values['json'] === true
  let progressing = false
  return {
    words: positionals,
    json,
    option: (option) => {
      const value = values[option]
      return typeof value === 'string' ? value : undefined
    },
    options: (option) => {
      const value = values[option]
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
    },
    flag: (option) => values[option] === true,
    say: (value, lines) => {
      if (progressing) terminal.err('\r\u001B[K')
      terminal.out(json ? `${JSON.stringify(value)}\n` : lines().map((line) => `${line}\n`).join(''))
    },
    note: (text) => {
      if (!json) terminal.err(`${text}\n`)
    },
    progress: (text) => {
      if (!process.stderr.isTTY) return
      progressing = true
      terminal.err(`\r\u001B[K${text}`)
    },
  }
}

function parse(config: ParseArgsConfig, usage: string): { values: Readonly<Record<string, unknown>>; positionals: readonly string[] } {
  try {
    return parseArgs(config)
  } catch (error) {
    throw badCall('options', 'unknown', `${error instanceof Error ? error.message : String(error)}\nUse it so: ${usage}`)
  }
}

function tell(terminal: Terminal, json: boolean, faults: BadCall['faults']): void {
  if (json) terminal.err(`${JSON.stringify({ faults })}\n`)
  else for (const { path, message } of faults) terminal.err(`${path}: ${message}\n`)
}

function help(commands: readonly CliCommand[]): string {
  const width = Math.max(...commands.map(({ name, usage }) => name.length + usage.length + 1))
  const lines = commands.map(({ name, usage, does }) => `  ${`${name} ${usage}`.padEnd(width)}  ${does}`)
  return [
    'Paramountcy: what each child is owed next, and why.', '', 'paramountcy COMMAND … [--json]', '', ...lines, '',
    'Exit status: 0 done, 1 faults found, 2 bad input.', '',
  ].join('\n')
}
