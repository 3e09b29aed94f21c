import { expect, test } from 'vitest'
import { encodeUtf8 } from '../../../lib/utf8.ts'
import { fingerprintUserSig } from '../../../protocol/redaction.ts'
import { buildFile, mergeEntries, readFile } from './connection-file.ts'
import type { SavedConnection } from './saved-connection.ts'
import { namesOf } from './saved-edits.ts'
import { readList, type SavedEntry, writeList } from './saved-list.ts'

const prod: SavedConnection = {
  id: 'p',
  name: 'Production',
  colour: 'red',
  target: 'region:china',
  sdkAppId: '1400000000',
  identifier: 'administrator',
}
const other: SavedConnection = { ...prod, id: 'o', name: '<img src=x onerror=alert(1)>', target: 'emulator' }
const broken = readList('[{"id":"b","userSig":"x"}]')
const userSig = `eJ${'wA1*-_'.repeat(20)}`

const file = (...connections: unknown[]) => JSON.stringify({ format: 'markread-connections', version: 1, connections })
const read = (text: string) => readFile(encodeUtf8(text))

function nest(levels: number) {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
}

function readGood(text: string) {
  const result = read(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result
}

function merge(entries: SavedEntry[], ...connections: unknown[]) {
  let n = 0
  return mergeEntries(entries, readGood(file(...connections)).entries, () => `new${++n}`)
}

test('what goes out comes back, without what is broken', () => {
  const text = buildFile([prod, ...broken, other])
  expect(readGood(text)).toEqual({ ok: true, entries: [prod, other], secrets: [] })
  expect(JSON.parse(text)).toEqual({ format: 'markread-connections', version: 1, connections: [prod, other] })
  expect(readGood(`\uFEFF${text}`).entries).toHaveLength(2)
})

test.each<[string, string, object]>([
  ['nothing', '', { kind: 'not-json', mistake: { kind: 'empty', line: 1, column: 1, offset: 0 } }],
  [
    'a comma too many',
    '{\n "format": 1,\n}',
    { kind: 'not-json', mistake: { kind: 'trailing-comma', line: 3, column: 1, offset: 16 } },
  ],
  ['another JSON', '[1,2]', { kind: 'foreign' }],
  ['null', 'null', { kind: 'foreign' }],
  ['another format', '{"format":"postman","version":1}', { kind: 'foreign' }],
  ['a format of the prototype', '{"__proto__":{"format":"markread-connections"}}', { kind: 'foreign' }],
  ['a newer version', file().replace('1', '2'), { kind: 'other-version', version: '2', known: 1 }],
  ['no version', '{"format":"markread-connections"}', { kind: 'other-version', version: '–', known: 1 }],
  ['no list', '{"format":"markread-connections","version":1,"connections":{}}', { kind: 'not-a-list' }],
  ['brackets without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, { kind: 'too-deep', most: 100 }],
  ['the same in a connection', file('?').replace('"?"', nest(100_000)), { kind: 'too-deep', most: 100 }],
])('refused: %s', (_name, text, problem) => {
  expect(read(text)).toEqual({ ok: false, problem })
})

test('what is nested as deep as is taken can be stored and read again', () => {
  const { entries } = readGood(file('?').replace('"?"', nest(98)))
  expect(readList(writeList([prod, ...entries]))).toEqual([prod, ...entries])
  expect(read(file('?').replace('"?"', nest(99)))).toMatchObject({ ok: false })
})

test('bytes that are no text are refused', () => {
  expect(readFile(new Uint8Array([0xff, 0xfe, 0x7b]))).toEqual({ ok: false, problem: { kind: 'not-utf8' } })
})

test('secrets are left out, by name and by shape, and named', () => {
  const { entries, secrets } = readGood(
    file(
      { ...prod, userSig, secretKey: 'x' },
      { ...other, id: 'q', identifier: userSig },
      { id: 'b', nested: { UserSig: userSig, note: `?usersig=${userSig}`, [userSig]: 1 } },
    ),
  )
  expect(secrets).toEqual(['userSig', 'secretKey', 'identifier', 'UserSig', 'note', fingerprintUserSig(userSig)])
  expect(entries[0]).toEqual(prod)
  expect(JSON.stringify(entries)).not.toContain(userSig)
})

test('keys of the prototype change nothing', () => {
  const { entries } = readGood(file().replace('[]', `[{"__proto__":{"polluted":1},${JSON.stringify(prod).slice(1)}]`))
  expect(entries).toEqual([prod])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(entries[0]).not.toHaveProperty('polluted')
})

test('what is new is added below, what is there is counted', () => {
  expect(merge([prod], prod, other)).toEqual({
    entries: [prod, other],
    counts: { added: 1, already: 1, broken: 0, renamed: 0 },
  })
  expect(merge([{ ...prod, id: 'x', colour: 'blue' }], prod).counts).toMatchObject({ added: 0, already: 1 })
  expect(merge([{ ...prod, name: 'Renamed here' }], prod).counts).toMatchObject({ added: 0, already: 1 })
})

test('nothing is overwritten: a taken id or name is changed, and the second import adds nothing', () => {
  const edited = { ...prod, sdkAppId: '1400000001' }
  const first = merge([edited], prod)
  expect(first).toEqual({
    entries: [edited, { ...prod, id: 'new1', name: 'Production (2)' }],
    counts: { added: 1, already: 0, broken: 0, renamed: 1 },
  })
  expect(merge(first.entries, prod).counts).toMatchObject({ added: 0, already: 1 })
})

test('a copy that is there does not stand for its original', () => {
  const copy = { ...prod, id: 'c', name: 'Production (2)' }
  expect(merge([copy], prod, copy).entries).toEqual([copy, prod])
  expect(merge([], copy, prod).entries).toEqual([copy, prod])
})

test('what cannot be read is taken as broken, once', () => {
  const first = merge([prod], { ...prod, colour: 'mauve' }, 'text')
  expect(first.counts).toEqual({ added: 2, already: 0, broken: 2, renamed: 0 })
  expect(first.entries[1]).toMatchObject({ broken: true, problem: { kind: 'field', field: 'colour' } })
  expect(merge(first.entries, { ...prod, colour: 'mauve' }, 'text').counts).toMatchObject({ added: 0, already: 2 })
})

test('ten thousand of one name each get one of their own', () => {
  const many = Array.from({ length: 10_000 }, (_unused, at) => ({ ...prod, id: `many${at}`, sdkAppId: String(at) }))
  const { entries, counts } = mergeEntries([], many, () => 'never')
  expect(counts).toMatchObject({ added: 10_000, renamed: 9_999 })
  expect(new Set(namesOf(entries)).size).toBe(10_000)
})
