#!/usr/bin/env node
import { commands } from './cli/commands.ts'
import { runCli } from './cli/run.ts'

process.exitCode = await runCli(process.argv.slice(2), commands, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
