/**
 * A credential on its way through the page. It is an object and no string, so that what stores, logs, copies, titles or
 * addresses by text cannot be handed one by mistake; written as JSON or into a text it says nothing, and a structured
 * clone of it is empty. Who may `reveal` one is a list in `architecture.test.ts`.
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

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }
}

export const noSecret = new Secret('')
