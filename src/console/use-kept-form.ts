import { useState } from 'react'
import * as z from 'zod/mini'
import { keepJson, readKept } from './kept.ts'

const Stored = z.record(z.string(), z.string())

/**
 * The fields of a form that are no secret: they survive a reload of the tab, in session storage.
 * @param form `<feature>.<form>`
 */
export function useKeptForm<Name extends string>(
  form: string,
  initial: Record<Name, string>,
): [Record<Name, string>, (change: Partial<Record<Name, string>>) => void] {
  const key = `markread.${form}` as const
  const [values, setValues] = useState<Record<Name, string>>(() => ({ ...initial, ...readStored(key) }))
  function change(changes: Partial<Record<Name, string>>) {
    setValues((old) => {
      const next = { ...old, ...changes }
      keepJson('tab', key, next)
      return next
    })
  }
  return [values, change]
}

function readStored(key: `markread.${string}`): Record<string, string> {
  try {
    return Stored.parse(JSON.parse(readKept('tab', key) ?? ''))
  } catch {
    return {}
  }
}
