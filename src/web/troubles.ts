import { product } from './views.ts'

interface Trouble {
  readonly title: string
  /** What happened, where the error itself does not say it. */
  readonly happened: string
  /** What to do now, one step each. */
  readonly next: readonly string[]
}

const table: Readonly<Record<number, Trouble>> = {
  400: {
    title: 'That could not be read',
    happened: 'What was sent was not in a form that could be read. Nothing was saved.',
    next: ['Go back and send it again. What you typed should still be there.'],
  },
  403: {
    title: 'This is not open to you',
    happened: 'You do not have permission to see this. You are still signed in.',
    next: [],
  },
  404: {
    title: 'There is nothing at this address',
    happened: 'The page may have moved, or the address may have been cut short.',
    next: ['If you typed the address, check it.', 'If you followed a link, go back and try another way to it.'],
  },
  409: {
    title: 'Somebody else was here first',
    happened: 'This was changed while you were working on it. Nothing of yours was saved.',
    next: ['Go back, load the page again to see what changed, and then decide.'],
  },
  413: {
    title: 'That is too large',
    happened: 'The form or the file is larger than can be taken at once. Nothing was saved.',
    next: ['Go back and send it in smaller parts.'],
  },
  415: {
    title: 'That kind of file or form cannot be read',
    happened: 'What was sent is not of a kind that this page takes. Nothing was saved.',
    next: ['Go back and check which kind of file the page asks for.'],
  },
  422: {
    title: 'Some of it needs to be put right',
    happened: 'What was sent cannot be taken as it is. Nothing was saved.',
    next: ['Go back, put these right, and send it again.'],
  },
  429: {
    title: 'Too much at once',
    happened: 'More was sent in a short time than can be taken.',
    next: ['Wait a minute, then go back and send it again. What you typed should still be there.'],
  },
  503: {
    title: 'The product is busy',
    happened: 'It cannot do this now. Nothing was saved.',
    next: [
      'Wait a moment, then go back and send it again. What you typed should still be there.',
      'If a child needs something now, act on the procedure and record it later.',
    ],
  },
}

const ours: Trouble = {
  title: 'Something went wrong on our side',
  happened: 'It was not anything that you did. What you last sent may not have been saved.',
  next: [
    'Go back: what you typed should still be there. Check whether it was saved before you send it again.',
    'If a child needs something now, act on the procedure and record it later.',
  ],
}

/** How a page speaks of an error with this status. */
export function troubles(status: number): Trouble {
  return table[status] ?? ours
}

/** A page that needs nothing of ours, for when even the error page cannot be drawn. */
export function plainTrouble(status: number, reference?: string): string {
  const { title, happened, next } = troubles(status)
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} – ${product.name}</title></head>`
    + `<body><main><h1>${title}</h1><p>${happened}</p><p>${next.join(' ')}</p>${reference === undefined ? '' : `<p>Reference: ${reference}</p>`}</main></body></html>\n`
}
