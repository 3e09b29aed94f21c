import { useState } from 'react'
import * as z from 'zod/mini'
import { keep, keepJson, readKept } from '../../kept.ts'
import { holdsSecret } from './check-saved.ts'
import { SavedConnection, type SavedFields } from './saved-connection.ts'

/** The form of the dialog, half filled in perhaps. */
export interface OpenForm {
  /** Of the one that is edited; absent: it will be a new one. */
  id?: string | undefined
  fields: SavedFields
}

const Stored = z.object({
  id: z.optional(z.string()),
  fields: z.extend(z.omit(SavedConnection, { id: true }), { name: z.string() }),
})

const storageKey = 'markread.connections.form'

/** What is typed into the form survives a reload of the tab and a look elsewhere; what looks like a secret does not. */
export function useOpenForm(): [OpenForm | undefined, (form: OpenForm | undefined) => void] {
  const [form, setForm] = useState(readForm)
  return [
    form,
    (next) => {
      setForm(next)
      storeForm(next)
    },
  ]
}

function readForm(): OpenForm | undefined {
  try {
    return Stored.parse(JSON.parse(readKept('tab', storageKey) ?? ''))
  } catch {
    return undefined
  }
}

function storeForm(form: OpenForm | undefined): void {
  if (form) keepJson('tab', storageKey, JSON.parse(JSON.stringify(form, leaveOutSecret)))
  else keep('tab', storageKey, '')
}

function leaveOutSecret(_name: string, value: unknown): unknown {
  return typeof value === 'string' && holdsSecret(value) ? '' : value
}
