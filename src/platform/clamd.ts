import { connect } from 'node:net'
import type { Scanned, VirusScanner } from './virus-scanner.ts'
import { ScannerSilent } from './virus-scanner.ts'

const part = 64 * 1024
/** An answer is one line: more is no answer. */
const longestAnswer = 4096

/** Where clamd listens. */
export interface ClamdAddress {
  readonly host: string
  readonly port: number
}

/**
 * ClamAV's daemon, spoken to by INSTREAM: the file goes in parts, each with its length before it, and ends with a length of nought.
 * @param patience milliseconds without a word after which it counts as silent
 */
export function clamd({ host, port }: ClamdAddress, patience = 30_000): VirusScanner {
  return {
    scan: (bytes) => new Promise((resolve, reject) => {
      const socket = connect({ host, port })
      let answer = ''
      const silent = (why: string, cause?: unknown): void => {
        socket.destroy()
        reject(new ScannerSilent(why, { cause }))
      }
      socket.setTimeout(patience, () => silent(`nothing came for ${patience / 1000} seconds`))
      socket.on('error', (error) => silent(error.message, error))
      socket.on('data', (data: Buffer) => {
        answer += data.toString('latin1')
        if (answer.length > longestAnswer) silent('it said more than one line')
      })
      socket.on('close', () => {
        const said = read(answer)
        if (said === null) reject(new ScannerSilent(`it said '${answer.replaceAll('\0', '').trim().slice(0, 200)}'`))
        else resolve(said)
      })
      socket.write('zINSTREAM\0')
      for (let from = 0; from < bytes.length; from += part) {
        const piece = bytes.subarray(from, from + part)
        socket.write(lengthOf(piece.length))
        socket.write(piece)
      }
      socket.write(lengthOf(0))
    }),
  }
}

/** 'stream: OK' or 'stream: Eicar-Signature FOUND'; null for all else, such as 'INSTREAM size limit exceeded. ERROR'. */
function read(answer: string): Scanned | null {
  const line = answer.replaceAll('\0', '').trim()
  if (line === 'stream: OK') return { kind: 'clean' }
  const [, signature] = /^stream: (.+) FOUND$/.exec(line) ?? []
  return signature === undefined ? null : { kind: 'infected', signature }
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}
