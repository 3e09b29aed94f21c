/** This session's rows, read through TanStack Query as if IndexedDB were a server. */
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Exchange } from '../../protocol/exchange.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import type { Session } from './db.ts'
import {
  channel,
  closeRow,
  onWriteFailure,
  ownRows,
  recordRow,
  settled,
  shownRows,
  store,
  type Told,
  tell,
} from './recorder.ts'
import { type HistoryRow, type KeptRow, readRow } from './row.ts'
import { tabId } from './tab-id.ts'

interface History {
  /** Undefined until it is read. */
  session: Session | undefined
  /** False where rows end with the page, or one could not be written. */
  lasting: boolean
  /** Newest first. */
  rows: KeptRow[]
}

const unread: History = { session: undefined, lasting: true, rows: [] }

const historyQuery = queryOptions({
  queryKey: ['history', 'this session'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<History> => {
    const ready = await store
    const { failed } = await settled()
    const session = await ready.currentSession()
    const stored = await ready.rowsOf(session.id, shownRows)
    return { session, lasting: ready.lasting && !failed, rows: mergeOwn(stored.map(parse), session.id) }
  },
})

/** A row by its id, of whichever session: an address may name one of an earlier one. */
const rowQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['history', 'row', id],
    enabled: id !== undefined,
    queryFn: async () => {
      const stored = id === undefined ? undefined : await (await store).row(id)
      return stored === undefined ? null : parse(stored)
    },
  })

export interface HistoryActions extends History {
  /** Written from now on, not waited for. @returns its id */
  record: (row: Parameters<typeof recordRow>[0]) => string
  /** Shows a recorded row in the list. */
  reveal: (id: string) => void
  close: (id: string, sent: Exchange | Refusal) => void
  newSession: () => Promise<void>
  /** Calls from a file: all of them or none. */
  importCalls: (calls: readonly unknown[]) => Promise<{ added: number; already: number }>
}

export function useHistory(): HistoryActions {
  const client = useQueryClient()
  const { data = unread } = useQuery(historyQuery)

  useEffect(() => {
    const listen = ({ data: told }: MessageEvent<Told>) => takeOver(client, told)
    channel?.addEventListener('message', listen)
    const deafen = onWriteFailure(() => edit(client, (history) => ({ ...history, lasting: false })))
    return () => {
      channel?.removeEventListener('message', listen)
      deafen()
    }
  }, [client])

  const actions = useMemo(() => createActions(client), [client])
  return { ...data, ...actions }
}

export function useHistoryRow(id: string | undefined): KeptRow | undefined {
  return useQuery(rowQuery(id)).data ?? undefined
}

function createActions(
  client: QueryClient,
): Pick<HistoryActions, 'record' | 'reveal' | 'close' | 'newSession' | 'importCalls'> {
  return {
    record: (row) => {
      return recordRow(row, client.getQueryData(historyQuery.queryKey)?.session?.id ?? '').id
    },
    reveal: (id) => {
      const row = ownRows.get(id)
      if (row) show(client, row)
    },
    close: (id, sent) => {
      const closed = closeRow(id, sent)
      if (closed) show(client, closed)
    },
    newSession: async () => {
      await (await store).startSession()
      tell({ session: true })
      await client.invalidateQueries({ queryKey: historyQuery.queryKey })
    },
    importCalls: async (calls) => {
      const { importRows } = await import('./import-rows.ts')
      const counts = await importRows(await store, calls)
      tell({ session: true })
      await client.invalidateQueries({ queryKey: historyQuery.queryKey })
      return counts
    },
  }
}

function show(client: QueryClient, row: KeptRow): void {
  edit(client, (history) => {
    const known = history.rows.some(({ id }) => id === row.id)
    const rows = known ? history.rows.map((kept) => (kept.id === row.id ? row : kept)) : [row, ...history.rows]
    return { ...history, rows: rows.slice(0, shownRows) }
  })
}

function edit(client: QueryClient, change: (history: History) => History): void {
  client.setQueryData(historyQuery.queryKey, (old = unread) => change(old))
}

/** Another tab wrote a row, or started a session. */
async function takeOver(client: QueryClient, told: Told): Promise<void> {
  if ('session' in told) return client.invalidateQueries({ queryKey: historyQuery.queryKey })
  const row = parse(await (await store).row(told.rowId))
  const session = client.getQueryData(historyQuery.queryKey)?.session
  if ('sessionId' in row && row.sessionId === session?.id) show(client, row)
}

function parse(stored: unknown): KeptRow {
  return readRow(stored, { tabId, ownRows }, Date.now())
}

/** This page's own rows that are not stored yet, in their places. */
function mergeOwn(rows: KeptRow[], sessionId: string): KeptRow[] {
  const stored = new Set(rows.map(({ id }) => id))
  const others: HistoryRow[] = [...ownRows.values()].filter(
    (row) => !stored.has(row.id) && (row.sessionId === sessionId || row.sessionId === ''),
  )
  return [...rows, ...others].sort((a, b) => b.startedAt - a.startedAt).slice(0, shownRows)
}
