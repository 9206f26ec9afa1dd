import { describe, expect, it } from 'vitest'
import { ids, newerCase, olderCase, publicCase, redactedCase } from '../../../test/support/court-feed.ts'
import { readCase } from './read-case.ts'

/** Friday 27 March 2026, noon. */
const now = Date.UTC(2026, 2, 27, 12)

function read(value: unknown) {
  const found = readCase(value, '/cases/0', now)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.courtCase
}

function faultsOf(value: unknown) {
  const found = readCase(value, '/cases/0', now)
  return 'faults' in found ? found.faults.map(({ pointer, code }) => `${code} ${pointer}`) : []
}

function person(value: unknown, id: string) {
  return read(value).people.find((one) => one.id === id)
}

describe('a private-law case', () => {
  it('comes with its number, form, court and orders', () => {
    expect(read(olderCase())).toMatchObject({
      system: 'hmcts-private-law', id: '1770000000000001', familymanNumber: 'EM26P00017', form: 'C100', application: 'C100',
      proceedings: 'private law', court: 'Eastmere Family Court', courtCode: '990017', nation: 'england', submittedOn: '2026-03-23',
      ordersSought: ['child arrangements order (live with)', 'prohibited steps order'], knownToLocalAuthority: 'unknown',
    })
    expect(read(newerCase())).toMatchObject({ nation: 'wales', courtCode: '990042', issuedOn: '2026-03-24', knownToLocalAuthority: 'yes' })
  })

  it('has children with birth dates and with whom each lives', () => {
    expect(person(olderCase(), ids.amina)).toMatchObject({
      role: 'child', firstName: 'Amina', lastName: 'Okafor', born: '2019-05-01', gender: 'female',
      livesWith: ['Ngozi Okafor (applicant)', 'Bisi Adeyemi (aunt)'], parentalResponsibility: 'Her mother',
    })
    expect(person(newerCase(), ids.amina)).toMatchObject({ firstName: 'Lowri', livesWith: ['Carys Bevan (applicant)'] })
  })

  it('relates each party to each child', () => {
    expect(person(olderCase(), ids.father)?.relationships).toEqual([
      { child: ids.amina, relationship: 'step-father' }, { child: ids.yusuf, relationship: 'father' },
    ])
    expect(person(newerCase(), ids.grandmother)?.relationships).toEqual([{ child: ids.amina, relationship: 'grandmother' }])
  })

  it('has representatives and interpreters', () => {
    expect(person(olderCase(), ids.mother)).toMatchObject({
      firstName: 'Ngozi', previousName: 'Adeyemi', interpreter: 'Igbo',
      representative: { name: 'Priya Nair', organisation: 'Larch and Rowan Solicitors' },
    })
  })

  it('leaves out the empty row that the form adds for nobody', () => {
    expect(read(olderCase()).people).toHaveLength(4)
  })

  it('lists a person once who stands in the older and the newer list', () => {
    expect(read(newerCase()).people.filter(({ lastName, role }) => lastName === 'Bevan' && role === 'other')).toHaveLength(1)
  })

  it('has its hearing days in order, on the clock of London', () => {
    expect(read(olderCase()).hearings).toEqual([{
      id: '2000000017', kind: 'First Hearing', court: undefined, days: [
        { startsAt: Date.UTC(2026, 3, 20, 9), endsAt: Date.UTC(2026, 3, 20, 15) },
        { startsAt: Date.UTC(2026, 3, 21, 9), endsAt: Date.UTC(2026, 3, 21, 10) },
      ],
    }])
  })

  it('takes hearings as older responses list them', () => {
    const hearingData = [{ id: 'h9', value: { hearingType: ['FHDRA'], hearingDate: '2026-02-10', hearingTime: '2:15pm', hearingCourtName: 'Eastmere' } }]
    expect(read(olderCase({}, { hearingData })).hearings)
      .toEqual([{ id: 'h9', kind: 'FHDRA', court: 'Eastmere', days: [{ startsAt: Date.UTC(2026, 1, 10, 14, 15) }] }])
  })

  it('speaks of harm where an exemption from mediation, a supplement or an answer does', () => {
    expect(read(olderCase()).harm).toMatchObject({
      domesticAbuse: true,
      kinds: ['domestic abuse, claimed for exemption from mediation', 'a supplement on harm (C1A)'],
    })
    expect(read(newerCase()).harm).toMatchObject({ domesticAbuse: true, substanceAbuse: false, other: true })
  })

  it('says what was claimed for exemption from mediation', () => {
    expect(read(olderCase()).miam).toEqual({ exemptions: ['domestic abuse', 'urgency'], reasons: 'A letter from a support service' })
    expect(read(newerCase()).miam).toEqual({ attended: false, exemptions: ['child protection concerns'] })
  })

  it('comes in redacted, with nobody named yet', () => {
    expect(read(redactedCase())).toMatchObject({ id: '1770000000000003', people: [], hearings: [], documents: [{ name: '*Redacted*.pdf' }] })
  })
})

