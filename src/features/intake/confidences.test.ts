import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fatherAddress, ids, motherAddress, newerCase, olderCase, publicCase } from '../../../test/support/court-feed.ts'
import { keepConfidences } from './confidences.ts'
import { readCase } from './read-case.ts'

const now = Date.UTC(2026, 2, 27, 12)

function read(value: unknown) {
  const found = readCase(value, '', now)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.courtCase
}

/** Who comes out with a confidential address, by first or else last name. */
function withheldFor(value: unknown): string[] {
  return read(value).people.filter(({ confidential, address }) => confidential.address && address === undefined)
    .map(({ firstName, lastName }) => firstName || lastName)
}

function element(value: Record<string, unknown>): Record<string, unknown> {
  return { id: 'x', value }
}

describe('a confidential address', () => {
  it('is nowhere in the case, in whatever words it stands there', () => {
    const written = JSON.stringify(read(newerCase()))
    for (const trace of ['Larkspur', 'ZZ99 3AB', '900456', 'refuge']) expect(written).not.toContain(trace)
    expect(written).toContain('2 Quarry Lane, Eastmere, ZZ99 7XY')
  })

  it('is not told by the child who lives there, nor by somebody else at the same address', () => {
    expect(withheldFor(newerCase())).toEqual(['Lowri', 'Carys', 'Eirlys'])
  })

  it('is marked by the list of confidential details alone', () => {
    const applicantsConfidentialDetails = [element({ firstName: 'ngozi', lastName: 'OKAFOR', address: motherAddress })]
    expect(withheldFor(olderCase({}, { applicantsConfidentialDetails }))).toEqual(['Amina', 'Yusuf', 'Ngozi'])
  })

  it('is every applicant’s where the list names somebody whom the case does not', () => {
    const applicantsConfidentialDetails = [element({ firstName: 'Nkiru', lastName: 'Okafor', address: motherAddress })]
    expect(withheldFor(olderCase({}, { applicantsConfidentialDetails }))).toEqual(['Amina', 'Yusuf', 'Ngozi'])
  })

  it('is everybody’s where the court says that there is one and not whose', () => {
    const everybody = ['Amina', 'Yusuf', 'Ngozi', 'Daniel']
    expect(withheldFor(olderCase({}, { confidentialDetails: { isConfidentialDetailsAvailable: 'Yes' } }))).toEqual(everybody)
    expect(withheldFor(olderCase({}, { c8Document: { document_filename: 'C8.pdf' } }))).toEqual(everybody)
  })

  it('is a child’s where the list of children says so', () => {
    const named = [element({ firstName: 'Amina', lastName: 'Okafor', otherPerson: [element({ firstName: 'Bisi', address: fatherAddress })] })]
    expect(withheldFor(olderCase({}, { childrenConfidentialDetails: named }))).toEqual(['Amina', 'Daniel'])
    expect(withheldFor(olderCase({}, { fl401ChildrenConfidentialDetails: [element({ fullName: 'Yusuf Okafor' })] }))).toEqual(['Yusuf'])
  })

  it('is that of everybody hidden in a public-law case, and of the child who lives with them', () => {
    expect(withheldFor(publicCase())).toEqual(['Poppy', 'Grace', 'Maureen'])
    expect(JSON.stringify(read(publicCase()))).not.toMatch(/Weir Row|5QT|900789/)
  })
})

describe('somebody whose identity is confidential', () => {
  it('is not named among those a child lives with', () => {
    const personWhoLivesWithChild = [element({ firstName: 'Bisi', lastName: 'Adeyemi', isPersonIdentityConfidential: 'Yes', address: fatherAddress })]
    const children = [{ id: ids.amina, value: { firstName: 'Amina', lastName: 'Okafor', childLiveWith: ['anotherPerson'], personWhoLivesWithChild } }]
    const found = read(olderCase({}, { children }))
    expect(found.people[0]).toMatchObject({ livesWith: ['somebody whose identity is confidential'], confidential: { address: true } })
    expect(JSON.stringify(found)).not.toMatch(/Bisi|Quarry/)
  })

  it('is not said to live with the child', () => {
    const childAndApplicantRelations = [element({
      partyId: ids.mother, childId: ids.amina, relationType: 'mother', childLivesWith: 'Yes', isChildLivesWithPersonConfidential: 'Yes',
    })]
    expect(read(newerCase({}, { childAndApplicantRelations })).people[0]).toMatchObject({ livesWith: ['somebody whose identity is confidential'] })
  })
})

it('does not keep anybody’s telephone number or email address', () => {
  expect(JSON.stringify(read(olderCase()))).not.toMatch(/07700|@/)
})

describe('running text', () => {
  it.each([
    ['Call 07700900456 after six', 'Call [withheld] after six'],
    ['Call +44 7700 900 456.', 'Call [withheld].'],
    ['She moved to 14 LARKSPUR terrace, zz993ab', 'She moved to [withheld], [withheld]'],
    ['Write to carys@mail.example', 'Write to carys@mail.example'],
    ['Case 107700900456', 'Case 107700900456'],
  ])('%s', (typed, kept) => {
    expect(read(newerCase({}, { childrenKnownToLocalAuthorityTextArea: typed })).localAuthorityDetails).toBe(kept)
  })

  it('loses every confidential detail, wherever it was typed again', () => {
    const digits = fc.stringMatching(/^0[1-9]\d{9}$/)
    const postcode = fc.stringMatching(/^ZZ9\d [1-9][A-Z]{2}$/)
    const word = fc.stringMatching(/^[a-z ]{0,12}$/)
    fc.assert(fc.property(digits, postcode, word, word, (phone, code, before, after) => {
      const typed = `${before} ${phone} ${after} ${code} ${before}`
      const { withhold } = keepConfidences([{
        givenId: undefined,
        person: {
          id: 'a', role: 'applicant', firstName: 'A', lastName: 'B', relationships: [], livesWith: [],
          confidential: { address: true, phone: true, email: false },
        },
        contact: { address: ['3 Elm Road', code], phones: [phone], emails: [] },
      }])
      const kept = JSON.stringify(withhold({ list: [{ typed, id: phone }] }))
      expect(kept).not.toContain(code)
      expect(kept).not.toContain(`${before} ${phone}`)
      // An id is no telephone number, whatever its digits.
      expect(kept).toContain(`"id":"${phone}"`)
    }))
  })
})
