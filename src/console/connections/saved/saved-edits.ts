/** What can be done to the list of saved connections. Pure, and apart from it: the first load needs none of this. */
import type { SavedFields } from './saved-connection.ts'
import { isWhole, type SavedEntry } from './saved-list.ts'

/** Names of all but one. */
export function namesOf(entries: readonly SavedEntry[], exceptId?: string): string[] {
  return entries.flatMap((entry) => (isWhole(entry) && entry.id !== exceptId ? [entry.name] : []))
}

export function editEntry(entries: readonly SavedEntry[], id: string, change: Partial<SavedFields>): SavedEntry[] {
  return entries.map((entry) => (entry.id === id && isWhole(entry) ? { ...entry, ...change } : entry))
}

/** The copy stands right below, under a name of its own. */
export function duplicateEntry(entries: readonly SavedEntry[], id: string, newId: string): SavedEntry[] {
  const taken = new Set(namesOf(entries))
  return entries.flatMap((entry) =>
    entry.id === id && isWhole(entry) ? [entry, { ...entry, id: newId, name: freeName(entry.name, taken) }] : [entry],
  )
}

/**
 * `name` itself where it is free, else the first free of `name (2)`, `name (3)` and so on.
 * @param tried where to go on for each name, so that a thousand of one name are not counted a thousand times
 */
export function freeName(name: string, taken: ReadonlySet<string>, tried = new Map<string, number>()): string {
  if (!taken.has(name)) return name
  const base = baseName(name)
  let n = tried.get(base) ?? 2
  while (taken.has(`${base} (${n})`)) n += 1
  tried.set(base, n)
  return `${base} (${n})`
}

/** Without the number that tells a copy. */
export function baseName(name: string): string {
  return name.replace(/ \(\d+\)$/, '')
}

/** What `restoreEntry` needs. */
export interface Removed {
  entry: SavedEntry
  at: number
}

export function findRemoved(entries: readonly SavedEntry[], id: string): Removed | undefined {
  const at = entries.findIndex((entry) => entry.id === id)
  const entry = entries[at]
  return entry && { entry, at }
}

export function removeEntry(entries: readonly SavedEntry[], id: string): SavedEntry[] {
  return entries.filter((entry) => entry.id !== id)
}

/** In the place where it was, as far as there still is one. */
export function restoreEntry(entries: readonly SavedEntry[], { entry, at }: Removed): SavedEntry[] {
  if (entries.some(({ id }) => id === entry.id)) return [...entries]
  return entries.toSpliced(at, 0, entry)
}

/** @param by -1: one up, 1: one down; at either end it stays */
export function moveEntry(entries: readonly SavedEntry[], id: string, by: -1 | 1): SavedEntry[] {
  const at = entries.findIndex((entry) => entry.id === id)
  const entry = entries[at]
  const to = at + by
  if (!entry || to < 0 || to >= entries.length) return [...entries]
  return entries.toSpliced(at, 1).toSpliced(to, 0, entry)
}
