/** A field as `fields.njk` draws it. An element with its `id` can take the focus. */
export type Drawn = DrawnText | DrawnLongText | DrawnDate | DrawnSelect | DrawnChoices | DrawnRows

interface Common {
  readonly id: string
  readonly name: string
  readonly label: string
  /** The record's packs ask that it be filled in. */
  readonly needed: boolean
  readonly hint: string | undefined
  readonly paragraphs: readonly Paragraph[]
  /** Where it is kept instead, if it must be kept from others. */
  readonly confidences: string | undefined
  readonly fault: string | undefined
}

/** A paragraph that names the field, as a link. */
export interface Paragraph {
  readonly cite: string
  readonly href: string
}

export interface DrawnText extends Common {
  readonly kind: 'text'
  readonly value: string
  /** A telephone shows its figures. */
  readonly numeric: boolean
}

export interface DrawnLongText extends Common {
  readonly kind: 'longText'
  readonly value: string
}

/** Boxes for day, month and year, and for the time of day where there is one. */
export interface DrawnDate extends Common {
  readonly kind: 'date'
  readonly items: readonly DateBox[]
}

export interface DateBox {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly classes: string
  readonly inputmode: 'numeric' | 'text'
}

export interface DrawnSelect extends Common {
  readonly kind: 'select'
  readonly options: readonly DrawnOption[]
}

/** Radios or checkboxes; `other` is a box that opens with the last option. */
export interface DrawnChoices extends Common {
  readonly kind: 'radios' | 'checkboxes'
  readonly options: readonly DrawnOption[]
  readonly inline: boolean
  readonly other: { readonly option: DrawnOption, readonly name: string, readonly value: string } | undefined
}

/** As the macros take it. */
export interface DrawnOption {
  readonly value: string
  readonly text: string
  readonly hint: { readonly text: string } | undefined
  readonly checked: boolean
  readonly selected: boolean
}

/** A list that grows: 'add another' is a button that sends the form. */
export interface DrawnRows extends Common {
  readonly kind: 'rows'
  readonly rows: readonly { readonly title: string, readonly cells: readonly Drawn[], readonly remove: string | undefined }[]
  readonly add: { readonly text: string, readonly value: string, readonly focus: string }
}
