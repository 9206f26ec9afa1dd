/** A part of a long list. */
export interface Paged<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** The wanted page, or the nearest that there is. */
export function paged<T>(items: readonly T[], wanted: unknown, size = 80): Paged<T> {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const asked = typeof wanted === 'string' && /^\d{1,6}$/.test(wanted) ? Number(wanted) : 1
  const page = Math.min(Math.max(1, asked), pages)
  return { items: items.slice((page - 1) * size, page * size), page, pages, total: items.length }
}
