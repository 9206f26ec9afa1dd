import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { Database } from '../../../platform/sql/database.ts'
import type { DutiesDeps } from '../deps.ts'
import { ourRoles } from '../our-roles.ts'
import { countDuties } from './find-duties.ts'
import type { OwnerFigures, Whose } from './find-duties.ts'
import { askedOf, listAddress, listModel, sumOf } from './list-page.ts'
import type { Asked } from './list-page.ts'
import { recordsNamed } from './records-of.ts'

const path = paths.duties.team({})

/** What an office owes, by whom, what nobody holds yet, and what others owe us. */
export function teamPage(app: FastifyInstance, deps: DutiesDeps): void {
  const { db, clock, staff } = deps
  app.get(paths.duties.team.pattern, { config: { permission: 'duties.team', audit: 'duties.viewed' } }, async (request, reply) => {
    const viewer = signedIn(request)
    const asked = askedOf(request)
    const offices = await officesOf(db, viewer)
    const office = offices.find((one) => one === asked.office) ?? offices.find((one) => one === viewer.office) ?? offices[0] ?? viewer.office
    const whose = whoseIn(asked.owner)
    const wanted = {
      scope: { office }, viewer, now: clock.now(), ourRoles: ourRoles(deps.vocabulary), whose, standing: asked.show,
      records: await recordsNamed(db, asked.case),
    }
    const counted = await countDuties(db, wanted)
    const inOffice = { ...asked, office: office === viewer.office ? '' : office }
    const figures = sumOf(counted.filter((one) => fits(one, whose)).map((one) => one.figures))
    return reply.page('features/duties/lists/team.njk', {
      title: 'Team’s duties',
      office,
      offices: offices.length < 2 ? [] : offices.map((one) => ({ text: one, href: listAddress(path, { office: one }), current: one === office })),
      people: peopleIn(counted, inOffice, staff),
      heading: headingOf(whose, staff),
      ...await listModel(deps, request, { path, asked: inOffice, wanted, figures }),
    })
  })
}

/** Roles that answer for the whole service look at any office; all others at their own. */
const acrossOffices: ReadonlySet<string> = new Set(['head-of-practice', 'assistant-director', 'quality-assurance'])

async function officesOf(db: Database, { role, office }: SignedInPerson): Promise<readonly string[]> {
  if (!acrossOffices.has(role)) return [office]
  const rows = await db.selectFrom('worker').select('office').distinct().where('office', 'is not', null).orderBy('office').execute()
  return rows.flatMap((row) => row.office ?? [])
}

function whoseIn(owner: string): Whose {
  if (owner === '') return { kind: 'ours' }
  if (owner === 'nobody' || owner === 'others') return { kind: owner }
  return { kind: 'owner', owner }
}

function fits({ owner, role, others }: OwnerFigures, whose: Whose): boolean {
  switch (whose.kind) {
    case 'ours':
      return !others
    case 'others':
      return others
    case 'nobody':
      return owner === null && !others
    case 'owner':
      return owner === whose.owner
    case 'queue':
      return owner === null && role === whose.role
  }
}

/** Everybody who owes something, those with something late first; nobody and others at the end. */
function peopleIn(counted: readonly OwnerFigures[], asked: Asked, staff: DutiesDeps['staff']) {
  const entry = (owner: string, text: string, of: readonly OwnerFigures[]) => {
    const figures = sumOf(of.map((one) => one.figures))
    const total = Object.values(figures).reduce((sum, count) => sum + count, 0)
    const pressing = figures.immediate + figures.late
    return { text, total, pressing, href: listAddress(path, { office: asked.office, owner }), current: asked.owner === owner }
  }
  const held = counted.flatMap((one) => one.owner === null ? [] : [entry(one.owner, staff.find(one.owner)?.name ?? 'Somebody who has left', [one])])
    .toSorted((one, other) => other.pressing - one.pressing || one.text.localeCompare(other.text, 'en'))
  return [
    entry('', 'Everybody', counted.filter(({ others }) => !others)),
    ...held,
    entry('nobody', 'Nobody yet', counted.filter((one) => fits(one, { kind: 'nobody' }))),
    entry('others', 'Owed to us by others', counted.filter((one) => fits(one, { kind: 'others' }))),
  ]
}

function headingOf(whose: Whose, staff: DutiesDeps['staff']): string {
  switch (whose.kind) {
    case 'ours':
      return 'Owed by everybody'
    case 'others':
      return 'Owed to us by others'
    case 'nobody':
    case 'queue':
      return 'Held by nobody yet'
    case 'owner':
      return `Owed by ${staff.find(whose.owner)?.name ?? 'somebody who has left'}`
  }
}
