import { childInCase } from '../../src/features/allegations/children.ts'
import { plainWords } from '../../src/platform/plain-words.ts'
import type { Head } from '../../src/record/stored-entry.ts'
import type { Rules } from './access-rules.ts'
import { hour, leaver, organisation } from './access-world.ts'
import type { World, WorldRecord } from './access-world.ts'

export type Row = Readonly<Record<string, unknown>>

/**
 * What is expected of a table: whose rows it shows to whom, and what each role of the database may do with it. A table of
 * the schema that is not declared here is a fault: say who sees its rows, and add some to the world.
 */
export interface TableExpectation {
  /** Tells one row from another. */
  readonly key: readonly string[]
  readonly rows: (world: World) => readonly Row[]
  /** Whether somebody who is signed in sees a row; left out where no person asks the table at all. */
  readonly seen?: (rules: Rules, viewer: string, row: Row, world: World) => boolean
  /** What `paramountcy_app` and `paramountcy_service` may do: S, I, U, D, and columns in brackets where it is not all of them. */
  readonly app: string
  readonly service: string
}

const ofRecord = (rules: Rules, viewer: string, row: Row): boolean => rules.sees(viewer, String(row['record_id']))
const ofStaff = (rules: Rules, viewer: string): boolean => rules.works(viewer)

/** One row for each record. */
const each = (row: (record: WorldRecord, world: World) => Row) => (world: World): readonly Row[] =>
  world.records.map((record) => ({ record_id: record.id, ...row(record, world) }))
/** Some rows for each record. */
const some = (rows: (record: WorldRecord, world: World) => readonly Row[]) => (world: World): readonly Row[] =>
  world.records.flatMap((record) => rows(record, world).map((row) => ({ record_id: record.id, ...row })))

/** Stands for the type of an entry that was withdrawn. */
const withdrawn = 'withdrawn'
const digestOf = (nth: number): string => String(nth).padStart(64, '0')
const [sharedDigest, looseDigest] = ['e'.repeat(64), 'f'.repeat(64)]
/** Above whatever the database numbers by itself. */
const identity = 1_000_000_000
const requirement = 'cafcass-2025/12/written-same-day'
export const entryOf = (id: string, n = 0): string => `${id}-e${n}`
export const dutyOf = (id: string, n: number): string => `${id}-d${n}`
export const numberOf = (id: string): string => `ZZ26${id.toUpperCase()}`
export const childOf = (id: string): string => `Child of ${id}`

export function headOf({ id, kind, office }: WorldRecord, world: World): Head {
  const cases = world.records.filter((one) => one.kind === 'case').slice(0, 2)
  const children = kind === 'case' ? [{ id: 'c1' }] : kind === 'allegation' ? cases.map((one) => ({ id: childInCase(one.id, 'c1') })) : []
  return { id, record: kind, title: `Title of ${id}`, procedures: ['cafcass-2025'], children, nation: 'england', ...office === null ? {} : { office } }
}

