/** Keeps pieces of work apart, so that each is in one pair of hands at a time, and sets aside those that cannot be done. */
export interface JobQueue {
  /** Adds pieces that are not there already, waiting or in hand. */
  offer(work: string, keys: readonly string[]): Promise<void>
  /** The next piece, for whoever asks and nobody else until it is settled or its time is up; null where none is ready. */
  take(work: string): Promise<Taken | null>
  done(taken: Taken): Promise<void>
  /**
   * Gives a piece back. It is tried again after a pause that grows, and set aside after the last attempt.
   * @param code what went wrong, in a word: never a message, which may quote what somebody typed
   */
  notDone(taken: Taken, code: string): Promise<void>
  /** Keys of the pieces that were set aside, oldest first. */
  setAside(work: string): Promise<readonly string[]>
  /** Has every piece that was set aside tried again. Gives how many. */
  takeUpAgain(work: string): Promise<number>
  /** Gives back what was left in hands that are gone; it does so by itself every minute. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** A piece in hand. */
export interface Taken {
  readonly work: string
  readonly id: string
  readonly key: string
  /** Earlier attempts. */
  readonly attempt: number
}
