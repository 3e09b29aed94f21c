import { expect, test } from 'vitest'
import { Secret } from '../../lib/secret.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { describeRequest, failWithoutRelay } from '../../protocol/unanswered.ts'
import { type HistoryRow, readRow } from './row.ts'

const request = describeRequest({
  url: new Secret('http://h/v4/x?usersig=eJx'),
  method: 'POST',
  headers: [],
  bodyBase64: 'e30=',
})
const pending: HistoryRow = {
  id: '1',
  sessionId: 's',
  tabId: 'this tab',
  startedAt: 1_000_000,
  target: redactSecrets('emulator'),
  live: false,
  timeoutMs: 10_000,
  request,
  sent: null,
}
const here = { tabId: 'this tab', ownRows: new Map<string, HistoryRow>() }

test('a row that is over is read as it was written', () => {
  const row = { ...pending, sent: failWithoutRelay(request, 'cancelled', 1_000_000, 5) }
  expect(readRow(JSON.parse(JSON.stringify(row)), here, 2_000_000)).toEqual(row)
})

test('a call that this page runs is still running', () => {
  expect(readRow(pending, { ...here, ownRows: new Map([['1', pending]]) }, 1_000_001)).toBe(pending)
})

test('what this page knows is newer than what was stored', () => {
  const closed = { ...pending, sent: failWithoutRelay(request, 'cancelled', 1_000_000, 5) }
  expect(readRow(pending, { ...here, ownRows: new Map([['1', closed]]) }, 1_000_001)).toBe(closed)
})

test("this tab's open row of an earlier page was interrupted", () => {
  expect(readRow(pending, here, 1_000_001)).toMatchObject({
    sent: { result: 'failed', failure: { kind: 'interrupted' } },
  })
})

test("another tab's open row runs until it must be over", () => {
  const theirs = { ...pending, tabId: 'another tab' }
  expect(readRow(theirs, here, 1_040_000)).toMatchObject({ sent: null })
  expect(readRow(theirs, here, 1_040_001)).toMatchObject({ sent: { failure: { kind: 'interrupted' } } })
})

test.each([[{ ...pending, request: null }], [{ id: '1', startedAt: 1_000_000 }]])(
  'what is no row is kept as text: %j',
  (stored) => {
    expect(readRow(stored, here, 0)).toEqual({ id: '1', startedAt: 1_000_000, broken: JSON.stringify(stored, null, 2) })
  },
)

test('a time that is no date, and what JSON cannot hold, break no page', () => {
  expect(readRow({ ...pending, startedAt: 8.7e15 }, here, 0)).toMatchObject({ id: '1', startedAt: 0 })
  expect(readRow({ ...pending, timeoutMs: 1n }, here, 0)).toMatchObject({ broken: expect.stringContaining('1n') })
  const circular: Record<string, unknown> = { id: '1' }
  circular.self = circular
  expect(readRow(circular, here, 0)).toMatchObject({ id: '1', broken: expect.any(String) })
})

test.each([[null], [undefined], ['text']])('even %j has a row of its own', (stored) => {
  expect(readRow(stored, here, 0)).toMatchObject({ startedAt: 0, broken: expect.any(String) })
})
