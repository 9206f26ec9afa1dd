import type { AnyDeclaration } from '../../engine/model.ts'

/** Part A, chapters 04 to 06. */
export const a04to06: readonly AnyDeclaration[] = []
