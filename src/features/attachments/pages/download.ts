import { CodedError } from '../../../platform/http.ts'

/** The words of a `Content-Disposition` that never opens in the page (RFC 6266, RFC 8187). */
export function asAttachment(name: string): string {
  const letters = name.normalize('NFKD').replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/["\\%]/g, ' ').trim()
  const plain = letters === '' || letters.startsWith('.') ? `document${letters}` : letters
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** The file that is kept is not the one that was added. Nothing of it is handed out. */
export class AlteredFile extends CodedError {
  constructor() {
    super('ALTERED_FILE', 500, 'The file that is kept is not the one that was added.')
  }
}
