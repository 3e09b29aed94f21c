import { useState } from 'react'
import { noSecret, Secret } from '../../lib/secret.ts'

/** Outlives a look at another screen, and ends with the page: a secret is never stored. */
const memory = new Map<string, Partial<Record<string, Secret>>>()

/** The secret fields of a form; those that are no secret are in `use-kept-form.ts`. */
export function useHeldSecrets<Name extends string>(
  form: string,
  names: readonly Name[],
): [Record<Name, Secret>, (change: Partial<Record<Name, string>>) => void] {
  const [held, setHeld] = useState(() => memory.get(form) ?? {})
  function change(changes: Partial<Record<Name, string>>) {
    const made = Object.entries<string | undefined>(changes).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, new Secret(text)]],
    )
    setHeld((old) => {
      const next = { ...old, ...Object.fromEntries(made) }
      memory.set(form, next)
      return next
    })
  }
  const all = Object.fromEntries(names.map((name) => [name, held[name] ?? noSecret]))
  return [all as Record<Name, Secret> /* every name was just given one */, change]
}
