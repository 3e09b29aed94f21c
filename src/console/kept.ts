/**
 * The one door to the browser's storage: nothing goes through but what has passed the redaction. Storage can be forbidden
 * or full; then nothing is kept, and what would have been ends with the page.
 */
import type { Redacted } from '../lib/redacted.ts'
import { redactJson, redactSecrets } from '../protocol/redaction.ts'

/** `tab`: survives a reload, ends with the tab. `machine`: stays in this browser. */
type Home = 'tab' | 'machine'
type Key = `markread.${string}`

/** One text, such as a choice. @returns whether it is kept */
export function keep(home: Home, key: Key, text: string): boolean {
  return keepRedacted(home, key, redactSecrets(text))
}

/** @returns whether it is kept */
export function keepJson(home: Home, key: Key, value: unknown): boolean {
  return keepRedacted(home, key, redactJson(value))
}

/** For what was redacted part by part. @returns whether it is kept */
export function keepRedacted(home: Home, key: Key, text: Redacted): boolean {
  try {
    storageOf(home).setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** @returns null where nothing was kept, or cannot be read */
export function readKept(home: Home, key: Key): string | null {
  try {
    return storageOf(home).getItem(key)
  } catch {
    return null
  }
}

function storageOf(home: Home): Storage {
  return home === 'tab' ? sessionStorage : localStorage
}
