import { fileTypeFromBuffer } from 'file-type'
import { allowedWords, mediaTypes } from './media-types.ts'
import type { MediaType } from './media-types.ts'
import { UnsafeZip, endOfZip, readZipDirectory } from './zip-directory.ts'

/** What a file is by its content, or why it cannot be taken. */
export type FileKind = { readonly media: MediaType } | { readonly refused: string }

const zip = Buffer.from([0x50, 0x4b])
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** A directory entry that every Outlook message has, as its names are written: two bytes for each letter. */
const outlookProperties = Buffer.from('__properties_version1.0', 'utf16le')

/** Tells by its content what a file is. Its name is not looked at, and nothing in it is unpacked. */
export async function fileKind(bytes: Buffer): Promise<FileKind> {
  if (bytes.length === 0) return { refused: 'The file is empty.' }
  if (bytes.subarray(0, 2).equals(zip)) return kindOfZip(bytes)
  if (endOfZip(bytes) !== null) return { refused: 'The file is two things at once: an archive is hidden in it.' }
  if (bytes.subarray(0, 8).equals(compoundFile)) {
    return bytes.includes(outlookProperties) ? { media: mediaTypes.msg } : { refused: `The file is an old Office file. Save it as ${saveAs}.` }
  }
  if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return { media: mediaTypes.pdf }
  const found = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024))
  const known = [mediaTypes.png, mediaTypes.jpeg, mediaTypes.heic].find(({ type }) => type === found?.mime)
  if (known !== undefined) return { media: known }
  if (found !== undefined && !found.mime.startsWith('text/')) return { refused: `The file is ${withArticle(found.ext)} file. ${onlyThese}` }
  return kindOfText(bytes)
}

const saveAs = 'docx or PDF'
const onlyThese = `Only these can be added: ${allowedWords}.`

/** Documents of office programs are archives of which certain parts are never missing. */
function kindOfZip(bytes: Buffer): FileKind {
  try {
    const names = new Set(readZipDirectory(bytes).map(({ name }) => name))
    const has = (...wanted: readonly string[]): boolean => wanted.every((name) => names.has(name))
    if ([...names].some((name) => /vbaproject\.bin$/i.test(name))) return { refused: 'The document holds macros, which can do harm. Save it without them, as docx or PDF.' }
    if (has('[Content_Types].xml', 'word/document.xml')) return { media: mediaTypes.docx }
    if (has('mimetype', 'content.xml') && firstPart(bytes) === `mimetype${mediaTypes.odt.type}`) return { media: mediaTypes.odt }
    return { refused: `The file is an archive, or a kind of Office file that cannot be taken. ${onlyThese}` }
  } catch (error) {
    if (error instanceof UnsafeZip) return { refused: `The document cannot be taken: ${error.message}.` }
    throw error
  }
}

/** Name and content of the first part, where it is stored as it is: in an OpenDocument file both are fixed. */
function firstPart(bytes: Buffer): string {
  if (bytes.readUInt16LE(8) !== 0) return ''
  const [size, name, extra] = [bytes.readUInt32LE(18), bytes.readUInt16LE(26), bytes.readUInt16LE(28)]
  return size > 100 ? '' : `${bytes.toString('utf8', 30, 30 + name)}${bytes.toString('utf8', 30 + name + extra, 30 + name + extra + size)}`
}

/** UTF-8 without control characters; an email begins with the lines that an email begins with. */
function kindOfText(bytes: Buffer): FileKind {
  const text = utf8(bytes)
  // oxlint-disable-next-line no-control-regex -- text files have none of these
  if (text === null || /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text)) return { refused: `It cannot be told what the file is. ${onlyThese}` }
  const [top = ''] = text.split(/\r?\n\r?\n/, 1)
  const isEmail = /^(?:[!-9;-~]+:.*(?:\r?\n[ \t].*)*(?:\r?\n|$))+$/.test(`${top}\n`) && /^from:/im.test(top) && /^(?:date|received|message-id|mime-version):/im.test(top)
  if (isEmail) return { media: mediaTypes.eml }
  if (/^\uFEFF?\s*<(?:!doctype|html|svg|script|\?xml|head|body)/i.test(text)) return { refused: `The file is a web page or XML, which a browser could run. ${onlyThese}` }
  return { media: mediaTypes.text }
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function withArticle(ending: string): string {
  return `${/^[aefhilmnorsx8]/i.test(ending) ? 'an' : 'a'} ${ending.toUpperCase()}`
}
