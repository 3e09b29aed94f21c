/**
 * Where rows are kept: IndexedDB, or memory where the browser forbids it or does not answer. The database's name and the
 * stores' names must not change: they are on people's machines.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { randomId } from '../../lib/random-id.ts'

export interface Session {
  id: string
  /** Milliseconds since 1970. */
  startedAt: number
  /** Given by a person; empty: shown by its time. */
  name: string
}

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
  row: (id: string) => Promise<unknown>
  /** Newest first, at most `limit`. */
  rowsOf: (sessionId: string, limit: number) => Promise<unknown[]>
  /** The session started last; one is started where there is none. */
  currentSession: () => Promise<Session>
  startSession: () => Promise<Session>
}

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

function createSession(): Session {
  return { id: randomId(), startedAt: Date.now(), name: '' }
}

function storeIn(db: IDBPDatabase<Schema>): HistoryStore {
  return {
    lasting: true,
    async put(row) {
      await db.put('exchanges', row)
    },
    row: (id) => db.get('exchanges', id),
    async rowsOf(sessionId, limit) {
      const rows: unknown[] = []
      const index = db.transaction('exchanges').store.index('by-session')
      let cursor = await index.openCursor(wholeSession(sessionId), 'prev')
      while (cursor && rows.length < limit) {
        rows.push(cursor.value)
        cursor = await cursor.continue()
      }
      return rows
    },
    async currentSession() {
      // One transaction, so that two tabs that open together agree on one session.
      const { store } = db.transaction('sessions', 'readwrite')
      const known = (await store.index('by-start').openCursor(null, 'prev'))?.value
      if (known) return known
      const made = createSession()
      await store.put(made)
      return made
    },
    async startSession() {
      const made = createSession()
      await db.put('sessions', made)
      return made
    },
  }
}

function storeInMemory(): HistoryStore {
  const rows = new Map<string, StoredRow>()
  let session = createSession()
  return {
    lasting: false,
    async put(row) {
      rows.set(row.id, row)
    },
    async row(id) {
      return rows.get(id)
    },
    async rowsOf(sessionId, limit) {
      const ours = [...rows.values()].filter((row) => row.sessionId === sessionId)
      return ours.sort((a, b) => b.startedAt - a.startedAt).slice(0, limit)
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
