import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ids, newerCase, olderCase, publicCase, redactedCase } from '../../../test/support/court-feed.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Entry } from '../../engine/model.ts'
import type { Head } from '../../record/stored-entry.ts'
import type { Deed } from '../../record/command.ts'
import type { Confidence } from '../../record/confidence.ts'
import { decideIntake } from './decide-intake.ts'
import { knownCase } from './known-case.ts'
import { readCase } from './read-case.ts'
import { recordIdOf } from './record-head.ts'

const now = Date.UTC(2026, 2, 27, 12)

/** A record to which files come one after the other, as the pipeline keeps it. */
class Kept {
  head: Head | null = null
  held: readonly Confidence[] = []
  private ids = 0
  readonly entries: Entry[] = []

  take(value: unknown): Deed {
    const read = readCase(value, '', now)
    if ('faults' in read) throw new Error(JSON.stringify(read.faults))
    const deed = decideIntake({ ...read.courtCase, confidences: [...read.confidences] }, {
      head: this.head, entries: this.entries, now, actor: { office: 'eastmere' }, newId: () => [`e${this.entries.length + 1}`, `id${this.ids}`][Math.min(1, this.ids++)]!,
      confidences: this.held, newSalt: () => 'salt',
    })
    const ended = new Set(deed.confidences?.ends.map(({ id }) => id))
    this.held = [...this.held.filter((one) => !ended.has(one.id)), ...deed.confidences?.keeps ?? []]
    const id = recordIdOf(read.courtCase)
    this.head = this.head === null ? { ...deed.opens!, id } : { ...this.head, ...deed.amends }
    for (const draft of deed.entries) {
      const data = vocabulary.entryType(draft.type)!.data.parse(draft.data)
      this.entries.push({ ...draft, id: draft.id ?? `e${this.entries.length + 1}`, recordedAt: now, data })
    }
    return deed
  }

  get summary(): string[] {
    return this.entries.map(({ type, data }) => (type === 'court-case.updated' ? `${type}: ${(data['changed'] as string[]).join(', ')}` : type))
  }
}

function kept(...values: unknown[]): Kept {
  const record = new Kept()
  for (const value of values) record.take(value)
  return record
}

const later = { last_modified: '2026-03-26T12:00:00' }

describe('a case that is new', () => {
  it('opens a record of its children under the court’s own number', () => {
    expect(kept(olderCase()).head).toEqual({
      id: 'hmcts-prl-1770000000000001', record: 'case', procedures: ['cafcass-2025'], title: 'Okafor, EM26P00017', nation: 'england', office: 'eastmere',
      children: [{ id: ids.amina, born: '2019-05-01' }, { id: ids.yusuf, born: '2021-11-30' }],
    })
    expect(kept(publicCase()).head).toMatchObject({ id: 'hmcts-fpl-1780000000000001', title: 'Thornton, EM26C50031' })
    expect(kept(newerCase()).head).toMatchObject({ nation: 'wales', title: 'Bevan, 1770000000000002' })
  })

  it('is received and opened, and its hearing listed, when the file is read', () => {
    const { entries } = kept(olderCase())
    expect(entries.map(({ type, at, about }) => [type, at, about])).toEqual([
      ['court-application.received', now, undefined], ['case.opened', now, 'e1'], ['hearing.listed', now, 'e1'],
    ])
    expect(entries[2]?.data).toEqual({
      reference: '2000000017', kind: 'First Hearing', court: 'Eastmere Family Court', hearingAt: '2026-04-20T09:00:00.000Z',
      days: [
        { startsAt: '2026-04-20T09:00:00.000Z', endsAt: '2026-04-20T15:00:00.000Z' },
        { startsAt: '2026-04-21T09:00:00.000Z', endsAt: '2026-04-21T10:00:00.000Z' },
      ],
    })
  })

  it('opens without anybody in it, if the court has named nobody yet', () => {
    const record = kept(redactedCase())
    expect(record.head).toMatchObject({ title: 'C100, 1770000000000003', children: [] })
    expect(record.summary).toEqual(['court-application.received', 'case.opened'])
  })
})

