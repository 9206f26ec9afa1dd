import { withCorrections } from './correction.ts'
import { deadlineAfter, sameDay } from './deadline.ts'
import { anchor, owedAt, reckon } from './duty-instance.ts'
import type { AgreedAction, DutyInstance, Reckoned } from './duty-instance.ts'
import type { DepartureMade, Evaluation, Objection } from './evaluation.ts'
import { Matters, bearsOn, overlap, sameMatter } from './matter.ts'
import type { Node } from './matter.ts'
import type { Duty, Entry, EpochMs, Gate, Prohibition, RecordHead, Start } from './model.ts'
import type { Compiled, CompiledPack, RuleBook, StartRule, TypeRules } from './rule-book.ts'

export interface EvaluateOptions {
  /** As of when: what happens later is left out, save that what is known to lie ahead serves as a forecast. */
  readonly at: EpochMs
  /** As known when: what was written down later is left out. */
  readonly knownAt?: EpochMs | undefined
  /** Judge by this pack alone, whatever its dates in force: replaying the past under another edition. */
  readonly edition?: string | undefined
}

/**
 * What a record's entries have started, met, refused and left, as of a moment.
 * Entries may come in any order; they are judged in the order in which they happened, each as its latest correction has it.
 * Never throws for what stands in an entry: a limit outside the calendar is shown without a date.
 */
export function evaluate(
  ruleBook: RuleBook, head: RecordHead, entries: readonly Entry[], options: EvaluateOptions,
): Evaluation {
  const known = withCorrections(entries.filter(({ recordedAt }) => recordedAt <= (options.knownAt ?? Infinity)))
  const record = new RecordEvaluation(ruleBook, head, options.edition)
  for (const entry of known) if (entry.at > options.at && entry.recordedAt <= options.at) record.foresee(entry)
  for (const entry of inOrder(known.filter(({ at }) => at <= options.at))) record.add(entry)
  return record.asOf(options.at)
}

/** Entries in the order in which they happened; of two at one moment, the one written first is first. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.every((entry, index) => index === 0 || entries[index - 1]!.at <= entry.at)
    ? entries
    : entries.toSorted((one, other) => one.at - other.at)
}

/** A record evaluated one entry at a time, with the same result as all at once, for entries that nobody has corrected. */
export class RecordEvaluation {
  readonly #ruleBook: RuleBook
  readonly #head: RecordHead
  readonly #edition: string | undefined
  readonly #packs: ReadonlySet<CompiledPack>
  #entries: Entry[] = []
  readonly #foreseen: Entry[] = []
  #matters: Matters
  #instances: DutyInstance[] = []
  /** Instances that evidence can still change, by the duty's index. */
  #open = new Map<number, DutyInstance[]>()
  #refused: Objection[] = []
  #warned: Objection[] = []
  #departures: { made: DepartureMade; node: Node }[] = []

  constructor(ruleBook: RuleBook, head: RecordHead, edition?: string) {
    this.#ruleBook = ruleBook
    this.#head = head
    this.#edition = edition
    // A record follows a source, whichever edition its head names: each entry is judged by the one in force.
    const wanted = edition === undefined ? head.procedures.flatMap(ruleBook.lineOf) : [edition]
    this.#packs = new Set(ruleBook.packs.filter(({ source }) => wanted.includes(source.id)))
    this.#matters = new Matters(ruleBook, head)
  }

  /** Takes in what is known to lie ahead, before anything else: limits are counted back from it. */
  foresee(entry: Entry): void {
    this.#foreseen.push(entry)
    this.#matters.foresee(entry, this.#ruleBook.rulesFor(entry.type).kinds)
  }

  /** Takes one more entry in. One that happened before others already there is put in its place. */
  add(entry: Entry): void {
    const last = this.#entries.at(-1)
    this.#entries.push(entry)
    if (last === undefined || last.at <= entry.at) this.#judge(entry)
    else this.#startAgain()
  }

