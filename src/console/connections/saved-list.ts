/**
 * The saved connections as one list, and as the text that is stored. Every entry is read by itself: one that can no
 * longer be read keeps its place, and is written back exactly as it was found. Pure: nothing here stores anything.
 */
import { readJsonItems, readJsonText } from '../../lib/json-text.ts'
import type { BrokenProblem, SavedField } from '../texts/text-types.ts'
import { SavedConnection, type SavedFields } from './saved-connection.ts'

export interface BrokenConnection {
  broken: true
  /** For this list alone. */
  id: string
  /** As it was found. */
  text: string
  problem: BrokenProblem
  /** The JSON that is written back. */
  stored: string
}

export type SavedEntry = SavedConnection | BrokenConnection

export function isWhole(entry: SavedEntry): entry is SavedConnection {
  return !('broken' in entry)
}

/** @param stored what `writeList` made, or whatever became of it */
export function readList(stored: string | null): SavedEntry[] {
  if (stored === null || stored === '') return []
  const json = readJsonText(stored)
  if (!json.ok) return [breakWhole(stored, { kind: 'not-json', mistake: json.mistake })]
  const items = readJsonItems(stored)
  return items ? readEntries(items) : [breakWhole(stored, { kind: 'not-a-list' })]
}

/** @param items the JSON of each entry */
export function readEntries(items: readonly string[]): SavedEntry[] {
  const ids = new Set<string>()
  return items.map((item) => {
    const read = readEntry(item)
    const entry = isWhole(read) && ids.has(read.id) ? breakEntry(item, { kind: 'same-id' }) : read
    let id = entry.id
    for (let n = 2; ids.has(id); n += 1) id = `${entry.id} ${n}`
    ids.add(id)
    return { ...entry, id }
  })
}

export function writeList(entries: readonly SavedEntry[]): string {
  return `[${entries.map((entry) => (isWhole(entry) ? JSON.stringify(entry) : entry.stored)).join(',\n')}]`
}

function readEntry(item: string): SavedEntry {
  const value: unknown = JSON.parse(item)
  const parsed = SavedConnection.safeParse(value)
  if (parsed.success) return parsed.data
  if (typeof value === 'string') return readText(item, value)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return breakEntry(item, { kind: 'not-an-object' })
  // The path is one of the schema's own names.
  const field = parsed.error.issues[0]?.path[0] as SavedField | 'id'
  return breakEntry(item, { kind: 'field', field })
}

/** A text that was no JSON, or no list, is kept as a JSON string from then on, so that others can stand beside it. */
function breakWhole(text: string, problem: BrokenProblem): BrokenConnection {
  return { ...breakEntry(JSON.stringify(text), problem), text }
}

function readText(item: string, text: string): BrokenConnection {
  const json = readJsonText(text)
  return { ...breakEntry(item, json.ok ? { kind: 'not-a-list' } : { kind: 'not-json', mistake: json.mistake }), text }
}

function breakEntry(item: string, problem: BrokenProblem): BrokenConnection {
  return { broken: true, id: `broken ${item}`, text: item, problem, stored: item }
}

export function findConnection(entries: readonly SavedEntry[], id: string | undefined): SavedConnection | undefined {
  return entries.filter(isWhole).find((entry) => entry.id === id)
}

/** Names of all but one. */
export function namesOf(entries: readonly SavedEntry[], exceptId?: string): string[] {
  return entries.flatMap((entry) => (isWhole(entry) && entry.id !== exceptId ? [entry.name] : []))
}

export function editEntry(entries: readonly SavedEntry[], id: string, change: Partial<SavedFields>): SavedEntry[] {
  return entries.map((entry) => (entry.id === id && isWhole(entry) ? { ...entry, ...change } : entry))
}

/** The copy stands right below, under a name of its own. */
export function duplicateEntry(entries: readonly SavedEntry[], id: string, newId: string): SavedEntry[] {
  const taken = namesOf(entries)
  return entries.flatMap((entry) =>
    entry.id === id && isWhole(entry) ? [entry, { ...entry, id: newId, name: freeName(entry.name, taken) }] : [entry],
  )
}

/** `name` itself where it is free, else the first free of `name (2)`, `name (3)` and so on. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  const base = baseName(name)
  let n = 2
  while (taken.includes(`${base} (${n})`)) n += 1
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
