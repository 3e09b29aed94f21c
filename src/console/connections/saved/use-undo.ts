import { useEffect, useState } from 'react'
import { findRemoved, type Removed, removeEntry, restoreEntry } from './saved-edits.ts'
import { savedStore } from './use-saved-connections.ts'

const undoMs = 8_000

/** Deleting, and eight seconds in which it can be taken back: all that was deleted since the bar appeared. */
export function useUndo() {
  const [removed, setRemoved] = useState<readonly Removed[]>([])
  useEffect(() => {
    if (removed.length === 0) return
    const timer = setTimeout(() => setRemoved([]), undoMs)
    return () => clearTimeout(timer)
  }, [removed])
  return {
    removed,
    remove(id: string) {
      const found = findRemoved(savedStore.read().entries, id)
      if (!found) return
      savedStore.change((entries) => removeEntry(entries, id))
      setRemoved((before) => [...before, found])
    },
    undo() {
      savedStore.change((entries) => removed.toReversed().reduce<typeof entries>(restoreEntry, entries).slice())
      setRemoved([])
    },
  }
}
