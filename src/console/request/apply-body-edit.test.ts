import { expect, test } from 'vitest'
import { decodeUtf8, encodeUtf8 } from '../../lib/utf8.ts'
import type { BodyEdit } from '../../protocol/body-edit.ts'
import { applyBodyEdit } from './apply-body-edit.ts'

const pair = '{\r\n  "Report_Account": "a ",\r\n  "Note": 1,\r\n  "Peer_Account": 12345678901234567890\r\n}'

test.each<[string, BodyEdit, string]>([
  [pair, { kind: 'trim', field: 'Report_Account', count: 1 }, pair.replace('"a "', '"a"')],
  [pair, { kind: 'quote', field: 'Peer_Account' }, pair.replace('12345678901234567890', '"12345678901234567890"')],
  [pair, { kind: 'quote', field: 'Report_Account' }, pair],
  [pair, { kind: 'use-seconds', value: '1' }, pair.replace('890\r\n', '890,\r\n  "MsgReadTime": "1"\r\n')],
  [
    '{"From_Account":"a","To_Account":"b"}',
    {
      kind: 'rename',
      names: [
        { from: 'From_Account', to: 'Peer_Account' },
        { from: 'To_Account', to: 'Report_Account' },
      ],
    },
    '{"Peer_Account":"a","Report_Account":"b"}',
  ],
  [
    '{"Peer_Account":"\u200bａ１"}',
    { kind: 'remove-invisible', field: 'Peer_Account', count: 1 },
    '{"Peer_Account":"ａ１"}',
  ],
  ['{"Peer_Account":"ａ１ "}', { kind: 'half-width', field: 'Peer_Account' }, '{"Peer_Account":"a1 "}'],
  ['{"Peer_Account":["a"]}', { kind: 'half-width', field: 'Peer_Account' }, '{"Peer_Account":["a"]}'],
  ['{"a":1}', { kind: 'rename', names: [{ from: 'b', to: 'Peer_Account' }] }, '{"a":1}'],
  ['{"Report_Account":"a","Peer_Account":"b"}', { kind: 'swap' }, '{"Report_Account":"b","Peer_Account":"a"}'],
  ['\uFEFF{"a":1}', { kind: 'repair-json', repairs: ['byte-order-mark'] }, '{"a":1}'],
  [
    '\uFEFF{"a":1, // why\r\n}',
    { kind: 'repair-json', repairs: ['byte-order-mark', 'comments', 'trailing-commas'] },
    '{"a":1\r\n}',
  ],
  ['{', { kind: 'repair-json', repairs: ['comments'] }, '{'],
])('%j with %j', (body, edit, mended) => {
  expect(decodeUtf8(applyBodyEdit(encodeUtf8(body), edit))).toBe(mended)
})

test('bytes that are no text stay what they are', () => {
  const bytes = Uint8Array.of(0xff, 0x00)
  expect(applyBodyEdit(bytes, { kind: 'swap' })).toEqual(bytes)
})
