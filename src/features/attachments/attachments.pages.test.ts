import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { eicarText, pdfFile, wordFile } from '../../../test/support/files.ts'
import { plain } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { askingAs, person } from '../../platform/sql/asker.ts'
import { recordStore } from '../../platform/sql/record-store.ts'
import { ScannerSilent } from '../../platform/virus-scanner.ts'
import type { VirusScanner } from '../../platform/virus-scanner.ts'
import { rebuildRecord } from '../../record/rebuild.ts'
import { caseworkOf } from '../cases/index.ts'
import { attachmentsFeature, attachmentsOf, contentOf, destroyAttachments, heldFiles } from './index.ts'

const megabyte = 1024 * 1024

let office: Casework
let sam: Visitor
let id = 'r0'
const by = { person: people.adviser.id, role: 'fca' }

const scanner: VirusScanner = {
  async scan(bytes) {
    const text = Buffer.from(bytes).toString('latin1')
    if (text.includes('silent')) throw new ScannerSilent('it is a test')
    return text.includes(eicarText) ? { kind: 'infected', signature: 'Eicar-Signature' } : { kind: 'clean' }
  },
}

beforeAll(async () => {
  office = await openCasework({
    features: (deps) => [attachmentsFeature({ ...deps, casework: caseworkOf(deps, 'documents'), scanner, mostBytes: 20 * megabyte })],
  })
  sam = visitor(office.app)
  await sam.signInAs(people.adviser)
})

beforeEach(async () => {
  id = `r${Number(id.slice(1)) + 1}`
  await office.given([
    received({}, '2026-03-20T09:00'),
    ['concern.identified', '2026-03-27T12:00', { id: `concern-${id}`, by, children: ['c1'], data: { nature: 'Marks on an arm.' } }],
  ], { id })
})

afterAll(() => office.close())

interface SentFile {
  readonly name?: string
  readonly bytes?: Buffer
  readonly fields?: Readonly<Record<string, string>>
  readonly origin?: string
  readonly who?: Visitor
}

const boundary = '----paramountcy'
const add = async ({ name = 'letter.pdf', bytes = pdfFile, fields = {}, origin = 'http://localhost:80', who = sam }: SentFile = {}) => office.app.inject({
  method: 'POST', url: `/cases/${id}/documents/new`, cookies: Object.fromEntries(who.cookies),
  headers: { 'accept': 'text/html', origin, 'host': 'localhost:80', 'content-type': `multipart/form-data; boundary=${boundary}` },
  payload: Buffer.concat([
    ...Object.entries({ description: 'Letter from school', about: `concern-${id}`, ...fields })
      .map(([field, value]) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`)),
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/html\r\n\r\n`), bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]),
})
const added = async (file: SentFile = {}) => {
  const answer = await add(file)
  expect([answer.statusCode, answer.statusCode === 303 ? '' : plain(answer.body)]).toEqual([303, ''])
  return answer.headers.location as string
}
const rows = async () => ({
  contents: (await office.db.selectFrom('attachment_content').select(['digest', 'part']).execute()).length,
  entries: (await office.db.selectFrom('entry').select('id').where('type', '=', 'document.added').execute()).length,
  attachments: (await office.db.selectFrom('attachment').select('entry_id').execute()).length,
})
/** Nothing that was there before has gone, and nothing has come. */
const leavesNothing = async (work: () => Promise<unknown>) => {
  const before = await rows()
  await work()
  expect(await rows()).toEqual(before)
}

