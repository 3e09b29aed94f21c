import { deflateSync, inflateSync } from 'node:zlib'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as fc from 'fast-check'
import * as pako from 'pako'
import { expect, test } from 'vitest'
import { toBase64 } from '../lib/base64.ts'
import { encodeUtf8 } from '../lib/utf8.ts'
import {
  buildStringToSign,
  checkUserSig,
  type Deflate,
  decodeUserSig,
  type Inflate,
  makeUserSig,
  type UserSigInput,
  userSigCodes,
} from './user-sig.ts'

/** The sample key printed in the vendor's own library tests. */
const secretKey = '5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e'
const time = 1611750544

/** Made with the vendor's npm package tls-sig-api-v2 1.0.2, its clock held at `time`. */
const vectors = [
  {
    sdkAppId: 88888888,
    identifier: 'admin',
    expire: 15552000,
    text: 'TLS.identifier:admin\nTLS.sdkappid:88888888\nTLS.time:1611750544\nTLS.expire:15552000\n',
    hmac: '714293a98554265a24abd76bab6e4e371e9a1cc0520736264a014e41ab25cc67',
    sig: 'cUKTqYVUJlokq9drq25ONx6aHMBSBzYmSgFOQaslzGc=',
    userSig:
      'eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwokpuZl5UInilOzEgoLMFCUrCyiAiJdk5qYqWRmaGRqamxqYmphARFMrCjKLQOKmpqZGBgYGUDMy05WslJJDvUMKI8NCvXLyswstU4oKjUz9-SrMEj18nYKdqiJzg9Pd-AMTi3Oq3JNtlWoB7Bgx1A__',
  },
  {
    sdkAppId: 1400000000,
    identifier: 'administrator',
    expire: 86400,
    text: 'TLS.identifier:administrator\nTLS.sdkappid:1400000000\nTLS.time:1611750544\nTLS.expire:86400\n',
    hmac: 'b42b42f0131746312ad78b716c5ae2f1063490bb33796fe6ae8266379f0d1c56',
    sig: 'tCtC8BMXRjEq14txbFri8QY0kLszeW/mroJmN58NHFY=',
    userSig:
      'eJw1il0LgjAUhv-LuQ7bYrMx6CZJIkzoA8pLZStOMrXtEFL03wO19*59nucD5*wUvawHDYuIwWz4aGxDeMMBl8Zhg4F8Sa2fgmDqsuvQgOaCTRsNobOgecz5UjIpxEht36G3oFUs-mHAO2ighBK13l*Pj82TC*qr1KM6FKzOwtte5s63O5dLlW-TYgXfH76*NDo_',
  },
  {
    sdkAppId: 1400000000,
    identifier: '10086',
    expire: 86400,
    text: 'TLS.identifier:10086\nTLS.sdkappid:1400000000\nTLS.time:1611750544\nTLS.expire:86400\n',
    hmac: 'c56100a91e9e9ac70d0edd71d18675bbd11f7d37772aff7f040917698d50bddb',
    sig: 'xWEAqR6emscNDt1x0YZ1u9EffTd3Kv9/BAkXaY1Qvds=',
    userSig:
      'eJw1isEKwjAQBf9lz1KzmsY24KFiT4qgFrTeiklkKZXYxBAQ-11o67vNzPtAtT8nQfcgYZEwmA1MSj89GRo0MpaJKTjVNtaSAomcTRuLp06DRIG4SlnK*Wh1tNRrkJng-6OjB0iIl7J4nYTu3P2w9RhZfcN3XhpTqeUu5PNN0V6bGo9BuTV8fw-YL6o_',
  },
  {
    sdkAppId: 1400000000,
    identifier: '用户1',
    expire: 86400,
    text: 'TLS.identifier:用户1\nTLS.sdkappid:1400000000\nTLS.time:1611750544\nTLS.expire:86400\n',
    hmac: 'a939890f4d73192b32783096de5551867eea9d62d759352baf36d3b5ba16acd6',
    sig: 'qTmJD01zGSsyeDCW3lVRhn7qnWLXWTUrrzbTtboWrNY=',
    userSig:
      'eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBws*nrHjWsd0QKlWckp1YUJCZomRlaGIABRCZkszcVCUrQzNDQ3NTA1MTE4hoakVBZlGqkpWFmQlMYXFmupKVUmFIrpeLgWGVe3BxZaqLc7hxTlhQRp55YV64T0R4SGhRUVVSSElSfniRX6StUi0A*E40JA__',
  },
]

