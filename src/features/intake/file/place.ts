/** Where in a text something stands. Both count from 1; columns count UTF-16 units, as editors do. */
export interface LineAndColumn {
  readonly line: number
  readonly column: number
}

/** Keeps count of lines while a text goes by piece by piece. */
export class Place {
  #text = ''
  /** Byte offset, line and column at which the present piece begins. */
  #offset = 0
  #line = 1
  #column = 1

  /** Goes on to the next piece. */
  enter(text: string): void {
    const { line, column } = this.#after(this.#text)
    this.#offset += Buffer.byteLength(this.#text)
    this.#line = line
    this.#column = column
    this.#text = text
  }

  /** Line and column of a byte of the present piece; of the piece's beginning for an earlier one. */
  of(offset: number): LineAndColumn {
    const bytes = Buffer.from(this.#text).subarray(0, Math.max(0, offset - this.#offset))
    return this.#after(bytes.toString())
  }

  /** Where the text ends so far. */
  end(): LineAndColumn {
    return this.#after(this.#text)
  }

  #after(text: string): LineAndColumn {
    let line = this.#line
    let from = 0
    for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', from)) {
      line += 1
      from = next + 1
    }
    return { line, column: from === 0 ? this.#column + text.length : text.length - from + 1 }
  }
}
