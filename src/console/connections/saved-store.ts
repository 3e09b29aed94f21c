/**
 * The saved connections' one store, shared by all tabs of this browser. Where the browser refuses to store, it goes on
 * in memory and says so. It knows of no connection in use: changing the list never switches, sends or arms.
 */
import { readList, type SavedEntry, writeList } from './saved-list.ts'

export interface SavedConnections {
  entries: readonly SavedEntry[]
  /** What is changed here outlives the page. */
  lasting: boolean
}

export interface SavedStore {
  read: () => SavedConnections
  /** @param edit gets the newest list, which another tab may have changed a moment before */
  change: (edit: (entries: readonly SavedEntry[]) => SavedEntry[]) => void
  /** @param listener called after every change, also by another tab */
  subscribe: (listener: () => void) => () => void
}

const storageKey = 'markread.connections'

/** @param open the browser's storage; throws where that is forbidden */
export function createSavedStore(open: () => Pick<Storage, 'getItem' | 'setItem'>): SavedStore {
  let stored: string | null = null
  let state: SavedConnections = { entries: [], lasting: true }
  const listeners = new Set<() => void>()

  function show(next: SavedConnections): void {
    state = next
    for (const listener of listeners) listener()
  }

  /** What could not be stored is newer than what is. */
  function refresh(): void {
    if (!state.lasting) return
    try {
      const text = open().getItem(storageKey)
      if (text === stored) return
      stored = text
      show({ entries: readList(text), lasting: true })
    } catch {
      show({ ...state, lasting: false })
    }
  }

  refresh()

  return {
    read: () => state,
    change(edit) {
      refresh()
      const entries = edit(state.entries)
      try {
        const text = writeList(entries)
        open().setItem(storageKey, text)
        stored = text
        show({ entries, lasting: true })
      } catch {
        show({ entries, lasting: false })
      }
    },
    subscribe(listener) {
      // Null: everything was cleared.
      const hear = ({ key }: StorageEvent) => (key === storageKey || key === null) && refresh()
      if (listeners.size === 0) refresh()
      listeners.add(listener)
      addEventListener('storage', hear)
      return () => {
        listeners.delete(listener)
        removeEventListener('storage', hear)
      }
    },
  }
}
