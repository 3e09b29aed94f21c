import { expect, test } from 'vitest'
import { encodeUtf8 } from '../lib/utf8.ts'
import { commands } from './commands/index.ts'
import { type Contradiction, readReply } from './reply.ts'

const read = (text: string, status = 200) => readReply(encodeUtf8(text), status)

test.each([
  ['', 'empty'],
  [' \r\n', 'empty'],
  ['\uFEFF', 'empty'],
  ['<html><body>502 Bad Gateway</body></html>', 'html'],
  ['\uFEFF\n <!DOCTYPE html>', 'html'],
  ['<?xml version="1.0"?>', 'html'],
  ['<b>no page</b>', 'not-json'],
  ['{"ActionStatus":"OK","ErrorIn', 'cut-off'],
  ['{"ActionStatus":"OK","ErrorCode":', 'cut-off'],
  ['OK', 'not-json'],
  ['{"ErrorCode":0,}', 'not-json'],
  ['\uFEFF\uFEFF{}', 'not-json'],
  ['[]', 'not-an-object'],
  ['null', 'not-an-object'],
  ['"OK"', 'not-an-object'],
  ['0', 'not-an-object'],
])('%j is unreadable: %s', (text, reason) => {
  expect(read(text)).toEqual({ kind: 'unreadable', reason, text })
})

test('bytes that are no UTF-8 have no text', () => {
  expect(readReply(new Uint8Array([0x7b, 0xff, 0x7d]), 200)).toEqual({
    kind: 'unreadable',
    reason: 'not-utf8',
    text: undefined,
  })
})

test('a reply as documented has no contradiction, with a byte order mark too', () => {
  const text = '\uFEFF{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
  expect(read(text)).toEqual({
    kind: 'read',
    envelope: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 },
    value: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 },
    text,
    contradictions: [],
  })
})

test.each<[string, Contradiction[]]>([
  ['{"ActionStatus":"FAIL","ErrorInfo":"x","ErrorCode":90003}', []],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"ErrorDisplay":"","RequestId":"1"}', []],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":90001}', [{ kind: 'ok-with-code' }]],
  ['{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":0}', [{ kind: 'fail-without-code' }]],
  ['{"ActionStatus":"ok","ErrorInfo":"","ErrorCode":0}', [{ kind: 'unknown-status' }]],
  ['{"ErrorInfo":"","ErrorCode":0}', [{ kind: 'missing-field', field: 'ActionStatus' }]],
  ['{"ActionStatus":"OK","ErrorCode":0}', [{ kind: 'missing-field', field: 'ErrorInfo' }]],
  ['{"ActionStatus":"OK","ErrorInfo":""}', [{ kind: 'missing-field', field: 'ErrorCode' }]],
  ['{"ActionStatus":1,"ErrorInfo":"","ErrorCode":0}', [{ kind: 'wrong-type', field: 'ActionStatus' }]],
  ['{"ActionStatus":"OK","ErrorInfo":null,"ErrorCode":0}', [{ kind: 'wrong-type', field: 'ErrorInfo' }]],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":"0"}', [{ kind: 'wrong-type', field: 'ErrorCode' }]],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0.5}', [{ kind: 'wrong-type', field: 'ErrorCode' }]],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1,"ErrorCode":0}', [{ kind: 'duplicate-key', field: 'ErrorCode' }]],
  [
    '{}',
    [
      { kind: 'missing-field', field: 'ActionStatus' },
      { kind: 'missing-field', field: 'ErrorCode' },
      { kind: 'missing-field', field: 'ErrorInfo' },
    ],
  ],
])('the contradictions of %s', (text, contradictions) => {
  expect(read(text)).toMatchObject({ kind: 'read', contradictions })
})

test('a field of a wrong type is left out of the envelope and stays in the value', () => {
  expect(read('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":"0"}')).toMatchObject({
    envelope: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: undefined },
    value: { ErrorCode: '0' },
  })
})

test('inherited names do not count as fields', () => {
  expect(read('{"__proto__":{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}}')).toMatchObject({
    contradictions: [{ kind: 'missing-field' }, { kind: 'missing-field' }, { kind: 'missing-field' }],
  })
})

test('an HTTP status other than 200 is a contradiction', () => {
  const text = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
  expect(read(text, 502)).toMatchObject({ contradictions: [{ kind: 'http-status' }] })
})

test('data is held against the command, on success only', () => {
  const command = commands.get_c2c_unread_msg_num
  const ok = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"C2CUnreadMsgNumList":[{"Peer_Account":"a"}]}'
  const field = 'C2CUnreadMsgNumList.0.C2CUnreadMsgNum'
  expect(readReply(encodeUtf8(ok), 200, command)).toMatchObject({ contradictions: [{ kind: 'wrong-type', field }] })
  expect(readReply(encodeUtf8(ok), 200)).toMatchObject({ contradictions: [] })
  const fail = ok.replace('"OK"', '"FAIL"').replace(':0,', ':90003,')
  expect(readReply(encodeUtf8(fail), 200, command)).toMatchObject({ contradictions: [] })
})
