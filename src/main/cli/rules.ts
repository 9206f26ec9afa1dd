import { findFaults } from '../../engine/compile.ts'
import { coverage } from '../../engine/coverage.ts'
import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'
import { describe, requirementsCited } from '../../features/procedures/index.ts'
import type { Described } from '../../features/procedures/index.ts'
import { packs, roleSlugs, ruleBook } from '../../procedures/index.ts'
import { jsonSchemaOf, vocabulary } from '../../procedures/vocabulary/index.ts'
import { badCall, wordOf } from './command.ts'
import type { Call, CliCommand, ExitStatus } from './command.ts'

export const proceduresCommand: CliCommand = {
  name: 'procedures',
  usage: '[show PACK [CITATION]]',
  does: 'List the sources and their editions, or show requirements and what carries them.',
  run: (call) => {
    if (call.words[0] === undefined) return listPacks(call)
    if (call.words[0] !== 'show') throw badCall('procedures', 'unknown', `There is no 'procedures ${call.words[0]}'; 'procedures show' is one.`)
    return show(call)
  },
}

function listPacks(call: Call): ExitStatus {
  const sources = ruleBook().packs.map(({ source, requirements }) => ({ ...source, requirements: requirements.length }))
  call.say({ procedures: sources }, () => sources.map(({ id, title, edition, inForceFrom, inForceTo, requirements }) =>
    `${id}  ${title}, ${edition}. In force from ${inForceFrom}${inForceTo === undefined ? '' : ` to ${inForceTo}`}. ${requirements} requirements.`))
  return 0
}

function show(call: Call): ExitStatus {
  const rules = ruleBook()
  const pack = packOf(rules, wordOf(call, 1, 'PACK'))
  const citation = call.words.slice(2).join(' ')
  const wanted = citation === '' ? pack.requirements : requirementsCited(pack, citation)
  if (wanted.length === 0) throw badCall('CITATION', 'unknown', `${pack.source.id} has no paragraph '${citation}'.`)
  const described = wanted.map((requirement) => describe(rules, requirement))
  call.say({ procedure: pack.source, requirements: described }, () => described.flatMap(describedLines))
  return 0
}

function describedLines({ requirement, carriers }: Described): readonly string[] {
  const { id, cite, modality, action, condition, clock } = requirement
  return [
    `${cite}  ${id}  (${modality})`,
    `  ${action}`,
    ...(condition === undefined ? [] : [`  When: ${condition}`]),
    ...(clock === undefined ? [] : [`  Time: ${clock}`]),
    ...carriers.flatMap(({ kind, title, does, who, startedBy, metBy, limit, reading, rows }) => [
      `  Carried by ${kind}: ${title}`,
      `    ${does}`,
      ...(who.length === 0 ? [] : [`    Owed by ${who.join(', ')}${limit === null ? '' : `, ${limit}`}`]),
      ...startedBy.map((entry) => `    On ${entryText(entry)}`),
      ...metBy.map((entry) => `    Met by ${entryText(entry)}`),
      ...rows.map((row) => `    ${row.when} → ${row.follows} (${row.cite})`),
      ...(reading === null ? [] : [`    Reading: ${reading}`]),
    ]),
    ...(carriers.length === 0 ? ['  Not yet carried.'] : []),
    '',
  ]
}

function entryText({ slug, when, delay }: Described['carriers'][number]['startedBy'][number]): string {
  return `${slug}${when === null ? '' : ` when ${when}`}${delay === null ? '' : `, ${delay}`}`
}

export const entriesCommand: CliCommand = {
  name: 'entries',
  usage: '',
  does: 'List the vocabulary: each entry type, with its JSON Schema under --json.',
  run: (call) => {
    const { entryTypes } = vocabulary
    call.say(
      { entries: entryTypes.map((type) => ({
        slug: type.slug, title: type.title, meaning: type.meaning, record: type.record, kindOf: type.kindOf ?? null,
        about: type.about ?? null, aliases: type.aliases, schema: jsonSchemaOf(type),
      })) },
      () => entryTypes.map(({ slug, title }) => `${slug.padEnd(40)} ${title}`),
    )
    return 0
  },
}

export const coverageCommand: CliCommand = {
  name: 'coverage',
  usage: '[--pack PACK]',
  does: 'Say for each requirement how it is carried, and by which declaration.',
  options: { pack: { type: 'string' } },
  run: (call) => {
    const rules = ruleBook()
    const pack = call.option('pack')
    if (pack !== undefined) packOf(rules, pack)
    const rows = coverage(rules, pack)
    const carried = rows.filter(({ carriers }) => carriers.length > 0).length
    call.say({ carried, of: rows.length, requirements: rows }, () => [
      ...rows.map(({ requirement, carriers }) => `${requirement.padEnd(64)} ${carriers.length === 0
        ? 'not yet carried'
        : carriers.map(({ kind, declaration }) => `${kind} ${declaration}`).join(', ')}`),
      `${carried} of ${rows.length} carried`,
    ])
    return 0
  },
}

export const checkCommand: CliCommand = {
  name: 'check',
  usage: '',
  does: "List the whole rule book's faults.",
  run: (call) => {
    const faults = findFaults(packs, vocabulary.entryTypes, roleSlugs)
    call.say({ faults }, () => faults.length === 0
      ? ['No fault found.']
      : faults.map(({ code, place, message }) => `${place}: ${message} (${code})`))
    return faults.length === 0 ? 0 : 1
  },
}

/** @throws BadCall for a pack that the rule book does not have */
export function packOf(rules: RuleBook, id: string): CompiledPack {
  const pack = rules.packs.find(({ source }) => source.id === id)
  if (pack !== undefined) return pack
  const known = rules.packs.map(({ source }) => source.id).join(', ')
  throw badCall('PACK', 'unknown', `There is no procedure '${id}'; there is ${known}.`)
}
