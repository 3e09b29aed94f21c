import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { LinkedRequest, readLink, writeLink } from './link.ts'

const request = {
  method: 'POST',
  headers: [['Content-Type', 'application/json']] as [string, string][],
  bodyBase64: toBase64(encodeUtf8('{"Report_Account":"张三","Peer_Account":"b"}')),
  random: '7',
  contentType: 'json',
  timeoutMs: 10_000,
  emulator: { scenario: 'busy-inbox' as const, clockMinutes: -5 },
}
const hashOf = (link: string) => link.slice(link.indexOf('#'))
const pack = (text: string) => `#r=1.${deflateRawSync(text).toString('base64url')}`

test('any request comes back from its link', async () => {
  const any = fc.record({
    method: fc.string(),
    headers: fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 3 }),
    bodyBase64: fc.uint8Array().map((bytes) => toBase64(new Uint8Array(bytes))),
    random: fc.string({ unit: 'binary' }),
    contentType: fc.string(),
    timeoutMs: fc.integer({ min: 1, max: 120_000 }),
  })
  await fc.assert(
    fc.asyncProperty(any, async (one) => {
      const link = await writeLink(one, 'http://localhost:4173/')
      expect(link).toMatch(/^http:\/\/localhost:4173\/#r=1\.[\w-]+$/)
      expect(await readLink(hashOf(link))).toEqual({ ok: true, request: LinkedRequest.parse(one) })
    }),
  )
})

test('the emulator comes along, and the whole is short enough for a chat', async () => {
  const link = await writeLink(request, '/')
  expect(await readLink(hashOf(link))).toEqual({ ok: true, request })
  expect(link.length).toBeLessThan(400)
})

test('a secret in any part stays behind', async () => {
  const secret = '0123456789abcdef'.repeat(4)
  const texts = {
    method: secret,
    headers: [[secret, secret]] as [string, string][],
    random: secret,
    contentType: secret,
  }
  const link = await writeLink({ ...request, ...texts, bodyBase64: btoa(`{"a":"${secret}"}`) }, '/')
  const read = await readLink(hashOf(link))
  expect(JSON.stringify(read)).not.toContain(secret)
  expect(atob(read?.ok ? read.request.bodyBase64 : '')).toMatch(/masked~64~/)
})

test.each([
  ['no link', '', undefined],
  ['another fragment', '#top', undefined],
  ['nothing in it', '#r=', 'foreign'],
  ['words', '#r=hello', 'foreign'],
  ['version 0', '#r=0.abc', 'foreign'],
  ['a later version', '#r=2.abc', 'too-new'],
  ['nothing packed', '#r=1.', 'damaged'],
  ['no deflated data', '#r=1.AAAA_-', 'damaged'],
  ['no JSON', pack('hello'), 'damaged'],
  ['other JSON', pack('{"method":"GET"}'), 'damaged'],
  ['a method that is no text', pack(JSON.stringify({ ...request, method: {} })), 'damaged'],
  [
    'a scenario that is none',
    pack(JSON.stringify({ ...request, emulator: { scenario: 'x', clockMinutes: 0 } })),
    'damaged',
  ],
  ['far more than was packed', pack(`{"a":"${' '.repeat(10_000_000)}"}`), 'damaged'],
])('%s', async (_what, hash, kind) => {
  const read = await readLink(hash)
  expect(read === undefined || read.ok ? read : read.problem.kind).toBe(kind)
})

test('cut off anywhere, it says so', async () => {
  const hash = hashOf(await writeLink(request, '/'))
  for (let length = 5; length < hash.length - 1; length += 7) {
    expect(await readLink(hash.slice(0, length))).toMatchObject({ ok: false, problem: { kind: 'damaged' } })
  }
})
