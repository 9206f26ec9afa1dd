/**
 * Something that has to be done again and again, whatever the number of processes that do it. What is waiting is found
 * in the database's own rows, never in a job that might not have run; each piece is then done by itself, so that one
 * that cannot be done holds back no other.
 */
export interface Work {
  /** In kebab-case; names its queue. */
  readonly name: string
  /** How long to rest after everything that was waiting is done, in milliseconds. */
  readonly every: number
  /** Keys of what is waiting, what has waited longest first. Reads only. */
  find(limit: number): Promise<readonly string[]>
  /**
   * Does one piece. It may be asked for the same piece again, at once or later and by another process: a piece that is
   * done already changes nothing.
   */
  carryOut(key: string): Promise<void>
}