  asOf(at: EpochMs): Evaluation {
    return {
      at,
      duties: this.#instances.flatMap((instance) => owedAt(instance, at) ?? []),
      refused: this.#refused,
      warned: this.#warned,
      departures: this.#departures.map(({ made }) => made),
    }
  }

  #startAgain(): void {
    const entries = inOrder(this.#entries)
    this.#entries = [...entries]
    this.#matters = new Matters(this.#ruleBook, this.#head)
    this.#instances = []
    this.#open = new Map()
    this.#refused = []
    this.#warned = []
    this.#departures = []
    for (const entry of this.#foreseen) this.#matters.foresee(entry, this.#ruleBook.rulesFor(entry.type).kinds)
    for (const entry of entries) this.#judge(entry)
  }

  #judge(entry: Entry): void {
    const rules = this.#ruleBook.rulesFor(entry.type)
    const node = this.#matters.add(entry, rules.kinds)
    this.#object(node, rules)
    if (!node.refused) {
      this.#depart(node, rules)
      this.#meet(node, rules)
      this.#end(node, rules)
    }
    this.#fallLate(node, rules)
    this.#moveAnchors(node, rules)
    for (const rule of rules.starts) this.#start(rule, node)
  }

  /** Gates and prohibitions, save where a departure from them was recorded. */
  #object(node: Node, rules: TypeRules): void {
    for (const gate of rules.gates) if (this.#closed(gate, node)) this.#raise('gate', gate, node)
    for (const rule of rules.prohibitions) if (this.#forbidden(rule, node)) this.#raise('prohibition', rule, node)
  }

  #closed({ declaration, pack }: Compiled<Gate>, node: Node): boolean {
    const { when, unless, requires } = declaration
    return this.#inForce(pack, node)
      && this.#matters.holds(when, node)
      && !(unless !== undefined && this.#matters.holds(unless, node))
      && !requires.some((match) => this.#matters.proves(match, node))
  }

  #forbidden({ declaration, pack }: Compiled<Prohibition>, node: Node): boolean {
    return this.#inForce(pack, node)
      && this.#matters.holds(declaration.when, node)
      && !(declaration.unless !== undefined && this.#matters.holds(declaration.unless, node))
  }

  #raise(by: Objection['by'], rule: Compiled<Gate> | Compiled<Prohibition>, node: Node): void {
    const left = this.#departures.some(({ made, node: departure }) =>
      rule.requirement.includes(made.requirement) && sameMatter(departure, node))
    if (left) return
    const { declaration, pack, requirement, cite } = rule
    const objection = {
      entry: node.entry.id, by, pack: pack.source.id, declaration: declaration.id, requirement, cite,
      title: declaration.title, why: declaration.why,
    }
    if (declaration.effect === 'warn') this.#warned.push(objection)
    else {
      this.#refused.push(objection)
      node.refused = true
    }
  }

  #depart(node: Node, { departures }: TypeRules): void {
    for (const pack of departures) {
      const rule = pack.departure!
      if (!this.#inForce(pack, node) || !this.#matters.holds(rule.when, node)) continue
      for (const requirement of this.#named(node.entry.data[rule.item], pack)) {
        const left = this.#instances.filter((instance) => instance.state === 'open'
          && instance.duty.requirement.includes(requirement) && this.#concerns(node, instance))
        for (const instance of left) this.#close(instance, 'departed', node)
        const duties = left.map((instance) => owedAt(instance, Infinity)!.id)
        const { cite } = this.#ruleBook.requirements.get(requirement)!
        this.#departures.push({ node, made: { entry: node.entry.id, at: node.entry.at, requirement, cite, duties } })
      }
    }
  }

