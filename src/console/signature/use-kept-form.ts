import { useState } from 'react'
import * as z from 'zod/mini'

const Stored = z.record(z.string(), z.string())

/** What is typed outlives a look at another screen, in the memory of the tab. */
const memory = new Map<string, Record<string, string>>()

/**
 * The fields of a form. Those named in `lasting` survive a reload of the tab, in session storage; secrets must not be
 * among them: they end with the page.
 */
export function useKeptForm<Name extends string>(
  form: string,
  initial: Record<Name, string>,
  lasting: readonly NoInfer<Name>[],
): [Record<Name, string>, (change: Partial<Record<Name, string>>) => void] {
  const key = `markread.signature.${form}`
  const [values, setValues] = useState<Record<Name, string>>(() => ({
    ...initial,
    ...(memory.get(key) ?? pick(readStored(key), lasting)),
  }))
  function change(changes: Partial<Record<Name, string>>) {
    setValues((old) => {
      const next = { ...old, ...changes }
      memory.set(key, next)
      writeStored(key, pick(next, lasting))
      return next
    })
  }
  return [values, change]
}

function pick(values: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])))
}

function readStored(key: string): Record<string, string> {
  try {
    return Stored.parse(JSON.parse(sessionStorage.getItem(key) ?? ''))
  } catch {
    return {}
  }
}

function writeStored(key: string, values: Record<string, string>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(values))
  } catch {
    // Storage can be forbidden: the fields then end with the page.
  }
}
