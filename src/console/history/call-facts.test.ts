import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import type { Exchange } from '../../protocol/exchange.ts'
import { redactBody, redactSecrets } from '../../protocol/redaction.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { readCallFacts } from './call-facts.ts'
import type { HistoryRow } from './row.ts'

let count = 0

function row(startedAt: number, reader: string, other: string, code = 0, app = '1400000000'): HistoryRow {
  count += 1
  const body = (json: object) => redactBody(toBase64(encodeUtf8(JSON.stringify(json))))
  const request = describeRequest({
    url: new Secret(`https://h/v4/openim/admin_set_msg_read?sdkappid=${app}&usersig=eJx`),
    method: 'POST',
    headers: [],
    bodyBase64: body({ Report_Account: reader, Peer_Account: other }),
  })
  const reply = { ActionStatus: code === 0 ? 'OK' : 'FAIL', ErrorInfo: '', ErrorCode: code }
  const sent: Exchange = {
    result: 'replied',
    startedAt: '',
    request,
    timings: { queue: null, dns: null, tcp: null, tls: null, firstByte: 1, download: 1, total: 2 },
    remoteAddress: null,
    reusedConnection: false,
    status: 200,
    statusText: redactSecrets(''),
    httpVersion: '1.1',
    headers: [],
    bodyBase64: body(reply),
    bodyBytes: 1,
    date: null,
  }
  return {
    id: `${count}`,
    sessionId: 's',
    tabId: 't',
    startedAt,
    target: redactSecrets('emulator'),
    live: false,
    timeoutMs: 1,
    request,
    sent,
  }
}

test('accounts of accepted calls to the same app, the opposite pair, and the calls of the last second', () => {
  const call = row(10_000, 'a', 'b', 90003)
  const rows = [
    row(10_001, 'later', 'later'),
    call,
    row(9_500, 'b', 'a'),
    row(9_001, 'refused', 'a', 90003),
    row(9_000, 'c', 'd'),
    row(8_000, 'b', 'a'),
    row(7_000, 'x', 'y', 0, '1400000001'),
  ]
  expect(readCallFacts(call, rows)).toEqual({ accepted: ['b', 'a', 'c', 'd'], callsInSecond: 3, oppositeAt: 9_500 })
})

test('of a call that names no pair only the others speak', () => {
  const call = { ...row(10_000, 'a', 'b'), request: { ...row(0, 'a', 'b').request, bodyBase64: redactBody('') } }
  expect(readCallFacts(call, [call])).toEqual({ accepted: [], callsInSecond: 1, oppositeAt: undefined })
})
