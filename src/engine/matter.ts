import type { Condition, Entry, Match, RecordHead, Situation } from './model.ts'
import type { RuleBook } from './rule-book.ts'

/** An entry with its place in the record: what it points back to, and the root of that chain. */
export interface Node {
  readonly entry: Entry
  /** The children it names or, where it names none, every child of the record. */
  readonly children: readonly string[]
  /** It names none: it is about every child there is, also one that the record's head does not list. */
  readonly everyone: boolean
  readonly parent: Node | null
  readonly root: Node
  /** Refused entries stand in the record but prove nothing. */
  refused: boolean
  /** What a condition sees of it; made when first asked for. */
  situation: Situation | null
}

/**
 * The entries of a record so far, by type.
 *
 * Entries that point back to one another make up one matter: a concern, the supervision about it,
 * the referral about it and the authority's answer to that.
 */
export class Matters {
  /** Ids of the children that the record's head lists. */
  readonly allChildren: readonly string[]
  readonly #head: RecordHead
  readonly #ruleBook: RuleBook
  readonly #byId = new Map<string, Node>()
  readonly #byType = new Map<string, Node[]>()
  /** What is known to lie ahead: it has not happened, and serves as a forecast only. */
  readonly #ahead = new Map<string, Node[]>()

  constructor(ruleBook: RuleBook, head: RecordHead) {
    this.#ruleBook = ruleBook
    this.#head = head
    this.allChildren = head.children.map(({ id }) => id)
  }

  /**
   * Takes an entry in; it must not have happened before the ones already there.
   * @param kinds the entry's type and what it is a kind of
   */
  add(entry: Entry, kinds: readonly string[]): Node {
    const node = this.#place(entry)
    this.#byId.set(entry.id, node)
    keep(this.#byType, kinds, node)
    return node
  }

  /** Takes in an entry that is dated ahead, such as a birth that is expected. */
  foresee(entry: Entry, kinds: readonly string[]): void {
    keep(this.#ahead, kinds, this.#place(entry))
  }

  #place(entry: Entry): Node {
    const parent = (entry.about === undefined ? undefined : this.#byId.get(entry.about)) ?? null
    const everyone = entry.children === undefined || entry.children.length === 0
    const children = everyone ? this.allChildren : entry.children
    const node = { entry, children, everyone, parent, root: parent?.root, refused: false, situation: null } as { -readonly [K in keyof Node]: Node[K] }
    if (parent === null) node.root = node
    return node
  }

  situation(node: Node, owed?: Owed): Situation {
    if (owed !== undefined) return new MatterSituation(this, this.#head, node, owed)
    node.situation ??= new MatterSituation(this, this.#head, node, undefined)
    return node.situation
  }

  /** The latest other entry of the type in the same matter. */
  earlier(node: Node, type: string, where?: (entry: Entry) => boolean): Node | undefined {
    return this.#byType.get(type)?.findLast((one) => one !== node && !one.refused && sameMatter(one, node)
      && (where === undefined || where(one.entry)))
  }

  /** Whether an earlier entry of the same matter fits, its condition answering yes. */
  proves(match: Match, node: Node): boolean {
    return (this.#byType.get(match.on) ?? []).some((one) => one !== node && !one.refused && sameMatter(one, node)
      && overlap(one, node.children) && this.holds(match.when, one))
  }

  /** Unknown is no. @param owed the duty that the entry is judged as evidence for */
  holds(condition: Condition | undefined, node: Node, owed?: Owed): boolean {
    return condition === undefined || condition.test(this.situation(node, owed)) === true
  }

  /** Unknown is yes. */
  mayHold(condition: Condition | undefined, node: Node): boolean {
    return condition === undefined || condition.test(this.situation(node)) !== false
  }

  /** The first entry of the type that bears on the start, is about one of the children and fits. */
  first(type: string, start: Node, children: readonly string[], where: (node: Node) => boolean): Node | undefined {
    return this.#byType.get(type)?.find((one) => !one.refused && bearsOn(one, start) && overlap(one, children) && where(one))
  }

  /** As `first`, the latest of them, what is dated ahead included. */
  latestForecast(type: string, start: Node, children: readonly string[], where: (node: Node) => boolean): Node | undefined {
    const fits = (one: Node): boolean => !one.refused && bearsOn(one, start) && overlap(one, children) && where(one)
    return this.#ahead.get(type)?.findLast(fits) ?? this.#byType.get(type)?.findLast(fits)
  }

  /** Date of birth of a child, as the record's head gives it. */
  born(child: string): string | undefined {
    return this.#head.children.find(({ id }) => id === child)?.born
  }

  /** The nearest entry of the type that it points back to. */
  origin(node: Node, type: string): Node | undefined {
    let up = node.parent
    while (up !== null && !this.#ruleBook.kindsOf(up.entry.type).includes(type)) up = up.parent
    return up ?? undefined
  }
}

function keep(lists: Map<string, Node[]>, kinds: readonly string[], node: Node): void {
  for (const kind of kinds) {
    const list = lists.get(kind)
    if (list === undefined) lists.set(kind, [node])
    else list.push(node)
  }
}

/** What evidence is judged for: what started a duty and, for an agreed action, the action. */
export interface Owed {
  readonly start: Node
  readonly action: Readonly<Record<string, unknown>> | undefined
}

class MatterSituation implements Situation {
  readonly record: RecordHead
  readonly entry: Entry
  readonly start: Entry | undefined
  readonly action: Owed['action']
  readonly #matters: Matters
  readonly #node: Node

  constructor(matters: Matters, record: RecordHead, node: Node, owed: Owed | undefined) {
    this.#matters = matters
    this.#node = node
    this.record = record
    this.entry = node.entry
    this.start = owed?.start.entry
    this.action = owed?.action
  }

  has(type: string, where?: (entry: Entry) => boolean): boolean {
    return this.#matters.earlier(this.#node, type, where) !== undefined
  }

  last(type: string, where?: (entry: Entry) => boolean): Entry | undefined {
    return this.#matters.earlier(this.#node, type, where)?.entry
  }

  origin(type: string): Entry | undefined {
    return this.#matters.origin(this.#node, type)?.entry
  }
}

/**
 * Whether an entry has to do with what another one started: one points back, directly or through
 * others, to the other or to what the other points back to in turn. An entry that points to nothing
 * has to do with everything about the same children.
 */
export function bearsOn(evidence: Node, start: Node): boolean {
  if (evidence === start || evidence.parent === null) return true
  return isWithin(evidence.parent, start) || isWithin(start, evidence.parent)
}

/** Whether two entries stand in one matter; one that points to nothing stands in every matter. */
export function sameMatter(one: Node, other: Node): boolean {
  return one.root === other.root || one.parent === null || other.parent === null
}

/** Whether `node` is `ancestor` or points back to it, directly or through others. */
export function isWithin(node: Node, ancestor: Node): boolean {
  let up: Node | null = node
  while (up !== null && up !== ancestor) up = up.parent
  return up !== null
}

/** Whether an entry is about any of these children; none means a record without children. */
export function overlap(node: Node, children: readonly string[]): boolean {
  return node.everyone || node.children.length === 0 || children.length === 0 || children.some((child) => node.children.includes(child))
}
