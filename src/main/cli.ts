#!/usr/bin/env node
import { dueCommand } from './cli/due.ts'
import { evaluateCommand } from './cli/evaluate.ts'
import { checkCommand, coverageCommand, entriesCommand, proceduresCommand } from './cli/rules.ts'
import { runCli } from './cli/run.ts'

process.exitCode = await runCli(
  process.argv.slice(2),
  [proceduresCommand, entriesCommand, dueCommand, evaluateCommand, coverageCommand, checkCommand],
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
)
