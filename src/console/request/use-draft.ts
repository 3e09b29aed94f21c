import { useEffect, useState } from 'react'
import { keepRedacted, readKept } from '../kept.ts'
import { createDraft, type Draft, readStoredDraft, writeStoredDraft } from './draft.ts'

const storageKey = 'markread.draft'

/** The draft of this tab; it survives a reload. */
export function useDraft(): [Draft, (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void] {
  const [draft, setDraft] = useState(readSaved)
  useEffect(() => {
    keepRedacted('tab', storageKey, writeStoredDraft(draft))
  }, [draft])
  return [draft, (change) => setDraft((old) => ({ ...old, ...(typeof change === 'function' ? change(old) : change) }))]
}

function readSaved(): Draft {
  return readStoredDraft(readKept('tab', storageKey)) ?? createDraft()
}
