/**
 * A credential on its way through the page. It is an object and no string, so that what stores, logs, copies, titles or
 * addresses by text cannot be handed one by mistake; written as JSON or into a text it says nothing, and a structured
 * clone of it is empty. Who may `reveal` or `release` one are two lists in `architecture.test.ts`.
 */
import { toBase64 } from './base64.ts'
import { encodeUtf8 } from './utf8.ts'

export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** The text itself. */
  reveal(): string {
    return this.#text
  }

  /** For the clipboard, because a person pressed the button that says so. */
  release(): Released {
    return this.#text as Released // This is what makes it one.
  }

  /** Whether a text holds it: as it is, percent-encoded once or twice, or in base64 wherever it begins there. */
  isIn(text: string): boolean {
    if (this.isEmpty) return false
    const once = encodeURIComponent(this.#text.toWellFormed())
    const bytes = encodeUtf8(this.#text)
    // The first and last signs of base64 depend on what stands beside it.
    const packed = [0, 1, 2].map((before) =>
      toBase64(new Uint8Array([...new Uint8Array(before), ...bytes])).slice(4, -4),
    )
    const spellings = [this.#text, once, once.replaceAll('*', '%2A'), encodeURIComponent(once), ...packed]
    return spellings.some((spelling) => spelling.length > 7 && text.includes(spelling))
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }
}

export const noSecret = new Secret('')

declare const released: unique symbol

/** A secret as text, for the one door that lets such out: the clipboard. */
export type Released = string & { readonly [released]: true }
