import { useSyncExternalStore } from 'react'
import { keepRedacted, readKept } from '../../kept.ts'
import { createSavedStore, type SavedConnections } from './saved-store.ts'

const key = 'markread.connections'

/** One for the page. */
export const savedStore = createSavedStore({
  read: () => readKept('machine', key),
  keep: (list) => keepRedacted('machine', key, list),
  isMine: (changed) => changed === key || changed === null,
})

/** The saved connections, kept up to date with other tabs. Changed with `savedStore.change`. */
export function useSavedConnections(): SavedConnections {
  return useSyncExternalStore(savedStore.subscribe, savedStore.read)
}
