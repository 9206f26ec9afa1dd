import type { CliCommand } from './command.ts'
import { dueCommand } from './due.ts'
import { evaluateCommand } from './evaluate.ts'
import { checkCommand, coverageCommand, entriesCommand, proceduresCommand } from './rules.ts'
import { exportCommand, migrateCommand, rebuildCommand, verifyCommand } from './store.ts'

/** Every command, in the order in which the help lists them. */
export const commands: readonly CliCommand[] = [
  proceduresCommand,
  entriesCommand,
  dueCommand,
  evaluateCommand,
  coverageCommand,
  checkCommand,
  verifyCommand,
  exportCommand,
  rebuildCommand,
  migrateCommand,
]
