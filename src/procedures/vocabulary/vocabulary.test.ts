import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { families, jsonSchemaOf, organisationKinds, schemaFor, vocabulary } from './index.ts'
import type { EntryType, Field } from './index.ts'

const { entryTypes, recordable, roles } = vocabulary
const slugs = new Set(entryTypes.map(({ slug }) => slug))
const packs = ['cafcass-2025', 'cafcass-2007', 'set-2025', 'wales']

/** What it is a kind of, and that in turn. */
function kinds(slug: string): readonly string[] {
  const kind = vocabulary.entryType(slug)?.kindOf
  return kind === undefined ? [] : [kind, ...kinds(kind)]
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

describe('entry types', () => {
  it('have slugs of their own, and no alias is a slug or stands twice', () => {
    expect(repeated(entryTypes.flatMap(({ slug, aliases }) => [slug, ...aliases]))).toEqual([])
  })

  it('are as many as the sources name, with twenty-one of our own', () => {
    expect(entryTypes.filter(({ derived }) => derived === undefined)).toHaveLength(357 + 21)
    expect(entryTypes.filter(({ derived }) => derived !== undefined)).toHaveLength(46)
  })

  it('are named noun.past-participle, but for what holds at all times', () => {
    const names = entryTypes.flatMap(({ slug, aliases }) => [slug, ...aliases])
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual(['always'])
  })

  it('point back at types, and are kinds of types, that the vocabulary has', () => {
    const named = entryTypes.flatMap(({ about, kindOf }) => [about, kindOf]).filter((slug) => slug !== undefined)
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([])
  })

  it('belong to a family that is listed, and every family has some', () => {
    expect(new Set(entryTypes.map(({ family }) => family))).toEqual(new Set(families.map(({ slug }) => slug)))
  })

  it('are found by slug and by alias', () => {
    expect(vocabulary.entryType('first-hearing.held')?.title).toBe('First hearing held')
    expect(vocabulary.entryType('first-hearing.completed')?.slug).toBe('first-hearing.held')
    expect(vocabulary.canonical('further-disclosure.made')).toBe('concern.identified')
    expect(vocabulary.entryType('no-such.thing')).toBeUndefined()
    expect(vocabulary.canonical('toString')).toBeUndefined()
  })

  it('count as a kind of a kind: what a conference before a birth starts, an initial one starts too', () => {
    expect(kinds('prebirth-conference.held')).toEqual(['icpc.held', 'conference.held'])
    expect(kinds('transfer-conference.held')).toEqual(['icpc.held', 'conference.held'])
    expect(kinds('rcpc.held')).toEqual(['conference.held'])
    expect(kinds('transfer-conference.requested')).toEqual(['icpc.requested'])
    expect(kinds('receiving-authority.informed')).toEqual(['move.notified'])
  })

  it('of a kind have every item that the kind has, so that the same is asked of both', () => {
    const lacking = recordable.filter(({ items, kindOf }) => {
      const kind = kindOf === undefined ? undefined : vocabulary.entryType(kindOf)
      return kind?.slug === 'conference.held' && kind.items.some((item) => !items.includes(item))
    })
    expect(lacking).toEqual([])
  })

  it('are recordable unless they are states', () => {
    expect(entryTypes.filter((type) => !recordable.includes(type)).map(({ slug }) => slug)).toEqual([
      'always', 's16a-assessment.started', 'court-report.drafted', 'policy.review-due', 'referral.outcome-overdue',
      'referral.no-further-action', 'referral.accepted', 'suspicion.reached', 'safety-assessment.started',
      'risk.rated-high-or-imminent', 'contact.recorded', 'referral.made-in-writing', 'caf.started', 'caf.implemented',
      'caf-rollout-period.ended', 'significant-decision.made', 'case-file.consulted', 'manager.unavailable',
      'unknown-fact.held', 'communication-barrier.identified', 'transport.planned', 'child.distressed', 'child.encouraged',
      'appraisal.due', 'contract-review.due', 'joint-visit.planned', 'treatment.recorded', 'epo.first-period-ended',
      'assessment-or-s47.completed', 'identified-needs.addressed', 'pregnancy.began', 'child.turned-18', 'conference.closed',
      'core-group.first-held', 'core-group.closed', 'core-group.rescheduled', 'safeguarding-action.considered',
      'threshold.considered', 'suspension.considered', 'disciplinary-investigation.needed', 'facts.found',
      'retention-period.ended', 'complex-abuse.confirmed', 'jar.started', 'parallel-processes.concluded', 'scr-stage.reached',
    ])
  })
})

describe('items', () => {
  const all = entryTypes.flatMap(({ slug, fields }) => fields.map((field) => ({ slug, ...field })))

  it('each name the paragraph that asks for it', () => {
    expect(all.filter(({ why }) => !/^(cafcass-(2007|2025|foi-2016)|set-2025|wales|the court's own feed|how records are kept)/.test(why))).toEqual([])
  })

  it('ask in sentence case, as a question', () => {
    expect(all.filter(({ label }) => !/^[A-Z].*\?$/.test(label)).map(({ slug, name }) => `${slug}/${name}`)).toEqual([])
  })

  it('ask with a question word, or so that yes or no answers', () => {
    const asks = /\b(what|who|whom|whose|which|when|where|why|how)\b|^(is|are|was|were|has|have|does|do|did|can|may|will|would)\b/i
    // Short forms that a practitioner would say.
    const short = ['School, GP and health visitor?', 'Report to the police as well as referring?', 'Public or private law?', 'Approve it?']
    expect(all.map(({ label }) => label).filter((label) => !asks.test(label) && !short.includes(label))).toEqual([])
  })

  it('have phrases that stand inside a sentence, and hints that begin one and have no full stop', () => {
    const wrong = all.filter(({ phrase, hint }) => !/^[a-z0-9].*[^.?]$/.test(phrase) || (hint !== undefined && !/^[A-Z0-9].*[^.]$/.test(hint)))
    expect(wrong.map(({ slug, name }) => `${slug}/${name}`)).toEqual([])
  })

  it('have phrases that follow the word before them: Say whether, Choose whether, Enter', () => {
    const twice = all.filter(({ control, phrase }) => control === 'yesNo' && /^(whether|if|that|to)\b/.test(phrase))
    const neither = all.filter(({ control, phrase }) => !['yesNo', 'choice'].includes(control) && /^(whether|if|to)\b/.test(phrase)
      && !['whether the authority referred to MARAC'].includes(phrase))
    expect([...twice, ...neither].map(({ slug, name }) => `${slug}/${name}`)).toEqual([])
  })

  it('offer at least two different choices where they offer any', () => {
    const wrong = all.filter(({ choices }) => choices && (choices.length < 2 || repeated(choices).length > 0))
    expect(wrong.map(({ slug, name }) => `${slug}/${name}`)).toEqual([])
  })

  it('are required only by packs that there are', () => {
    expect(all.flatMap(({ requiredBy }) => requiredBy).filter((pack) => !packs.includes(pack))).toEqual([])
  })

  it('are never required of a referral, so that no gap stops one', () => {
    for (const slug of ['referral.made', 'referral.received', 'emergency.identified', 'police.informed', 'concern.identified']) {
      expect(vocabulary.entryType(slug)!.fields.filter(({ requiredBy }) => requiredBy.length > 0)).toEqual([])
    }
  })
})

describe('the words that people read', () => {
  const words = entryTypes.flatMap((type) => [
    type.title, type.command, type.meaning,
    ...type.fields.flatMap(({ label, phrase, hint = '', choices = [] }) => [label, phrase, hint, ...choices]),
  ])

  it('are words: no name of an item, no slug, no spaces too many', () => {
    // What the court's feed calls its own items stands among the choices of a change in the case.
    const ofTheFeed = vocabulary.entryType('court-case.updated')!.fields.find(({ name }) => name === 'changed')!.choices!
    const raw = words.filter((text) => /[a-z][A-Z]|[a-z]\.[a-z]|_|  |^ | $/.test(text) && !ofTheFeed.includes(text))
    expect(raw).toEqual([])
  })

  it('blame nobody', () => {
    expect(words.filter((text) => /\b(fail(s|ed|ing|ure)?|breach(es|ed)?|violat\w+)\b/i.test(text))).toEqual([])
  })

  it('begin with a capital where they stand alone', () => {
    expect(entryTypes.flatMap(({ title, command, meaning }) => [title, command, meaning]).filter((text) => !/^[A-Z0-9]/.test(text))).toEqual([])
  })

  it('of buttons begin with what the person does', () => {
    const first = new Set(recordable.map(({ command }) => command.split(' ')[0]!))
    expect([...first].sort((one, other) => one.localeCompare(other))).toEqual([
      'Acknowledge', 'Allocate', 'Appoint', 'Approve', 'Arrange', 'Ask', 'Attest', 'Authorise', 'Close', 'Commission', 'Conclude',
      'Confirm', 'Escalate', 'Extend', 'File', 'Fix', 'Freeze', 'Lift', 'Lodge', 'Note', 'Open', 'Plan', 'Propose', 'Raise', 'Record', 'Request',
      'Restrict', 'Review', 'Send', 'Set', 'Start', 'Write',
    ])
  })
})

describe('every entry type', () => {
  it.each(entryTypes.map((type) => [type.slug, type] as const))('%s keeps an entry with every item filled in', (_slug, type) => {
    const filled = Object.fromEntries(type.fields.map((field) => [field.name, example(type.slug, field)]))
    expect(schemaFor(type, packs).parse(structuredClone(filled))).toEqual(filled)
    expect(type.data.parse(JSON.parse(JSON.stringify(filled)))).toEqual(filled)
  })

  it.each(entryTypes.map((type) => [type.slug, type] as const))('%s has a JSON Schema that says what is required', (_slug, type) => {
    const schema = jsonSchemaOf(type, packs)
    expect(Object.keys(schema['properties'] as object)).toEqual(type.items)
    expect(schema['required'] ?? []).toEqual(type.fields.filter(({ requiredBy }) => requiredBy.length > 0).map(({ name }) => name))
    expect(schema['additionalProperties']).toBe(false)
  })

  it('reads anything at all or refuses it as a Zod error, and never changes what it was given', () => {
    const anything = fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true, withNullPrototype: true, withSparseArray: true })
    const nearly = fc.constantFrom(...entryTypes).chain((type) => fc.record({
      type: fc.constant(type),
      given: fc.oneof(anything, fc.dictionary(fc.constantFrom(...type.items, '__proto__', 'extra'), anything)),
    }))
    fc.assert(fc.property(nearly, ({ type, given }) => {
      const before = fc.stringify(given)
      expect(thrownBy(type, given)).toBeOneOf([undefined, z.ZodError])
      expect(fc.stringify(given)).toBe(before)
    }), { numRuns: 2000 })
  })

  it('refuses a value that contains itself, or takes it as it is, without end', () => {
    const round: unknown[] = []
    round.push(round)
    expect(() => vocabulary.entryType('supervision.held')!.data.parse({ agreedActions: round })).toThrow(z.ZodError)
  })
})

describe('what the 2025 policy requires of a record', () => {
  const required: readonly (readonly [string, string, readonly string[]])[] = [
    ['preamble', 'policy-departure.decided', ['requirement', 'decision', 'assessmentReliedOn', 'rationale', 'managerDiscussion']],
    ['footnote 1', 'policy.attested', ['read', 'understood', 'willFollow']],
    ['paras 9 and 10', 'supervision.held', ['issues', 'outcome', 'agreedActions']],
    ['para 12', 'referral.confirmed-in-writing', ['concern', 'evidenceOfHarm', 'analysis']],
    ['para 15', 'parent-consultation.decided', ['reasons']],
    ['paras 13, 28, 30 and 31', 's16a-assessment.filed',
      ['statementOfBasis', 'concerns', 'evidence', 'harmAndRiskAssessment', 'actionTaken', 'actionAskedOfCourt', 'explanation']],
    ['para 32', 's37-advice.agreed', ['rationale']],
    ['para 46', 'managers-letter.sent', ['concerns', 'suggestions']],
    ['para 47', 'order-challenge.rejected', ['stepsTaken']],
    ['para 49', 'lado-referral.drafted', ['behaviour', 'harmOrRisk', 'expressLadoReferral']],
    ['paras 49 and 51', 'lado.referred', ['expressLadoReferral', 'behaviour', 'harmOrRisk', 'rationale']],
    ['para 51', 'lado-referral.approved', ['decision']],
    ['para 52', 'checks.seen', ['dbsSeen', 'medicalSeen', 'dbsOutcome', 'medicalOutcome', 'analysis']],
  ]

  it.each(required)('%s: %s has to say %j', (_paragraph, slug, items) => {
    const read = schemaFor(vocabulary.entryType(slug)!, ['cafcass-2025']).safeParse({})
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual(items)
  })

  it('is nothing else', () => {
    const others = entryTypes.filter(({ slug }) => !required.some(([, named]) => named === slug))
    expect(others.filter((type) => !schemaFor(type, ['cafcass-2025']).safeParse({}).success)).toEqual([])
  })
})

describe('roles', () => {
  it('have slugs of their own, and no alias is a slug or stands twice', () => {
    expect(repeated(roles.flatMap(({ slug, aliases }) => [slug, ...aliases]))).toEqual([])
  })

  it('belong to a kind of organisation that is listed', () => {
    const kinds = new Set<string>(organisationKinds.map(({ slug }) => slug))
    expect(roles.filter(({ organisation }) => !kinds.has(organisation))).toEqual([])
  })

  it('are found by slug and by alias', () => {
    expect(vocabulary.role('fca')?.title).toBe('Family court adviser')
    expect(vocabulary.role('locum')?.slug).toBe('cafcass-associate')
    expect(vocabulary.role('wizard')).toBeUndefined()
  })

  it('name each counterpart of the escalation in paragraph 19', () => {
    for (const slug of ['cafcass-manager', 'head-of-practice', 'assistant-director', 'la-head-of-service', 'la-assistant-director', 'director-childrens-services']) {
      expect(vocabulary.role(slug)?.slug).toBe(slug)
    }
  })
})

function thrownBy(type: EntryType, given: unknown): unknown {
  try {
    type.data.parse(given)
    return undefined
  } catch (error) {
    return error instanceof z.ZodError ? z.ZodError : error
  }
}

const structures: Readonly<Record<string, unknown>> = {
  'record.restricted/people': ['sam-okafor'],
  ordersSought: ['Child Arrangements Order'],
  miam: { attended: false, exemptions: ['domesticViolence'], reasons: 'Evidence of domestic abuse' },
  harm: { domesticAbuse: true, kinds: ['physical abuse'] },
  people: [{
    id: 'p1', role: 'applicant', firstName: 'Amara', lastName: 'Okafor', relationships: [], livesWith: [],
    confidential: { address: true, phone: false, email: false },
  }],
  documents: [{ name: 'C100.pdf' }],
  attachments: [{ id: 'a1', sha256: 'a'.repeat(64) }],
  digest: 'a'.repeat(64),
  corrected: { type: 'referral.made', at: '2026-03-27T16:10:00.000Z', about: 'e1', children: ['c1'], data: { channel: 'telephone' } },
}

/** One value that the item takes, by its control. */
function example(slug: string, { name, control, choices }: Field): unknown {
  switch (control) {
    case 'choice': return choices![0]
    case 'choices': return choices!.slice(0, 2)
    case 'yesNo': return false
    case 'number': return 2
    case 'date': return '2026-03-27'
    case 'dateTime': return '2026-03-27T16:10:00Z'
    case 'children': return ['c1', 'c2']
    case 'actions': return [{ action: 'Call the school', who: 'fca', by: '2026-04-02' }]
    case 'attendance': return [{ name: 'Amara Okafor', role: 'social-worker', attended: true }]
    case 'structure': return structures[`${slug}/${name}`] ?? structures[name]
    default: return 'Words'
  }
}
