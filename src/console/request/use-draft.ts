import { useEffect, useState } from 'react'
import { keepRedacted, readKept } from '../kept.ts'
import { writePair } from './body-fields.ts'
import { createDraft, type Draft, readStoredDraft, writeStoredDraft } from './draft.ts'

const storageKey = 'markread.draft'

/** As in `pathOfPair`. Taken from the address once: the next reload must find the draft as it was edited since. */
export const pairParameters = ['reader', 'other'] as const

/** The draft of this tab; it survives a reload. A pair in the address goes into it. */
export function useDraft(): [Draft, (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void] {
  const [draft, setDraft] = useState(readSaved)
  useEffect(() => {
    keepRedacted('tab', storageKey, writeStoredDraft(draft))
  }, [draft])
  return [draft, (change) => setDraft((old) => ({ ...old, ...(typeof change === 'function' ? change(old) : change) }))]
}

function readSaved(): Draft {
  const saved = readStoredDraft(readKept('tab', storageKey)) ?? createDraft()
  const address = new URLSearchParams(location.search)
  const [reader, other] = pairParameters.map((name) => address.get(name))
  return reader && other ? { ...saved, body: writePair(saved.body, reader, other) } : saved
}
