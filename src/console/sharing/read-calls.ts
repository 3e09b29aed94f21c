/**
 * The calls in a file: of ours, or a HAR. All of them or none: what is wrong is told with its place, and nothing is half
 * taken. Nothing in a file is believed, run or sent; names that would reach into an object's prototype are left out.
 */

import { readJsonText } from '../../lib/json-text.ts'
import { randomId } from '../../lib/random-id.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import type { CallImportProblem } from '../texts/text-types.ts'
import { isCallOfOurs, readHarEntry } from './read-har.ts'
import { maxCalls, maxFileBytes } from './read-limits.ts'
import { readBodies } from './readable-bodies.ts'
import { SharedCall } from './shared-call.ts'
import { fileFormat, fileVersion } from './write-json.ts'

/** Of a list in an object in another: what is nested deeper than this would overflow whoever walks through it. */
const mostLevels = 100

interface CallsRead {
  ok: true
  calls: SharedCall[]
  /** Entries of a HAR that are other requests. */
  skipped: number
}
export type ReadCalls = CallsRead | { ok: false; problem: CallImportProblem }

export function readCalls(bytes: Uint8Array): ReadCalls {
  if (bytes.length > maxFileBytes) return fail({ kind: 'too-large', bytes: bytes.length, most: maxFileBytes })
  const text = decodeUtf8(bytes)?.replace(/^\uFEFF/, '')
  if (text === undefined) return fail({ kind: 'not-utf8' })
  const parsed = parse(text)
  if (!parsed.ok) return parsed
  if (isDeeperThan(mostLevels, parsed.value)) return fail({ kind: 'too-deep', most: mostLevels })
  const file = parsed.value
  if (!isObject(file)) return fail({ kind: 'foreign' })
  if (file.format === fileFormat) return readOwn(file)
  return isObject(file.log) && Array.isArray(file.log.entries) ? readHar(file.log.entries) : fail({ kind: 'foreign' })
}

function readOwn({ version, calls }: Record<string, unknown>): ReadCalls {
  if (version !== fileVersion)
    return fail({ kind: 'other-version', version: JSON.stringify(version) ?? '–', known: fileVersion })
  if (!Array.isArray(calls)) return fail({ kind: 'not-a-list' })
  return readAll(calls, 'calls', 0, readBodies)
}

function readHar(entries: readonly unknown[]): ReadCalls {
  const places = entries.flatMap((entry, at) => (isCallOfOurs(entry) ? [at] : []))
  if (places.length === 0) return fail({ kind: 'no-calls', entries: entries.length })
  const skipped = entries.length - places.length
  return readAll(entries, 'log.entries', skipped, (entry) => readHarEntry(entry, randomId()), places)
}

function readAll(
  list: readonly unknown[],
  name: string,
  skipped: number,
  build: (value: unknown) => unknown,
  places: readonly number[] = [...list.keys()],
): ReadCalls {
  if (places.length > maxCalls) return fail({ kind: 'too-many', calls: places.length, most: maxCalls })
  const calls: SharedCall[] = []
  for (const at of places) {
    const built = build(list[at])
    const parsed = SharedCall.safeParse(built)
    if (!parsed.success) {
      const inner = (parsed.error.issues[0]?.path ?? []).map((key) => `.${String(key)}`).join('')
      return fail({ kind: 'bad-call', at: `${name}[${at}]${built === undefined ? '' : inner}` })
    }
    calls.push(parsed.data)
  }
  return { ok: true, calls, skipped }
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; problem: CallImportProblem } {
  try {
    return { ok: true, value: JSON.parse(text, (name, value: unknown) => (name === '__proto__' ? undefined : value)) }
  } catch {
    const json = readJsonText(text)
    // It parses after all: then it was the walk that went too deep.
    return {
      ok: false,
      problem: json.ok ? { kind: 'too-deep', most: mostLevels } : { kind: 'not-json', mistake: json.mistake },
    }
  }
}

/** Level by level, since a recursion is what must not happen. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level = [value]
  for (let n = 0; n <= most; n += 1) {
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return level.length > 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fail(problem: CallImportProblem): { ok: false; problem: CallImportProblem } {
  return { ok: false, problem }
}
