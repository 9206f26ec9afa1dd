import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openMasterKeys } from './record-key.ts'
import { NoRecordKey, masterKeysIn, newMasterKey } from './sql/secret/master-keys.ts'
import { Unsealable, seal, unseal } from './sql/secret/seal.ts'

let directory = ''
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'paramountcy-key-'))
  return () => rmSync(directory, { recursive: true })
})

const server = { databaseUrl: 'postgres://somewhere/else', dataDirectory: '' }

describe('where the master key of the records comes from', () => {
  test('a server needs one that somebody named, and says how one is made', () => {
    expect(() => openMasterKeys(server)).toThrow(NoRecordKey)
    expect(() => openMasterKeys(server)).toThrow(/PARAMOUNTCY_RECORD_KEY_FILE.*openssl rand -base64 32/)
    expect(() => openMasterKeys({ ...server, recordKey: { key: 'c2hvcnQ=', keyFile: null } })).toThrow(/256 bits/)
    expect(() => openMasterKeys({ ...server, recordKey: { key: ' ', keyFile: null } })).toThrow(/no master key/)
    expect(() => openMasterKeys({ ...server, recordKey: { key: null, keyFile: join(directory, 'missing') } })).toThrow(/PARAMOUNTCY_RECORD_KEY_FILE, .*missing/)
  })

  test('of several in a file the first is for new records', () => {
    const [one, two] = [newMasterKey(), newMasterKey()]
    const keyFile = join(directory, 'keys')
    writeFileSync(keyFile, `${two}\n${one}\n`)
    const keys = openMasterKeys({ ...server, recordKey: { key: null, keyFile } })
    expect(keys.current).toBe(masterKeysIn(two).current)
    const { key, kept } = masterKeysIn(one).newKey('r1')
    expect(keys.unwrap('r1', kept).equals(key)).toBe(true)
  })

  test('the embedded database has its own, made once, for nobody else to read', () => {
    const dataDirectory = join(directory, 'data')
    const { current } = openMasterKeys({ databaseUrl: null, dataDirectory })
    expect(openMasterKeys({ databaseUrl: null, dataDirectory }).current).toBe(current)
    expect(statSync(join(dataDirectory, 'record-key')).mode & 0o777).toBe(0o600)
    expect(masterKeysIn(readFileSync(join(dataDirectory, 'record-key'), 'utf8')).current).toBe(current)
  })
})

describe('a record\'s key under the master key', () => {
  test('is opened by that master key and for that record only', () => {
    const [keys, other] = [masterKeysIn(newMasterKey()), masterKeysIn(newMasterKey())]
    const { key, kept } = keys.newKey('r1')
    expect(key).toHaveLength(32)
    expect(keys.unwrap('r1', kept).equals(key)).toBe(true)
    expect(() => keys.unwrap('r2', kept)).toThrow(Unsealable)
    expect(() => other.unwrap('r1', kept)).toThrow(NoRecordKey)
    expect(kept.wrapped.includes(key)).toBe(false)
  })

  test('opens what was sealed in its place, unless one bit of it was altered', () => {
    const key = Buffer.alloc(32, 1)
    const sealed = seal(key, Buffer.from('They hide when he comes home.'), 'r1/1')
    expect(unseal(key, sealed, 'r1/1').toString()).toBe('They hide when he comes home.')
    expect(() => unseal(key, sealed, 'r1/2')).toThrow(Unsealable)
    for (let byte = 0; byte < sealed.length; byte += 1) {
      const altered = Buffer.from(sealed)
      altered[byte]! ^= 1
      expect(() => unseal(key, altered, 'r1/1')).toThrow(Unsealable)
    }
    for (const short of [0, 11, 27]) expect(() => unseal(key, sealed.subarray(0, short), 'r1/1')).toThrow(Unsealable)
  })
})
