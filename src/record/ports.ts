import type { EpochMs } from '../engine/model.ts'

/** Where the time comes from; nothing else reads it. */
export interface Clock {
  now(): EpochMs
}

/** Where new ids come from; none ever comes twice. */
export interface Ids {
  next(): string
}

/** Runs work whole or not at all: what the work throws undoes it and is thrown on. */
export type Transact<Tx> = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Something to be told to the outside, written in the same transaction as its cause and sent afterwards. */
export interface Message {
  readonly topic: string
  readonly payload: unknown
}

/** Keeps messages until they are sent. */
export interface Outbox<Tx> {
  post(tx: Tx, messages: readonly Message[], at: EpochMs): Promise<void>
}
