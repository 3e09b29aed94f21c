import { afterEach, expect, test, vi } from 'vitest'
import type { SavedConnection } from './saved-connection.ts'
import { createSavedStore } from './saved-store.ts'

const one: SavedConnection = { id: '1', name: 'One', colour: 'red', target: 'emulator', sdkAppId: '', identifier: '' }
const two: SavedConnection = { ...one, id: '2', name: 'Two' }

/** A storage that can be full. */
function createStorage(): { full: boolean; text: string | null } {
  return { full: false, text: null }
}

function open(storage: ReturnType<typeof createStorage>) {
  return createSavedStore({
    read: () => storage.text,
    keep(text) {
      if (!storage.full) storage.text = text
      return !storage.full
    },
    isMine: (key) => key === 'mine',
  })
}

const names = (store: ReturnType<typeof open>) => store.read().entries.map((entry) => 'name' in entry && entry.name)

/** The browser's events, as another tab causes them. */
const hearers = new Set<(event: { key: string | null }) => void>()
vi.stubGlobal('addEventListener', (_type: string, hear: () => void) => hearers.add(hear))
vi.stubGlobal('removeEventListener', (_type: string, hear: () => void) => hearers.delete(hear))
afterEach(() => hearers.clear())

test('a change is stored, told, and there for the next page', () => {
  const storage = createStorage()
  const store = open(storage)
  const heard = vi.fn()
  const stop = store.subscribe(heard)
  store.change((entries) => [...entries, one])
  expect(heard).toHaveBeenCalledOnce()
  expect(open(storage).read()).toEqual({ entries: [one], lasting: true })
  stop()
  store.change(() => [])
  expect(heard).toHaveBeenCalledOnce()
  expect(hearers.size).toBe(0)
})

test('another tab is heard at once, and its work is not undone', () => {
  const storage = createStorage()
  const [here, there] = [open(storage), open(storage)]
  const heard = vi.fn()
  here.subscribe(heard)
  there.change((entries) => [...entries, one])
  for (const hear of hearers) hear({ key: 'other' })
  expect(heard).not.toHaveBeenCalled()
  for (const hear of hearers) hear({ key: 'mine' })
  expect(heard).toHaveBeenCalledOnce()
  expect(names(here)).toEqual(['One'])
  // Not heard of, and yet not lost.
  there.change((entries) => [...entries, two])
  here.change((entries) => entries.filter(({ id }) => id !== '1'))
  expect(names(open(storage))).toEqual(['Two'])
})

test('storage that is full: it goes on in memory, and says so', () => {
  const storage = createStorage()
  storage.full = true
  const store = open(storage)
  store.change((entries) => [...entries, one])
  store.change((entries) => [...entries, two])
  expect(names(store)).toEqual(['One', 'Two'])
  expect(store.read().lasting).toBe(false)
  storage.full = false
  store.change((entries) => [...entries])
  expect(open(storage).read()).toEqual({ entries: [one, two], lasting: true })
})
