/** One file of a ZIP archive, as the directory at its end says. Nothing is unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
}

/** An archive that is not opened any further, and why. */
export class UnsafeZip extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'UnsafeZip'
  }
}

/** Documents have dozens of parts. */
const mostEntries = 2000
const mostUnpacked = 300 * 1024 * 1024
const endLength = 22
const longestComment = 0xffff

/**
 * Reads the directory of an archive, and nothing else of it.
 * @throws UnsafeZip where it is none, holds too much, or does not agree with itself
 */
export function readZipDirectory(bytes: Buffer): readonly ZipEntry[] {
  const end = endOfZip(bytes)
  if (end === null) throw new UnsafeZip('it breaks off, so that its parts cannot be found')
  const [count, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  if (count > mostEntries) throw new UnsafeZip(`it is an archive of ${count} or more parts`)
  if (start + size !== end) throw new UnsafeZip('the list of its parts does not agree with where they are')
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) throw new UnsafeZip('the list of its parts breaks off')
    const [packed, unpacked] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number, number]
    const next = at + 46 + nameLength + extraLength + commentLength
    if (next > end) throw new UnsafeZip('the list of its parts breaks off')
    entries.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), packed, unpacked })
    at = next
  }
  if (at !== end) throw new UnsafeZip('it holds more parts than it says')
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (total > mostUnpacked) throw new UnsafeZip(`it would unpack to ${Math.round(total / 1_000_000)} MB`)
  if (entries.some(({ packed, unpacked }) => unpacked > 0xfffffff0 || packed > bytes.length)) throw new UnsafeZip('its parts are larger than it is')
  return entries
}

/** Where an archive's last record begins, such that it reaches exactly to the end of the file; null where none does. */
export function endOfZip(bytes: Buffer): number | null {
  const least = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= least; at -= 1) {
    if (bytes.readUInt32LE(at) === 0x06054b50 && at + endLength + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  return null
}
