import { randomId } from '../../lib/random-id.ts'
import { keep, readKept } from '../kept.ts'

const storageKey = 'markread.tab'

/** This tab's own name; a reload keeps it. */
export const tabId: string = readTabId()

function readTabId(): string {
  const known = readKept('tab', storageKey)
  if (known) return known
  const made = randomId()
  keep('tab', storageKey, made)
  return made
}
