import { expect, it } from 'vitest'
import { intakeFile } from '../../src/features/intake/intake.ts'
import { validate } from '../../src/main/validate.ts'
import { ruleBook } from '../../src/procedures/index.ts'
import { newerCase, olderCase, publicCase } from '../support/court-feed.ts'
import { eachDatabase } from '../support/databases.ts'
import { adviser, recordOffice } from '../support/record-office.ts'

eachDatabase((_, open) => {
  it('writes once what two intakes read at the same moment', async () => {
    const { db } = await open()
    const office = recordOffice(db, { ruleBook: ruleBook(), validate })
    const file = JSON.stringify([olderCase(), newerCase(), publicCase()])
    const take = (person: string) => {
      async function* bytes() { yield Buffer.from(file) }
      return intakeFile({ bytes: bytes() }, { pipeline: office.pipeline, clock: office.clock, actor: { ...adviser, person } })
    }
    const results = await Promise.all([take('ada'), take('ada'), take('tom')])
    expect(results.flatMap(({ opened }) => opened.map(({ record }) => record)).toSorted())
      .toEqual(['hmcts-fpl-1780000000000001', 'hmcts-prl-1770000000000001', 'hmcts-prl-1770000000000002'])
    expect(results.flatMap(({ unchanged }) => unchanged)).toHaveLength(6)
    expect(results.flatMap(({ refused }) => refused)).toEqual([])
    const { entries } = await office.parts.transaction((tx) => office.parts.store.read(tx, 'hmcts-prl-1770000000000001')) ?? { entries: [] }
    expect(entries.map(({ type }) => type)).toEqual(['court-application.received', 'case.opened', 'hearing.listed'])
  })
})
