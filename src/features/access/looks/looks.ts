import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Forbidden, signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { OpenCase } from '../../cases/index.ts'
import type { AccessDeps } from '../deps.ts'
import { queryWord } from '../request-parts.ts'
import { csv } from './csv.ts'
import { countLooks, findLooks } from './find-looks.ts'
import { sayLook } from './said-look.ts'

const permission = 'case.view'
const pageSize = 50

interface OfCase {
  Params: { recordId: string }
}

/** Who has looked at a case, for those who see to that everywhere and for whoever manages its holder. */
export function looksPages(app: FastifyInstance, { db, staff, clock, casework }: AccessDeps): void {
  app.get<OfCase>(paths.case.looks.pattern, { config: { permission, audit: 'case-looks.viewed' } }, async (request, reply) => {
    const { opened, frame } = await open(request)
    const recordId = opened.head.id
    const counts = await countLooks(db, recordId)
    const wanted = counts.find(({ person }) => person !== null && person === queryWord(request, 'person'))
    const total = wanted?.count ?? counts.reduce((sum, { count }) => sum + count, 0)
    const last = Math.max(1, Math.ceil(total / pageSize))
    const page = Math.min(last, Math.max(1, Math.trunc(Number(queryWord(request, 'page')) || 1)))
    const person = wanted?.person ?? null
    const found = await findLooks(db, { recordId, person }, { offset: (page - 1) * pageSize, limit: pageSize })
    const address = (of: number) => addressOf(paths.case.looks({ recordId }), { person, page: of })
    return reply.page('features/access/looks/looks.njk', {
      title: 'Who has looked at this case',
      showNames: true,
      frame,
      back: paths.case.view({ recordId }),
      people: [
        { value: '', text: 'Everybody', selected: person === null },
        ...counts.flatMap((one) => one.person === null ? [] : [{ value: one.person, text: `${staff.find(one.person)?.name ?? one.person} (${one.count})`, selected: one.person === person }])
          .toSorted((one, other) => one.text.localeCompare(other.text, 'en')),
      ],
      looks: found.map((look) => sayLook(look, staff)),
      total,
      from: (page - 1) * pageSize + 1,
      to: (page - 1) * pageSize + found.length,
      file: addressOf(paths.case.looksFile({ recordId }), { person }),
      previous: page > 1 ? { href: address(page - 1) } : undefined,
      next: page < last ? { href: address(page + 1) } : undefined,
    })
  })

  app.get<OfCase>(paths.case.looksFile.pattern, { config: { permission, audit: 'case-looks.exported' } }, async (request, reply) => {
    const { opened } = await open(request)
    const looks = await findLooks(db, { recordId: opened.head.id, person: queryWord(request, 'person') || null })
    const rows = looks.map((look) => sayLook(look, staff))
      .map(({ at, who, role, what, outcome, why, from }) => [sayWhen(at), who, role, what, outcome, why, from])
    return reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="who-looked.csv"')
      .header('cache-control', 'no-store').send(csv([['When', 'Who', 'Role', 'What', 'How it went', 'Why it was open to them', 'From where'], ...rows]))
  })

  async function open(request: FastifyRequest<OfCase>) {
    const person = signedIn(request)
    const opened = await casework.open(request.params.recordId)
    const frame = casework.frame(opened, person, clock.now())
    if (frame.looks === null) throw new Forbidden('Only those who see to it everywhere, and whoever manages the holder of the case, see who looked at it.', 'audit.view')
    return { opened, frame } satisfies { opened: OpenCase, frame: object }
  }
}

function addressOf(path: string, { person, page = 1 }: { readonly person: string | null, readonly page?: number }): string {
  const query = new URLSearchParams({ ...person === null ? {} : { person }, ...page > 1 ? { page: String(page) } : {} }).toString()
  return query === '' ? path : `${path}?${query}`
}

/** '2026-03-27 16:10:05' in London, as a spreadsheet reads it. */
function sayWhen(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London').toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ')
}