describe('a file that is added', () => {
  test('is proved by an entry of the case, and handed out as it came', async () => {
    const address = await added({ name: 'Letter from school.pdf' })
    const [attachment] = await attachmentsOf(office.db, id)
    expect(attachment).toMatchObject({ name: 'Letter from school.pdf', mediaType: 'application/pdf', size: pdfFile.length, about: `concern-${id}`, addedBy: people.adviser.id, scanned: 'no virus found' })
    const read = await recordStore.read(office.db, id)
    expect(read?.entries.find((entry) => entry.id === attachment!.entryId)?.data).toEqual({ description: 'Letter from school', digest: attachment!.digest, name: 'Letter from school.pdf', mediaType: 'application/pdf', size: pdfFile.length, scanned: 'no virus found' })
    const file = await sam.get(`${address}/file`)
    expect(file.rawPayload.equals(pdfFile)).toBe(true)
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="Letter from school.pdf"; filename*=UTF-8\'\'Letter%20from%20school.pdf',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    })
  })

  test('stands in the list, with its entry, and with its custody', async () => {
    const address = await added()
    expect(plain((await sam.get(`/cases/${id}/documents`)).body)).toMatch(/letter\.pdf Letter from school PDF, \d+ bytes\. Added by Sam Okafor, Friday 27 March 2026, 16:10, to Concern identified/)
    expect(plain((await sam.get(`/cases/${id}/entries/concern-${id}`)).body)).toMatch(/Documents letter\.pdf, Letter from school/)
    expect(plain((await sam.get(address)).body)).toContain('Nobody has downloaded it')
    const priya = visitor(office.app)
    await priya.signInAs(people.secondAdviser)
    await priya.get(`${address}/file`)
    const shown = plain((await sam.get(address)).body)
    expect(shown).toMatch(/Custody Added by Sam Okafor, Friday 27 March 2026, 16:10, in entry 3 of this case Downloaded by Priya Raman, Friday 27 March 2026, 16:10/)
    expect(shown).toContain('None found when it was added')
    expect(await office.db.selectFrom('audit').select(['action', 'person', 'record_id']).where('action', '=', 'document.downloaded').where('record_id', '=', id).execute())
      .toEqual([{ action: 'document.downloaded', person: people.secondAdviser.id, record_id: id }])
  })

  test('is kept once, however often and wherever it is added', async () => {
    await added({ bytes: wordFile, name: 'a.docx' })
    const before = await rows()
    await added({ bytes: wordFile, name: 'b.docx' })
    expect((await rows()).contents).toBe(before.contents)
    expect(await attachmentsOf(office.db, id)).toHaveLength(2)
  })

  test('goes in parts of a megabyte and comes back whole', async () => {
    const bytes = Buffer.concat([pdfFile, Buffer.alloc(2.5 * megabyte, 'x')])
    const address = await added({ bytes })
    const [{ digest } = { digest: '' }] = await attachmentsOf(office.db, id)
    expect(await office.db.selectFrom('attachment_content').select('part').where('digest', '=', digest).orderBy('part').execute()).toEqual([{ part: 0 }, { part: 1 }, { part: 2 }])
    expect((await sam.get(`${address}/file`)).rawPayload.equals(bytes)).toBe(true)
  })

  test('sent twice by one form is added once', async () => {
    const fields = { command: 'one-form' }
    const [first, second] = [await added({ fields }), await added({ fields })]
    expect(second).toBe(first)
    expect(await attachmentsOf(office.db, id)).toHaveLength(1)
  })

  test('is handed out no more once a byte of it has changed', async () => {
    const address = await added({ bytes: Buffer.concat([pdfFile, Buffer.from('unique to this test')]) })
    const [{ digest } = { digest: '' }] = await attachmentsOf(office.db, id)
    const { bytes } = await office.db.selectFrom('attachment_content').select('bytes').where('digest', '=', digest).executeTakeFirstOrThrow()
    await expect(office.db.updateTable('attachment_content').set({ bytes }).where('digest', '=', digest).execute()).rejects.toThrow(/permission denied|never changes/)
    await office.db.deleteFrom('attachment_content').where('digest', '=', digest).execute()
    await office.db.insertInto('attachment_content').values({ digest, part: 0, bytes: Buffer.concat([bytes.subarray(0, -1), Buffer.from('X')]) }).execute()
    const answer = await sam.get(`${address}/file`)
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain('%PDF')
  })

  test('stands in the table again after a rebuild, the same', async () => {
    await added()
    const before = await attachmentsOf(office.db, id)
    await office.parts.transaction((tx) => rebuildRecord(tx, office.parts, id))
    expect(await attachmentsOf(office.db, id)).toEqual(before)
  })

  test('goes with its record, unless another one has it too', async () => {
    const own = Buffer.concat([pdfFile, Buffer.from(`only in ${id}`)])
    await added({ bytes: own })
    await added()
    const gone = await office.parts.transaction((tx) => destroyAttachments(tx, id))
    expect(gone).toHaveLength(1)
    expect(await contentOf(office.db, gone[0]!)).toBeNull()
  })
})

describe('who sees it', () => {
  test('nobody to whom the case is closed: not the page, not the file, not the row, not the bytes', async () => {
    const address = await added({ bytes: Buffer.concat([pdfFile, Buffer.from('closed')]) })
    const [{ digest } = { digest: '' }] = await attachmentsOf(office.db, id)
    const [mine, theirs] = [people.adviser, { id: 'w-elsewhere', name: 'Noor Elsewhere' }]
    await office.db.insertInto('worker').values({ ...people.adviser, ...theirs, manager_id: null, office: 'Westmere office' }).onConflict((conflict) => conflict.doNothing()).execute()
    const asked = (who: { id: string, name: string }) => askingAs(person(who, office.clock.now()), async () =>
      [(await attachmentsOf(office.db, id)).length, await contentOf(office.db, digest) === null])
    expect([await asked(mine), await asked(theirs)]).toEqual([[1, false], [0, true]])
    const noor = visitor(office.app)
    await noor.signInAs(theirs)
    expect([(await noor.get(address)).statusCode, (await noor.get(`${address}/file`)).statusCode, (await noor.get(`/cases/${id}/documents`)).statusCode]).toEqual([404, 404, 404])
  })

  test('a file of another case has no address in this one', async () => {
    const address = await added()
    const other = id
    await office.given([received({}, '2026-03-20T09:00')], { id: `${id}-b` })
    expect((await sam.get(address.replace(`/cases/${other}/`, `/cases/${other}-b/`))).statusCode).toBe(404)
    expect((await sam.get(`${address.replace(`/cases/${other}/`, `/cases/${other}-b/`)}/file`)).statusCode).toBe(404)
  })

  test('whoever may not record may look and may not add', async () => {
    const ines = visitor(office.app)
    await ines.signInAs(people.quality)
    expect((await ines.get(`/cases/${id}/documents`)).statusCode).toBe(200)
    await leavesNothing(async () => expect((await add({ who: ines })).statusCode).toBe(403))
  })
})

