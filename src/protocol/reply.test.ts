import { expect, test } from 'vitest'
import { encodeUtf8 } from '../lib/utf8.ts'
import { commands } from './commands/index.ts'
import { type Contradiction, readReply } from './reply.ts'

const read = (text: string, status = 200) => readReply(encodeUtf8(text), status)

const cutOff = (line: number, column: number) => ({ reason: 'cut-off', mistake: { kind: 'cut-off', line, column } })

test.each<[string, object]>([
  ['', { reason: 'empty', bytes: 0 }],
  [' \r\n', { reason: 'empty', bytes: 3 }],
  ['\uFEFF', { reason: 'empty', bytes: 3 }],
  ['<html><body>502 Bad Gateway</body></html>', { reason: 'html', title: undefined }],
  ['<html><head><title>502\n Bad Gateway</title></head></html>', { reason: 'html', title: '502 Bad Gateway' }],
  ['<html><title></title>', { reason: 'html', title: undefined }],
  ['\uFEFF\n <!DOCTYPE html>', { reason: 'html' }],
  ['<?xml version="1.0"?>', { reason: 'html' }],
  ['<b>no page</b>', { reason: 'not-json', mistake: { line: 1, column: 1 } }],
  ['{"ActionStatus":"OK","ErrorIn', cutOff(1, 22)],
  ['{"ActionStatus":"OK",\n"ErrorCode":', cutOff(2, 13)],
  ['OK', { reason: 'not-json' }],
  ['{"ErrorCode":0,}', { reason: 'not-json', mistake: { kind: 'trailing-comma', column: 16 } }],
  ['{"ErrorCode":0}{"ErrorCode":0}', { reason: 'not-json', mistake: { column: 16 } }],
  ['{"ErrorCode":NaN}', { reason: 'not-json' }],
  ['\u0000', { reason: 'not-json' }],
  ['\uFEFF\uFEFF{}', { reason: 'not-json', mistake: { kind: 'byte-order-mark' } }],
  ['[]', { reason: 'not-an-object', found: 'array' }],
  ['null', { reason: 'not-an-object', found: 'null' }],
  ['"OK"', { reason: 'not-an-object', found: 'string' }],
  ['0', { reason: 'not-an-object', found: 'number' }],
  ['true', { reason: 'not-an-object', found: 'boolean' }],
])('%j is unreadable: %j', (text, why) => {
  expect(read(text)).toMatchObject({ kind: 'unreadable', text, ...why })
})

test('bytes that are no UTF-8 have no text, and the place where they stop being any', () => {
  expect(readReply(new Uint8Array([0x7b, 0xff, 0x7d]), 200)).toEqual({
    kind: 'unreadable',
    reason: 'not-utf8',
    offset: 1,
    byte: 0xff,
    text: undefined,
  })
  expect(readReply(new Uint8Array([0x7b, 0xe4]), 200)).toMatchObject({ offset: 2, byte: undefined })
})

test('a reply as documented has no contradiction, with a byte order mark too', () => {
  const text = '\uFEFF{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
  expect(read(text)).toEqual({
    kind: 'read',
    envelope: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 },
    members: [
      { name: 'ActionStatus', raw: '"OK"' },
      { name: 'ErrorInfo', raw: '""' },
      { name: 'ErrorCode', raw: '0' },
    ],
    text,
    contradictions: [],
  })
})

test.each<[string, Contradiction[]]>([
  ['{"ActionStatus":"FAIL","ErrorInfo":"x","ErrorCode":90003}', []],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"ErrorDisplay":"","RequestId":"1"}', []],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":90001}', [{ kind: 'ok-with-code', raw: '90001' }]],
  ['{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":0}', [{ kind: 'fail-without-code' }]],
  ['{"ActionStatus":"ok","ErrorInfo":"","ErrorCode":0}', [{ kind: 'unknown-status', raw: '"ok"' }]],
  ['{"ErrorInfo":"","ErrorCode":0}', [{ kind: 'missing-field', field: 'ActionStatus' }]],
  ['{"ActionStatus":"OK","ErrorCode":0}', [{ kind: 'missing-field', field: 'ErrorInfo' }]],
  ['{"ActionStatus":"OK","ErrorInfo":""}', [{ kind: 'missing-field', field: 'ErrorCode' }]],
  ['{"ActionStatus":1,"ErrorInfo":"","ErrorCode":0}', [{ kind: 'wrong-type', field: 'ActionStatus', raw: '1' }]],
  ['{"ActionStatus":"OK","ErrorInfo":null,"ErrorCode":0}', [{ kind: 'wrong-type', field: 'ErrorInfo', raw: 'null' }]],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":"0"}', [{ kind: 'wrong-type', field: 'ErrorCode', raw: '"0"' }]],
  ['{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0.5}', [{ kind: 'wrong-type', field: 'ErrorCode', raw: '0.5' }]],
  [
    '{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":9007199254740993}',
    [{ kind: 'wrong-type', field: 'ErrorCode', raw: '9007199254740993' }],
  ],
  [
    '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1,"ErrorCode":0}',
    [{ kind: 'duplicate-key', field: 'ErrorCode', raw: ['1', '0'] }],
  ],
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

test('a field of a wrong type is left out of the envelope', () => {
  expect(read('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":"0"}')).toMatchObject({
    envelope: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: undefined },
  })
})

test('inherited names do not count as fields', () => {
  expect(read('{"__proto__":{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}}')).toMatchObject({
    contradictions: [{ kind: 'missing-field' }, { kind: 'missing-field' }, { kind: 'missing-field' }],
  })
})

test('an HTTP status other than 200 is a contradiction', () => {
  const text = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
  expect(read(text, 502)).toMatchObject({ contradictions: [{ kind: 'http-status', status: 502 }] })
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
