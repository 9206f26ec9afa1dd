import type { ColumnType } from 'kysely'

/** A column of JSON: read as a value, written as text (`JSON.stringify`), so that a list is not taken for an SQL array. */
export type Json<T> = ColumnType<T, string, string>
