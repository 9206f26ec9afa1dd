import type { ByteRange } from './block-table.ts'

export type ExportFaultKind =
  /** Something in it is not as it was written. */
  | 'changed'
  /** It ends before its end, or goes on after it. */
  | 'cut-short' | 'continued'
  /** Entries stand in another order, are missing, stand twice or in another's place, or are of another record. */
  | 'swapped' | 'left-out' | 'inserted' | 'other-record'
  /** Who signed it is not who it says. */
  | 'wrong-signature' | 'wrong-key' | 'keys-broken'
  /** Nobody whom the reader relies on vouches for it. */
  | 'key-not-trusted' | 'not-signed'
  /** It is not the record that the office has stated. */
  | 'checkpoint-broken' | 'not-in-checkpoint' | 'not-as-stated' | 'not-as-frozen'

/** The first thing that is wrong with an export. */
export interface ExportFault {
  readonly kind: ExportFaultKind
  /** In words, a sentence without its full stop. */
  readonly why: string
  /** The entry at fault, or the next one where an entry is missing; 0 for the first line. */
  readonly seq: number
  /** From 1. */
  readonly line: number
  /**
   * Where the first altered byte is: the byte itself where the range has one, otherwise somewhere in it. An empty range is the
   * place where bytes are missing. Null where no byte of the text is at fault.
   */
  readonly bytes: ByteRange | null
  /** What the byte was, where that can be worked out. */
  readonly was?: number | undefined
}