describe('what is refused leaves nothing', () => {
  test.each<[string, SentFile, string]>([
    ['a file with nothing in it', { bytes: Buffer.alloc(0) }, 'The file is empty.'],
    ['no file', { name: '', bytes: Buffer.alloc(0) }, 'Choose the file to add'],
    ['21 megabytes', { bytes: Buffer.concat([pdfFile, Buffer.alloc(21 * megabyte)]) }, 'The file is larger than 20 MB.'],
    ['a web page', { name: 'a.html', bytes: Buffer.from('<html><script>alert(1)</script>') }, 'a web page or XML'],
    ['a wrong ending', { name: 'a.jpg' }, 'by its content it is PDF'],
    ['a name that reads backwards', { name: 'annex\u202Efdp.exe' }, 'The file is named ‘annexfdp.exe’, but by its content it is PDF'],
    ['no word of what it is', { fields: { description: ' ' } }, 'Enter what the document is'],
  ])('%s', async (_, file, why) => {
    await leavesNothing(async () => {
      const answer = await add(file)
      expect(answer.statusCode).toBe(422)
      expect(plain(answer.body)).toContain(why)
    })
  })

  test('a virus: told to the person, written in the audit', async () => {
    await leavesNothing(async () => {
      const answer = await add({ name: 'note.txt', bytes: Buffer.from(eicarText) })
      expect([answer.statusCode, plain(answer.body).includes('A virus was found in the file (Eicar-Signature). Nothing of it was kept.')]).toEqual([422, true])
    })
    expect(await office.db.selectFrom('audit').select(['person', 'record_id', 'outcome', 'why']).where('action', '=', 'document.infected').execute())
      .toMatchObject([{ person: people.adviser.id, record_id: id, outcome: 'refused', why: expect.stringMatching(/^Eicar-Signature, SHA-256 [0-9a-f]{64}$/) as string }])
  })

  test('everything, while the scanner is silent', async () => {
    await leavesNothing(async () => {
      const answer = await add({ name: 'note.txt', bytes: Buffer.from('silent') })
      expect(answer.statusCode).toBe(503)
    })
  })

  test('uploads that break off, and they keep nobody else waiting', async () => {
    await office.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = office.app.server.address() as AddressInfo
    await leavesNothing(async () => {
      for (let count = 0; count < 10; count += 1) {
        const socket = connect({ port, host: '127.0.0.1' })
        await once(socket, 'connect')
        socket.write([
          `POST /cases/${id}/documents/new HTTP/1.1`, `host: 127.0.0.1:${port}`, `origin: http://127.0.0.1:${port}`, 'accept: text/html',
          `cookie: ${[...sam.cookies].map(([name, value]) => `${name}=${value}`).join('; ')}`, `content-type: multipart/form-data; boundary=${boundary}`,
          'content-length: 3000000', '', `--${boundary}`, 'Content-Disposition: form-data; name="file"; filename="letter.pdf"', '', '%PDF-1.4 half a',
        ].join('\r\n'))
        await new Promise((resolve) => { setTimeout(resolve, 30) })
        socket.destroy()
      }
    })
    expect((await add()).statusCode).toBe(303)
  })

  test('a form from another site', async () => {
    await leavesNothing(async () => expect((await add({ origin: 'https://evil.example' })).statusCode).toBe(403))
  })

  test('a file whose entry is refused', async () => {
    await leavesNothing(async () => {
      const outcome = heldFiles.during('f'.repeat(64), pdfFile, async () => {
        throw new Error('the database went away')
      })
      await expect(outcome).rejects.toThrow('went away')
      expect(heldFiles.find('f'.repeat(64))).toBeUndefined()
    })
  })
})

test('a name can carry no header, path or script into a page', async () => {
  const address = await added({ name: '..%2f..\\\\evil/<img src=x onerror=alert(1)>.pdf' })
  const page = await sam.get(address)
  expect(page.body).not.toContain('<img src=x')
  const { headers } = await sam.get(`${address}/file`)
  expect(String(headers['content-disposition'])).not.toMatch(/[/\\<>\r\n]/)
})
