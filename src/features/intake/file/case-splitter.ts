import TokenParser from '@streamparser/json/tokenparser.js'
import type { ParsedTokenInfo } from '@streamparser/json/utils/types/parsedTokenInfo.js'
import TokenType from '@streamparser/json/utils/types/tokenType.js'
import { pointerOf } from '../fault.ts'

/** One case as it stands in a file. */
export interface FoundCase {
  /** RFC 6901, from the top of the file. */
  readonly pointer: string
  readonly value: unknown
}

type Token = Pick<ParsedTokenInfo, 'token' | 'value'>

/**
 * Hands on each case of a file as soon as its last token is read, and forgets it. Every token outside the cases,
 * with a null in the place of each, goes to one parser more, which sees that the file as a whole is JSON and
 * keeps the rest of it: that is the case itself, where a file holds one and no list.
 *
 * Its methods throw what the parser throws where the text is no JSON.
 */
export class CaseSplitter {
  /** How many lists of cases the file has shown so far. */
  lists = 0
  readonly #onCase: (found: FoundCase) => void
  readonly #envelope = parserOf((value) => { this.#rest = value })
  #rest: unknown
  /** How many brackets of the envelope are open. */
  #depth = 0
  /** The last key at the top of the file. */
  #key: unknown
  /** Depth inside the list of cases; 0 outside. */
  #listDepth = 0
  #index = 0
  #case: TokenParser | undefined

  constructor(onCase: (found: FoundCase) => void) {
    this.#onCase = onCase
  }

  write(token: Token): void {
    if (this.#case !== undefined) this.#case.write(token)
    else if (this.#depth === this.#listDepth && this.#depth > 0 && beginsValue(token)) this.#beginCase(token)
    else this.#writeToEnvelope(token)
  }

  /** What the file holds beside its cases. */
  end(): unknown {
    if (!this.#envelope.isEnded) this.#envelope.end()
    return this.#rest
  }

  #beginCase(token: Token): void {
    this.#envelope.write({ token: TokenType.NULL, value: null })
    const pointer = pointerOf(this.#listDepth === 1 ? [this.#index] : ['cases', this.#index])
    this.#index += 1
    this.#case = parserOf((value) => {
      this.#case = undefined
      this.#onCase({ pointer, value })
    })
    this.#case.write(token)
  }

  #writeToEnvelope(token: Token): void {
    this.#envelope.write(token)
    if (token.token === TokenType.STRING && this.#depth === 1) this.#key = token.value
    this.#depth += depthChange(token)
    if (this.#depth < this.#listDepth) this.#listDepth = 0
    if (token.token === TokenType.LEFT_BRACKET && (this.#depth === 1 || (this.#depth === 2 && this.#key === 'cases'))) {
      this.#listDepth = this.#depth
      this.#index = 0
      this.lists += 1
    }
  }
}

function parserOf(onValue: (value: unknown) => void): TokenParser {
  const parser = new TokenParser({ paths: ['$'] })
  parser.onValue = ({ value }) => { onValue(value) }
  return parser
}

function beginsValue({ token }: Token): boolean {
  return token !== TokenType.COMMA && token !== TokenType.RIGHT_BRACKET
    && token !== TokenType.RIGHT_BRACE && token !== TokenType.COLON
}

function depthChange({ token }: Token): number {
  if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) return 1
  return token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET ? -1 : 0
}
