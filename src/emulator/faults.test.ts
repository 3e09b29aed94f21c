import { expect, test } from 'vitest'
import { contradictions, type Fault, type ReceivedCall } from '../protocol/emulator-api.ts'
import { noon, startEmulator } from './test-support.ts'

const pair = { Report_Account: 'dramon1', Peer_Account: 'dramon2' }
test('a gateway page is 502 and no JSON', async () => {
  const { control, send, unread } = await startEmulator()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'html-502' } })
  const response = await send('admin_set_msg_read', pair)
  expect(response.status).toBe(502)
  expect(response.headers.get('content-type')).toBe('text/html')
  expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>')
  expect(await unread('dramon1')).toBe(3)
})

const contradicting = [
  ['ok-with-code', '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":91000}'],
  ['fail-without-code', '{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":0}'],
  ['code-as-string', '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":"0"}'],
  ['missing-field', '{"ActionStatus":"OK","ErrorInfo":""}'],
  ['duplicate-key', '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"ErrorCode":91000}'],
  ['long-number', '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":9223372036854775807}'],
] as const

test.each(contradicting)('contradiction %s', async (of, text) => {
  const { control, send } = await startEmulator()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'contradiction', of } })
  expect(await (await send('admin_set_msg_read', pair)).text()).toBe(text)
})

test('each contradiction is one of these', () => {
  expect(contradicting.map(([of]) => of)).toEqual([...contradictions])
})

test('faults hit the next calls of their command, one after the other, and can be cleared', async () => {
  const { call, control } = await startEmulator()
  const plant = (planted: unknown) => control('POST', '/apps/88888888/faults', planted)
  const mark = async () => (await call('admin_set_msg_read', pair)).ErrorCode
  await plant({ calls: 2, command: 'admin_set_msg_read', fault: { kind: 'code', code: 60008, errorInfo: 'own words' } })
  await plant({ fault: { kind: 'code', code: 91000 } })
  expect(await call('account_check', { CheckItem: [{ UserID: 'a' }] })).toMatchObject({ ErrorCode: 91000 })
  expect(await call('admin_set_msg_read', pair)).toMatchObject({ ErrorCode: 60008, ErrorInfo: 'own words' })
  expect((await control('GET', '/apps/88888888')).json).toMatchObject({ faults: [{ calls: 1 }] })
  expect(await mark()).toBe(60008)
  expect(await mark()).toBe(0)
  await plant({ fault: { kind: 'code', code: 91000 } })
  expect((await control('DELETE', '/apps/88888888/faults')).json).toEqual({ faults: [] })
  expect(await mark()).toBe(0)
})

test('one of several is removed by its id, which is never used again', async () => {
  const { control } = await startEmulator()
  const plant = async () =>
    (await control('POST', '/apps/88888888/faults', { fault: { kind: 'stall' } })).json as { id: number }
  expect((await plant()).id).toBe(1)
  expect((await plant()).id).toBe(2)
  expect((await control('DELETE', '/apps/88888888/faults/1')).json).toMatchObject({ faults: [{ id: 2, hits: 0 }] })
  expect((await control('DELETE', '/apps/88888888/faults/1')).status).toBe(404)
  expect((await control('DELETE', '/apps/88888888/faults')).json).toEqual({ faults: [] })
  expect((await plant()).id).toBe(3)
})

test('garbage comes from its seed, as many bytes as asked for', async () => {
  const { control, send } = await startEmulator()
  const bytes = async (fault: Fault) => {
    await control('POST', '/apps/88888888/faults', { fault })
    return new Uint8Array(await (await send('admin_set_msg_read', pair)).arrayBuffer())
  }
  const first = await bytes({ kind: 'garbage', bytes: 300, seed: 5 })
  expect(first).toHaveLength(300)
  expect(await bytes({ kind: 'garbage', bytes: 300, seed: 5 })).toEqual(first)
  expect(await bytes({ kind: 'garbage', bytes: 300, seed: 6 })).not.toEqual(first)
  expect(await bytes({ kind: 'garbage' })).toHaveLength(64)
})

