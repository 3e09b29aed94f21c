import { useSyncExternalStore } from 'react'
import { keep, readKept } from '../../kept.ts'
import { createSavedStore, type SavedConnections } from './saved-store.ts'

const key = 'markread.connections'

/** One for the page. */
export const savedStore = createSavedStore({
  read: () => readKept('machine', key),
  keep: (text) => keep('machine', key, text),
  isMine: (changed) => changed === key || changed === null,
})

/** The saved connections, kept up to date with other tabs. Changed with `savedStore.change`. */
export function useSavedConnections(): SavedConnections {
  return useSyncExternalStore(savedStore.subscribe, savedStore.read)
}
