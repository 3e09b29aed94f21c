import { expect, test } from 'vitest'
import { type CallInput, noon, sign, startEmulator } from './test-support.ts'

const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }

/** One mistake for each check, in the vendor's order. */
interface Mistake {
  code: number
  input?: CallInput
  /** Whom the ticket is signed for and with; several mistakes share one ticket. */
  ticket?: Parameters<typeof sign>[0]
  body?: Record<string, unknown>
}

const mistakes: Mistake[] = [
  { code: 60009, input: { path: '/v4/openim/admin_set_msg_red' } },
  { code: 60012, input: { query: { sdkappid: undefined } } },
  { code: 70020, input: { query: { sdkappid: '1400000000' } } },
  { code: 70003, input: { query: { usersig: 'eJx' } } },
  { code: 70013, ticket: { identifier: 'other' } },
  { code: 70014, ticket: { sdkAppId: 1400000000 } },
  { code: 70001, ticket: { time: noon - 100_000 } },
  { code: 70009, ticket: { secretKey: 'wrong' } },
  { code: 60010, input: { query: { identifier: 'dramon1' } }, ticket: { identifier: 'dramon1' } },
  { code: 60002, input: { method: 'PUT' } },
  { code: 90001, input: { raw: '{' } },
  { code: 90008, body: { Report_Account: undefined } },
  { code: 90003, body: { Peer_Account: '' } },
]

test.each(mistakes.map((mistake) => [mistake.code, mistake] as const))('%i alone', async (code, mistake) => {
  expect(await codeOf(mistake)).toBe(code)
})

const pairs = mistakes.flatMap((first, at) => mistakes.slice(at + 1).map((second) => [first, second] as const))
// A ticket for someone else cannot at the same time be one for the right person who is no administrator.
const possible = pairs.filter(([first, second]) => !(first.code === 70013 && second.code === 60010))

test.each(possible.map(([first, second]) => [first.code, second.code, first, second] as const))(
  '%i wins over %i',
  async (code, _later, first, second) => {
    const input: CallInput = {
      ...second.input,
      ...first.input,
      query: { ...second.input?.query, ...first.input?.query },
    }
    expect(
      await codeOf({
        code,
        input,
        ticket: { ...second.ticket, ...first.ticket },
        body: { ...second.body, ...first.body },
      }),
    ).toBe(code)
  },
)

async function codeOf({ input = {}, ticket, body }: Mistake): Promise<number> {
  const { call } = await startEmulator()
  const usersig = input.query?.usersig ?? (await sign(ticket))
  const reply = await call('admin_set_msg_read', { ...pair, ...body }, { ...input, query: { ...input.query, usersig } })
  return reply.ErrorCode
}

test.each([
  ['report missing', { Peer_Account: 7 }, 90008],
  ['presence before type', { Report_Account: 7 }, 90003],
  ['type before existence', { Report_Account: 'nobody', Peer_Account: 10086 }, 60015],
  ['a list is no UserID', { Report_Account: ['dramon1'], Peer_Account: 'dramon2' }, 60015],
  ['unknown reader', { Report_Account: 'nobody', Peer_Account: 'nobody' }, 90008],
  ['unknown peer', { Report_Account: 'dramon1', Peer_Account: 'Dramon2' }, 90003],
  ['nothing at all', {}, 90008],
])('accounts: %s', async (_name, body, code) => {
  const { call } = await startEmulator()
  expect((await call('admin_set_msg_read', body)).ErrorCode).toBe(code)
})

test('the other reading of the two codes is one switch', async () => {
  const { call } = await startEmulator({ accountCodes: 'report-90003-peer-90008' })
  expect((await call('admin_set_msg_read', { Peer_Account: 'dramon2' })).ErrorCode).toBe(90003)
  expect((await call('admin_set_msg_read', { Report_Account: 'dramon1' })).ErrorCode).toBe(90008)
})

test('one call too many in a second is 60007, for its command alone, before its body is read', async () => {
  const { call, wait } = await startEmulator()
  for (let at = 0; at < 200; at += 1) expect((await call('admin_set_msg_read', pair)).ErrorCode).toBe(0)
  expect((await call('admin_set_msg_read', pair, { raw: '{' })).ErrorCode).toBe(60007)
  expect((await call('get_c2c_unread_msg_num', { To_Account: 'dramon1' })).ErrorCode).toBe(0)
  wait(0.999)
  expect((await call('admin_set_msg_read', pair)).ErrorCode).toBe(60007)
  wait(0.001)
  expect((await call('admin_set_msg_read', pair)).ErrorCode).toBe(0)
})

test('a failure is HTTP 200 with the three fields in the documented order', async () => {
  const { send } = await startEmulator()
  const response = await send('admin_set_msg_read', pair, { raw: 'no' })
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(
    '{"ActionStatus":"FAIL","ErrorInfo":"Fail to Parse json data of body, Please check it","ErrorCode":90001}',
  )
})

test('70014 names both apps', async () => {
  const { call } = await startEmulator()
  const reply = await call('admin_set_msg_read', pair, { query: { usersig: await sign({ sdkAppId: 1400188366 }) } })
  expect(reply.ErrorInfo).toContain('SDKAppID(88888888) does not match the Usersig(1400188366)')
})

test('a ticket expires in the middle of its use', async () => {
  const { call, wait } = await startEmulator()
  expect((await call('admin_set_msg_read', pair)).ErrorCode).toBe(0)
  wait(86_400)
  expect((await call('admin_set_msg_read', pair)).ErrorCode).toBe(0)
  wait(1)
  expect((await call('admin_set_msg_read', pair)).ErrorCode).toBe(70001)
})

test.each(['', '{', '[]', '"a"', 'null', "{'a':1}", '{"a":1,}', '{} // note', '\uFEFF{}'])(
  'body %j is 90001',
  async (raw) => {
    const { call } = await startEmulator()
    expect((await call('admin_set_msg_read', {}, { raw })).ErrorCode).toBe(90001)
  },
)

test('a body that is not UTF-8 is 90001, one over 12 KiB 93000', async () => {
  const { call } = await startEmulator()
  const latin1 = new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d])
  expect((await call('admin_set_msg_read', {}, { raw: latin1 })).ErrorCode).toBe(90001)
  const long = JSON.stringify({ ...pair, note: 'x'.repeat(12 * 1024) })
  expect((await call('admin_set_msg_read', {}, { raw: long })).ErrorCode).toBe(93000)
})