describe('a case that comes again', () => {
  it.each([['older form', olderCase], ['newer form', newerCase], ['redacted', redactedCase], ['public law', publicCase]])('unchanged adds nothing: %s', (_, made) => {
    const record = kept(made())
    expect(record.take(made()).entries).toEqual([])
    expect(record.take(made({ last_modified: '2026-03-26T12:00:00', lastModified: '2026-03-26T12:00:00' })).entries).toEqual([])
  })

  it('changed adds what changed and nothing else, when it is learned of', () => {
    const record = kept(olderCase(), olderCase(later, { courtName: 'Bro Wen Family Court', childrenKnownToLocalAuthority: 'yes' }))
    expect(record.summary.slice(3)).toEqual(['court-case.updated: court, knownToLocalAuthority'])
    expect(record.entries[3]).toMatchObject({
      at: now, about: 'e1',
      data: { court: 'Bro Wen Family Court', knownToLocalAuthority: 'yes', modifiedAt: '2026-03-26T12:00:00.000Z' },
    })
    expect(Object.keys(record.entries[3]!.data).toSorted()).toEqual(['changed', 'court', 'knownToLocalAuthority', 'modifiedAt'])
  })

  it('with its lists in another order has not changed', () => {
    const data = olderCase().case_data
    const children = (data['children'] as unknown[]).toReversed()
    expect(kept(olderCase()).take(olderCase(later, { children, ordersApplyingFor: ['prohibitedStepsOrder', 'childArrangementsOrder'] })).entries).toEqual([])
  })

  it('with another child adds the child to the record, and never takes one out', () => {
    const children = [{ id: 'new', value: { firstName: 'Ife', lastName: 'Okafor', dateOfBirth: '2026-03-01' } }]
    const record = kept(olderCase(), olderCase(later, { children }))
    expect(record.head?.children.map(({ id }) => id)).toEqual([ids.amina, ids.yusuf, 'new'])
    expect(record.summary.at(-1)).toBe('court-case.updated: people')
  })

  it('that names people after it came in redacted is named after them', () => {
    const record = kept(redactedCase({ id: 1770000000000001, last_modified: '2026-03-24T09:00:00' }), olderCase())
    expect(record.head).toMatchObject({ title: 'Okafor, EM26P00017', children: [{ id: ids.amina }, { id: ids.yusuf }] })
    expect(record.summary).toContain('hearing.listed')
  })

  it('cut down or redacted takes nothing back', () => {
    const record = kept(olderCase())
    const { children: _, applicants: __, courtName: ___, familymanCaseNumber: ____, hearingData: _____, ...rest } = olderCase().case_data
    expect(record.take({ ...olderCase(later), case_data: rest }).entries).toEqual([])
    expect(record.head?.title).toBe('Okafor, EM26P00017')
  })

  it('with nobody of a role keeps those it had', () => {
    const record = kept(olderCase(), olderCase(later, { respondents: [], applicants: [{ id: 'other', value: { firstName: 'Bisi', lastName: 'Adeyemi' } }] }))
    const people = knownCase(record.entries).items['people'] as { id: string }[]
    expect(people.map(({ id }) => id)).toEqual([ids.amina, ids.yusuf, 'other', ids.father])
  })

  it('as it was before changes nothing', () => {
    const record = kept(olderCase(later, { courtName: 'Bro Wen Family Court' }))
    expect(record.take(olderCase()).entries).toEqual([])
  })

  it('in the same version with more in it adds what is more, and leaves the rest', () => {
    const record = kept(redactedCase({ id: 1770000000000001, last_modified: '2026-03-24T09:12:00.055' }))
    record.take(olderCase({}, { caseManagementLocation: { regionId: '7', baseLocationId: '1' } }))
    expect(knownCase(record.entries).items).toMatchObject({ courtRegion: '2', courtCode: '990099', court: 'Eastmere Family Court' })
    expect(record.take(redactedCase({ id: 1770000000000001, last_modified: '2026-03-24T09:12:00.055' })).entries).toEqual([])
  })

  it('marks somebody as confidential even in the same version', () => {
    const applicantsConfidentialDetails = [{ id: 'x', value: { firstName: 'Ngozi', lastName: 'Okafor' } }]
    const record = kept(olderCase(), olderCase({}, { applicantsConfidentialDetails }))
    const people = knownCase(record.entries).items['people'] as { id: string, address?: string, confidential: object }[]
    expect(people.find(({ id }) => id === ids.mother)).toMatchObject({ confidential: { address: true, phone: true, email: true } })
    expect(people.find(({ id }) => id === ids.mother)).not.toHaveProperty('address')
  })

  it('keeps a sign of harm that a later file does not repeat', () => {
    const record = kept(olderCase(), olderCase(later, { miamExemptionsTable: null, newAllegationsOfHarmChildAbductionYesNo: 'Yes' }))
    expect(knownCase(record.entries).items['harm']).toMatchObject({ domesticAbuse: true, childAbduction: true })
  })
})

