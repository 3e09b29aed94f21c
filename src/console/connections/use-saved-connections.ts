import { useSyncExternalStore } from 'react'
import { createSavedStore, type SavedConnections } from './saved-store.ts'

/** One for the page. */
export const savedStore = createSavedStore(() => localStorage)

/** The saved connections, kept up to date with other tabs. Changed with `savedStore.change`. */
export function useSavedConnections(): SavedConnections {
  return useSyncExternalStore(savedStore.subscribe, savedStore.read)
}
