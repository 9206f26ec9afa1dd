import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Keeps what Node makes of the sources, which is a third of a start, for the next one. It is for what is imported after
 * it: whoever calls it imports the rest dynamically. Where nothing can be kept, nothing is.
 */
export function keepCompiled(): void {
  enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/paramountcy/compiled', import.meta.url)))
}
