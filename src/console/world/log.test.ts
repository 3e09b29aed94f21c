import { expect, test } from 'vitest'
import { ReceivedCall } from '../../protocol/emulator-api.ts'
import { commandOf, readAnswer } from './call-answer.ts'
import { listEntries } from './log-entries.ts'

const done = { ms: 1, why: undefined }

test.each([
  [{ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 }, 'ok'],
  [{ ActionStatus: 'FAIL', ErrorInfo: '', ErrorCode: 90003 }, 'fail'],
  [{ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 91000 }, 'spoiled'],
  [{ ActionStatus: 'FAIL', ErrorInfo: '', ErrorCode: 0 }, 'spoiled'],
  [{ ActionStatus: 'FAIL', ErrorInfo: '', ErrorCode: '90003' }, 'spoiled'],
  ['<html>', 'spoiled'],
  [null, 'none'],
])('%j is %s', (reply, kind) => {
  expect(readAnswer({ ...done, reply }).kind).toBe(kind)
})

test('what is not over is pending, and OPTIONS is no call', () => {
  expect(readAnswer({ ...done, reply: null, ms: null }).kind).toBe('pending')
  expect(readAnswer({ ...done, reply: null, why: { by: 'preflight' } }).kind).toBe('preflight')
})

test.each([
  ['/v4/openim/admin_set_msg_read?sdkappid=1', 'admin_set_msg_read'],
  ['/v4/im_open_login_svc/account_import', 'account_import'],
  ['/v4/nothing', '/v4/nothing'],
])('%s is a call of %s', (target, command) => {
  expect(commandOf(target)).toBe(command)
})

const call = (id: number, at: string) =>
  ReceivedCall.parse({
    ...{ id, at, method: 'POST', target: '/', rawHeaders: [], bodyBase64: '', signature: { verdict: 'empty' } },
    ...{ reply: null, replyText: null, ms: 1 },
  })
const webhook = (id: number, at: string) => ({ id, at, url: '', body: '', outcome: 'pending' as const })

test('calls and events are one log, newest first, an event above its call', () => {
  const [early, late] = ['2026-11-24T00:00:00.000Z', '2026-11-24T00:00:01.000Z']
  const entries = listEntries([call(1, early), call(2, early), call(3, late)], [webhook(1, early), webhook(2, late)])
  expect(entries.map(({ key }) => key)).toEqual(['webhook-2', 'call-3', 'webhook-1', 'call-2', 'call-1'])
})
