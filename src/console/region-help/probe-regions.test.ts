import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { decodeUtf8, encodeUtf8 } from '../../lib/utf8.ts'
import { Exchange, type FailureKind } from '../../protocol/exchange.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import { takeApartRequestUrl } from '../../protocol/request-url.ts'
import { buildQuestion, question } from './build-question.ts'
import { type AskedTarget, type Candidate, findCandidates } from './candidates.ts'
import { type Finding, probeRegions } from './probe-regions.ts'

const common = {
  startedAt: '',
  request: { method: 'POST', url: '', requestLine: '', headers: [], bodyBase64: '', bodyBytes: 0 },
  timings: { queue: null, dns: null, tcp: null, tls: null, firstByte: null, download: null, total: 0 },
  remoteAddress: null,
  reusedConnection: false,
}

function reply(body: string, status = 200): Exchange {
  const bytes = { bodyBase64: toBase64(encodeUtf8(body)), bodyBytes: body.length }
  const rest = { statusText: '', httpVersion: '1.1', headers: [], date: null }
  return Exchange.parse({ ...common, result: 'replied', status, ...rest, ...bytes })
}

function fail(kind: FailureKind): Exchange {
  const failure = { kind, phase: null, code: 'ENOTFOUND', message: '' }
  return Exchange.parse({ ...common, result: 'failed', failure, partial: null })
}

const code = (ErrorCode: number) => reply(JSON.stringify({ ActionStatus: 'FAIL', ErrorInfo: 'no', ErrorCode }))
const ok = reply('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"ResultItem":[]}')
const refused: Refusal = { reason: 'busy', error: redactSecrets('') }

interface World {
  answers?: Partial<Record<AskedTarget, Exchange | Refusal>>
  /** Presses Stop while this one is asked. */
  stopAt?: AskedTarget
}

/** Plays a probe to its end. @returns what was found, and everything that was done, in order */
async function play(candidates: readonly Candidate[], { answers = {}, stopAt }: World = {}) {
  const done: string[] = []
  const stop = new AbortController()
  const findings: Finding[] = []
  const probing = probeRegions({
    candidates,
    signal: stop.signal,
    send: async (target) => {
      done.push(target)
      if (target === stopAt) stop.abort()
      return answers[target] ?? code(60026)
    },
    wait: async () => void done.push('wait'),
  })
  for await (const finding of probing) findings.push(finding)
  return { findings, asked: done.filter((one) => one !== 'wait'), done }
}

const kinds = (findings: Finding[]) => findings.map(({ target, answer }) => [target, answer.kind])
const three = ['a', 'b', 'c'].map((name): Candidate => ({ name, ways: [`host:${name}`] }))

test('one after the other, a wait from each to the next, and none after the one that knows', async () => {
  const { findings, done } = await play(three, { answers: { 'host:a': code(70020), 'host:b': ok } })
  expect(kinds(findings)).toEqual([
    ['host:a', 'does-not-know'],
    ['host:b', 'knows'],
  ])
  expect(done).toEqual(['wait', 'host:a', 'wait', 'host:b'])
})

test('however soon the answer comes, the next question waits for the pause', async () => {
  const asked: string[] = []
  let endPause = () => {}
  const probing = probeRegions({
    candidates: three,
    signal: new AbortController().signal,
    send: async (target) => {
      asked.push(target)
      return code(60026)
    },
    wait: () =>
      new Promise((resolve) => {
        endPause = resolve
      }),
  })
  await probing.next()
  const second = probing.next()
  await new Promise(setImmediate)
  expect(asked).toEqual(['host:a'])
  endPause()
  await second
  expect(asked).toEqual(['host:a', 'host:b'])
})

test.each([
  [code(60026), 'does-not-know'],
  [code(70020), 'does-not-know'],
  [code(70016), 'does-not-know'],
  [code(60006), 'does-not-know'],
  [ok, 'knows'],
  [code(70001), 'seems-to-know'],
  [code(70003), 'seems-to-know'],
  [code(70013), 'seems-to-know'],
  [code(60010), 'seems-to-know'],
  [code(60008), 'cannot-tell'],
  [code(91000), 'cannot-tell'],
  [code(60012), 'cannot-tell'],
  [reply('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":60026}'), 'cannot-tell'],
  [reply('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}', 502), 'cannot-tell'],
  [reply('<html>', 502), 'cannot-tell'],
  [reply(''), 'cannot-tell'],
  [fail('timeout'), 'cannot-tell'],
  [fail('relay-unreachable'), 'cannot-tell'],
  [refused, 'cannot-tell'],
] as const)('%j: %s', async (answer, kind) => {
  const { findings, asked } = await play(three, { answers: { 'host:a': answer } })
  expect(findings[0]?.answer.kind).toBe(kind)
  expect(asked).toHaveLength(kind === 'knows' ? 1 : 3)
})

const two = (['frankfurt', 'china'] as const).map(
  (name): Candidate => ({ name, ways: [`region:${name}`, `backup:${name}`] }),
)

test('a backup host is asked where DNS hides the first, and nowhere else', async () => {
  const hidden = await play(two, { answers: { 'region:frankfurt': fail('dns'), 'backup:frankfurt': ok } })
  expect(hidden.done).toEqual(['wait', 'region:frankfurt', 'wait', 'backup:frankfurt'])
  expect(kinds(hidden.findings)).toEqual([
    ['region:frankfurt', 'cannot-tell'],
    ['backup:frankfurt', 'knows'],
  ])
  const away = await play(two, { answers: { 'region:frankfurt': fail('tcp'), 'region:china': fail('timeout') } })
  expect(away.asked).toEqual(['region:frankfurt', 'region:china'])
})

test('without any DNS every host is tried once, and nothing is found', async () => {
  const candidates = findCandidates({ target: 'region:china', hostUnknown: true, allowedHosts: [] })
  const all = candidates.flatMap(({ ways }) => ways)
  const { findings, asked } = await play(candidates, {
    answers: Object.fromEntries(all.map((target) => [target, fail('dns')])),
  })
  expect(asked).toEqual(all)
  expect(new Set(asked).size).toBe(18)
  expect(findings.every(({ answer }) => answer.kind === 'cannot-tell')).toBe(true)
})

test('stopped: the question under way is no finding, and nobody else is asked', async () => {
  const { findings, asked } = await play(three, { stopAt: 'host:b' })
  expect(kinds(findings)).toEqual([['host:a', 'does-not-know']])
  expect(asked).toEqual(['host:a', 'host:b'])
})

test('the question is a read, about nobody but the administrator who asks', () => {
  expect(question.effect).toBe('read')
  const asker = { sdkAppId: '1400000000', identifier: 'administrator', userSig: new Secret('eJx*') }
  const request = buildQuestion('https://im.example.com', asker)
  expect(request.command).toBe('account_check')
  const parts = takeApartRequestUrl(request.url.reveal())
  expect(`${parts?.origin}${parts?.pathname}`).toBe('https://im.example.com/v4/im_open_login_svc/account_check')
  expect(Object.fromEntries(parts?.query.map(({ name, value }) => [name, value]) ?? [])).toEqual({
    sdkappid: '1400000000',
    identifier: 'administrator',
    usersig: 'eJx*',
    random: expect.stringMatching(/^\d+$/),
    contenttype: 'json',
  })
  const body: unknown = JSON.parse(decodeUtf8(fromBase64(request.bodyBase64) ?? new Uint8Array()) ?? '')
  expect(question.request.safeParse(body).success).toBe(true)
  expect(body).toEqual({ CheckItem: [{ UserID: 'administrator' }] })
})
