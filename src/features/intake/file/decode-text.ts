/** A file whose bytes cannot be read as text. */
export class UnreadableText extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'UnreadableText'
  }
}

const saveAgain = 'Save it as UTF-8 and try again.'

/** What the first bytes of a file give away; the first row that fits answers. */
const beginnings: readonly { readonly bytes: readonly (number | null)[], readonly is: string, readonly encoding?: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], is: 'UTF-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], is: 'UTF-32' },
  { bytes: [0xff, 0xfe], is: 'UTF-16', encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], is: 'UTF-16', encoding: 'utf-16be' },
  { bytes: [null, 0x00], is: 'UTF-16 without a byte order mark' },
  { bytes: [0x00], is: 'UTF-16 without a byte order mark' },
  { bytes: [0x1f, 0x8b], is: 'a compressed file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'a ZIP archive' },
]

/**
 * The text of a file, piece by piece: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * @throws UnreadableText for any other encoding, and for bytes that are not what the encoding allows
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let start: Uint8Array | undefined = new Uint8Array(0)
  let decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of chunks) {
    if (start === undefined) {
      yield decode(decoder, chunk)
      continue
    }
    start = Buffer.concat([start, chunk])
    if (start.length < 4) continue
    decoder = decoderFor(start)
    yield decode(decoder, start)
    start = undefined
  }
  if (start !== undefined && start.length > 0) {
    decoder = decoderFor(start)
    yield decode(decoder, start)
  }
  yield decode(decoder)
}

function decoderFor(start: Uint8Array): TextDecoder {
  const found = beginnings.find(({ bytes }) => start.length >= bytes.length
    && bytes.every((byte, index) => (byte === null ? start[index] !== 0 : byte === start[index])))
  if (found !== undefined && found.encoding === undefined) {
    throw new UnreadableText(`The file is ${found.is}, not JSON text in UTF-8. ${saveAgain}`)
  }
  return new TextDecoder(found?.encoding ?? 'utf-8', { fatal: true })
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    throw new UnreadableText(`The file has bytes that are not ${decoder.encoding.toUpperCase()} text. ${saveAgain}`)
  }
}
