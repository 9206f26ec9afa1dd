import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LineCounter, isNode, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { z } from 'zod'
import type { Requirement } from '../engine/model.ts'

const words = z.string().trim().min(1)
const list = z.array(words).min(1)

const requirementSchema = z.strictObject({
  id: words.regex(/^[a-z0-9-]+\/[A-Za-z0-9.-]+\/[a-z0-9-]+$/, { error: 'is not <pack>/<paragraph>/<slug>' }),
  cite: words,
  kind: z.enum([
    'duty', 'prohibition', 'permission', 'decision', 'threshold', 'form', 'record', 'meeting', 'register',
    'notification', 'escalation', 'indicators', 'definition', 'role', 'assurance',
  ]),
  modality: z.enum(['must', 'should', 'may', 'must-not', 'should-not', 'info']),
  /** Empty where nobody is asked to do anything: a definition, an indicator. */
  actor: z.array(words),
  process: words,
  action: words,
  condition: words.optional(),
  clock: words.optional(),
  numbered: z.boolean().optional(),
  notifies: list.optional(),
  record: words.optional(),
  fields: list.optional(),
  outcomes: list.optional(),
  consent: words.optional(),
  sharing: words.optional(),
  links: list.optional(),
}).refine(({ clock, numbered }) => !numbered || clock !== undefined, { error: 'has a number but no clock', path: ['numbered'] })

/** What is wrong in the files of a source's requirements, each line with its file, line and column. */
export class RequirementFaults extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'RequirementFaults'
    this.faults = faults
  }
}

/**
 * Reads a source's requirements from the YAML files of a folder, in the order of their citations.
 * @throws RequirementFaults with every fault of every file
 */
export function loadRequirements(folder: URL | string): readonly Requirement[] {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  const read = readdirSync(path).filter((name) => name.endsWith('.yaml')).sort()
    .map((name) => readRequirements(join(path, name)))
  const faults = read.flatMap((one) => one.faults)
  if (faults.length > 0) throw new RequirementFaults(faults)
  const { compare } = new Intl.Collator('en', { numeric: true })
  return Object.freeze(read.flatMap(({ requirements }) => requirements).toSorted((one, other) => compare(one.cite, other.cite)))
}

interface Read {
  readonly requirements: readonly Requirement[]
  readonly faults: readonly string[]
}

function readRequirements(path: string): Read {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${basename(path)}:${line}:${col}`
  }
  if (document.errors.length > 0) {
    return { requirements: [], faults: document.errors.map(({ pos, message }) => `${at(pos[0])}: ${firstLine(message)}`) }
  }
  const result = z.array(requirementSchema).safeParse(document.toJS())
  if (result.success) return { requirements: result.data.map(freeze), faults: [] }
  return {
    requirements: [],
    faults: result.error.issues.map(({ path: place, message }) =>
      `${at(offsetOf(document, place))}: ${place.join('.') || 'the file'}: ${message}`),
  }
}

/** Where a value begins; for one that is missing, where what should hold it begins. */
function offsetOf(document: Document, place: readonly PropertyKey[]): number {
  for (let length = place.length; length > 0; length -= 1) {
    const node = document.getIn(place.slice(0, length), true)
    if (isNode(node)) return node.range?.[0] ?? 0
  }
  return 0
}

function freeze(requirement: Requirement): Requirement {
  for (const value of Object.values(requirement)) Object.freeze(value)
  return Object.freeze(requirement)
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!
}
