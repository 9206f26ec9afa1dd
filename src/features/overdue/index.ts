export { noteOverdueCommand, theProduct } from './note-overdue.ts'
export { overdueProjection } from './noted-projection.ts'
export { sweepOverdue } from './sweep.ts'