/** In the order in which they can be written. */
export const tables: Readonly<Record<string, TableExpectation>> = {
  worker: {
    key: ['id'], app: 'S(id,name,role,organisation,office,manager_id)', service: 'SIUD', seen: ofStaff,
    rows: ({ workers }) => workers.map(({ id, name, role, office, managerId }) => ({ id, name, role, organisation, office, manager_id: managerId, email: `${id}@example.test` })),
  },
  record: {
    key: ['id'], app: 'S', service: 'SIU', seen: (rules, viewer, row) => rules.sees(viewer, String(row['id'])),
    rows: (world) => world.records.map((one) => ({
      id: one.id, kind: one.kind, title: headOf(one, world).title, procedures: ['cafcass-2025'], nation: 'england', office: one.office,
      head: headOf(one, world), opened_at: world.now, version: 1, last_hash: '', last_recorded_at: world.now,
    })),
  },
  access: {
    key: ['record_id'], app: 'S', service: 'SIUD', seen: ofRecord,
    rows: each(({ kind, office, holder, restrictedBy }) => ({ kind, office, holder, restricted: restrictedBy !== null, restricted_by: restrictedBy })),
  },
  admitted: { key: ['record_id', 'person'], app: 'S', service: 'SIUD', seen: ofRecord, rows: some(({ admitted }) => admitted.map((person) => ({ person }))) },
  conflict: { key: ['record_id', 'person'], app: 'S', service: 'SIUD', seen: ofRecord, rows: some(({ conflicts }) => conflicts) },
  named_in: {
    key: ['record_id', 'words'], app: '', service: 'SIUD',
    rows: some(({ named }) => [...new Set(named.map(plainWords))].filter((words) => words.includes(' ')).map((words) => ({ words }))),
  },
  emergency_opening: {
    key: ['entry_id'], app: 'S', service: 'SIUD',
    // Whoever may restrict records says of the openings of others whether they were right.
    seen: (rules, viewer, row, { records }) => ofRecord(rules, viewer, row) || (row['person'] !== viewer && rules.may(viewer, 'record.restrict')
      && rules.knowsOf(viewer, records.find(({ id }) => id === row['record_id'])!)),
    rows: some(({ id, emergencies }) => emergencies.map(({ person, from, until }, n) =>
      ({ entry_id: `${id}-o${n}`, person, reason: 'It cannot wait', opened_at: from, until_at: until, reviewed_by: null }))),
  },
  cover: {
    key: ['id'], app: 'S', service: 'SIUD', seen: ofStaff,
    rows: ({ covers, now }) => covers.map(({ absent, covering, from, until, ended }, n) => ({
      id: `cover-${n}`, absent, covering, from_at: from, until_at: until, arranged_by: absent, arranged_at: now,
      ended_at: ended ? now : null, ended_by: ended ? absent : null,
    })),
  },
  entry: {
    key: ['id'], app: 'S', service: 'SI',
    // What was written in the wrong place is for those who review it.
    seen: (rules, viewer, row) => ofRecord(rules, viewer, row) && (row['type'] !== withdrawn || rules.may(viewer, 'record.review')),
    rows: (world) => [...some((record) => [{
      seq: 90, id: `${record.id}-w`, type: withdrawn, at: world.now, recorded_at: world.now, children: [], data: {}, command_id: `${record.id}-90`, previous_hash: '', hash: '',
    }])(world), ...some((record) => Array.from({ length: 1 + record.departures }, (_, n) => ({
      seq: n + 1, id: entryOf(record.id, n), type: n === 0 ? 'case.opened' : 'departure.recorded', at: world.now, recorded_at: world.now, by_person: record.holder, by_role: 'fca',
      by_organisation: organisation, about: null, children: [], data: {}, head: n === 0 ? headOf(record, world) : null,
      command_id: `${record.id}-${n}`, previous_hash: '', hash: '',
    })))(world)],
  },
  withdrawn_entry: { key: ['entry_id'], app: 'S', service: 'SIUD', seen: ofRecord, rows: each(({ id }) => ({ entry_id: `${id}-w`, withdrawn_by: entryOf(id) })) },
  attachment: {
    key: ['entry_id'], app: 'S', service: 'SID', seen: ofRecord,
    rows: (world) => world.records.flatMap(({ id }, nth) => [digestOf(nth), sharedDigest].map((digest, n) => ({
      record_id: id, entry_id: `${id}-f${n}`, digest, name: 'plan.pdf', media_type: 'application/pdf', size: 1, about: null, added_by: null, added_at: world.now, scanned: 'clean',
    }))),
  },
  attachment_content: {
    key: ['digest'], app: 'S', service: 'SID',
    // By any record that holds the file.
    seen: (rules, viewer, row, { records }) => records.some(({ id }, nth) => (row['digest'] === sharedDigest || row['digest'] === digestOf(nth)) && rules.sees(viewer, id)),
    rows: ({ records }) => [...records.map((_, nth) => digestOf(nth)), sharedDigest, looseDigest].map((digest) => ({ digest, part: 0, bytes: '\\x00' })),
  },
  draft: {
    key: ['person', 'id'], app: 'SIU', service: 'SIUD',
    seen: (rules, viewer, row) => row['record_id'] === null ? row['person'] === viewer : ofRecord(rules, viewer, row),
    rows: (world) => {
      const draft = { form: '/x', entry_type: 'note', content: '{}', revision: 1, begun_at: world.now, saved_at: world.now }
      return [
        ...world.records.flatMap(({ id, told }) => told.map((person) => ({ person, id: `draft in ${id}`, record_id: id, ...draft }))),
        ...world.workers.slice(0, 2).map(({ id }) => ({ person: id, id: 'a draft', record_id: null, ...draft })),
      ]
    },
  },
  duty: {
    key: ['id'], app: 'S', service: 'SIUD', seen: ofRecord,
    rows: some(({ id, duties }, world) => duties.map(({ owner, ownerRole, office, open, owedFrom, dueAt }, n) => ({
      id: dutyOf(id, n), pack: 'cafcass-2025', declaration: 'd', requirement: [requirement], cite: 'para 12', modality: 'must', title: `Duty of ${id}`,
      who: ['fca'], person: null, owner, owner_role: ownerRole, office, children: [], outstanding: [], started_by: entryOf(id), started_at: world.now,
      owed_from: owedFrom, unit: dueAt === null ? 'immediately' : 'hours', urgency: dueAt === null ? 0 : 1, due_at: dueAt, due_on: null,
      state: open ? 'open' : 'met', met_by: null, met_at: null, recorded_late: false, only_if_silent: false, escalates_to: [],
    }))),
  },
  case_summary: {
    key: ['record_id'], app: 'S', service: 'SIUD', seen: ofRecord,
    rows: (world) => world.records.filter(({ kind }) => kind === 'case').map(({ id, office, holder, caseState }) => ({
      record_id: id, title: `Title of ${id}`, case_number: numberOf(id), received_on: '2026-03-01', hearings: [], last_hearing_at: null,
      children: [{ id: 'c1', name: childOf(id), born: null }], harm: [], state: caseState, office, allocated_to: holder, allocated_role: 'fca',
      manager_id: world.workers.find((worker) => worker.id === holder)?.managerId ?? null, version: 1,
    })),
  },
  allegation_summary: {
    key: ['record_id'], app: 'S', service: 'SIUD', seen: ofRecord,
    rows: (world) => world.records.filter(({ kind }) => kind === 'allegation').map(({ id, office, holder, accused }) => ({
      record_id: id, title: `Title of ${id}`, office, started_by: holder, started_at: world.now, accused,
      accused_names: [...new Set(accused.map(plainWords))].filter((words) => words !== ''), accused_is: null, immediate_risk: false, step: 'draft', version: 1,
    })),
  },
  departure: {
    key: ['entry_id', 'requirement'], app: 'S', service: 'SIUD', seen: ofRecord,
    rows: some(({ id, departures }, { now }) => Array.from({ length: departures }, (_, n) => ({
      entry_id: entryOf(id, n + 1), requirement, pack: 'cafcass-2025', cite: `para ${n}`, at: now,
    }))),
  },
  seal: {
    key: ['id'], app: 'S', service: 'SIUD', seen: ofRecord,
    rows: each(({ id }, { now }) => ({ id: `${id}-s`, seq: 1, version: 1, last_hash: '', attachments: [], digest: '', reason: 'A review', at: now, person: null, role: null })),
  },
  record_key: { key: ['record_id'], app: 'S', service: 'SIU(wrapped,master)', seen: ofRecord, rows: each(() => ({ wrapped: '\\x00', master: 'm' })) },
  retention: { key: ['record_id'], app: 'S', service: 'SIUD', seen: ofRecord, rows: each(() => ({ until_on: '2020-01-01', rule: null, holds: [] })) },
  destruction: {
    key: ['id'], app: 'S', service: 'SIU(declined_by,declined_at,confirmed_by,confirmed_at,certificate)',
    // A certificate is for those who answer for destroying, whatever it was of.
    seen: (rules, viewer, row) => ofRecord(rules, viewer, row) || (row['confirmed_by'] !== null && rules.may(viewer, 'record.destroy')),
    rows: some(({ id, kind, office, destruction }, { now }) => destruction === 'none' ? [] : [{
      id: `${id}-x`, kind, office, reason: 'Its time has come', proposed_by: 'a', proposed_at: now,
      ...destruction === 'confirmed' ? { confirmed_by: 'b', confirmed_at: now, certificate: {} } : { confirmed_by: null },
    }]),
  },
  confidence: {
    key: ['record_id', 'id'], app: 'S', service: 'SIU(ended_in,ended_at)D',
    seen: (rules, viewer, row, { records }) => rules.readsConfidences(viewer, records.find(({ id }) => id === row['record_id'])!),
    rows: each(({ id }, { now }) => ({ id: `${id}-c`, subject: 'c1', kind: 'address', secret: '\\x00', source: 'court', added_by: null, added_at: now })),
  },
  confidence_reader: { key: ['record_id', 'person'], app: 'S', service: 'SIUD', seen: ofRecord, rows: some(({ confided }) => confided.map((person) => ({ person }))) },
  outbox: { key: ['id'], app: '', service: 'SIU', rows: ({ now, records }) => [-1, ...records.keys()].map((nth) => ({ id: identity + nth, topic: 'notice', payload: {}, at: now })) },
  notice: {
    key: ['id'], app: 'SU(read_at)', service: 'SIU',
    // One's own; not about what one must not know of.
    seen: (rules, viewer, row, { records }) => row['person'] === viewer
      && (row['record_id'] === null || !rules.isKeptFrom(viewer, records.find(({ id }) => id === row['record_id'])!)),
    rows: (world) => {
      const notice = { kind: 'overdue', duties: [], at: world.now, read_at: null, mailed_at: null }
      return [
        ...world.records.flatMap((record, nth) => record.told.map((person, n) => ({ id: identity + nth * 100 + n, message_id: identity + nth, person, record_id: record.id, ...notice }))),
        ...world.workers.slice(0, 2).map(({ id }, n) => ({ id: identity - 1 - n, message_id: identity - 1, person: id, record_id: null, ...notice })),
      ]
    },
  },
  overdue_noted: { key: ['duty_id'], app: '', service: 'SID', rows: each(({ id }, { now }) => ({ duty_id: dutyOf(id, 0), due_at: now })) },
  audit: {
    key: ['id'], app: 'SI', service: 'SI',
    seen: (rules, viewer, row, { records }) => {
      const id = row['record_id'] as string | null
      if (id === null) return rules.may(viewer, 'audit.view')
      return rules.sees(viewer, id) && (rules.may(viewer, 'audit.view') || rules.manages(viewer, records.find((one) => one.id === id)!.holder))
    },
    rows: (world) => [
      ...some(({ id, looks }, { now }) => looks.map((person) => ({ action: 'case.viewed', person, at: now, outcome: 'allowed', path: `/cases/${id}` })))(world),
      ...[...world.workers.slice(0, 2), leaver].map(({ id }) => ({ action: 'duties.viewed', person: id, at: world.now, outcome: 'allowed', record_id: null })),
    ].map((row, n) => ({ id: identity + n, ...row })),
  },
  intake_run: {
    key: ['id'], app: 'SI', service: 'SIUD', seen: (rules, viewer) => rules.may(viewer, 'intake.run'),
    rows: ({ now, records }) => [{ id: 'run', at: now, person: 'w0', file_name: 'feed.json', bytes: 1, result: {
      counts: { opened: 0, updated: 0, unchanged: 0, refused: 0, noticed: 0 }, updated: [], refused: [], noticed: [],
      opened: records.filter(({ kind }) => kind === 'case').map(({ id }) => ({ record: id, caseNumber: numberOf(id), pointer: '/' })),
    } }],
  },
  command: { key: ['id'], app: '', service: 'SIU', rows: each(({ id }, { now }) => ({ id: `${id}-command`, name: 'record-entry', fingerprint: '', at: now })) },
  session: { key: ['hash'], app: '', service: 'SIUD', rows: ({ now, workers }) => workers.slice(0, 1).map(({ id }) => ({ hash: `session of ${id}`, held: {}, started_at: now - hour, seen_at: now - hour, person: id })) },
  signing_key: { key: ['number'], app: '', service: 'SI', rows: () => [{ number: 1, id: 'k', statement: {} }] },
  checkpoint: { key: ['number'], app: '', service: 'SI', rows: ({ now }) => [{ number: 1, at: now, statement: {}, chunks: '\\x00' }] },
  checkpoint_leaf: { key: ['position'], app: '', service: 'SI', rows: ({ records }) => records.map(({ id }, position) => ({ position, checkpoint: 1, record_id: id, version: 1, last_hash: '' })) },
}

/** What everybody may read, because nobody is in it, and nobody writes while the product runs. */
export const aboutNobody: Readonly<Record<string, Pick<TableExpectation, 'app' | 'service'>>> = {
  migration: { app: '', service: 'S' },
  role_permission: { app: '', service: 'S' },
}
