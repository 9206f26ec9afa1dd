import { crc32 } from 'node:zlib'

/** The smallest files that are what they say. */
export const pdfFile = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
export const pngFile = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
export const jpegFile = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(64), Buffer.from('ffd9', 'hex')])
export const heicFile = Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.from('heic\0\0\0\0mif1heic'), Buffer.alloc(64)])
/** As far as telling what it is goes: a compound file with the directory entry that every Outlook message has. */
export const outlookFile = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016), Buffer.from('__properties_version1.0', 'utf16le'), Buffer.alloc(400),
])
export const wordFile = storedZip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>', 'word/document.xml': '<w:document/>' })
export const odtFile = storedZip({ 'mimetype': 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content/>' })

/** What ClamAV and others agree to take for a virus; in two pieces, so that no scanner takes this file for one. */
export const eicarText = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** A ZIP archive whose parts are stored as they are. */
export function storedZip(parts: Readonly<Record<string, string>>): Buffer {
  return archive(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })), {})
}

/** A small archive that says of itself what is not so. */
export function zipSaying(lie: Lie, count: number): Buffer {
  return archive(Array.from({ length: count }, (_, index) => ({ name: `word/${index}.xml`, bytes: Buffer.from('x') })), lie)
}

interface Lie {
  readonly unpacked?: number
  readonly count?: number
  readonly start?: number
}

function archive(parts: readonly { readonly name: string, readonly bytes: Buffer }[], lie: Lie): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(20, 4)
    local.writeUInt32LE(crc32(bytes), 14)
    local.writeUInt32LE(bytes.length, 18)
    local.writeUInt32LE(bytes.length, 22)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50)
    central.writeUInt32LE(crc32(bytes), 16)
    central.writeUInt32LE(bytes.length, 20)
    central.writeUInt32LE(lie.unpacked ?? bytes.length, 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(offset, 42)
    locals.push(local, title, bytes)
    directory.push(central, title)
    offset += 30 + title.length + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(lie.count ?? parts.length, 8)
  end.writeUInt16LE(lie.count ?? parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(lie.start ?? offset, 16)
  return Buffer.concat([...locals, listed, end])
}
