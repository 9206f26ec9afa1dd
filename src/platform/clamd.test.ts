import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { eicarText } from '../../test/support/files.ts'
import { clamd } from './clamd.ts'

const open: Server[] = []
afterEach(() => open.splice(0).forEach((server) => server.close()))

/** Answers as clamd does once the stream has ended. */
async function daemon(answer: (sent: Buffer, socket: Socket) => void) {
  const server = createServer((socket) => {
    let sent: Buffer = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (data: Buffer) => {
      sent = Buffer.concat([sent, data])
      if (sent.subarray(-4).equals(Buffer.alloc(4))) answer(sent, socket)
    })
  })
  open.push(server)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
}

test('a file goes in parts, each with its length before it', async () => {
  let heard: Buffer = Buffer.alloc(0)
  const at = await daemon((sent, socket) => {
    heard = sent
    socket.end('stream: OK\0')
  })
  expect(await clamd(at).scan(Buffer.alloc(70_000, 'a'))).toEqual({ kind: 'clean' })
  expect(heard.subarray(0, 14).toString('latin1')).toBe('zINSTREAM\0\0\u0001\0\0')
  expect(heard.readUInt32BE(10 + 4 + 65_536)).toBe(70_000 - 65_536)
  expect(heard).toHaveLength(10 + 4 + 65_536 + 4 + (70_000 - 65_536) + 4)
})

test('what is found is named', async () => {
  const at = await daemon((sent, socket) => socket.end(sent.includes(eicarText) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0'))
  expect(await clamd(at).scan(Buffer.from(eicarText))).toEqual({ kind: 'infected', signature: 'Eicar-Signature' })
})

test.each([
  ['it finds the file too large', 'INSTREAM size limit exceeded. ERROR\0', /it said 'INSTREAM size limit exceeded/],
  ['it goes away without a word', '', /it said ''/],
  ['it talks and talks', 'x'.repeat(10_000), /more than one line/],
])('nothing passes where %s', async (_, answer, why) => {
  await expect(clamd(await daemon((_sent, socket) => socket.end(answer))).scan(Buffer.from('a'))).rejects.toThrow(why)
})

test('nothing passes where it does not answer, or is not there', async () => {
  await expect(clamd(await daemon(() => {}), 50).scan(Buffer.from('a'))).rejects.toThrow(/nothing came for 0.05 seconds/)
  await expect(clamd({ host: '127.0.0.1', port: 1 }).scan(Buffer.from('a'))).rejects.toThrow(/does not answer/)
})
