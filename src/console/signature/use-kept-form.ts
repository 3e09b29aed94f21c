import { useState } from 'react'
import * as z from 'zod/mini'

const Stored = z.record(z.string(), z.string())

/** The fields of a form that are no secret: they survive a reload of the tab, in session storage. */
export function useKeptForm<Name extends string>(
  form: string,
  initial: Record<Name, string>,
): [Record<Name, string>, (change: Partial<Record<Name, string>>) => void] {
  const key = `markread.signature.${form}`
  const [values, setValues] = useState<Record<Name, string>>(() => ({ ...initial, ...readStored(key) }))
  function change(changes: Partial<Record<Name, string>>) {
    setValues((old) => {
      const next = { ...old, ...changes }
      writeStored(key, next)
      return next
    })
  }
  return [values, change]
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
