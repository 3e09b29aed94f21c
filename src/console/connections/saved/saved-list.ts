/**
 * The saved connections as one list, and as the text that is stored. Every entry is read by itself: one that can no
 * longer be read keeps its place, and is written back exactly as it was found. Pure: nothing here stores anything.
 */
import { readJsonItems, readJsonText } from '../../../lib/json-text.ts'
import type { Redacted } from '../../../lib/redacted.ts'
import { redactJson, redactSecrets } from '../../../protocol/redaction.ts'
import type { BrokenProblem, SavedField } from '../../texts/text-types.ts'
import { SavedConnection } from './saved-connection.ts'

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

/** What is broken is kept to the character, but for a UserSig in it. */
export function writeList(entries: readonly SavedEntry[]): Redacted {
  const items = entries.map((entry) => (isWhole(entry) ? redactJson(entry) : redactStored(entry.stored)))
  return `[${items.join(',\n')}]` as Redacted // Each of its items has just passed.
}

function redactStored(json: string): Redacted {
  const redacted = redactSecrets(json)
  return redacted === json ? redacted : redactJson(JSON.parse(json))
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