/** Version 1, signed with a throw-away private key in the layout of the vendor's library of 2016. */
const legacyUserSig =
  'eJxtjlFPwjAUhf9LXzWylnWMJT5ARSRxLosMkZemW8tSl66j7QbO*N8NMOOL5-Gcc797vsD6*fWONY3klDk6NhxEAPreIHB7zYtCt7Wj7rMRIAK-tuSidnIvhQERYFzJWlpnmNNmKFhe0Qv7P6iT6gyDAYQT7GHfH3xxaqQRlO3dhYvwFP0dWVmCCMSLjKzSh00f5rswhprnrApGy-VmKg6T5F0UJLwRb4ndqlGazzK1TFdl3mYFJOKxf5mX7QmygPSaGIcPEO0W3dMcHT9UFZeJ3x3vh2edMFbq*jzCgxii8XX*9w8Yqly0'

const zlibs: [name: string, inflate: Inflate, deflate: Deflate][] = [
  ['node:zlib', (bytes) => inflateSync(bytes), (bytes) => deflateSync(bytes)],
  ['pako', (bytes) => pako.inflate(bytes), (bytes) => pako.deflate(bytes)],
]
const [, inflate, deflate] = zlibs[0] as (typeof zlibs)[number]

const input: UserSigInput = { sdkAppId: 88888888, identifier: 'admin', secretKey, time, expire: 86400 }
const expected = { identifier: 'admin', sdkAppId: 88888888, now: time, secretKey }

function escapeBase64(base64: string): string {
  return base64.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
}

function pack(text: string): string {
  return escapeBase64(toBase64(deflateSync(encodeUtf8(text))))
}

test.each(vectors)('the text to sign and its HMAC are the vendor’s for $identifier', (vector) => {
  const text = buildStringToSign({ ...vector, time })
  expect(text).toBe(vector.text)
  expect(bytesToHex(hmac(sha256, encodeUtf8(secretKey), encodeUtf8(text)))).toBe(vector.hmac)
})

test.each(zlibs)('the vendor’s tickets are read with %s', (_name, inflate) => {
  for (const { identifier, sdkAppId, expire, sig, userSig } of vectors) {
    const decoded = decodeUserSig(userSig, inflate)
    expect(decoded).toMatchObject({
      ok: true,
      content: { identifier, sdkAppId, time, expire, userbuf: undefined, sig },
    })
    expect(checkUserSig(decoded, { identifier, sdkAppId, now: time, secretKey })).toBe('valid')
  }
})

test.each(zlibs)('a ticket made with %s holds the same JSON as the vendor’s', async (_name, inflate, deflate) => {
  for (const { identifier, sdkAppId, expire, userSig } of vectors) {
    const made = await makeUserSig({ identifier, sdkAppId, expire, time, secretKey }, deflate)
    expect(made).toMatch(/^[A-Za-z0-9*_-]+$/)
    expect(decodeUserSig(made, inflate)).toEqual(decodeUserSig(userSig, inflate))
  }
})

test('userbuf is signed as a fifth line', async () => {
  const withBuf = { ...input, userbuf: 'eA==' }
  expect(buildStringToSign(withBuf)).toBe(`${buildStringToSign(input)}TLS.userbuf:eA==\n`)
  const decoded = decodeUserSig(await makeUserSig(withBuf, deflate), inflate)
  expect(decoded).toMatchObject({ content: { userbuf: 'eA==' } })
  expect(checkUserSig(decoded, expected)).toBe('valid')
})

test.each(zlibs)('whatever is signed is read back and valid, with %s', async (_name, inflate, deflate) => {
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          sdkAppId: fc.nat(4_294_967_295),
          identifier: fc.string({ unit: 'binary' }),
          secretKey: fc.string({ unit: 'grapheme' }),
          time: fc.nat(4_294_967_295),
          expire: fc.nat(315_360_000),
          userbuf: fc.base64String(),
        },
        { requiredKeys: ['sdkAppId', 'identifier', 'secretKey', 'time', 'expire'] },
      ),
      async (input) => {
        const decoded = decodeUserSig(await makeUserSig(input, deflate), inflate)
        const { identifier, sdkAppId, time, expire, userbuf } = input
        expect(decoded).toMatchObject({ ok: true, content: { identifier, sdkAppId, time, expire, userbuf } })
        const verdict = checkUserSig(decoded, { identifier, sdkAppId, now: time, secretKey: input.secretKey })
        expect(verdict).toBe('valid')
      },
    ),
  )
})

const good = vectors[0]?.userSig ?? ''
const goodJson = { 'TLS.ver': '2.0', 'TLS.identifier': 'admin', 'TLS.sdkappid': 88888888, 'TLS.time': time }