describe('a hearing', () => {
  const hearing = (day: string | null, status = 'LISTED', id = 2000000017) => ({
    hearingID: id, hearingTypeValue: 'First Hearing', hmcStatus: status,
    hearingDaySchedule: day === null ? [] : [{ hearingStartDateTime: `${day}T10:00:00` }],
  })
  const listing = (when: string, ...caseHearings: unknown[]) =>
    olderCase({ last_modified: `${when}T12:00:00` }, { hearingData: { caseHearings } })

  it('that is moved is listed again, about the listing before', () => {
    const record = kept(olderCase(), listing('2026-03-25', hearing('2026-05-04')))
    expect(record.entries.at(-1)).toMatchObject({ type: 'hearing.listed', about: 'e3', data: { hearingAt: '2026-05-04T09:00:00.000Z' } })
  })

  it('that is new is listed about the application', () => {
    const record = kept(olderCase(), listing('2026-03-25', hearing('2026-06-01', 'LISTED', 5)))
    expect(record.entries.at(-1)).toMatchObject({ type: 'hearing.listed', about: 'e1', data: { reference: '5' } })
  })

  it('that is vacated says so, and can be listed again', () => {
    const record = kept(olderCase(), listing('2026-03-25', hearing('2026-04-20', 'CANCELLED')))
    expect(record.entries.at(-1)).toMatchObject({ about: 'e3', data: { vacated: true } })
    expect(record.entries.at(-1)?.data).not.toHaveProperty('hearingAt')
    expect(record.take(listing('2026-03-26', hearing('2026-04-20', 'CANCELLED'))).entries).toEqual([])
    record.take(listing('2026-03-26', hearing('2026-05-11')))
    expect(record.entries.at(-1)).toMatchObject({ about: 'e4', data: { hearingAt: '2026-05-11T09:00:00.000Z' } })
  })

  it('that has no day yet, or was vacated before anybody heard of it, is not listed', () => {
    expect(kept(listing('2026-03-25', hearing(null, 'AWAITING_LISTING'), hearing('2026-04-20', 'CANCELLED', 9))).summary).not.toContain('hearing.listed')
  })
})

describe('however files come', () => {
  const versions = [
    olderCase(),
    olderCase({ last_modified: '2026-03-25T12:00:00' }, { courtName: 'Bro Wen Family Court', respondents: [] }),
    olderCase({ last_modified: '2026-03-26T12:00:00' }, { childrenKnownToLocalAuthority: 'yes' }),
    redactedCase({ id: 1770000000000001, last_modified: '2026-03-26T13:00:00' }),
  ]

  it('any of them again, in any order, adds nothing after the newest that says something', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...versions, ...versions], { minLength: 1 }), (files) => {
      const record = kept(...versions)
      const before = record.entries.length
      for (const file of files) record.take(file)
      expect(record.entries).toHaveLength(before)
    }))
  })

  it('in any order, the newest word on the court and the local authority stands in the end', () => {
    fc.assert(fc.property(fc.shuffledSubarray(versions.slice(0, 3), { minLength: 3 }), (files) => {
      expect(knownCase(kept(...files).entries).items).toMatchObject({ court: 'Eastmere Family Court', knownToLocalAuthority: 'yes' })
    }))
  })
})

