/**
 * A credential on its way through the page. It is an object and no string, so that what stores, logs, copies, titles or
 * addresses by text cannot be handed one by mistake; written as JSON or into a text it says nothing, and a structured
 * clone of it is empty. Who may `reveal` or `release` one are two lists in `architecture.test.ts`.
 */
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
