/**
 * Saved connections as a file of our own. What goes out holds no secret, since a saved connection has no field for one;
 * what comes in is looked through for secrets first. Nothing is ever half taken, and nothing here switches or sends.
 */
import { readJsonText } from '../../../lib/json-text.ts'
import type { Redacted } from '../../../lib/redacted.ts'
import { decodeUtf8 } from '../../../lib/utf8.ts'
import { redactJson } from '../../../protocol/redaction.ts'
import type { ImportCounts, ImportProblem } from '../../texts/text-types.ts'
import { hideSecrets } from './check-saved.ts'
import { isSameDestination } from './saved-connection.ts'
import { baseName, freeName, namesOf } from './saved-edits.ts'
import { isWhole, readEntries, type SavedEntry } from './saved-list.ts'

const format = 'markread-connections'
const version = 1

export const fileName = `${format}.json`

/** Some thousand connections: a larger file is none of ours. */
export const maxFileBytes = 1_000_000

/** Of a list in an object in another: what is nested deeper than this would overflow whoever walks through it. */
const mostLevels = 100

/** What can no longer be read stays where it is: nobody knows what it holds. */
export function buildFile(entries: readonly SavedEntry[]): Redacted {
  const text = redactJson({ format, version, connections: entries.filter(isWhole) }, 2)
  return `${text}\n` as Redacted // The end of a line is no secret.
}

export type ReadFile = { ok: true; entries: SavedEntry[]; secrets: string[] } | { ok: false; problem: ImportProblem }

export function readFile(bytes: Uint8Array): ReadFile {
  const text = decodeUtf8(bytes)?.replace(/^\uFEFF/, '')
  if (text === undefined) return { ok: false, problem: { kind: 'not-utf8' } }
  const json = readJsonText(text)
  if (!json.ok) return { ok: false, problem: { kind: 'not-json', mistake: json.mistake } }
  if (isDeeperThan(mostLevels, json.value)) return { ok: false, problem: { kind: 'too-deep', most: mostLevels } }
  const secrets = new Set<string>()
  const value: unknown = JSON.parse(text, (name, inner: unknown) => leaveOutSecrets(name, inner, secrets))
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return { ok: false, problem: { kind: 'foreign' } }
  const found = 'version' in value ? value.version : undefined
  if (found !== version)
    return { ok: false, problem: { kind: 'other-version', version: JSON.stringify(found) ?? '–', known: version } }
  const list = 'connections' in value ? value.connections : undefined
  if (!Array.isArray(list)) return { ok: false, problem: { kind: 'not-a-list' } }
  return { ok: true, entries: readEntries(list.map((item) => JSON.stringify(item))), secrets: [...secrets] }
}

/** Level by level, since a recursion is what must not happen. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level = [value]
  for (let n = 0; n <= most; n += 1) {
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return level.length > 0
}

const secretName = /^(?:user|secret)[-_ ]?(?:sig|key)$/i

/** A field is known by its name, another text by its shape; it may be a name, too. */
function leaveOutSecrets(name: string, value: unknown, found: Set<string>): unknown {
  const safeName = hideSecrets(name)
  if (secretName.test(name) || safeName !== name) {
    found.add(safeName)
    return undefined
  }
  if (typeof value !== 'string') return value
  const hidden = hideSecrets(value)
  if (hidden !== value) found.add(name)
  return hidden
}

/**
 * Puts what a file holds below what is there. A name or an id that is taken by something else is changed, so that nothing
 * is overwritten.
 */
export function mergeEntries(
  entries: readonly SavedEntry[],
  read: readonly SavedEntry[],
  newId: () => string,
): { entries: SavedEntry[]; counts: Omit<ImportCounts, 'secrets'> } {
  const merged = [...entries]
  const names = new Set(namesOf(entries))
  const ids = new Set(entries.map(({ id }) => id))
  const tried = new Map<string, number>()
  const counts = { added: 0, already: 0, broken: 0, renamed: 0 }
  for (const one of read) {
    if (isThere(one, entries)) {
      counts.already += 1
      continue
    }
    counts.added += 1
    const id = ids.has(one.id) ? newId() : one.id
    ids.add(id)
    if (isWhole(one)) {
      const name = freeName(one.name, names, tried)
      names.add(name)
      if (name !== one.name) counts.renamed += 1
      merged.push({ ...one, id, name })
    } else {
      counts.broken += 1
      merged.push({ ...one, id })
    }
  }
  return { entries: merged, counts }
}

/** Whatever its colour; also where it was renamed since, or by an import before. */
function isThere(one: SavedEntry, entries: readonly SavedEntry[]): boolean {
  if (!isWhole(one)) return entries.some((other) => !isWhole(other) && other.stored === one.stored)
  const whole = entries.filter(isWhole)
  const idTaken = whole.some(({ id }) => id === one.id)
  return whole.some(
    (other) =>
      isSameDestination(one, other) &&
      (one.id === other.id || one.name === other.name || (idTaken && baseName(other.name) === one.name)),
  )
}
