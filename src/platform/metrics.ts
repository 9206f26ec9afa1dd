import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What is read when somebody asks for the figures. Each may fail: the figure is left out then. */
export interface Readings {
  readonly connections: () => { readonly open: number, readonly waiting: number }
  /** How many pieces of each work were set aside. */
  readonly setAside: () => Promise<readonly { readonly work: string, readonly count: number }[]>
  /** Age of what has waited longest, in seconds; 0 where nothing waits. */
  readonly oldest: () => Promise<Readonly<Record<string, number>>>
}

/** Figures of a process in the form of Prometheus: counts and times by route, work and code; never an id or a word typed. */
export interface Metrics {
  request(route: string, method: string, status: number, seconds: number): void
  turnedAway(code: string): void
  job(work: string, outcome: string): void
  /** The figures as text, and its content type. */
  read(): Promise<{ readonly text: string, readonly type: string }>
}

export function createMetrics({ connections, setAside, oldest }: Readings): Metrics {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry, prefix: 'paramountcy_' })

  const requests = new Histogram({
    registers, name: 'paramountcy_request_seconds', help: 'Time to answer a request', labelNames: ['route', 'method', 'status'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  })
  const away = new Counter({ registers, name: 'paramountcy_turned_away_total', help: 'Requests refused to keep the process answering', labelNames: ['code'] })
  const jobs = new Counter({ registers, name: 'paramountcy_jobs_total', help: 'Pieces of work by how they went', labelNames: ['work', 'outcome'] })
  const open = new Gauge({ registers, name: 'paramountcy_database_connections', help: 'Open connections to the database' })
  const waiting = new Gauge({ registers, name: 'paramountcy_database_waiting', help: 'Requests that wait for a connection' })
  const up = new Gauge({ registers, name: 'paramountcy_database_up', help: '1 if the database answered just now' })
  const aside = new Gauge({ registers, name: 'paramountcy_jobs_set_aside', help: 'Pieces of work that nobody will try again by themselves', labelNames: ['work'] })
  const age = new Gauge({ registers, name: 'paramountcy_oldest_waiting_seconds', help: 'How long the oldest piece of what is waiting has waited', labelNames: ['what'] })

  async function readDatabase(): Promise<void> {
    aside.reset()
    age.reset()
    try {
      for (const { work, count } of await setAside()) aside.set({ work }, count)
      for (const [what, seconds] of Object.entries(await oldest())) age.set({ what }, seconds)
      up.set(1)
    } catch {
      up.set(0)
    }
  }

  return {
    request: (route, method, status, seconds) => requests.observe({ route, method, status }, seconds),
    turnedAway: (code) => away.inc({ code }),
    job: (work, outcome) => jobs.inc({ work, outcome }),
    async read() {
      const now = connections()
      open.set(now.open)
      waiting.set(now.waiting)
      await readDatabase()
      return { text: await registry.metrics(), type: registry.contentType }
    },
  }
}
