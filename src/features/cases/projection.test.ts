import { expect, test } from 'vitest'
import { received, openCasework } from '../../../test/support/casework.ts'
import { eachDatabase } from '../../../test/support/databases.ts'
import { people } from '../../../test/support/shell.ts'
import { rebuild } from '../../record/rebuild.ts'

const allocation = ['case.allocated', '2026-03-24T11:00', {
  data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' },
}] as const

eachDatabase((_, open) => {
  test('a row follows its case, and rebuilding makes the same rows again', async () => {
    const { db, parts, given, close } = await openCasework({ open })
    await given([received(), ['screening.completed', '2026-03-24T10:00', { data: { concernIdentified: true } }], allocation])
    await given([received({ caseNumber: 'ZZ26P00118' })], { id: 'r2', office: 'Westmere office' })
    const rows = () => db.selectFrom('case_summary')
      .select(['record_id', 'title', 'state', 'allocated_to', 'manager_id', 'children', 'harm', 'version', 'last_hearing_at', 'received_on'])
      .orderBy('record_id').execute()
    const duties = () => db.selectFrom('duty').selectAll().orderBy('id').execute()
    const [rowsBefore, dutiesBefore] = [await rows(), await duties()]
    expect(rowsBefore).toMatchObject([
      { record_id: 'r1', state: 'allocated', allocated_to: people.adviser.id, manager_id: people.manager.id, version: 3, received_on: '2026-03-23' },
      { record_id: 'r2', state: 'new', allocated_to: null, manager_id: null, version: 1 },
    ])

    await db.updateTable('case_summary').set({ state: 'closed', title: 'spoilt' }).execute()
    await rebuild(parts)
    expect(await rows()).toEqual(rowsBefore)
    expect(await duties()).toEqual(dutiesBefore)
    await close()
  })

  test('what the practitioner owes goes with the case', async () => {
    const { db, given, close } = await openCasework({ open })
    await given([received(), ['screening.completed', '2026-03-24T10:00', { data: { concernIdentified: true } }]])
    const owners = async () => [...new Set((await db.selectFrom('duty').select(['owner', 'owner_role'])
      .where('declaration', '=', 'enquire-after-screening').execute()).map(({ owner, owner_role: role }) => `${owner} ${role}`))]
    expect(await owners()).toEqual(['null fca'])
    await given([allocation])
    expect(await owners()).toEqual([`${people.adviser.id} fca`])
    await close()
  })

  test('other records have no row', async () => {
    const { db, given, close } = await openCasework({ open })
    await given([['policy.implemented', '2026-03-23T09:00']], { id: 'w1', record: 'worker', children: [] })
    expect(await db.selectFrom('case_summary').select('record_id').execute()).toEqual([])
    await close()
  })
})
