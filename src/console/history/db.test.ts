import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { openHistory } from './db.ts'

afterEach(() => vi.unstubAllGlobals())

async function fill(name: string) {
  const store = await openHistory(name)
  await store.addSession({ id: 'old', startedAt: 1, name: '' })
  await store.addSession({ id: 'new', startedAt: 2, name: '' })
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

test('the session started last is the current one', async () => {
  expect(await (await fill('sessions')).currentSession()).toMatchObject({ id: 'new' })
  expect(await (await openHistory('no session yet')).currentSession()).toBeUndefined()
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
  expect(await store.currentSession()).toMatchObject({ id: 'new' })
})
