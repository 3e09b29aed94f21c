import { randomId } from '../../lib/random-id.ts'

const storageKey = 'markread.tab'

/** This tab's own name; a reload keeps it. */
export const tabId: string = readTabId()

function readTabId(): string {
  try {
    const known = sessionStorage.getItem(storageKey)
    if (known) return known
    const made = randomId()
    sessionStorage.setItem(storageKey, made)
    return made
  } catch {
    return randomId()
  }
}
