import type { AnyDeclaration } from '../../engine/model.ts'

/** Part A, chapters 01 to 03. */
export const a01to03: readonly AnyDeclaration[] = []
