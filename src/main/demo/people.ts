import type { Insertable } from 'kysely'
import type { Schema } from '../../platform/sql/schema.ts'

export const organisation = 'Family Court Advisory Service'
export const office = 'Eastmere office'
export const authority = 'Eastmere County Council'

function worker(id: string, name: string, role: string, manager: string | null) {
  return { id, name, role, organisation, office, manager_id: manager, email: `${id}@eastmere.example` } satisfies Insertable<Schema['worker']>
}

/** Everybody who works in the demonstration, those above before those whom they manage. Nobody in it is anybody. */
export const people = {
  farah: worker('farah-siddiqui', 'Farah Siddiqui', 'assistant-director', null),
  gareth: worker('gareth-pugh', 'Gareth Pugh', 'head-of-practice', 'farah-siddiqui'),
  ines: worker('ines-carvalho', 'Ines Carvalho', 'quality-assurance', 'farah-siddiqui'),
  ruth: worker('ruth-adeyemi', 'Ruth Adeyemi', 'cafcass-manager', 'gareth-pugh'),
  martin: worker('martin-kowalczyk', 'Martin Kowalczyk', 'cafcass-manager', 'gareth-pugh'),
  sam: worker('sam-okafor', 'Sam Okafor', 'fca', 'ruth-adeyemi'),
  priya: worker('priya-raman', 'Priya Raman', 'fca', 'ruth-adeyemi'),
  helen: worker('helen-brzezinska', 'Helen Brzezińska', 'childrens-guardian', 'ruth-adeyemi'),
  tom: worker('tom-whittle', 'Tom Whittle', 'business-support', 'ruth-adeyemi'),
  bethan: worker('bethan-lloyd', 'Bethan Lloyd', 'fca', 'martin-kowalczyk'),
  daniel: worker('daniel-osei', 'Daniel Osei', 'fca', 'martin-kowalczyk'),
  yusuf: worker('yusuf-demir', 'Yusuf Demir', 'childrens-guardian', 'martin-kowalczyk'),
} as const

export type DemoWorker = (typeof people)[keyof typeof people]
