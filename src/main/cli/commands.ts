import { backupCommand, restoreCommand } from './backup.ts'
import type { CliCommand } from './command.ts'
import { demoCommand } from './demo.ts'
import { checkpointCommand } from './checkpoint.ts'
import { dueCommand } from './due.ts'
import { evaluateCommand } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { intakeCommand } from './intake.ts'
import { keysCommand } from './keys.ts'
import { checkCommand, coverageCommand, entriesCommand, proceduresCommand } from './rules.ts'
import { serveCommand } from './serve.ts'
import { signOutCommand } from './sign-out.ts'
import { migrateCommand, rebuildCommand } from './store.ts'
import { verifyCommand } from './verify.ts'
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
  checkpointCommand,
  keysCommand,
  backupCommand,
  restoreCommand,
  signOutCommand,
  rebuildCommand,
  migrateCommand,
  serveCommand,
  workerCommand,
  demoCommand,
]