describe('a public-law case', () => {
  it('comes with its authority, orders and hearing', () => {
    expect(read(publicCase())).toMatchObject({
      system: 'hmcts-public-law', id: '1780000000000001', familymanNumber: 'EM26C50031', proceedings: 'public law',
      application: 'care or supervision', form: 'C110A', ordersSought: ['care order', 'interim care order'],
      knownToLocalAuthority: 'yes', localAuthority: 'Eastmere County Council', harm: { domesticAbuse: false, substanceAbuse: true },
      hearings: [{ id: 'h-1', kind: 'case management', days: [{ startsAt: Date.UTC(2026, 3, 2, 9) }] }],
      documents: [{ name: 'Care plan.pdf', reference: 'pd-1' }],
    })
  })

  it('gives people without an id of the court the same id every time', () => {
    expect(read(publicCase()).people.map(({ id }) => id)).toEqual(read(publicCase({ lastModified: '2026-03-25T08:00:00' })).people.map(({ id }) => id))
    expect(new Set(read(publicCase()).people.map(({ id }) => id)).size).toBe(5)
  })

  it('asks for emergency protection where one of its orders does', () => {
    expect(read(publicCase({}, { ordersSought: ['CARE_ORDER', 'EMERGENCY_PROTECTION_ORDER'] })).application).toBe('emergency protection')
  })
})

describe('a case that is refused', () => {
  it.each<[string, unknown, string]>([
    ['is no object', 'case', 'wrong-type /cases/0'],
    ['is a list', [], 'wrong-type /cases/0'],
    ['has no id', olderCase({ id: null }), 'missing /cases/0/id'],
    ['has an id that is none', olderCase({ id: { a: 1 } }), 'not-an-id /cases/0/id'],
    ['has an id that a number cannot hold', olderCase({ id: 12345678901234567890n }), 'not-an-id /cases/0/id'],
    ['has a path for an id', olderCase({ id: '../../etc' }), 'not-an-id /cases/0/id'],
    ['has no data', olderCase({ case_data: null }), 'wrong-type /cases/0/case_data'],
    ['has no type at all', olderCase({ case_type_id: '', caseTypeOfApplication: null }, { caseTypeOfApplication: null }), 'missing /cases/0/case_type_id'],
    ['has no date at all', olderCase({ created_date: null }, { dateSubmitted: '' }), 'missing /cases/0/created_date'],
    ['was made on a day that never was', olderCase({ created_date: '2026-02-30T10:00:00' }), 'not-a-date /cases/0/created_date'],
    ['was submitted some time', olderCase({}, { dateSubmitted: 'last week' }), 'not-a-date /cases/0/case_data/dateSubmitted'],
    ['has a birth date that is a number', olderCase({}, { children: [{ id: 'x', value: { dateOfBirth: 20190501 } }] }),
      'not-a-date /cases/0/case_data/children/0/value/dateOfBirth'],
    ['has children that are no list', olderCase({}, { children: 'two' }), 'wrong-type /cases/0/case_data/children'],
    ['has a child that is a word', olderCase({}, { children: [{ id: 'x', value: 'Amina' }] }), 'wrong-type /cases/0/case_data/children/0/value'],
    ['has a name that is a list', olderCase({}, { applicants: [{ value: {} }, { firstName: ['A'] }] }), 'wrong-type /cases/0/case_data/applicants/1/firstName'],
    ['answers neither yes nor no', olderCase({}, { childrenKnownToLocalAuthority: 'perhaps' }), 'not-an-answer /cases/0/case_data/childrenKnownToLocalAuthority'],
    ['has a hearing some day', olderCase({}, { hearingData: { caseHearings: [{ hearingID: 1, hearingDaySchedule: [{ hearingStartDateTime: 'soon' }] }] } }),
      'not-a-date /cases/0/case_data/hearingData/caseHearings/0/hearingDaySchedule/0/hearingStartDateTime'],
    ['was made tomorrow', olderCase({ created_date: '2026-03-28T10:00:00' }), 'in-the-future /cases/0/created_date'],
    ['was changed tomorrow', olderCase({ last_modified: '2026-03-28T10:00:00' }), 'in-the-future /cases/0/last_modified'],
    ['was submitted tomorrow', olderCase({}, { dateSubmitted: '2026-03-28' }), 'in-the-future /cases/0/case_data/dateSubmitted'],
    ['is of public law and has no type', publicCase({ caseTypeId: null }), 'missing /cases/0/caseTypeId'],
    ['is of public law and has no date', publicCase({ createdDate: null }), 'missing /cases/0/createdDate'],
    ['is of public law and hides details perhaps', publicCase({}, { children: [{ detailsHidden: 'perhaps' }] }), 'not-an-answer /cases/0/caseData/children/0/detailsHidden'],
  ])('%s', (_, value, expected) => {
    expect(faultsOf(value)).toEqual([expected])
  })

  it('is told everything at once that is wrong with it', () => {
    expect(faultsOf(olderCase({ id: null, created_date: 'x' }, { courtName: [] }))).toEqual([
      'missing /cases/0/id', 'not-a-date /cases/0/created_date', 'wrong-type /cases/0/case_data/courtName',
    ])
  })

  it('does not find what it says there repeated in the reason', () => {
    const found = readCase(olderCase({}, { children: [{ value: { dateOfBirth: '14 Larkspur Terrace' } }] }), '', now)
    expect(JSON.stringify(found)).not.toContain('Larkspur')
  })
})

