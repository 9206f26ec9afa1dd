#!/usr/bin/env node
import { commands } from './cli/commands.ts'
import { runCli, standardTerminal } from './cli/run.ts'

process.exitCode = await runCli(process.argv.slice(2), commands, standardTerminal)
