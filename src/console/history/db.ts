/**
 * Where rows are kept: IndexedDB, or memory where the browser forbids it or does not answer. The database's name and the
 * stores' names must not change: they are on people's machines.
 */
import { type DBSchema, type IDBPDatabase, type IDBPIndex, openDB } from 'idb'
import * as z from 'zod/mini'
import { randomId } from '../../lib/random-id.ts'

const Session = z.object({
  id: z.string(),
  /** Milliseconds since 1970. */
  startedAt: z.number().check(z.minimum(0), z.maximum(8_640_000_000_000_000)),
  /** Given by a person; empty: shown by its time. */
  name: z.string(),
})
export type Session = z.infer<typeof Session>

/** What lies in the store is not believed: rows are parsed on reading. */
interface StoredRow {
  id: string
  sessionId: string
  startedAt: number
}

interface Schema extends DBSchema {
  exchanges: { key: string; value: StoredRow; indexes: { 'by-session': [string, number] } }
  sessions: { key: string; value: Session; indexes: { 'by-start': number } }
}

export interface HistoryStore {
  /** False where rows end with the page. */
  lasting: boolean
  put: (row: StoredRow) => Promise<void>
  /** All of those that are not there, or none. @returns how many that were */
  putNew: (rows: readonly StoredRow[]) => Promise<number>
  row: (id: string) => Promise<unknown>
  /** Newest first, at most `limit`. */
  rowsOf: (sessionId: string, limit: number) => Promise<unknown[]>
  /** Every row of every session, in no order, so many at a time that the page stays alive. */
  allRows: () => AsyncIterable<readonly unknown[]>
  /** The session started last; one is started where there is none. */
  currentSession: () => Promise<Session>
  startSession: () => Promise<Session>
}

/** Rows that are read at once. */
const batch = 200

const stores = ['exchanges', 'sessions'] as const

/** Another tab may hold the database open for a change that never ends: rows are not kept waiting for it. */
const openWithinMs = 2_000

/** Every time there is, in one session. */
const wholeSession = (id: string) => IDBKeyRange.bound([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])

export async function openHistory(name = 'markread'): Promise<HistoryStore> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, openWithinMs, undefined))
  try {
    const db = await Promise.race([open(name), late])
    return db && stores.every((store) => db.objectStoreNames.contains(store)) ? storeIn(db) : storeInMemory()
  } catch {
    return storeInMemory()
  }
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('exchanges', { keyPath: 'id' }).createIndex('by-session', ['sessionId', 'startedAt'])
      db.createObjectStore('sessions', { keyPath: 'id' }).createIndex('by-start', 'startedAt')
    },
    // Another tab wants a newer schema: let go, so that it is not kept waiting by this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

/** @param earliest milliseconds since 1970 */
function createSession(earliest = 0): Session {
  return { id: randomId(), startedAt: Math.max(Date.now(), earliest), name: '' }
}

type SessionsByStart = IDBPIndex<Schema, ['sessions'], 'sessions', 'by-start', 'readwrite'>

/** The newest that can be read: what lies in the store is not believed. */
async function newestSession(index: SessionsByStart): Promise<Session | undefined> {
  let cursor = await index.openCursor(null, 'prev')
  while (cursor) {
    const session = Session.safeParse(cursor.value)
    if (session.success) return session.data
    cursor = await cursor.continue()
  }
  return undefined
}

function storeIn(db: IDBPDatabase<Schema>): HistoryStore {
  return {
    lasting: true,
    async put(row) {
      const transaction = db.transaction('exchanges', 'readwrite')
      // Committed without waiting for this page, which may be closed a moment later.
      const written = transaction.store.put(row)
      transaction.commit()
      await Promise.all([written, transaction.done])
    },
    async putNew(rows) {
      const transaction = db.transaction('exchanges', 'readwrite')
      const known = new Set(await transaction.store.getAllKeys())
      const fresh = new Map(rows.filter(({ id }) => !known.has(id)).map((row) => [row.id, row]))
      const written = [...fresh.values()].map((row) => transaction.store.put(row))
      await Promise.all([...written, transaction.done])
      return fresh.size
    },
    row: (id) => db.get('exchanges', id),
    async rowsOf(sessionId, limit) {
      const { store } = db.transaction('exchanges')
      const index = store.index('by-session')
      // Rows without a session or a time are in no index; they are shown all the same.
      const [all, indexed] = await Promise.all([store.count(), index.count()])
      const rows: unknown[] = all === indexed ? [] : (await store.getAll()).filter(isOutOfIndex).slice(0, limit)
      let cursor = await index.openCursor(wholeSession(sessionId), 'prev')
      while (cursor && rows.length < limit) {
        rows.push(cursor.value)
        cursor = await cursor.continue()
      }
      return rows
    },
    async *allRows() {
      let after: string | undefined
      do {
        const rows = await db.getAll(
          'exchanges',
          after === undefined ? null : IDBKeyRange.lowerBound(after, true),
          batch,
        )
        yield rows
        after = rows.length < batch ? undefined : rows.at(-1)?.id
      } while (after !== undefined)
    },
    async currentSession() {
      // One transaction, so that two tabs that open together agree on one session.
      const transaction = db.transaction('sessions', 'readwrite')
      const known = await newestSession(transaction.store.index('by-start'))
      const session = known ?? createSession()
      if (!known) await transaction.store.put(session)
      await transaction.done
      return session
    },
    async startSession() {
      const transaction = db.transaction('sessions', 'readwrite')
      const newest = await newestSession(transaction.store.index('by-start'))
      // A clock that was ahead must not keep the old session the newest.
      const session = createSession((newest?.startedAt ?? 0) + 1)
      await transaction.store.put(session)
      await transaction.done
      return session
    },
  }
}

function isOutOfIndex(row: StoredRow): boolean {
  return typeof row.sessionId !== 'string' || typeof row.startedAt !== 'number' || Number.isNaN(row.startedAt)
}

function storeInMemory(): HistoryStore {
  const rows = new Map<string, StoredRow>()
  let session = createSession()
  return {
    lasting: false,
    async put(row) {
      rows.set(row.id, row)
    },
    async putNew(more) {
      const fresh = new Map(more.filter(({ id }) => !rows.has(id)).map((row) => [row.id, row]))
      for (const row of fresh.values()) rows.set(row.id, row)
      return fresh.size
    },
    async row(id) {
      return rows.get(id)
    },
    async rowsOf(sessionId, limit) {
      const ours = [...rows.values()].filter((row) => row.sessionId === sessionId)
      return ours.sort((a, b) => b.startedAt - a.startedAt).slice(0, limit)
    },
    async *allRows() {
      yield [...rows.values()]
    },
    async currentSession() {
      return session
    },
    async startSession() {
      session = createSession()
      return session
    },
  }
}