describe('what is odd and still comes in', () => {
  it('a birth date too far ahead is left out, and said so', () => {
    const found = readCase(olderCase({}, { children: [{ id: 'x', value: { firstName: 'Amina', dateOfBirth: '2031-05-01' } }] }), '/0', now)
    expect(found).toMatchObject({ setAside: [{ code: 'in-the-future', pointer: '/0' }] })
    expect('courtCase' in found && found.courtCase.people[0]).not.toHaveProperty('born')
  })

  it('a child who is expected has a birth date ahead', () => {
    expect(person(olderCase({}, { children: [{ id: 'x', value: { lastName: 'Okafor', dateOfBirth: '2026-08-01' } }] }), 'x')?.born).toBe('2026-08-01')
  })

  it('an id as text, with or without dashes, is the id as a number', () => {
    expect(['1770-0000-0000-0001', '1770000000000001', 1770000000000001].map((id) => read(olderCase({ id })).id)).toEqual(Array(3).fill('1770000000000001'))
  })

  it('two children under one id are two children', () => {
    const found = read(olderCase({}, { children: [{ id: 'x', value: { firstName: 'Amina' } }, { id: 'x', value: { firstName: 'Yusuf' } }] }))
    expect(new Set(found.people.filter(({ role }) => role === 'child').map(({ id }) => id)).size).toBe(2)
  })

  it('twins whom nobody has named are two children', () => {
    const found = read(olderCase({}, { children: [{ value: { lastName: 'Okafor' } }, { value: { lastName: 'Okafor' } }] }))
    expect(found.people.filter(({ role }) => role === 'child')).toHaveLength(2)
  })

  it('a father and a son of one name are not taken for each other', () => {
    const parties = {
      newChildDetails: [{ id: 'son', value: { firstName: 'John', lastName: 'Bevan' } }],
      respondents: [{ id: 'father', value: { firstName: 'John', lastName: 'Bevan' } }],
      childAndRespondentRelations: [{ value: { respondentFullName: 'John Bevan', childFullName: 'John Bevan', childAndRespondentRelation: 'Father' } }],
    }
    expect(person(newerCase({}, parties), 'father')?.relationships).toEqual([{ child: 'son', relationship: 'father' }])
  })

  it('a text may have half a character or a NUL in it', () => {
    const [child] = read(olderCase({}, { children: [{ id: 'x', value: { firstName: 'A\uD800m\u0000ina' } }] })).people
    expect(child?.firstName).toBe('A\uFFFDmina')
  })

  it('five thousand children come in in good time', () => {
    const children = Array.from({ length: 5000 }, (_, index) => ({ id: `c${index}`, value: { firstName: `C${index}`, lastName: 'Bevan', childLiveWith: ['applicant'], applicantsRelationshipToChild: 'mother' } }))
    const started = performance.now()
    expect(read(olderCase({}, { children })).people.filter(({ role }) => role === 'child')).toHaveLength(5000)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('a case named __proto__ all over changes nothing but itself', () => {
    const found = read(JSON.parse(JSON.stringify(olderCase()).replaceAll('"gender"', '"__proto__"').replaceAll('"courtName"', '"constructor"')))
    expect(found.court).toBeUndefined()
    expect(({} as Record<string, unknown>)['gender']).toBeUndefined()
    expect(Object.getPrototypeOf(found.people[0])).toBe(Object.prototype)
  })
})
