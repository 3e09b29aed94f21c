import { expect, test } from 'vitest'
import { readBodyFields, swapAccounts, writeBodyField } from './body-fields.ts'

const body = '{\n  "Report_Account": "dramon1",\n  "Extra": [1, 2],\n  "Peer_Account": "dramon2"\n}'

test('the form reads the three fields', () => {
  expect(readBodyFields(body)).toEqual({
    ok: true,
    body: { Report_Account: 'dramon1', Extra: [1, 2], Peer_Account: 'dramon2' },
    fields: { Report_Account: 'dramon1', Peer_Account: 'dramon2', MsgReadTime: undefined },
  })
})

test.each([
  ['{"Report_Account":1}', { kind: 'not-a-string', field: 'Report_Account' }],
  ['{"MsgReadTime":1611750544}', { kind: 'not-a-string', field: 'MsgReadTime' }],
  ['[]', { kind: 'not-an-object' }],
  ['null', { kind: 'not-an-object' }],
  ['{"Peer_Account":"a","Peer_Account":"b"}', { kind: 'duplicate-key', field: 'Peer_Account' }],
])('%s is more than the form can hold', (text, obstacle) => {
  expect(readBodyFields(text)).toEqual({ ok: false, obstacle })
})

test('a mistake is named with its place', () => {
  expect(readBodyFields('{\n"Report_Account":"a",\n}')).toMatchObject({
    ok: false,
    obstacle: { kind: 'mistake', mistake: { kind: 'trailing-comma', line: 3, column: 1 } },
  })
})

test('writing a field keeps everything else as it was', () => {
  expect(writeBodyField(body, 'Peer_Account', '用"户')).toBe(body.replace('dramon2', '用\\"户'))
  const withTime = writeBodyField(body, 'MsgReadTime', '1611750544')
  expect(withTime).toBe(body.replace('"dramon2"\n', '"dramon2",\n  "MsgReadTime": "1611750544"\n'))
  expect(writeBodyField(withTime, 'MsgReadTime', undefined)).toBe(body)
})

test('swapping changes the two accounts, also where one is missing', () => {
  expect(swapAccounts(body)).toBe(body.replace('dramon1', 'x').replace('dramon2', 'dramon1').replace('x', 'dramon2'))
  expect(JSON.parse(swapAccounts('{"Report_Account":"a"}'))).toEqual({ Peer_Account: 'a' })
})
