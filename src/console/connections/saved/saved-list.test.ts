import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SavedConnection } from './saved-connection.ts'
import {
  duplicateEntry,
  editEntry,
  findRemoved,
  freeName,
  moveEntry,
  removeEntry,
  restoreEntry,
} from './saved-edits.ts'
import { findConnection, isWhole, readList, type SavedEntry, writeList } from './saved-list.ts'

const prod: SavedConnection = {
  id: 'p',
  name: 'Production',
  colour: 'red',
  target: 'region:china',
  sdkAppId: '1400000000',
  identifier: 'administrator',
}
const test1: SavedConnection = { ...prod, id: 't', name: '测试', colour: 'green', target: 'emulator', sdkAppId: '' }
const host: SavedConnection = { ...prod, id: 'h', name: '<b>x</b>', colour: 'grey', target: 'host:127.0.0.1:4190' }
const list: SavedEntry[] = [prod, test1, host]

const ids = (entries: readonly SavedEntry[]) => entries.map(({ id }) => id).join(' ')
const problems = (stored: string) => readList(stored).map((entry) => (isWhole(entry) ? 'whole' : entry.problem))
const json = (...items: unknown[]) => JSON.stringify(items)

test('what is written is read again', () => {
  expect(readList(writeList(list))).toEqual(list)
  expect(readList(null)).toEqual([])
  expect(readList('')).toEqual([])
})

test.each<[string, string, unknown[]]>([
  ['a name that is a number', json({ ...prod, name: 5 }, test1), [{ kind: 'field', field: 'name' }, 'whole']],
  ['no name', json({ ...prod, name: '' }), [{ kind: 'field', field: 'name' }]],
  [
    'a colour of another time',
    json(test1, { ...prod, colour: 'mauve' }),
    ['whole', { kind: 'field', field: 'colour' }],
  ],
  ['a region of another time', json({ ...prod, target: 'region:atlantis' }), [{ kind: 'field', field: 'target' }]],
  ['a target that is a URL', json({ ...prod, target: 'host:http://a/b' }), [{ kind: 'field', field: 'target' }]],
  ['a target that is no text', json({ ...prod, target: ['emulator'] }), [{ kind: 'field', field: 'target' }]],
  ['no SDKAppID', json({ ...prod, sdkAppId: undefined }), [{ kind: 'field', field: 'sdkAppId' }]],
  ['an id twice', json(prod, { ...test1, id: 'p' }), ['whole', { kind: 'same-id' }]],
  ['what is no object', json(null, 3, [prod]), Array(3).fill({ kind: 'not-an-object' })],
  ['prototype keys alone', '[{"__proto__":{"name":"x"},"constructor":1}]', [{ kind: 'field', field: 'id' }]],
  ['no list', '{"a":1}', [{ kind: 'not-a-list' }]],
  ['a text cut off', '[{"id":"p"', [{ kind: 'not-json', mistake: expect.objectContaining({ kind: 'cut-off' }) }]],
])('broken, and never dropped: %s', (_name, stored, expected) => {
  expect(problems(stored)).toEqual(expected)
})

test('no secret of a broken one is kept, a name of a field neither', () => {
  const userSig = `eJx${'wA1*-_'.repeat(20)}`
  const secretKey = '0123456789abcdef'.repeat(4)
  const kept = writeList(readList(json({ [userSig]: 1, inner: [{ [secretKey]: userSig }] }, prod)))
  expect(kept).not.toMatch(/wA1|0123456789abcdef/)
  expect(problems(kept)).toEqual([{ kind: 'field', field: 'id' }, 'whole'])
})

test('a broken one keeps its place and its text to the character', () => {
  const odd = '{ "id":"p",  "n": 1.0e2, "n": 12345678901234567890 }'
  const read = readList(`[${JSON.stringify(test1)}, ${odd} ,${JSON.stringify(prod)}]`)
  expect(read[1]).toMatchObject({ broken: true, text: odd })
  const again = readList(writeList(editEntry(read, 't', { name: 'New' })))
  expect(again.map((entry) => (isWhole(entry) ? entry.name : entry.text))).toEqual(['New', odd, 'Production'])
})

test('a text that is no JSON is kept beside what is added to it', () => {
  const stored = 'what <is> "this"'
  const again = readList(writeList([...readList(stored), prod]))
  expect(again).toMatchObject([{ broken: true, text: stored, problem: { kind: 'not-json' } }, prod])
  expect(readList(writeList(again))).toEqual(again)
})

test('whatever is stored, nothing throws, and writing it back changes nothing', () => {
  const entry = fc.oneof(fc.jsonValue(), fc.record({ id: fc.string(), name: fc.string(), target: fc.string() }))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(entry).map((all) => JSON.stringify(all)),
      ),
      (stored) => {
        const read = readList(stored)
        expect(readList(writeList(read))).toEqual(read)
        expect(new Set(read.map(({ id }) => id)).size).toBe(read.length)
      },
    ),
  )
})

test('found by id, edited, duplicated, moved, removed and put back', () => {
  expect(findConnection(list, 't')).toBe(test1)
  expect(findConnection(list, undefined)).toBeUndefined()
  expect(findConnection(editEntry(list, 't', { sdkAppId: '1' }), 't')).toEqual({ ...test1, sdkAppId: '1' })
  expect(duplicateEntry(list, 'p', 'new')[1]).toEqual({ ...prod, id: 'new', name: 'Production (2)' })
  expect(ids(moveEntry(list, 't', -1))).toBe('t p h')
  expect(ids(moveEntry(list, 't', 1))).toBe('p h t')
  expect(ids(moveEntry(list, 'p', -1))).toBe('p t h')
  expect(ids(moveEntry(list, 'h', 1))).toBe('p t h')
  expect(ids(moveEntry(list, 'nobody', 1))).toBe('p t h')
})

test.each(['p', 't', 'h'])('%s removed and restored stands where it was', (id) => {
  const removed = findRemoved(list, id)
  if (!removed) throw new Error('it is there')
  const without = removeEntry(list, id)
  expect(ids(without)).not.toContain(id)
  expect(restoreEntry(without, removed)).toEqual(list)
  expect(restoreEntry(list, removed)).toEqual(list)
  expect(restoreEntry([], removed)).toEqual([removed.entry])
})

test.each([
  ['A', [], 'A'],
  ['A', ['A'], 'A (2)'],
  ['A', ['A', 'A (2)'], 'A (3)'],
  ['A (2)', ['A (2)'], 'A (3)'],
  ['用户', ['用户'], '用户 (2)'],
])('%s beside %j becomes %s', (name, taken, free) => {
  // A copy of "A (2)" counts on from "A".
  expect(freeName(name, new Set(name === 'A (2)' ? ['A', ...taken] : taken))).toBe(free)
})
