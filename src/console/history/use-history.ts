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
    const opened = await store
    await writes
    const session = (await opened.currentSession()) ?? (await startSession(opened))
    const stored = await opened.rowsOf(session.id, shownRows)
    const now = Date.now()
    const rows = stored.map((row) => readRow(row, { tabId, running }, now))
    const unwritten = [...running.values()].filter(({ id }) => !rows.some((row) => row.id === id))
    return { session, lasting: opened.lasting, rows: [...unwritten.reverse(), ...rows] }
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
    writes = writes.then(async () => {
      const opened = await store
      const sessionId = row.sessionId || ((await opened.currentSession()) ?? (await startSession(opened))).id
      await opened.put({ ...row, sessionId })
    })
    // A full disk must not lose the answer on screen: the row stays in the list, and the pane says that it will not last.
    writes = writes.then(changed, () => edit((history) => ({ ...history, lasting: false })))
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

async function startSession(opened: HistoryStore): Promise<Session> {
  const session = { id: randomId(), startedAt: Date.now(), name: '' }
  await opened.addSession(session)
  return session
}