test.each([
  ['empty', '', 'empty'],
  ['the documentation’s placeholder', 'xxx', 'inflate'],
  ['a character that is in no alphabet', `${good.slice(0, 20)}!${good.slice(21)}`, 'base64'],
  ['a plus that became a space', `${good.slice(0, 20)} ${good.slice(21)}`, 'base64'],
  ['standard base64, unescaped', toBase64(deflateSync(encodeUtf8('{}'))).replaceAll('=', '+'), 'base64'],
  ['line breaks', `${good.slice(0, 64)}\n${good.slice(64)}`, 'base64'],
  ['padding in the middle', `${good.slice(0, 20)}_${good.slice(21)}`, 'base64'],
  ['cut off', good.slice(0, 100), 'inflate'],
  ['no zlib', escapeBase64(toBase64(encodeUtf8(JSON.stringify(goodJson)))), 'inflate'],
  ['no JSON', pack('TLS.ver 2.0'), 'json'],
  ['not UTF-8', escapeBase64(toBase64(deflateSync(new Uint8Array([0xff, 0xfe])))), 'json'],
  ['no object', pack('[]'), 'fields'],
  ['no version', pack('{}'), 'fields'],
  [
    'another version',
    pack(JSON.stringify({ ...goodJson, 'TLS.ver': '1.0', 'TLS.expire': 1, 'TLS.sig': '' })),
    'fields',
  ],
  ['no signature', pack(JSON.stringify({ ...goodJson, 'TLS.expire': 86400 })), 'fields'],
  ['an SDKAppID in quotes', pack(JSON.stringify({ ...goodJson, 'TLS.sdkappid': '88888888' })), 'fields'],
  ['version 1', legacyUserSig, 'fields'],
])('%s is unreadable, and the step says where', (_name, userSig, step) => {
  for (const [, inflate] of zlibs) {
    const decoded = decodeUserSig(userSig, inflate)
    expect(decoded).toMatchObject({ ok: false, step })
    expect(checkUserSig(decoded, expected)).toBe(step === 'empty' ? 'empty' : 'unreadable')
  }
})

test('an unreadable ticket still shows its JSON where there is one', () => {
  expect(decodeUserSig(legacyUserSig, inflate)).toMatchObject({ json: expect.stringContaining('TLS.appid_at_3rd') })
})

test.each([
  ['right', {}, 'valid', undefined],
  ['in its last second', { now: time + 86400 }, 'valid', undefined],
  ['a second later', { now: time + 86401 }, 'expired', 70001],
  ['for another identifier', { identifier: 'dramon1' }, 'other-identifier', 70013],
  ['for another case', { identifier: 'Admin' }, 'other-identifier', 70013],
  ['for another app', { sdkAppId: 88888889 }, 'other-app', 70014],
  ['signed with another key', { secretKey: 'f'.repeat(64) }, 'wrong-key', 70009],
  ['signed with a key that has a line break', { secretKey: `${secretKey}\n` }, 'wrong-key', 70009],
  ['of an unknown key', { secretKey: undefined }, 'valid', undefined],
  ['wrong in all ways', { identifier: 'x', sdkAppId: 1, now: 2e9, secretKey: '' }, 'other-identifier', 70013],
  ['of another app, late, with another key', { sdkAppId: 1, now: 2e9, secretKey: '' }, 'other-app', 70014],
  ['late, with another key', { now: 2e9, secretKey: '' }, 'expired', 70001],
] as const)('a ticket %s is %s', async (_name, change, verdict, code) => {
  const { secretKey: key, ...rest } = { ...expected, ...change }
  const decoded = decodeUserSig(await makeUserSig(input, deflate), inflate)
  expect(checkUserSig(decoded, { ...rest, ...(key === undefined ? {} : { secretKey: key }) })).toBe(verdict)
  if (verdict !== 'valid') expect(userSigCodes[verdict]).toBe(code)
})

test.each(zlibs)(
  'a corrupted ticket never throws, and is never valid unless it says the same, with %s',
  (_name, inflate) => {
    const original = decodeUserSig(good, inflate)
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(3), fc.string({ maxLength: 4 }), (at, removed, put) => {
        const decoded = decodeUserSig(good.slice(0, at) + put + good.slice(at + removed), inflate)
        if (checkUserSig(decoded, expected) === 'valid') expect(decoded).toEqual(original)
      }),
      { numRuns: 500 },
    )
  },
)

test('any text at all gets a verdict', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json().map(pack)), (text) => {
      expect(checkUserSig(decodeUserSig(text, inflate), expected)).toMatch(/^(empty|unreadable)$/)
    }),
  )
})
