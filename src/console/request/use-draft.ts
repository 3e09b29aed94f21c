import { useEffect, useState } from 'react'
import { createDraft, type Draft, readStoredDraft, writeStoredDraft } from './draft.ts'

const storageKey = 'markread.draft'

/** The draft of this tab; it survives a reload. */
export function useDraft(): [Draft, (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void] {
  const [draft, setDraft] = useState(readSaved)
  useEffect(() => {
    try {
      sessionStorage.setItem(storageKey, writeStoredDraft(draft))
    } catch {
      // Storage can be forbidden or full: the draft then ends with the page.
    }
  }, [draft])
  return [draft, (change) => setDraft((old) => ({ ...old, ...(typeof change === 'function' ? change(old) : change) }))]
}

function readSaved(): Draft {
  try {
    return readStoredDraft(sessionStorage.getItem(storageKey)) ?? createDraft()
  } catch {
    return createDraft()
  }
}
