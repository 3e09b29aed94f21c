/** This session's rows, read through TanStack Query as if IndexedDB were a server, and the two writes: record, close. */
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { randomId } from '../../lib/random-id.ts'
import type { Exchange } from '../../protocol/exchange.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import { type HistoryStore, openHistory, type Session } from './db.ts'
import { type HistoryRow, type KeptRow, readRow } from './row.ts'
import { tabId } from './tab-id.ts'

/** More than a person scrolls through; the rest stays on the machine. */
const shownRows = 500

const store: Promise<HistoryStore> = openHistory()
let opened: HistoryStore | undefined
store.then((ready) => {
  opened = ready
})
/** Calls of this very page that are not over, as they were recorded. */
const running = new Map<string, HistoryRow>()
/** One write after the other, so that a row is never closed before it is recorded; reading waits for them. */
let writes: Promise<unknown> = Promise.resolve()
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('markread.history')

interface History {
  session: Session
  /** False where rows end with the page, or the last one could not be written. */
  lasting: boolean
  rows: KeptRow[]
}

const historyQuery = queryOptions({
  queryKey: ['history', 'this session'],
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<History> => {
    const ready = await store
    await writes
    const session = (await ready.currentSession()) ?? (await startSession(ready))
    const stored = await ready.rowsOf(session.id, shownRows)
    const now = Date.now()
    const rows = stored.map((row) => readRow(row, { tabId, running }, now))
    const unwritten = [...running.values()].filter(({ id }) => !rows.some((row) => row.id === id))
    return { session, lasting: ready.lasting, rows: [...unwritten.reverse(), ...rows] }
  },
})

export interface HistoryActions extends Partial<History> {
  /** Shown at once, written at the same time; the send does not wait for the disk. */
  record: (row: Pick<HistoryRow, 'startedAt' | 'target' | 'timeoutMs' | 'request'>) => string
  close: (id: string, sent: Exchange | Refusal) => void
  newSession: () => Promise<void>
}

export function useHistory(): HistoryActions {
  const client = useQueryClient()
  const { data } = useQuery(historyQuery)

  useEffect(() => {
    const refresh = () => client.invalidateQueries({ queryKey: historyQuery.queryKey })
    channel?.addEventListener('message', refresh)
    return () => channel?.removeEventListener('message', refresh)
  }, [client])

  const actions = useMemo(() => createActions(client), [client])
  return { ...data, ...actions }
}

function createActions(client: QueryClient): Pick<HistoryActions, 'record' | 'close' | 'newSession'> {
  const edit = (change: (history: History) => History) =>
    client.setQueryData(historyQuery.queryKey, (old) => old && change(old))
  const changed = () => channel?.postMessage('changed')

  const write = (row: HistoryRow) => {
    // Where the store is open the write is begun here and now, before the send that follows.
    const written = opened && row.sessionId !== '' ? opened.put(row) : writes.then(() => putInCurrentSession(row))
    // A full disk must not lose the answer on screen: the row stays in the list, and the pane says that it will not last.
    const told = written.then(changed, () => edit((history) => ({ ...history, lasting: false })))
    writes = Promise.all([writes, told])
  }

  return {
    record: (row) => {
      const sessionId = client.getQueryData(historyQuery.queryKey)?.session.id ?? ''
      const whole: HistoryRow = { ...row, id: randomId(), sessionId, tabId, sent: null }
      running.set(whole.id, whole)
      edit((history) => ({ ...history, rows: [whole, ...history.rows] }))
      write(whole)
      return whole.id
    },
    close: (id, sent) => {
      const row = running.get(id)
      if (!row) return
      running.delete(id)
      const closed = { ...row, sent }
      edit((history) => ({ ...history, rows: history.rows.map((kept) => (kept.id === id ? closed : kept)) }))
      write(closed)
    },
    newSession: async () => {
      await startSession(await store)
      changed()
      await client.invalidateQueries({ queryKey: historyQuery.queryKey })
    },
  }
}

async function putInCurrentSession(row: HistoryRow): Promise<void> {
  const ready = await store
  const session = (await ready.currentSession()) ?? (await startSession(ready))
  await ready.put({ ...row, sessionId: session.id })
}

async function startSession(ready: HistoryStore): Promise<Session> {
  const session = { id: randomId(), startedAt: Date.now(), name: '' }
  await ready.addSession(session)
  return session
}
