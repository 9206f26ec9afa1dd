import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Letter {
  /** The same letter always has the same id, however often it is sent. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends letters. Sent again under the same id, a letter is delivered once. */
export interface Mail {
  send(letter: Letter): Promise<void>
}

/** Writes each letter to a file (RFC 5322) in a directory, for a mail system to pick up: once, because it is named for its id. */
export function mailIn(directory: string): Mail {
  return {
    async send({ id, to, subject, text }) {
      await mkdir(directory, { recursive: true })
      const headers = [`Message-ID: <${plain(id)}@paramountcy>`, `To: ${plain(to)}`, `Subject: ${plain(subject)}`, 'Content-Type: text/plain; charset=utf-8']
      const file = join(directory, `${id.replaceAll(/[^a-z0-9-]/gi, '_')}.eml`)
      // Never seen half-written: it appears under its name once it is whole.
      const part = `${file}.${randomUUID()}.part`
      await writeFile(part, `${headers.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}`)
      await rename(part, file)
    },
  }
}

/** A header is one line. */
function plain(value: string): string {
  return value.replaceAll(/[\r\n]+/g, ' ')
}
