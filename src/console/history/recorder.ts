/**
 * The two writes, and what this page has written: a row is recorded before its call is sent and closed when it is over.
 * What is on screen never depends on the disk, so the page's own rows are kept here too, newest last.
 */
import { randomId } from '../../lib/random-id.ts'
import type { Exchange } from '../../protocol/exchange.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import { type HistoryStore, openHistory } from './db.ts'
import type { HistoryRow } from './row.ts'
import { tabId } from './tab-id.ts'

/** More than a person scrolls through; the rest stays on the machine. */
export const shownRows = 500

/** What other tabs are told: a row was written, or a session started. */
export type Told = { rowId: string } | { session: true }

export const store: Promise<HistoryStore> = openHistory()
export const channel: BroadcastChannel | undefined =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('markread.history')

let opened: HistoryStore | undefined
store.then((ready) => {
  opened = ready
})

const own = new Map<string, HistoryRow>()
let writes: Promise<void> = Promise.resolve()
let failed = false
const onFailure = new Set<() => void>()

/** This page's own rows: they are newer than what is stored. */
export const ownRows: ReadonlyMap<string, HistoryRow> = own

/** @returns what ends the listening */
export function onWriteFailure(listener: () => void): () => void {
  onFailure.add(listener)
  return () => onFailure.delete(listener)
}

/** Once every write so far is over. */
export async function settled(): Promise<{ failed: boolean }> {
  await writes
  return { failed }
}

export function recordRow(
  row: Pick<HistoryRow, 'startedAt' | 'target' | 'live' | 'timeoutMs' | 'request'>,
  sessionId: string,
): HistoryRow {
  const whole: HistoryRow = { ...row, id: randomId(), sessionId, tabId, sent: null }
  keep(whole)
  return whole
}

/** @returns undefined where this page has no such row */
export function closeRow(id: string, sent: Exchange | Refusal): HistoryRow | undefined {
  const row = own.get(id)
  if (!row) return undefined
  const closed = { ...row, sent }
  keep(closed)
  return closed
}

function keep(row: HistoryRow): void {
  own.set(row.id, row)
  const oldest = own.keys().next().value
  if (own.size > shownRows && oldest !== undefined) own.delete(oldest)
  // Where the store is open the write is begun here and now, before the send that follows.
  const written = opened && row.sessionId !== '' ? opened.put(row) : writes.then(() => putInCurrentSession(row))
  const told = written.then(
    () => tell({ rowId: row.id }),
    () => {
      failed = true
      for (const listener of onFailure) listener()
    },
  )
  writes = Promise.allSettled([writes, told]).then(() => undefined)
}

async function putInCurrentSession(row: HistoryRow): Promise<void> {
  const ready = await store
  const { id } = await ready.currentSession()
  const latest = own.get(row.id) ?? row
  own.set(row.id, { ...latest, sessionId: id })
  await ready.put({ ...row, sessionId: id })
}

export function tell(what: Told): void {
  channel?.postMessage(what)
}
