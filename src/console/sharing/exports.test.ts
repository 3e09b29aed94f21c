import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { fromBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { decodeUtf8, encodeUtf8 } from '../../lib/utf8.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { exportFormats, formatIds } from './export-formats.ts'
import { pseudonymise } from './pseudonyms.ts'
import { readCalls } from './read-calls.ts'
import { writeReceipt } from './receipt.ts'
import { requestOf, type SharedCall } from './shared-call.ts'
import { anyCall, callOf } from './testing.ts'
import { writeCsv } from './write-csv.ts'
import { writeHar } from './write-har.ts'
import { writeJson } from './write-json.ts'
import { writeMarkdown } from './write-markdown.ts'

const userSig =
  'eJwtzF0LgjAUxvHvsutQj3NnTuiiixjUkmjSTXQhbOTpTVMrI-rumXr5-P7wfFhmrPd0NUuY7wGbDZusu7V0pJHvS*GnYAGmYu05ryqyLAkiAI5CYTgW11VUu965EEEAMCo5W9OJmp5D5ED4AwKJU1k'
const words = {
  title: (count: number) => `${count} calls`,
  columns: ['Time', 'Target', 'Reader', 'Other', 'Outcome', 'ms'] as const,
  request: 'Request',
  reply: 'Reply',
  noReply: 'No reply',
  running: 'Running',
  outcome: ({ kind }: { kind: string }) => kind,
}
const curl = () => redactSecrets('curl http://h/')
const tools = { curl, words }

/** HAR 1.2 as its specification has it: what is not named there begins with an underscore. */
const NameValue = z.strictObject({ name: z.string(), value: z.string(), comment: z.optional(z.string()) })
const Ms = z.number().check(z.refine((ms) => ms >= 0 || ms === -1))
const Iso = z.string().check(z.regex(/^(\d{4}|\+\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/))
const Har = z.strictObject({
  log: z.strictObject({
    version: z.literal('1.2'),
    creator: z.strictObject({ name: z.string(), version: z.string() }),
    entries: z.array(
      z.strictObject({
        startedDateTime: Iso,
        time: z.number().check(z.minimum(0)),
        request: z.strictObject({
          method: z.string(),
          url: z.string(),
          httpVersion: z.string(),
          cookies: z.array(z.unknown()),
          headers: z.array(NameValue),
          queryString: z.array(NameValue),
          postData: z.optional(z.strictObject({ mimeType: z.string(), text: z.string() })),
          headersSize: z.int(),
          bodySize: z.int(),
        }),
        response: z.strictObject({
          status: z.int(),
          statusText: z.string(),
          httpVersion: z.string(),
          cookies: z.array(z.unknown()),
          headers: z.array(NameValue),
          content: z.strictObject({
            size: z.int(),
            mimeType: z.string(),
            text: z.optional(z.string()),
            encoding: z.optional(z.string()),
          }),
          redirectURL: z.string(),
          headersSize: z.int(),
          bodySize: z.int(),
        }),
        cache: z.strictObject({}),
        timings: z.strictObject({ blocked: Ms, dns: Ms, connect: Ms, ssl: Ms, send: Ms, wait: Ms, receive: Ms }),
        serverIPAddress: z.optional(z.string()),
      }),
    ),
  }),
})

test('JSON gives back what went in', () => {
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 4 }), (calls) => {
      const read = readCalls(encodeUtf8(writeJson(calls)))
      expect(read).toEqual({ ok: true, calls, skipped: 0 })
    }),
    { numRuns: 300 },
  )
})

test('HAR is valid, and its times add up', () => {
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 3 }), (calls) => {
      const har = JSON.parse(writeHar(calls), (name, value) => (name.startsWith('_') ? undefined : value))
      for (const { time, timings } of Har.parse(har).log.entries) {
        const { blocked, dns, connect, send, wait, receive } = timings
        const sum = [blocked, dns, connect, send, wait, receive].reduce((all, ms) => all + Math.max(ms, 0), 0)
        expect(time).toBeCloseTo(sum)
      }
    }),
  )
})

test('what HAR has a place for comes back from it', () => {
  const call = callOf({ reader: '张三', reply: '{"ActionStatus":"FAIL","ErrorCode":90003,"ErrorInfo":"<b>"}' })
  const read = readCalls(encodeUtf8(writeHar([call])))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const [again] = read.calls
  const { id: _new, ...rest } = again ?? callOf()
  expect({ ...rest, id: call.id }).toMatchObject({
    ...call,
    sent: { ...call.sent, remoteAddress: '127.0.0.1', timings: { total: 6 } },
  })
})

