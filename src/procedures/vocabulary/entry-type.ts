import { z } from 'zod'
import type { EntryTypeShape } from '../../engine/model.ts'
import { withoutBlanks } from './blank.ts'
import { required } from './items.ts'
import type { Item, ItemMeta } from './items.ts'

/** What an entry says, item by item. */
export type Data = Readonly<Record<string, unknown>>

/** An item as forms, documents and pages draw it. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly phrase: string
  readonly hint: string | undefined
  readonly control: ItemMeta['control']
  readonly choices: readonly string[] | undefined
  readonly requiredBy: readonly string[]
  readonly why: string
  readonly whereabouts: boolean
}

/** One kind of thing that can be written in a record. */
export interface EntryType extends EntryTypeShape {
  /** What has happened when it is recorded. */
  readonly meaning: string
  /** The kind of record that is its home. */
  readonly record: string
  /** Other kinds of record that it may stand in. */
  readonly alsoIn: readonly string[]
  readonly family: string
  /** The type that it usually points back to. */
  readonly about: string | undefined
  /** What it says holds for each child by name and may differ from child to child. */
  readonly perChild: boolean
  /** The words on the button that records it. */
  readonly command: string
  /**
   * A state, in words how it follows from other entries: nobody records it, but one that another system
   * sends is taken as asserted by its sender. Forms leave it out.
   */
  readonly derived: string | undefined
  readonly itemOf: Readonly<Record<string, Item>>
  /** Reads its data: blanks are absent, an item that it does not have is refused by name. Made when it is first asked for. */
  readonly data: z.ZodType<Data>
  readonly fields: readonly Field[]
}

interface Declared {
  readonly slug: string
  readonly title: string
  readonly meaning: string
  readonly command?: string
  readonly record: string
  readonly alsoIn?: readonly string[]
  readonly family: string
  readonly about?: string
  readonly kindOf?: string
  readonly perChild?: boolean
  readonly aliases?: readonly string[]
  readonly derived?: string
  readonly items?: Readonly<Record<string, Item>>
}

/** Makes an entry type of its declaration. */
export function entryType(declared: Declared): EntryType {
  const itemOf = declared.items ?? {}
  let data: z.ZodType<Data> | undefined
  return {
    slug: declared.slug,
    title: declared.title,
    meaning: declared.meaning,
    command: declared.command ?? declared.title,
    record: declared.record,
    alsoIn: declared.alsoIn ?? [],
    family: declared.family,
    about: declared.about,
    kindOf: declared.kindOf,
    perChild: declared.perChild ?? false,
    aliases: declared.aliases ?? [],
    derived: declared.derived,
    items: Object.keys(itemOf),
    itemOf,
    get data() {
      return data ??= dataSchema(declared.title, itemOf)
    },
    fields: Object.entries(itemOf).map(([name, { meta }]) => field(name, meta)),
  }
}

/** The schema of an entry in a record that follows these packs: what they require may not be left out. */
export function schemaFor(type: EntryType, packs: readonly string[]): z.ZodType<Data> {
  const demanded = type.fields.filter(({ requiredBy }) => requiredBy.some((pack) => packs.includes(pack)))
    .map(({ name }) => name)
  if (demanded.length === 0) return type.data
  const made = demanding.get(type) ?? new Map<string, z.ZodType<Data>>()
  demanding.set(type, made)
  const known = made.get(demanded.join())
  if (known !== undefined) return known
  const schema = dataSchema(type.title, type.itemOf, demanded)
  made.set(demanded.join(), schema)
  return schema
}

/** By the names of the items demanded. A schema is slow to make and a record is written often. */
const demanding = new WeakMap<EntryType, Map<string, z.ZodType<Data>>>()

function dataSchema(title: string, items: Readonly<Record<string, Item>>, demanded: readonly string[] = []): z.ZodType<Data> {
  const shape = Object.fromEntries(Object.entries(items)
    .map(([name, item]) => [name, demanded.includes(name) ? required(item) : item.schema]))
  return z.preprocess(withoutBlanks, z.strictObject(shape, {
    error: (issue) => issue.code === 'unrecognized_keys'
      ? `'${title}' has no item called ${issue.keys.map((key) => `'${key}'`).join(', ')}`
      : `Give the details of '${title}' item by item`,
  }))
}

function field(name: string, meta: ItemMeta): Field {
  const { label, phrase, hint, control, choices, requiredBy = [], why, whereabouts = false } = meta
  return { name, label, phrase, hint, control, choices, requiredBy, why, whereabouts }
}
