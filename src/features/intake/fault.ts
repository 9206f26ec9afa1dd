import type { z } from 'zod'

/** Why a file or a case could not be taken in. Stable: programs act upon these. */
export type FaultCode =
  | 'encoding' | 'not-json' | 'no-cases' | 'wrong-type' | 'missing' | 'not-a-date' | 'not-an-answer' | 'not-an-id'
  | 'in-the-future' | 'duplicate' | 'refused-by-procedure'

/** Something in a file that stands in the way. It never repeats what the file says there, which may be confidential. */
export interface IntakeFault {
  /** RFC 6901, from the top of the file. */
  readonly pointer: string
  readonly code: FaultCode
  /** One sentence: what is wrong there and what would be right. */
  readonly reason: string
}

/** RFC 6901 pointer made of path segments. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Zod's issues as faults below a pointer, in the order of the file's schema. */
export function faultsOf(error: z.ZodError, below: string): IntakeFault[] {
  return error.issues.map((issue) => ({
    pointer: below + pointerOf(issue.path),
    code: codeOf(issue),
    reason: issue.code === 'custom' ? issue.message : `Expected ${'expected' in issue ? `an ${issue.expected}` : 'something else'} here.`,
  }))
}

function codeOf(issue: z.core.$ZodIssue): FaultCode {
  return issue.code === 'custom' && isFaultCode(issue.params?.['code']) ? issue.params['code'] : 'wrong-type'
}

function isFaultCode(value: unknown): value is FaultCode {
  return typeof value === 'string'
}
