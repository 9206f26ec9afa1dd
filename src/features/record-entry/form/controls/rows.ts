import { common, nothing } from '../control.ts'
import type { Asked, FormControl } from '../control.ts'
import type { Drawn } from '../drawn.ts'
import { rowCount } from '../typed-rows.ts'
import type { Typed } from '../typed.ts'

/** A part of each row of a list. */
export interface Column {
  readonly item: string
  readonly label: string
  readonly phrase: string
  readonly hint?: string
  readonly control: FormControl
  /** How the part is said in a line about its row; as the control says it where this is left out. */
  readonly said?: (words: string) => string
}

/** A list of rows that can be added to. Rows left empty count as nothing. */
export function rows(one: string, columns: readonly [Column, ...Column[]]): FormControl {
  return {
    draw(asked) {
      const { name, typed } = asked
      const count = Math.max(1, rowCount(typed, name))
      return {
        ...common(asked), kind: 'rows',
        rows: Array.from({ length: count }, (_, index) => ({
          title: `${one} ${index + 1}`,
          cells: columns.flatMap((column) => drawCell(asked, column, index) ?? []),
          remove: count > 1 ? `remove ${name} ${index}` : undefined,
        })),
        add: { text: `Add another ${one.toLowerCase()}`, value: `add ${name}`, focus: `${name}.${count}.${columns[0].item}` },
      }
    },
    read(name, typed) {
      const found: Record<string, unknown>[] = []
      for (let index = 0; index < rowCount(typed, name); index += 1) {
        const row: Record<string, unknown> = {}
        for (const { item, control, phrase } of columns) {
          const at = `${name}.${index}.${item}`
          const read = control.read(at, typed, { phrase, choices: undefined })
          if ('trouble' in read) return { at, trouble: `${one} ${index + 1}: ${read.trouble}` }
          if (read.value !== undefined) row[item] = read.value
        }
        found.push(row)
      }
      return found.length === 0 ? nothing : { value: found }
    },
    write: (name, value, context) => Object.assign({}, ...listOf(value).flatMap((row, index) =>
      columns.flatMap(({ item, control }) =>
        row[item] === undefined ? [] : [control.write(`${name}.${index}.${item}`, row[item], context)]))) as Typed,
    say: (value, context) => listOf(value).map((row) => columns
      .flatMap(({ item, control, said = (words: string) => words }) =>
        row[item] === undefined ? [] : [said(control.say(row[item], context).join(', '))])
      .join(', ')),
  }

  function drawCell(asked: Asked, column: Column, index: number): Drawn | null {
    const name = `${asked.name}.${index}.${column.item}`
    return column.control.draw({
      name, label: column.label, hint: column.hint, field: { phrase: column.phrase, choices: undefined }, needed: false, paragraphs: [],
      typed: asked.typed, context: asked.context, faults: asked.faults,
    })
  }
}

function listOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null) : []
}