test.each(formatIds)('%s has no secret in it, and says so', (id) => {
  const calls = [
    callOf({ userSig, reader: userSig, reply: `{"ErrorInfo":"usersig=${userSig}"}` }),
    callOf({ userSig: 'x'.repeat(30), other: '0'.repeat(64), identifier: userSig }),
  ]
  const text = exportFormats[id].write(calls, tools)
  expect(text).not.toContain(userSig.slice(8, 38))
  expect(text).not.toContain('0'.repeat(64))
  expect(writeReceipt(text, calls.length, [new Secret(userSig)])).toEqual({
    calls: 2,
    bytes: encodeUtf8(text).length,
    secrets: 0,
  })
})

test.each([
  ['as it is', userSig],
  ['percent-encoded', encodeURIComponent(`?usersig=${userSig}`)],
  ['in JSON', JSON.stringify({ a: [{ b: userSig }] })],
  ['as a name in JSON', JSON.stringify({ [userSig]: 1 })],
  ['in base64 of HAR', JSON.stringify({ encoding: 'base64', text: btoa(`a ${userSig} b`) })],
  ['one that no form gives away, held by the tab', 'the password is hunter-2-and-more'],
])('the receipt finds a secret %s', (_how, text) => {
  const held = [new Secret('hunter-2-and-more')]
  expect(writeReceipt(text, 1, held).secrets).toBeGreaterThan(0)
})

test('the receipt takes no packed body for a secret', () => {
  const packed = callOf()
  packed.request = { ...packed.request, bodyBase64: packed.request.bodyBase64 }
  const body = userSig.replaceAll('*', '+').replaceAll('-', '/').slice(0, 120)
  const call: SharedCall = {
    ...packed,
    sent: null,
    request: { ...packed.request, bodyBase64: body as typeof packed.request.bodyBase64 },
  }
  for (const id of ['json', 'har'] as const) {
    expect(writeReceipt(exportFormats[id].write([call]), 1, []).secrets).toBe(0)
  }
})

describe('CSV', () => {
  const cellsOf = (call: SharedCall) => writeCsv([call]).split('\r\n')[1] ?? ''
  test.each([
    ['=1+1', "'=1+1"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['-5', '-5'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['张三', '张三'],
  ])('the account %j is the cell %j', (reader, cell) => {
    expect(cellsOf(callOf({ reader }))).toContain(`,${cell},dramon2,`)
  })
})

test('Markdown ends no block early, and holds no HTML', () => {
  const text = writeMarkdown([callOf({ reader: '<b>|`x`\n# y', reply: '```\n<script>' })], words)
  expect(text).toContain('| &lt;b>\\|\\`x\\` \\# y |')
  expect(text).toContain('````\n```\n<script>\n````')
})

test('the cURL script is a script that a shell can read, whatever the accounts hold', () => {
  const text = exportFormats.curl.write([callOf({ reader: "a'; rm -rf ~ #\n\u2028$(x)" })], tools)
  execFileSync('sh', ['-n'], { input: text })
  expect(text.split('\n').filter((line) => !/^(#|:|curl|echo|$)/.test(line))).toEqual([])
})

describe('pseudonyms', () => {
  const bodyOf = (call: SharedCall) =>
    JSON.parse(decodeUtf8(fromBase64(requestOf(call).bodyBase64) ?? new Uint8Array()) ?? '')

  test('keep who is the same, how long each is, and a swapped pair', () => {
    const { calls, accounts, left } = pseudonymise([
      callOf({ reader: 'Zhang.San', other: '张三' }),
      callOf({ reader: '张三', other: 'Zhang.San' }),
      callOf({ reader: 'Zhang.San ', other: 'b', reply: '{"ErrorInfo":"Zhang.San is not there"}' }),
    ])
    expect({ accounts, left }).toEqual({ accounts: 4, left: 0 })
    expect(calls.map(bodyOf)).toEqual([
      { Report_Account: 'aaaaaaaaa', Peer_Account: 'aaaaaa' },
      { Report_Account: 'aaaaaa', Peer_Account: 'aaaaaaaaa' },
      { Report_Account: 'aaaaaaaaa ', Peer_Account: 'a' },
    ])
    const text = writeJson(calls)
    expect(text).toContain('aaaaaaaaa is not there')
    expect(text).toContain('identifier=aaaaa&')
  })

  test('any accounts: as many different ones as before, each as long as before', () => {
    const account = fc.string({ minLength: 3, maxLength: 12 }).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(fc.uniqueArray(account, { minLength: 2, maxLength: 8 }), (accounts) => {
        const before = accounts.map((reader) => callOf({ reader, other: 'admin' }))
        const after = pseudonymise(before).calls.map((call) => bodyOf(call).Report_Account)
        expect(new Set(after).size).toBe(new Set(accounts).size)
        expect(after.map((text) => encodeUtf8(text).length)).toEqual(accounts.map((text) => encodeUtf8(text).length))
      }),
    )
  })
})
