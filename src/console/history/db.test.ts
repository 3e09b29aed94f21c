import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { openHistory } from './db.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function fill(name: string) {
  const store = await openHistory(name)
  for (const startedAt of [10, 30, 20]) await store.put({ id: `row ${startedAt}`, sessionId: 'new', startedAt })
  await store.put({ id: 'row 40', sessionId: 'old', startedAt: 40 })
  return store
}

test('rows of a session come newest first, as many as asked for', async () => {
  const store = await fill('newest first')
  expect(store.lasting).toBe(true)
  expect(await store.rowsOf('new', 2)).toMatchObject([{ startedAt: 30 }, { startedAt: 20 }])
  expect(await store.rowsOf('old', 9)).toMatchObject([{ startedAt: 40 }])
})

test('every row of every session comes, each once, however many there are', async () => {
  const store = await fill('every row')
  for (let at = 0; at < 400; at += 1) await store.put({ id: `other ${at}`, sessionId: 'other', startedAt: at })
  const ids: unknown[] = []
  for await (const rows of store.allRows()) ids.push(...rows.map((row) => (row as { id: string }).id)) // as put above
  expect(ids).toHaveLength(404)
  expect(new Set(ids).size).toBe(404)
})

test('the session started last is the current one, and two tabs that open together agree on it', async () => {
  const [one, other] = await Promise.all([openHistory('sessions'), openHistory('sessions')])
  const [first, second] = await Promise.all([one.currentSession(), other.currentSession()])
  expect(first).toEqual(second)
  vi.useFakeTimers({ toFake: ['Date'], now: first.startedAt + 1 })
  const started = await one.startSession()
  expect(started.id).not.toBe(first.id)
  expect(await other.currentSession()).toEqual(started)
})

test('a database of that name with other stores is left alone', async () => {
  const foreign = await openDB('foreign', 1, { upgrade: (db) => void db.createObjectStore('something') })
  foreign.close()
  expect((await openHistory('foreign')).lasting).toBe(false)
})

test('writing a row again replaces it, and another opening finds it', async () => {
  const store = await fill('again')
  await store.put({ id: 'row 30', sessionId: 'new', startedAt: 30, sent: 'closed' } as Parameters<typeof store.put>[0])
  const other = await openHistory('again')
  expect(await other.rowsOf('new', 1)).toEqual([{ id: 'row 30', sessionId: 'new', startedAt: 30, sent: 'closed' }])
})

test('where the browser forbids a database, rows are kept in memory and that is said', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  const store = await fill('forbidden')
  expect(store.lasting).toBe(false)
  expect(await store.rowsOf('new', 2)).toMatchObject([{ startedAt: 30 }, { startedAt: 20 }])
  const session = await store.startSession()
  expect(await store.currentSession()).toBe(session)
  expect(await store.row('row 10')).toMatchObject({ startedAt: 10 })
})

test('a session that no date can show is passed over, and a clock that was ahead keeps nothing back', async () => {
  const store = await openHistory('clocks')
  const first = await store.currentSession()
  const db = await openDB('clocks')
  await db.put('sessions', { id: 'broken', startedAt: 1e300, name: '' })
  await db.put('sessions', { id: 'ahead', startedAt: first.startedAt + 86_400_000, name: '' })
  expect(await store.currentSession()).toMatchObject({ id: 'ahead' })
  expect(await store.startSession()).toEqual(await store.currentSession())
})

test('rows without a time or a session are read too', async () => {
  const store = await openHistory('out of index')
  const db = await openDB('out of index')
  await db.put('exchanges', { id: 'no time', sessionId: 'new' })
  await db.put('exchanges', { id: 'no session', startedAt: 5 })
  expect(await store.rowsOf('new', 9)).toEqual([
    { id: 'no session', startedAt: 5 },
    { id: 'no time', sessionId: 'new' },
  ])
})
