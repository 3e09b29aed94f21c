/**
 * Where rows are kept: IndexedDB, or memory where the browser forbids it. The database's name and the stores' names must
 * not change: they are on people's machines.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export interface Session {
  id: string
  /** Milliseconds since 1970. */
  startedAt: number
  /** Given by a person; empty: shown by its time. */
  name: string
}

/** What lies in the store is not believed: rows are parsed on reading. */
type StoredRow = { id: string; sessionId: string; startedAt: number }

interface Schema extends DBSchema {
  exchanges: { key: string; value: StoredRow; indexes: { 'by-session': [string, number] } }
  sessions: { key: string; value: Session; indexes: { 'by-start': number } }
}

export interface HistoryStore {
  /** False where rows end with the page. */
  lasting: boolean
  put: (row: StoredRow) => Promise<void>
  /** Newest first, at most `limit`. */
  rowsOf: (sessionId: string, limit: number) => Promise<unknown[]>
  /** The one started last. */
  currentSession: () => Promise<Session | undefined>
  addSession: (session: Session) => Promise<void>
}

/** Any code point in a key's second place is above every time. */
const wholeSession = (id: string) => IDBKeyRange.bound([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])

export async function openHistory(name = 'markread'): Promise<HistoryStore> {
  try {
    return storeIn(await open(name))
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
    // Another tab wants a newer schema: let go, the next write opens anew after a reload.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

function storeIn(db: IDBPDatabase<Schema>): HistoryStore {
  return {
    lasting: true,
    async put(row) {
      await db.put('exchanges', row)
    },
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
      return (await db.transaction('sessions').store.index('by-start').openCursor(null, 'prev'))?.value
    },
    async addSession(session) {
      await db.put('sessions', session)
    },
  }
}

function storeInMemory(): HistoryStore {
  const rows = new Map<string, StoredRow>()
  const sessions: Session[] = []
  return {
    lasting: false,
    async put(row) {
      rows.set(row.id, row)
    },
    async rowsOf(sessionId, limit) {
      return [...rows.values()]
        .filter((row) => row.sessionId === sessionId)
        .sort((a, b) => b.startedAt - a.startedAt)
        .slice(0, limit)
    },
    async currentSession() {
      return sessions.at(-1)
    },
    async addSession(session) {
      sessions.push(session)
    },
  }
}
