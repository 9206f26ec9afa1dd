#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts'

keepCompiled()
const { commands } = await import('./cli/commands.ts')
const { runCli, standardTerminal } = await import('./cli/run.ts')

process.exitCode = await runCli(process.argv.slice(2), commands, standardTerminal)
