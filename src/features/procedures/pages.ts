import type { FastifyInstance } from 'fastify'
import type { AnyDeclaration, Requirement } from '../../engine/model.ts'
import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'
import { NotFound } from '../../platform/http.ts'
import type { Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import { chapterOf, chaptersOf } from './chapters.ts'
import { describe, requirementsCited } from './describe.ts'
import type { Described } from './describe.ts'
import { findRequirementsIn } from './find-requirements.ts'
import { paged } from './paged.ts'
import { linksIn, packOf } from './requirement-links.ts'
import { headingOf, paragraphOf, processTitle, roleTitle } from './requirement-words.ts'
import { askedOf, rolesAsked } from './role-requirements.ts'

interface Parts {
  readonly ruleBook: RuleBook
}

const config = { permission: 'procedures.read', audit: 'none', why: 'The procedures are public and name nobody.' } as const
const firstOfEach = 20

/** What an address asks for: `find`, `timed`, `in`, `page`. */
type Asked = Readonly<Record<string, unknown>>

/** Reading the sources: their list, one of them by chapter or process, one paragraph, what a role owes, and a search over all. */
export function proceduresFeature({ ruleBook }: Parts): Feature {
  const find = findRequirementsIn(ruleBook)
  const linksOf = linksIn(ruleBook)
  const words = {
    roleTitle, processTitle, headingOf, paragraphOf, packOf, isCarried: ({ id }: Requirement) => (ruleBook.carriers.get(id) ?? []).length > 0,
    sourceOf: (requirement: Requirement) => ruleBook.packs.find(({ source }) => source.id === packOf(requirement))!.source,
  }

  return async (app: FastifyInstance) => {
    app.get(paths.procedures.list.pattern, { config }, async (_request, reply) =>
      reply.page('features/procedures/list.njk', { title: 'Procedures', packs: ruleBook.packs }))

    app.get<{ Querystring: Asked }>(paths.procedures.search.pattern, { config }, async ({ query }, reply) => {
      const sought = { words: textOf(query['find']), timed: query['timed'] === 'yes' }
      const within = textOf(query['in'])
      const found = sought.words.trim() === '' && !sought.timed ? [] : find(sought).filter(({ requirements }) => requirements.length > 0)
      const shown = found.filter(({ pack }) => within === '' || pack.source.id === within)
      return reply.page('features/procedures/search.njk', {
        ...words, title: 'Find a requirement', values: query, sought, within, asked: found.length > 0 || sought.words.trim() !== '',
        total: found.reduce((sum, { requirements }) => sum + requirements.length, 0),
        found: shown.map(({ pack, requirements }) => ({ pack, list: paged(requirements, query['page'], within === '' ? firstOfEach : undefined) })),
        searchLink: (more: Readonly<Record<string, string>>) => searchLink({ find: sought.words, ...sought.timed ? { timed: 'yes' } : {}, ...more }),
      })
    })

    app.get(paths.procedures.roles.pattern, { config }, async (_request, reply) =>
      reply.page('features/procedures/roles.njk', { title: 'What each role owes', groups: rolesAsked(ruleBook) }))

    app.get<{ Params: { role: string }; Querystring: Asked }>(paths.procedures.role.pattern, { config }, async ({ params, query }, reply) => {
      const role = vocabulary.role(params.role)
      const asked = role === undefined ? [] : askedOf(ruleBook, role.slug)
      if (role === undefined) throw new NotFound(`No source asks anything of '${params.role}'.`)
      const all = asked.flatMap(({ requirements }) => requirements)
      const list = paged(all, query['page'])
      return reply.page('features/procedures/role.njk', {
        ...words, title: `What is asked of: ${role.title}`, role, list, here: paths.procedures.role({ role: role.slug }),
        sources: asked.map((one) => ({ ...one, shown: one.requirements.filter((requirement) => list.items.includes(requirement)) })),
      })
    })

    app.get<{ Params: { pack: string } }>(paths.procedures.pack.pattern, { config }, async ({ params }, reply) => {
      const pack = packNamed(ruleBook, params.pack)
      const processes = Map.groupBy(pack.requirements, ({ process }) => process)
      return reply.page('features/procedures/pack.njk', {
        ...words, title: pack.source.title, pack, chapters: chaptersOf(pack.requirements),
        processes: [...processes].map(([slug, inside]) => ({ slug, title: processTitle(slug), count: inside.length })).toSorted((one, other) => one.title.localeCompare(other.title)),
        carried: pack.requirements.filter(words.isCarried).length, timed: pack.requirements.filter(({ clock }) => clock !== undefined).length,
      })
    })

    app.get<{ Params: { pack: string; chapter: string }; Querystring: Asked }>(paths.procedures.chapter.pattern, { config }, async ({ params, query }, reply) => {
      const pack = packNamed(ruleBook, params.pack)
      const chapters = chaptersOf(pack.requirements)
      const here = chapters.findIndex(({ slug }) => slug === params.chapter)
      const chapter = chapters[here]
      if (chapter === undefined) throw new NotFound(`${pack.source.title} has no chapter '${params.chapter}'.`)
      return reply.page('features/procedures/requirements.njk', {
        ...words, title: chapter.title, pack, list: paged(chapter.requirements, query['page']),
        here: paths.procedures.chapter({ pack: pack.source.id, chapter: chapter.slug }),
        before: chapters[here - 1], after: chapters[here + 1],
      })
    })

    app.get<{ Params: { pack: string; process: string }; Querystring: Asked }>(paths.procedures.process.pattern, { config }, async ({ params, query }, reply) => {
      const pack = packNamed(ruleBook, params.pack)
      const inside = pack.requirements.filter(({ process }) => process === params.process)
      if (inside.length === 0) throw new NotFound(`${pack.source.title} has no process '${params.process}'.`)
      return reply.page('features/procedures/requirements.njk', {
        ...words, title: processTitle(params.process), pack, list: paged(inside, query['page']),
        here: paths.procedures.process({ pack: pack.source.id, process: params.process }),
      })
    })

    app.get<{ Params: { pack: string; citation: string } }>(paths.procedures.paragraph.pattern, { config }, async (request, reply) => {
      const pack = packNamed(ruleBook, request.params.pack)
      const requirements = requirementsCited(pack, request.params.citation)
      const [first] = requirements
      if (first === undefined) throw new NotFound(`${pack.source.title} has no paragraph '${request.params.citation}'.`)
      const chapter = chaptersOf(pack.requirements).find(({ slug }) => slug === chapterOf(first))
      return reply.page('features/procedures/paragraph.njk', {
        ...words, title: headingOf(first), caption: `${pack.source.title}, ${pack.source.edition}`, pack, chapter,
        requirements: toldOnce(requirements.map((requirement) => ({ ...describe(ruleBook, requirement), links: linksOf(requirement) }))),
        neighbours: neighboursOf(pack, first),
        modalities, kinds,
      })
    })
  }
}

const modalities: Readonly<Record<string, string>> = {
  'must': 'Must', 'should': 'Should', 'may': 'May', 'must-not': 'Must not', 'should-not': 'Should not', 'info': 'To know',
}

const kinds: Readonly<Record<AnyDeclaration['kind'], string>> = {
  duty: 'A duty with an owner', gate: 'A gate', prohibition: 'A prohibition', table: 'A decision table', escalation: 'An escalation chain',
  form: 'A form', guidance: 'Guidance where the work is done', document: 'A document', register: 'A register', access: 'Who may see what',
  statistic: 'A statistic',
}

/** What carries several requirements of a paragraph is told at the first of them. */
function toldOnce(described: readonly Described[]): readonly object[] {
  const told = new Set<string>()
  return described.map((one) => ({
    ...one,
    carriers: one.carriers.map((carrier) => {
      const again = told.has(carrier.id)
      told.add(carrier.id)
      return { ...carrier, again }
    }),
  }))
}

function packNamed(ruleBook: RuleBook, id: string): CompiledPack {
  const pack = ruleBook.packs.find(({ source }) => source.id === id)
  if (pack === undefined) throw new NotFound(`There is no procedure '${id}' here.`)
  return pack
}

function searchLink(query: Readonly<Record<string, string>>): string {
  return `${paths.procedures.search({})}?${new URLSearchParams(query).toString()}`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : ''
}

/** The paragraphs on either side, in the source's order. */
function neighboursOf({ requirements }: CompiledPack, requirement: Requirement): { before: Requirement | undefined; after: Requirement | undefined } {
  const firsts = [...new Map(requirements.map((one) => [paragraphOf(one), one])).keys()]
  const here = firsts.indexOf(paragraphOf(requirement))
  const firstIn = (paragraph: string | undefined): Requirement | undefined => requirements.find((one) => paragraphOf(one) === paragraph)
  return { before: firstIn(firsts[here - 1]), after: firstIn(firsts[here + 1]) }
}
