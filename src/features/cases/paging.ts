/** As the pagination macro takes it. */
export interface Paging {
  readonly items: readonly { readonly number?: number, readonly href?: string, readonly current?: boolean, readonly ellipsis?: boolean }[]
  readonly previous: { readonly href: string } | undefined
  readonly next: { readonly href: string } | undefined
  readonly from: number
  readonly to: number
  readonly total: number
}

/**
 * The pages of a list.
 * @param link the address of a page
 */
export function pagingOf(total: number, page: number, size: number, link: (page: number) => string): Paging {
  const pages = Math.max(1, Math.ceil(total / size))
  const current = Math.min(page, pages)
  const shown = [...new Set([1, current - 1, current, current + 1, pages])].filter((one) => one >= 1 && one <= pages)
  return {
    items: shown.flatMap((number, index) => [
      ...index > 0 && number > shown[index - 1]! + 1 ? [{ ellipsis: true }] : [],
      { number, href: link(number), current: number === current },
    ]),
    previous: current > 1 ? { href: link(current - 1) } : undefined,
    next: current < pages ? { href: link(current + 1) } : undefined,
    from: total === 0 ? 0 : (current - 1) * size + 1,
    to: Math.min(total, current * size),
    total,
  }
}
