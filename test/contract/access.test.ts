import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedWorld } from '../support/access-fixed-world.ts'
import { judgeWorld, settle } from '../support/access-judge.ts'
import { mutationsIn, tryMutation } from '../support/access-mutations.ts'
import { filesThatAsk, judgedByRows, queries } from '../support/access-queries.ts'
import { worlds } from '../support/access-world.ts'
import { eachDatabase } from '../support/databases.ts'

eachDatabase((kind, open) => {
  // Many more, drawn anew each time, are judged by `npm run access`.
  test('everybody is shown what the rules allow, by every query: in a world for every rule, and in a random one', async () => {
    const { db } = await open()
    for (const [world, withQueries] of [[fixedWorld, false], [fc.sample(worlds, { numRuns: 1, seed: 4 })[0]!, true]] as const) {
      const { cases, wrong } = await judgeWorld(await settle(db, world), db, { withQueries })
      expect(wrong.slice(0, 20)).toEqual([])
      expect(cases).toBeGreaterThan(8000)
    }
  })

  test('whatever policy, clause or function is altered, somebody is shown too much or too little', { timeout: 240_000 }, async () => {
    const { db } = await open()
    const trial = await settle(db, fixedWorld)
    expect((await judgeWorld(trial, db, { withQueries: false })).wrong).toEqual([])
    const mutations = await mutationsIn(db)
    // Each clause on the one database, each policy as a whole on both: they are the same text.
    const chosen = kind === 'postgres' ? mutations : mutations.filter(({ what }) => ['unguarded', 'USING true', 'WITH CHECK true'].includes(what))
    const tried = []
    for (const mutation of chosen) tried.push(await tryMutation(db, trial, mutation))
    const made = tried.filter((one) => one !== null)
    expect(made.filter(({ caughtBy }) => caughtBy === null).map(({ of, what }) => `${of}: ${what}`)).toEqual([])
    expect(made.length).toBeGreaterThan(kind === 'postgres' ? 500 : 60)
  })
})

test('every file of the features that asks the database is judged, or says why it need not be', () => {
  const known = [...queries.flatMap((query) => query.in), ...Object.keys(judgedByRows)]
  expect([...new Set(known)].toSorted()).toEqual(filesThatAsk())
})
