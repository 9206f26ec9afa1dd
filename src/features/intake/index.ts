export { openFile } from './file/read-cases.ts'
export type { FileSource, Progress } from './file/read-cases.ts'
export { intakeFile } from './intake.ts'
export type { IntakeDeps, IntakeResult, Refusal, TakenIn } from './intake.ts'
