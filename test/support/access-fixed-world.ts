import { hour, leaver, now, offices } from './access-world.ts'
import type { World, WorldDuty, WorldRecord, WorldWorker } from './access-world.ts'

const [east, west] = offices

function worker(id: string, name: string, role: string, office: string | null, managerId: string | null = null): WorldWorker {
  return { id, name, role, office, managerId }
}

const owed = (owner: string, of: Partial<WorldDuty> = {}): WorldDuty => ({ owner, ownerRole: 'fca', office: east, open: true, owedFrom: now - hour, dueAt: now, ...of })

function record(id: string, kind: string, of: Partial<WorldRecord> = {}): WorldRecord {
  return {
    id, kind, office: null, holder: null, restrictedBy: null, admitted: [], named: [], accused: [], conflicts: [], emergencies: [],
    duties: [owed('sam')], caseState: 'allocated', departures: 1, told: ['sam', 'gareth'], confided: [], destruction: 'none', looks: ['priya'], ...of,
  }
}

const opened = (person: string, from: number = now - hour, until: number = now + hour) => ({ person, from, until })

/** For each clause of each rule somebody or something that only this clause lets in or keeps out. */
export const fixedWorld: World = {
  now,
  workers: [
    worker('gareth', 'Gareth Pugh', 'head-of-practice', east),
    worker('farah', 'Farah Noor Siddiqui', 'assistant-director', west),
    worker('ines', 'Ines Carvalho', 'quality-assurance', null),
    worker('ruth', 'Ruth Adeyemi', 'cafcass-manager', east),
    worker('bill', 'Bill Cole', 'cafcass-manager', west),
    worker('sam', 'Sam Okafor', 'fca', east, 'ruth'),
    worker('twin', 'Sám Okafor', 'fca', west, 'bill'),
    worker('priya', 'Priya Raman', 'fca', east, 'ruth'),
    worker('helen', 'Helen Brzezińska', 'childrens-guardian', west, 'bill'),
    worker('tom', 'Tom Whittle', 'business-support', east, 'ruth'),
    // A name that cannot be compared with any.
    worker('nameless', '—', 'head-of-practice', west),
    // A role that nobody has heard of, with somebody to manage.
    worker('judge', 'A Judge', 'court', east),
    worker('clerk', 'Clara Clerk', 'fca', null, 'judge'),
    ...['away', 'was away', 'will be away', 'came back', 'is back now', 'leaves now'].map((id) => worker(id, `Abel ${id}`, 'fca', null)),
    worker('staff of away', 'Ana Lund', 'fca', null, 'away'),
  ],
  covers: [
    ...([['away', -1, 1], ['was away', -2, -1], ['will be away', 1, 2], ['is back now', -1, 0], ['leaves now', 0, 1]] as const)
      .map(([absent, from, until]) => ({ absent, covering: 'priya', from: now + from * hour, until: now + until * hour, ended: false })),
    { absent: 'came back', covering: 'priya', from: now - hour, until: now + hour, ended: true },
    { absent: 'away', covering: 'judge', from: now - hour, until: now + hour, ended: false },
  ],
  records: [
    record('east', 'case', { office: east, duties: [owed('sam'), owed('tom'), owed('sam', { open: false }), owed('sam', { owedFrom: now + 1 }), owed('sam', { owedFrom: null })] }),
    record('west', 'case', { office: west, destruction: 'confirmed' }),
    record('nowhere', 'case', { destruction: 'proposed' }),
    record('lent', 'case', { holder: 'sam', confided: ['gareth', 'tom'], looks: ['sam', 'ruth'] }),
    record('held by the judge', 'case', { office: east, holder: 'judge', admitted: [] }),
    record('held by the clerk', 'case', { holder: 'clerk', confided: ['judge'] }),
    ...['away', 'was away', 'will be away', 'came back', 'is back now', 'leaves now', 'staff of away'].map((holder) => record(`case of ${holder}`, 'case', { holder })),
    record('restricted, of away', 'case', { holder: 'away', restrictedBy: 'ruth' }),
    record('restricted', 'case', {
      office: east, holder: 'sam', restrictedBy: 'ruth', admitted: ['helen', 'judge', 'gareth'], emergencies: [opened('priya'), opened('ruth'), opened('twin', now - 2 * hour, now - hour)], confided: ['helen'],
    }),
    record('restricted, and kept from ruth', 'case', { office: east, restrictedBy: 'gareth', conflicts: [{ person: 'ruth', namesake: false }], emergencies: [opened('ruth'), opened('helen')] }),
    record('restricted, and opened by ruth', 'case', { office: east, restrictedBy: 'gareth', emergencies: [opened('ruth', now - 2 * hour, now - hour)] }),
    record('restricted, of nobody', 'case', { restrictedBy: 'ruth', emergencies: [opened('helen')] }),
    record('opened', 'case', {
      emergencies: [opened('sam', now, now + 1), opened('priya', now - 1, now), opened('tom', now + 1, now + hour), opened('judge'), opened(leaver.id), opened('helen')], confided: ['priya'],
    }),
    record('kept from sam', 'case', { office: east, holder: 'sam', conflicts: [{ person: 'sam', namesake: false }], emergencies: [opened('sam')] }),
    record('named', 'case', { office: east, holder: 'twin', named: ['OKAFOR,  Sam', 'Dr Priya Raman', 'Tom', 'Gareth Pugh'], conflicts: [{ person: 'twin', namesake: true }, { person: 'tom', namesake: true }], emergencies: [opened('sam')] }),
    record('a concern', 'allegation', { office: east, holder: 'sam', emergencies: [opened('helen'), opened('tom')] }),
    record('of the west', 'allegation', { office: west, holder: 'helen' }),
    record('of nobody', 'allegation', { holder: null }),
    record('of one away', 'allegation', { holder: 'away', destruction: 'confirmed' }),
    record('of business support', 'allegation', { office: east, holder: 'tom' }),
    record('of the clerk', 'allegation', { holder: 'clerk', destruction: 'proposed' }),
    record('a restricted concern', 'allegation', { office: east, holder: 'sam', restrictedBy: 'gareth', admitted: ['helen', 'tom'] }),
    record('about gareth', 'allegation', { office: east, holder: 'sam', accused: ['gareth'] }),
    record('about a Dr Pugh', 'allegation', { office: east, holder: 'sam', accused: ['Peter Lund', 'Dr GARETH Pugh'], conflicts: [{ person: 'gareth', namesake: true }] }),
    record('about a Gareth Jones', 'allegation', { office: east, holder: 'sam', accused: ['Gareth Jones'] }),
    record('about a Farah', 'allegation', { office: west, holder: 'helen', accused: ['Siddiqui, Farah'], emergencies: [opened('farah')] }),
    record('about some Farah', 'allegation', { office: west, holder: 'helen', accused: ['Farah'] }),
    record('the service', 'organisation'),
    record('a restricted service', 'organisation', { restrictedBy: 'gareth', admitted: ['priya'] }),
    record('sam', 'worker', { holder: 'sam', office: east }),
    record('judge', 'worker', { holder: 'judge', office: east }),
    record('clerk', 'worker', { holder: 'clerk', office: east, emergencies: [opened('sam')] }),
    record('a death', 'death', { office: east, holder: 'sam', emergencies: [opened('sam')] }),
    record('a restricted death', 'death', { office: east, holder: 'sam', restrictedBy: 'gareth', admitted: ['sam'] }),
  ],
}
