import { expect, test } from 'vitest'
import { type CallInput, sign, startEmulator } from './test-support.ts'

const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }

test.each<[string, CallInput, Record<string, unknown>?]>([
  ['no random', { query: { random: undefined } }],
  ['random beyond 32 bits', { query: { random: '123456789012345678901' } }],
  ['random that is no number', { query: { random: 'abc' } }],
  ['no contenttype', { query: { contenttype: undefined } }],
  ['contenttype in capitals', { query: { contenttype: 'JSON' } }],
  ['a parameter nobody knows', { query: { lang: 'en' } }],
  ['no Content-Type', {}],
  ['an odd Content-Type', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }],
  ['unknown body fields', {}, { MsgReadedTime: 1, Extra: { deep: [] } }],
])('takes %s', async (_name, input, more = {}) => {
  const { call } = await startEmulator()
  expect(await call('admin_set_msg_read', { ...pair, ...more }, input)).toEqual({
    ActionStatus: 'OK',
    ErrorInfo: '',
    ErrorCode: 0,
  })
})

test('takes the parameters in any order, %2A for an asterisk, and the first of two', async () => {
  const { emulator } = await startEmulator()
  const usersig = await sign()
  const written = [...usersig].map((char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).join('')
  const query = `contenttype=json&usersig=${written}&random=9&identifier=admin&sdkappid=88888888&sdkappid=1`
  const init = { method: 'POST', body: JSON.stringify(pair) }
  const response = await emulator.request(`/v4/openim/admin_set_msg_read?${query}`, init)
  expect(await response.json()).toMatchObject({ ErrorCode: 0 })
})

test.each<[string, CallInput, number]>([
  ['SdkAppid', { query: { sdkappid: undefined, SdkAppid: '88888888' } }, 60012],
  ['an empty sdkappid', { query: { sdkappid: '' } }, 60012],
  ['sdkappid with a leading zero', { query: { sdkappid: '088888888' } }, 70020],
  ['sdkappid with a space', { query: { sdkappid: '88888888 ' } }, 70020],
  ['sdkappid with a fraction', { query: { sdkappid: '88888888.0' } }, 70020],
  ['Identifier', { query: { identifier: undefined, Identifier: 'admin' } }, 70013],
  ['another case of the administrator', { query: { identifier: 'Admin' } }, 70013],
  ['UserSig', { query: { usersig: undefined } }, 70003],
  ['a ticket left as xxx', { query: { usersig: 'xxx' } }, 70003],
  ['a trailing slash', { path: '/v4/openim/admin_set_msg_read/' }, 60009],
  ['capitals in the path', { path: '/v4/openim/Admin_Set_Msg_Read' }, 60009],
  ['a command of the vendor that is not imitated', { path: '/v4/openim/admin_getroammsg' }, 60009],
])('is strict about %s', async (_name, input, code) => {
  const { call } = await startEmulator()
  expect((await call('admin_set_msg_read', pair, input)).ErrorCode).toBe(code)
})

test('answers as the documented sample of 2015, OPTIONS too', async () => {
  const { send } = await startEmulator()
  const response = await send('admin_set_msg_read', pair)
  const preflight = await send('admin_set_msg_read', pair, { method: 'OPTIONS' })
  for (const { headers, status } of [response, preflight]) {
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-headers')).toBe('X-Requested-With')
    expect(headers.get('access-control-allow-methods')).toBe('POST')
  }
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await preflight.text()).toBe('')
})

test('switches turn what is unknown', async () => {
  const { call, send } = await startEmulator({
    cors: 'none',
    errorDisplay: 'on',
    replyContentType: 'none',
    emptyUserSig: '70002',
    notAdministrator: 'by-service',
    otherMethod: 'as-post',
    byteOrderMark: 'skipped',
    nullAccount: 'wrong-type',
    emptyBody: '60002',
    administratorAccounts: 'need-import',
  })
  expect((await send('admin_set_msg_read', pair)).headers.has('access-control-allow-origin')).toBe(false)
  expect(Object.keys(await call('admin_set_msg_read', pair))).toEqual([
    'ActionStatus',
    'ErrorInfo',
    'ErrorCode',
    'ErrorDisplay',
  ])
  const code = async (input: CallInput, body: unknown = pair) =>
    (await call('admin_set_msg_read', body, input)).ErrorCode
  expect(await code({ query: { usersig: '' } })).toBe(70002)
  const usersig = await sign({ identifier: 'dramon1' })
  expect(await code({ query: { identifier: 'dramon1', usersig } })).toBe(90009)
  const query = { identifier: 'dramon1', usersig }
  expect((await call('account_check', {}, { query })).ErrorCode).toBe(70403)
  expect(await code({ method: 'PUT' })).toBe(0)
  expect(await code({ raw: `\uFEFF${JSON.stringify(pair)}` })).toBe(0)
  expect(await code({}, { ...pair, Peer_Account: null })).toBe(60015)
  expect(await code({ raw: '' })).toBe(60002)
  expect(await code({}, { ...pair, Peer_Account: 'admin' })).toBe(90003)
})