describe('what the court keeps from the others', () => {
  const telling = ({ held }: Kept) => held.map(({ subject, kind, value }) => [subject, kind, value])
  const carys = '14 Larkspur Terrace, Eastmere, ZZ99 3AB'
  const eirlys = '14, Larkspur Terrace, Eastmere, ZZ99 3AB'
  const moved = (address: Record<string, string>, changes: Record<string, unknown> = later) => newerCase(changes, {
    applicantsConfidentialDetails: [],
    applicants: [{ id: ids.mother, value: { firstName: 'Carys', lastName: 'Bevan', isAddressConfidential: 'Yes', address } }],
  })

  it('is kept apart: whose it is, of what kind and a digest stand in the record, and nothing else', () => {
    const record = kept(newerCase())
    expect(telling(record)).toEqual([
      [ids.mother, 'address', carys], [ids.mother, 'phone', '07700 900456'], [ids.grandmother, 'address', eirlys],
    ])
    expect(record.summary.filter((type) => type === 'confidence.kept')).toHaveLength(3)
    expect(JSON.stringify(record.entries)).not.toMatch(/Larkspur|3AB|900456/)
    expect(record.entries.at(-1)!.data).toEqual({ subject: ids.grandmother, kind: 'address', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
  })

  it('is nobody’s where nothing is confidential', () => {
    expect(telling(kept(olderCase()))).toEqual([])
  })

  it('comes once, however often the file does', () => {
    expect(kept(newerCase(), newerCase()).entries).toHaveLength(kept(newerCase()).entries.length)
    expect(kept(newerCase(), newerCase(later)).held).toHaveLength(3)
  })

  it('is replaced by what a newer file says, and stays where it says nothing', () => {
    const record = kept(newerCase(), moved({ AddressLine1: '5 Mill Race', PostTown: 'Eastmere', PostCode: 'ZZ99 4CD' }))
    expect(telling(record)).toContainEqual([ids.mother, 'address', '5 Mill Race, Eastmere, ZZ99 4CD'])
    expect(telling(record)).not.toContainEqual([ids.mother, 'address', carys])
    expect(telling(record)).toContainEqual([ids.mother, 'phone', '07700 900456'])
    const ended = record.entries.findLast(({ type }) => type === 'confidence.withdrawn')!
    expect(record.entries.find(({ id }) => id === ended.about)).toMatchObject({ type: 'confidence.kept', data: { subject: ids.mother, kind: 'address' } })
  })

  it('is not changed by an older file, nor by another telling of the same version', () => {
    const elsewhere = { AddressLine1: '5 Mill Race', PostCode: 'ZZ99 4CD' }
    expect(telling(kept(newerCase(), moved(elsewhere, { last_modified: '2026-03-01T10:00:00' })))).toEqual(telling(kept(newerCase())))
    expect(telling(kept(newerCase(), moved(elsewhere, {})))).toEqual(telling(kept(newerCase())))
  })

  it('leaves alone what somebody of the office keeps', () => {
    const record = kept(newerCase())
    record.held = record.held.map((one) => ({ ...one, source: 'worker' }))
    record.take(moved({ AddressLine1: '5 Mill Race', PostCode: 'ZZ99 4CD' }))
    expect(telling(record)).toContainEqual([ids.mother, 'address', carys])
    expect(telling(record)).toContainEqual([ids.mother, 'address', '5 Mill Race, ZZ99 4CD'])
  })

  it('is an address that was open until then, from then on', () => {
    const hidden = olderCase(later, { applicantsConfidentialDetails: [{ id: 'x', value: { firstName: 'Ngozi', lastName: 'Okafor', address: { AddressLine1: '14 Larkspur Terrace', PostCode: 'ZZ99 3AB' } } }] })
    const record = kept(olderCase(), hidden)
    expect(telling(record)[0]).toEqual([ids.mother, 'address', '14 Larkspur Terrace, Eastmere, ZZ99 3AB'])
  })

  it('is with whom a child lives, where the court keeps that', () => {
    const personWhoLivesWithChild = [{ id: 'y', value: { firstName: 'Bisi', lastName: 'Adeyemi', isPersonIdentityConfidential: 'Yes', address: { AddressLine1: '2 Quarry Lane' } } }]
    const children = [{ id: ids.amina, value: { firstName: 'Amina', lastName: 'Okafor', personWhoLivesWithChild } }]
    expect(telling(kept(olderCase({}, { children })))).toContainEqual([ids.amina, 'placement', 'Bisi Adeyemi, 2 Quarry Lane'])
  })
})