test('an envelope that is no UTF-8 is carried out', async () => {
  const { control, send, unread } = await startEmulator()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'not-utf8' } })
  const bytes = new Uint8Array(await (await send('admin_set_msg_read', pair)).arrayBuffer())
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
  expect(new TextDecoder('latin1').decode(bytes)).toBe('{"ActionStatus":"OK","ErrorInfo":"\xE9","ErrorCode":0}')
  expect(await unread('dramon1')).toBe(0)
})

test('a badge is kept in spite of OK, and only a mark that would be OK says so', async () => {
  const { call, control, unread } = await startEmulator()
  await control('POST', '/apps/88888888/faults', { calls: 2, fault: { kind: 'badge-kept' } })
  expect(await call('admin_set_msg_read', pair)).toEqual({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 })
  expect((await call('admin_set_msg_read', { ...pair, Report_Account: 'nobody' })).ErrorCode).toBe(90008)
  expect(await unread('dramon1')).toBe(3)
  await call('admin_set_msg_read', pair)
  expect(await unread('dramon1')).toBe(0)
})

test('a clock that is off dates its reply and judges the signature, for that call alone', async () => {
  const { control, send } = await startEmulator()
  const plant = (minutes: number) => control('POST', '/apps/88888888/faults', { fault: { kind: 'clock-off', minutes } })
  const ask = async () => {
    const response = await send('admin_set_msg_read', pair)
    return { date: response.headers.get('date'), code: (await response.json()).ErrorCode }
  }
  await plant(-10)
  expect(await ask()).toEqual({ date: new Date((noon - 600) * 1000).toUTCString(), code: 0 })
  await plant(24 * 60 + 1)
  expect(await ask()).toEqual({ date: new Date((noon + 86_460) * 1000).toUTCString(), code: 70001 })
  expect(await ask()).toEqual({ date: null, code: 0 })
})

/** What 60 marks in a row are answered, and what is told of them. */
async function transcribe(seed: number) {
  const { control, createApp, emulator } = await startEmulator()
  const call = await createApp({ scenario: 'first-minute', now: noon })
  const plant = (planted: object) => control('POST', '/apps/1400000001/faults', planted)
  await plant({ calls: 2, fault: { kind: 'code', code: 60008 } })
  await plant({ share: 0.3, seed, command: 'admin_set_msg_read', fault: { kind: 'code', code: 91000 } })
  await plant({ share: 0.2, seed, fault: { kind: 'contradiction', of: 'code-as-string' } })
  for (let at = 0; at < 60; at += 1) await call('admin_set_msg_read', pair)
  const log = (await (await emulator.request('/_emulator/apps/1400000001/calls')).json()) as ReceivedCall[]
  const { faults } = (await control('GET', '/apps/1400000001')).json as { faults: { hits: number }[] }
  return { calls: log.map(({ at, reply, fault, faultId }) => ({ at, reply, fault, faultId })), faults }
}

test('the same seed and the same calls make the same transcript, another seed another one', async () => {
  const first = await transcribe(7)
  expect(await transcribe(7)).toEqual(first)
  expect(await transcribe(8)).not.toEqual(first)
  expect(first.calls.slice(0, 3).map(({ fault }) => fault)).toContain('code')
  // What is counted is what was hit; a share stays.
  expect(first.faults.map(({ hits }) => hits)).toEqual(
    [2, 3].map((id) => first.calls.filter(({ faultId }) => faultId === id).length),
  )
  expect(first.faults[0]?.hits).toBeGreaterThan(5)
  expect(first.calls.filter(({ fault }) => fault === undefined).length).toBeGreaterThan(5)
})

test.each([
  {},
  { fault: 'delay' },
  { fault: { kind: 'delay' } },
  { calls: 0, fault: { kind: 'empty-200' } },
  { share: 0, fault: { kind: 'stall' } },
  { share: 1.1, fault: { kind: 'stall' } },
  { calls: 1, share: 0.5, fault: { kind: 'stall' } },
  { fault: { kind: 'garbage', seed: -1 } },
])('%j is no fault', async (planted) => {
  const { control } = await startEmulator()
  expect((await control('POST', '/apps/88888888/faults', planted)).status).toBe(400)
})

test('in process there is no socket to break: 599 stands for it', async () => {
  const { control, send } = await startEmulator()
  await control('POST', '/apps/88888888/faults', { fault: { kind: 'cut-body' } })
  expect((await send('admin_set_msg_read', pair)).status).toBe(599)
})
