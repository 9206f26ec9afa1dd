import type { FastifyInstance } from 'fastify'
import type { AnyDeclaration, Requirement } from '../../engine/model.ts'
import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'
import { NotFound } from '../../platform/http.ts'
import type { Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import { describe, requirementsCited } from './describe.ts'

interface Parts {
  readonly ruleBook: RuleBook
}

const config = { permission: 'procedures.read', audit: 'none', why: 'The procedures are public and name nobody.' } as const

/** Reading the sources: their list, one of them, one paragraph. */
export function proceduresFeature({ ruleBook }: Parts): Feature {
  return async (app: FastifyInstance) => {
    app.get(paths.procedures.list.pattern, { config }, async (_request, reply) =>
      reply.page('features/procedures/list.njk', { title: 'Procedures', packs: ruleBook.packs }))

    app.get<{ Params: { pack: string }; Querystring: { find?: unknown } }>(paths.procedures.pack.pattern, { config }, async (request, reply) => {
      const pack = packNamed(ruleBook, request.params.pack)
      const find = typeof request.query.find === 'string' ? request.query.find : ''
      const found = pack.requirements.filter((requirement) => says(requirement, find))
      return reply.page('features/procedures/pack.njk', {
        title: pack.source.title, pack, find, found: found.length, paragraphs: byParagraph(found), carriers: ruleBook.carriers,
      })
    })

    app.get<{ Params: { pack: string; citation: string } }>(paths.procedures.paragraph.pattern, { config }, async (request, reply) => {
      const pack = packNamed(ruleBook, request.params.pack)
      const requirements = requirementsCited(pack, request.params.citation)
      const [first] = requirements
      if (first === undefined) throw new NotFound(`${pack.source.title} has no paragraph '${request.params.citation}'.`)
      return reply.page('features/procedures/paragraph.njk', {
        title: headingOf(first), caption: `${pack.source.title}, ${pack.source.edition}`, pack,
        requirements: requirements.map((requirement) => describe(ruleBook, requirement)),
        neighbours: neighboursOf(pack, first),
        roleTitle: (slug: string) => vocabulary.role(slug)?.title ?? slug,
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

function packNamed(ruleBook: RuleBook, id: string): CompiledPack {
  const pack = ruleBook.packs.find(({ source }) => source.id === id)
  if (pack === undefined) throw new NotFound(`There is no procedure '${id}' here.`)
  return pack
}

/** Whether every word looked for stands in the requirement. */
function says(requirement: Requirement, find: string): boolean {
  const { id, cite, action, condition = '', clock = '', process, actor } = requirement
  const roles = actor.map((slug) => vocabulary.role(slug)?.title ?? slug)
  const text = [id, cite, action, condition, clock, process, ...actor, ...roles].join(' ').toLowerCase()
  return find.toLowerCase().split(/\s+/).every((word) => text.includes(word))
}

interface Paragraph {
  readonly heading: string
  /** As in an address. */
  readonly citation: string
  readonly requirements: readonly Requirement[]
}

function byParagraph(requirements: readonly Requirement[]): readonly Paragraph[] {
  const groups = Map.groupBy(requirements, citationOf)
  return [...groups].map(([citation, inside]) => ({ citation, heading: headingOf(inside[0]!), requirements: inside }))
}

function citationOf({ id }: Requirement): string {
  return id.split('/')[1] ?? id
}

function headingOf({ cite }: Requirement): string {
  const said = cite.replace(/^para (?=\d)/, 'Paragraph ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function neighboursOf(pack: CompiledPack, requirement: Requirement): { before: Paragraph | undefined; after: Paragraph | undefined } {
  const paragraphs = byParagraph(pack.requirements)
  const here = paragraphs.findIndex(({ citation }) => citation === citationOf(requirement))
  return { before: paragraphs[here - 1], after: paragraphs[here + 1] }
}