  /** Requirement ids in a text or list, with or without the pack's prefix; others are passed over. */
  #named(value: unknown, { source }: CompiledPack): readonly string[] {
    const texts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,;]+/) : []
    return texts.flatMap((text: unknown) => [String(text), `${source.id}/${String(text)}`])
      .filter((id) => id.startsWith(`${source.id}/`) && this.#ruleBook.requirements.has(id))
  }

  #meet(node: Node, { meets }: TypeRules): void {
    for (const { duty, match } of meets) {
      const open = this.#open.get(duty.index)
      if (open === undefined || open.length === 0) continue
      for (const instance of open.slice()) {
        if (this.#concerns(node, instance) && this.#matters.holds(match.when, node, instance)) {
          this.#cover(instance, node)
        }
      }
    }
  }

  #cover(instance: DutyInstance, node: Node): void {
    instance.outstanding = node.everyone ? [] : instance.outstanding.filter((child) => !node.children.includes(child))
    if (instance.outstanding.length > 0) return
    instance.remaining -= 1
    if (instance.remaining > 0) {
      instance.outstanding = instance.children
      return
    }
    this.#close(instance, 'met', node)
    if (instance.duty.declaration.recurs && this.#inForce(instance.duty.pack, node)) this.#nextTurn(instance, node)
  }

  #nextTurn(before: DutyInstance, turn: Node): void {
    this.#begin({
      ...before,
      round: before.round + 1,
      turn,
      outstanding: before.children,
      startedAt: turn.entry.at,
      ...this.#reckon(before.duty.declaration, { ...before, turn }),
      remaining: before.duty.declaration.times ?? 1,
      state: 'open',
      by: null,
    })
  }

  #end(node: Node, { ends, forestalls }: TypeRules): void {
    for (const { duty, match } of forestalls) {
      for (const instance of this.#open.get(duty.index)?.slice() ?? []) {
        if (node.entry.at < instance.startedAt && this.#concerns(node, instance)
          && this.#matters.holds(match.when, node, instance)) this.#close(instance, 'forestalled', node)
      }
    }
    for (const { duty, match } of ends) {
      for (const instance of this.#open.get(duty.index)?.slice() ?? []) {
        if (this.#concerns(node, instance) && this.#matters.holds(match.when, node, instance)) {
          this.#close(instance, 'ended', node)
        }
      }
    }
  }

  /** A duty that comes before an event is late from the moment the event happens without it. */
  #fallLate(node: Node, { before }: TypeRules): void {
    for (const { duty, match } of before) {
      for (const instance of this.#open.get(duty.index) ?? []) {
        if (instance.deadline === null && this.#concerns(node, instance)
          && this.#matters.holds(match.when, node, instance)) {
          instance.deadline = { dueAt: node.entry.at, dueOn: sameDay(node.entry.at).dueOn }
        }
      }
    }
  }

  #moveAnchors(node: Node, { anchors }: TypeRules): void {
    for (const duty of anchors) {
      for (const instance of this.#open.get(duty.index) ?? []) {
        if (bearsOn(node, instance.start)) {
          Object.assign(instance, this.#reckon(duty.declaration, instance))
        }
      }
    }
  }

  #start({ duty, start }: StartRule, node: Node): void {
    if (!this.#inForce(duty.pack, node) || !this.#matters.mayHold(start.when, node) || this.#continues(duty, start, node)) return
    const { declaration } = duty
    const startedAt = safely(() => this.#startOf(start, node))
    if (startedAt === null) return
    const parts = this.#split(duty, node)
    parts.forEach(({ children, action }, index) => this.#begin({
      duty, part: parts.length === 1 ? 0 : index + 1, round: 0, start: node, turn: node, action, children, outstanding: children, startedAt,
      ...this.#reckon(declaration, { start: node, turn: node, action, children }),
      remaining: declaration.times ?? 1, state: 'open', by: null,
    }))
    if (!node.refused) this.#meetAtOnce(duty, node)
  }

  /** Never before the entry: what had run its time already starts at once. */
  #startOf({ after, from }: Start, node: Node): EpochMs {
    const { at } = node.entry
    if (after === undefined) return at
    const since = anchor(from, { start: node, turn: node, action: undefined, children: node.children }, this.#matters) ?? at
    return Math.max(at, deadlineAfter(since, after).dueAt)
  }

  /** An entry that itself says what the duty asks for, by a condition, both starts it and meets it. */
  #meetAtOnce(duty: Compiled<Duty>, node: Node): void {
    const says = duty.declaration.meets.filter(({ on, when }) => when !== undefined && this.#ruleBook.kindsOf(node.entry.type).includes(on))
    if (says.length === 0) return
    for (const instance of this.#open.get(duty.index)?.slice() ?? []) {
      if (instance.start === node && instance.turn === node
        && says.some(({ when }) => this.#matters.holds(when, node, instance))) this.#cover(instance, node)
    }
  }

  /**
   * What is learned later is a further entry of the same type that points back: it starts nothing twice for a child.
   * A duty that was ended because nothing was owed starts again where the further entry plainly says that it is.
   */
  #continues(duty: Compiled<Duty>, start: Start, node: Node): boolean {
    const last = this.#instances.at(-1)
    if (last !== undefined && last.start === node && last.duty === duty) return true
    if (duty.declaration.each !== undefined) return false
    const plainly = this.#matters.holds(start.when, node)
    return this.#continued(duty, node).some(({ state, children }) =>
      !(plainly && state === 'ended') && node.children.every((child) => children.includes(child)))
  }

  /** What the duty's earlier entries of the same type, to which this one points back, started. */
  #continued(duty: Compiled<Duty>, node: Node): readonly DutyInstance[] {
    const kinds = this.#ruleBook.kindsOf(node.entry.type)
    if (node.parent === null || !kinds.includes(node.parent.entry.type)) return []
    return this.#instances.filter((instance) => instance.duty === duty && isContinued(node, instance.start, kinds))
  }

  #split(duty: Compiled<Duty>, node: Node): readonly { children: readonly string[]; action: AgreedAction | undefined }[] {
    const { each, perChild, everyChild } = duty.declaration
    const { entry } = node
    const children = everyChild ? [...new Set([...this.#matters.allChildren, ...node.children])] : node.children
    if (each !== undefined) {
      const actions = entry.data[each]
      if (!Array.isArray(actions)) return []
      const owed = new Set(this.#continued(duty, node).map(({ action }) => action?.['action']))
      return actions.filter((one): one is AgreedAction => typeof one === 'object' && one !== null && !owed.has(one['action']))
        .map((action) => ({ children, action }))
    }
    if (perChild && children.length > 1) return children.map((child) => ({ children: [child], action: undefined }))
    return [{ children, action: undefined }]
  }

  #reckon({ due }: Duty, what: Reckoned): Pick<DutyInstance, 'countedFrom' | 'deadline'> {
    return safely(() => reckon(due, what, this.#matters)) ?? { countedFrom: null, deadline: null }
  }

  #begin(instance: DutyInstance): void {
    this.#instances.push(instance)
    const open = this.#open.get(instance.duty.index)
    if (open === undefined) this.#open.set(instance.duty.index, [instance])
    else open.push(instance)
  }

  #close(instance: DutyInstance, state: DutyInstance['state'], by: Node): void {
    instance.state = state
    instance.by = by
    const open = this.#open.get(instance.duty.index)!
    open.splice(open.indexOf(instance), 1)
  }

  #concerns(node: Node, instance: DutyInstance): boolean {
    return node.entry.at >= instance.turn.entry.at && node !== instance.turn && bearsOn(node, instance.start)
      && overlap(node, instance.outstanding)
  }

  #inForce(pack: CompiledPack, { entry }: Node): boolean {
    return this.#packs.has(pack) && (this.#edition !== undefined || (entry.at >= pack.from && entry.at < pack.until))
  }
}

function isContinued(node: Node, start: Node, kinds: readonly string[]): boolean {
  let up: Node | null = node
  while (up !== null && kinds.includes(up.entry.type)) {
    if (up === start) return true
    up = up.parent
  }
  return false
}

/** A date outside the calendar leaves the duty without a date; it is owed all the same. */
function safely<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
