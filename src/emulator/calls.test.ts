import { expect, test } from 'vitest'
import { type Reason, ReceivedCall } from '../protocol/emulator-api.ts'
import { type CallInput, noon, sign, startEmulator } from './test-support.ts'

const main = '/apps/88888888'
const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }

test('the log tells the newest, as many as asked for', async () => {
  const { call, control } = await startEmulator()
  for (let at = 0; at < 5; at += 1) await call('admin_set_msg_read', pair)
  const { json } = await control('GET', `${main}/calls?limit=2`)
  expect((json as unknown[]).map((one) => ReceivedCall.parse(one).id)).toEqual([4, 5])
  expect((await control('GET', `${main}/calls?limit=x`)).status).toBe(400)
  expect((await control('DELETE', `${main}/calls`)).json).toEqual([])
  await call('admin_set_msg_read', pair)
  expect((await control('GET', `${main}/calls`)).json).toMatchObject([{ id: 6, ms: 0 }])
})

const marked = (changed: boolean, more = {}): Reason => ({
  by: 'command',
  command: 'admin_set_msg_read',
  changed,
  ...more,
})

test.each<[string, { body?: Record<string, unknown>; input?: CallInput; fault?: object }, Reason]>([
  ['a mark', {}, marked(true)],
  ['a mark of nothing', { body: { Report_Account: 'dramon2', Peer_Account: 'dramon1' } }, marked(false)],
  ['milliseconds', { body: { ...pair, MsgReadTime: noon * 1000 } }, marked(false, { switch: 'millisecondReadTime' })],
  ['an unknown reader', { body: { ...pair, Report_Account: 'nobody' } }, marked(false, { switch: 'accountCodes' })],
  ['no reader', { body: {} }, marked(false, { switch: 'accountCodes' })],
  ['a path', { input: { path: '/v4/openim/nothing' } }, { by: 'check', check: 'path' }],
  [
    'no identifier',
    { input: { query: { identifier: undefined } } },
    { by: 'check', check: 'signature', switch: 'missingIdentifier' },
  ],
  ['no JSON', { input: { raw: '{' } }, { by: 'check', check: 'body' }],
  ['a byte order mark', { input: { raw: '\uFEFF{}' } }, { by: 'check', check: 'body', switch: 'byteOrderMark' }],
  ['no body', { input: { raw: '' } }, { by: 'check', check: 'body', switch: 'emptyBody' }],
  ['PUT', { input: { method: 'PUT' } }, { by: 'check', check: 'method', switch: 'otherMethod' }],
  ['OPTIONS', { input: { method: 'OPTIONS' } }, { by: 'preflight' }],
  ['a fault on the way there', { fault: { kind: 'html-502' } }, { by: 'fault' }],
  ['a fault on the way back', { fault: { kind: 'empty-200' } }, marked(true)],
  ['a badge that is kept', { fault: { kind: 'badge-kept' } }, marked(false)],
])('the log says why: %s', async (_name, { body = pair, input, fault }, why) => {
  const { control, send } = await startEmulator()
  if (fault) await control('POST', `${main}/faults`, { fault })
  await send('admin_set_msg_read', body, input)
  const [call] = (await control('GET', `${main}/calls`)).json as unknown[]
  expect(ReceivedCall.parse(call).why).toEqual(why)
})

test('the log says what the signature says, and never the signature', async () => {
  const { call, control } = await startEmulator()
  const usersig = await sign({ identifier: 'bob', expire: 60 })
  await call('admin_set_msg_read', pair, { query: { usersig } })
  await call('admin_set_msg_read', pair, { query: { usersig: 'eJx' } })
  await control('POST', `${main}/faults`, { fault: { kind: 'clock-off', minutes: 2_000 } })
  await call('admin_set_msg_read', pair)
  const { json } = await control('GET', `${main}/calls`)
  expect(JSON.stringify(json)).not.toContain(usersig)
  expect((json as unknown[]).map((one) => ReceivedCall.parse(one).signature)).toEqual([
    { verdict: 'other-identifier', content: { identifier: 'bob', sdkAppId: 88888888, time: noon, expire: 60 } },
    { verdict: 'unreadable' },
    { verdict: 'expired', content: { identifier: 'admin', sdkAppId: 88888888, time: noon, expire: 86_400 } },
  ])
})
