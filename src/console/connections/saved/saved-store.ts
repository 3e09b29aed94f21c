/**
 * The saved connections' one store, shared by all tabs of this browser. Where the browser refuses to store, it goes on
 * in memory and says so. It knows of no connection in use: changing the list never switches, sends or arms.
 */
import type { Redacted } from '../../../lib/redacted.ts'
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

/** Where the list is kept, as a text. */
interface Keeper {
  /** @returns null where nothing is kept, or nothing may be read */
  read: () => string | null
  /** @returns whether it is kept */
  keep: (list: Redacted) => boolean
  /** @param key of what another tab changed; null: everything was cleared */
  isMine: (key: string | null) => boolean
}

export function createSavedStore({ read, keep, isMine }: Keeper): SavedStore {
  let stored: string | null = null
  let state: SavedConnections = { entries: [], lasting: true }
  const listeners = new Set<() => void>()

  function show(next: SavedConnections): void {
    state = next
    for (const listener of listeners) listener()
  }

  /** What could not be stored is newer than what is. */
  function refresh(): void {
    const text = state.lasting ? read() : stored
    if (text === stored) return
    stored = text
    show({ entries: readList(text), lasting: true })
  }

  refresh()

  return {
    read: () => state,
    change(edit) {
      refresh()
      const entries = edit(state.entries)
      const lasting = keep(writeList(entries))
      if (!lasting) return show({ entries, lasting })
      // As it was kept, which may be without a secret that stood in it.
      stored = read()
      show({ entries: readList(stored), lasting })
    },
    subscribe(listener) {
      const hear = ({ key }: StorageEvent) => isMine(key) && refresh()
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
