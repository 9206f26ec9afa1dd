/** What a scanner says of a file. */
export type Scanned = { readonly kind: 'clean' } | { readonly kind: 'infected', readonly signature: string }

/** Looks for viruses in what somebody sends. */
export interface VirusScanner {
  /** @throws ScannerSilent where it does not answer, so that nothing passes unseen */
  scan(bytes: Uint8Array): Promise<Scanned>
}

/** The scanner does not answer, or not in a way that can be understood. */
export class ScannerSilent extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`The virus scanner does not answer: ${why}`, options)
    this.name = 'ScannerSilent'
  }
}
