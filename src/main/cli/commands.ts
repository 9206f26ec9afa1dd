import type { CliCommand } from './command.ts'
import { demoCommand } from './demo.ts'
import { dueCommand } from './due.ts'
import { evaluateCommand } from './evaluate.ts'
import { intakeCommand } from './intake.ts'
import { checkCommand, coverageCommand, entriesCommand, proceduresCommand } from './rules.ts'
import { serveCommand } from './serve.ts'
import { exportCommand, migrateCommand, rebuildCommand, verifyCommand } from './store.ts'
import { workerCommand } from './worker.ts'

/** Every command, in the order in which the help lists them. */
export const commands: readonly CliCommand[] = [
  proceduresCommand,
  entriesCommand,
  dueCommand,
  evaluateCommand,
  coverageCommand,
  checkCommand,
  intakeCommand,
  verifyCommand,
  exportCommand,
  rebuildCommand,
  migrateCommand,
  serveCommand,
  workerCommand,
  demoCommand,
]
