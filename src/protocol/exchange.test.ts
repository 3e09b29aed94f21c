import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { Exchange } from './exchange.ts'

const reply = {
  status: 200,
  statusText: 'OK',
  httpVersion: '1.1',
  headers: [['Content-Type', 'application/json']] as [string, string][],
  bodyBase64: 'e30=',
  bodyBytes: 2,
  date: 'Mon, 23 Nov 2026 06:00:00 GMT',
}
const common = {
  startedAt: '2026-11-23T06:00:00.000Z',
  request: {
    method: 'POST',
    url: 'https://console.tim.qq.com/v4/openim/admin_set_msg_read?usersig=masked~3~ba7816bf',
    requestLine: 'POST /v4/openim/admin_set_msg_read?usersig=masked~3~ba7816bf HTTP/1.1',
    headers: [['Host', 'console.tim.qq.com']] as [string, string][],
    bodyBase64: 'e30=',
    bodyBytes: 2,
  },
  timings: { queue: null, dns: 1, tcp: 2, tls: 3, firstByte: 4.5, download: 0, total: 10.5 },
  remoteAddress: '203.0.113.1:443',
  reusedConnection: false,
}
const failure = { kind: 'cut-off', phase: 'download', code: 'ECONNRESET', message: 'aborted' } as const
const exchanges: z.input<typeof Exchange>[] = [
  { ...common, result: 'replied', ...reply },
  { ...common, result: 'failed', failure, partial: null },
  { ...common, result: 'failed', failure: { ...failure, phase: null }, partial: reply },
]

test.each(exchanges)('a $result exchange survives JSON', (exchange) => {
  expect(Exchange.parse(JSON.parse(JSON.stringify(exchange)))).toEqual(exchange)
})

test('whatever is read passes the redaction, wherever a UserSig hides', () => {
  const userSig = `eJy${'rVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwokp'.repeat(4)}_`
  const hidden = Buffer.from(`{"sig":"${userSig}"}`).toString('base64')
  const request = { ...common.request, url: `https://h/?usersig=${userSig}`, bodyBase64: hidden }
  const headers: [string, string][] = [['Referer', `https://h/?usersig=${userSig}`]]
  const told = { ...common, request, result: 'replied' as const, ...reply, headers, bodyBase64: hidden }
  const read = JSON.stringify(Exchange.parse(told))
  expect(read).not.toContain(userSig)
  expect(read).not.toContain(hidden)
  expect(read.match(/masked~/g)).toHaveLength(3)
})

test.each([
  ['another result', { ...exchanges[0], result: 'refused' }],
  ['replied without a status', { ...exchanges[0], status: undefined }],
  ['failed without a failure', { ...common, result: 'failed', partial: null }],
  ['an unknown kind of failure', { ...exchanges[1], failure: { ...failure, kind: 'tired' } }],
  ['an unknown phase', { ...exchanges[1], failure: { ...failure, phase: 'lunch' } }],
  ['a header that is no pair', { ...exchanges[0], headers: [['Date']] }],
  ['a missing timing', { ...exchanges[0], timings: { total: 1 } }],
  ['nothing', null],
])('%s is no exchange', (_name, value) => {
  expect(Exchange.safeParse(value).success).toBe(false)
})
