import type { AnyDeclaration } from '../../engine/model.ts'

/** Part A, chapters 07 to 09. */
export const a07to09: readonly AnyDeclaration[] = []
