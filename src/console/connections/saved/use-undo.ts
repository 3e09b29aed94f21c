/**
 * What was deleted from the saved connections, and the eight seconds in which it can be taken back. It is no part of the
 * dialog: closing that takes nothing away. A reload does.
 */
import { useSyncExternalStore } from 'react'
import { findRemoved, type Removed, removeEntry, restoreEntry } from './saved-edits.ts'
import { savedStore } from './use-saved-connections.ts'

const undoMs = 8_000

/** All that was deleted since the bar appeared. */
let removed: readonly Removed[] = []
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** @param onGone is told of each that can no longer be taken back */
export function useUndo(onGone: (id: string) => void) {
  return {
    removed: useSyncExternalStore(subscribe, read),
    remove(id: string) {
      const found = findRemoved(savedStore.read().entries, id)
      if (!found) return
      savedStore.change((entries) => removeEntry(entries, id))
      show([...removed, found])
      timer = setTimeout(() => end(onGone), undoMs)
    },
    undo() {
      savedStore.change((entries) => removed.toReversed().reduce<typeof entries>(restoreEntry, entries).slice())
      show([])
    },
  }
}

function end(onGone: (id: string) => void): void {
  const { entries } = savedStore.read()
  // A file may have brought it back.
  const gone = removed.filter(({ entry }) => !entries.some(({ id }) => id === entry.id))
  show([])
  for (const { entry } of gone) onGone(entry.id)
}

function show(next: readonly Removed[]): void {
  clearTimeout(timer)
  removed = next
  for (const listener of listeners) listener()
}

function read(): readonly Removed[] {
  return removed
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
