import { describe, expect, test } from 'vitest'
import { heicFile, jpegFile, odtFile, outlookFile, pdfFile, pngFile, storedZip, wordFile, zipSaying } from '../../../../test/support/files.ts'
import { cleanName, endedAs } from './clean-name.ts'
import { fileKind } from './file-kind.ts'
import { mediaTypes } from './media-types.ts'
import { receiveFile } from './receive-file.ts'
import { asAttachment } from '../pages/download.ts'

const megabyte = 1024 * 1024
const email = Buffer.from('From: Laila <laila@example.org>\r\nDate: Fri, 27 Mar 2026 16:10:00 +0000\r\nSubject: Amira\r\n\r\nShe is well.\r\n')

describe('what a file is, by its content', () => {
  test.each([
    ['pdf', pdfFile], ['docx', wordFile], ['odt', odtFile], ['png', pngFile], ['jpeg', jpegFile], ['heic', heicFile], ['msg', outlookFile],
    ['eml', email], ['text', Buffer.from('Notes of a call – “she said” …\n\tDéjà vu')],
  ] as const)('%s', async (kind, bytes) => {
    expect(await fileKind(bytes)).toEqual({ media: mediaTypes[kind] })
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'The file is empty.'],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'The file is an EXE file.'],
    ['a page that a browser would run', Buffer.from('<!doctype html><script>alert(1)</script>'), 'The file is a web page or XML'],
    ['a picture that a browser would run', Buffer.from('\uFEFF <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'web page or XML'],
    ['XML that refers to itself', Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&b;&b;">]><x>&a;</x>'), 'XML'],
    ['bytes that are no text', Buffer.from([0xc3, 0x28, 0x41]), 'It cannot be told what the file is.'],
    ['text with a NUL in it', Buffer.from('a\0b'), 'It cannot be told what the file is.'],
    ['any archive', storedZip({ 'a.txt': 'a' }), 'The file is an archive'],
    ['a document with macros', storedZip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x', 'word/vbaProject.bin': 'x' }), 'holds macros'],
    ['an archive behind a PDF', Buffer.concat([pdfFile, storedZip({ 'run.js': 'x' })]), 'two things at once'],
    ['an archive behind a picture', Buffer.concat([jpegFile, storedZip({ 'run.js': 'x' })]), 'two things at once'],
    ['a PDF behind a page', Buffer.concat([Buffer.from('<script>alert(1)</script>'), pdfFile]), 'web page'],
    ['an old Office file', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'an old Office file'],
    ['an archive that breaks off', wordFile.subarray(0, wordFile.length - 30), 'breaks off'],
    ['ten thousand parts', storedZip(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`word/${index}.xml`, '']))), 'an archive of 10000 or more parts'],
    ['a part that would unpack to gigabytes', zipSaying({ unpacked: 0xfffffff }, 20), 'would unpack to 5369 MB'],
    ['a list of parts that says fewer than there are', zipSaying({ count: 1 }, 3), 'more parts than it says'],
    ['a list of parts that lies elsewhere', zipSaying({ start: 3 }, 3), 'does not agree'],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await fileKind(bytes)).toMatchObject({ refused: expect.stringContaining(why) as string })
  })

  test('a bomb is not unpacked to be known as one', async () => {
    const before = process.memoryUsage().arrayBuffers
    await fileKind(zipSaying({ unpacked: 0x7fffffff }, 100))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * megabyte)
  })
})

describe('the name that somebody gave it', () => {
  test.each([
    ['letter.pdf', 'letter.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\sam\\Letter from school.pdf', 'Letter from school.pdf'],
    ['a.pdf\r\nContent-Type: text/html', 'html'],
    ['letter.pdf\r\nX: y', 'letter.pdfX y'],
    ['annex\u202Efdp.exe', 'annexfdp.exe'],
    ['a\u200Bb\u0000c.pdf', 'abc.pdf'],
    ['<script>"x".pdf', 'script x .pdf'],
    ['...', 'document'],
    ['', 'document'],
    ['con.pdf', 'file con.pdf'],
    ['\uD800.pdf', '\uFFFD.pdf'],
    [`${'ä'.repeat(400)}.pdf`, `${'ä'.repeat(116)}.pdf`],
  ])('%j becomes %j', (given, cleaned) => {
    expect(cleanName(given)).toBe(cleaned)
  })

  test('has to agree with what it is', () => {
    expect(['a.pdf', 'a.PDF', 'a.exe', 'a.pdf.exe', 'a'].map((name) => endedAs(name, mediaTypes.pdf))).toEqual(['a.pdf', 'a.PDF', null, null, 'a.pdf'])
  })

  test('cannot break out of the header that carries it', () => {
    expect(asAttachment('Brief "A" für Zoë.pdf')).toBe('attachment; filename="Brief  A  fur Zoe.pdf"; filename*=UTF-8\'\'Brief%20%22A%22%20f%C3%BCr%20Zo%C3%AB.pdf')
    expect(asAttachment('信.pdf')).toBe('attachment; filename="document.pdf"; filename*=UTF-8\'\'%E4%BF%A1.pdf')
  })
})

describe('taking a file in', () => {
  async function* inParts(bytes: Buffer) {
    for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536)
  }
  const receive = (name: string, bytes: Buffer, most = 20 * megabyte) => receiveFile({ name, bytes: inParts(bytes) }, most, null)

  test('the digest is that of its bytes', async () => {
    expect(await receive('abc.txt', Buffer.from('abc'))).toMatchObject({
      kind: 'received', file: { digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', name: 'abc.txt', scanned: 'not scanned' },
    })
  })

  test('one byte too many is too many', async () => {
    expect(await receive('big.txt', Buffer.alloc(20 * megabyte, 'a'))).toMatchObject({ kind: 'received' })
    expect(await receive('big.txt', Buffer.alloc(20 * megabyte + 1, 'a'))).toEqual({ kind: 'refused', why: 'The file is larger than 20 MB. Send it in smaller parts.' })
  })

  test('a name that says something else than the content is refused with both', async () => {
    expect(await receive('photo.jpg', pdfFile)).toEqual({
      kind: 'refused', why: 'The file is named ‘photo.jpg’, but by its content it is PDF. Save it under a name that ends in .pdf.',
    })
  })
})
