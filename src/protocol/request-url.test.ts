import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildRequestUrl, drawRandom, takeApartQuery, takeApartRequestUrl } from './request-url.ts'

const input = {
  origin: 'https://console.tim.qq.com',
  path: 'v4/openim/admin_set_msg_read',
  sdkAppId: '88888888',
  identifier: 'admin',
  userSig: 'eJ*a-b_',
  random: '99999999',
  contentType: 'json',
}

test('the parameters stand in a fixed order, and a UserSig needs no encoding', () => {
  expect(buildRequestUrl(input)).toBe(
    'https://console.tim.qq.com/v4/openim/admin_set_msg_read?sdkappid=88888888&identifier=admin&usersig=eJ*a-b_&random=99999999&contenttype=json',
  )
})

test('an absent parameter is left out, an empty one is not', () => {
  const { random: _random, contentType: _contentType, ...required } = input
  expect(buildRequestUrl({ ...required, sdkAppId: '' })).toBe(
    'https://console.tim.qq.com/v4/openim/admin_set_msg_read?sdkappid=&identifier=admin&usersig=eJ*a-b_',
  )
})

test.each([
  ['a b', 'a%20b'],
  ['a+b/c=', 'a%2Bb%2Fc%3D'],
  ['a&b#c?d', 'a%26b%23c%3Fd'],
  ["a'b", 'a%27b'],
  ['用户', '%E7%94%A8%E6%88%B7'],
  ['😀', '%F0%9F%98%80'],
  // A lone surrogate becomes U+FFFD instead of an exception.
  ['\uD800', '%EF%BF%BD'],
  ['\uDC00x', '%EF%BF%BDx'],
])('the identifier %j is written as %s', (identifier, written) => {
  expect(buildRequestUrl({ ...input, identifier })).toContain(`&identifier=${written}&`)
})

test.each([
  ['%2A', '*'],
  ['*', '*'],
  ['a+b', 'a b'],
  ['a%20b', 'a b'],
  ['%E7%94%A8', '用'],
  // What cannot be decoded stays as it was written, plus signs included.
  ['100%', '100%'],
  ['%zz+1', '%zz+1'],
  ['%E7', '%E7'],
  ['%ED%A0%80', '%ED%A0%80'],
])('the value written %s is %j, and remembers how it was written', (raw, value) => {
  expect(takeApartQuery(`usersig=${raw}`)).toEqual([{ name: 'usersig', value, raw }])
})

test.each([
  ['', []],
  ['sdkappid', [{ name: 'sdkappid', value: '', raw: '' }]],
  ['=1', [{ name: '', value: '1', raw: '1' }]],
  ['a=b=c', [{ name: 'a', value: 'b=c', raw: 'b=c' }]],
  [
    'a=1&&A=2&a=3',
    [
      { name: 'a', value: '1', raw: '1' },
      { name: '', value: '', raw: '' },
      { name: 'A', value: '2', raw: '2' },
      { name: 'a', value: '3', raw: '3' },
    ],
  ],
])('the query %j is taken apart in its own order', (search, parts) => {
  expect(takeApartQuery(search)).toEqual(parts)
})

test.each([
  ['http://127.0.0.1:4173/v4/a/b?x=1#y?z=2', 'http://127.0.0.1:4173', '/v4/a/b', 1],
  ['https://host', 'https://host', '', 0],
  ['HTTPS://Host/A', 'HTTPS://Host', '/A', 0],
  ['https://host?a=1', 'https://host', '', 1],
  ['https://host/a?', 'https://host', '/a', 0],
  ['https://host/a?b=https://c/?d', 'https://host', '/a', 1],
])('%s is taken apart as it is written', (url, origin, pathname, parameters) => {
  const parts = takeApartRequestUrl(url)
  expect(parts).toMatchObject({ origin, pathname })
  expect(parts?.query).toHaveLength(parameters)
})

test.each(['', 'v4/openim/x', '/v4/openim/x?a=1', 'ftp://host/a', 'https://', 'https:///a', ' https://host/a'])(
  '%j is no request URL',
  (url) => {
    expect(takeApartRequestUrl(url)).toBeUndefined()
  },
)

test('what is built is taken apart again, whatever the values', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, text, text, (sdkAppId, identifier, userSig, random) => {
      const url = buildRequestUrl({ ...input, sdkAppId, identifier, userSig, random })
      const parts = takeApartRequestUrl(url)
      expect(parts).toMatchObject({ origin: input.origin, pathname: `/${input.path}` })
      expect(parts?.query.map(({ name, value }) => [name, value])).toEqual([
        ['sdkappid', sdkAppId.toWellFormed()],
        ['identifier', identifier.toWellFormed()],
        ['usersig', userSig.toWellFormed()],
        ['random', random.toWellFormed()],
        ['contenttype', 'json'],
      ])
      // No URL parser on the way rewrites it: what is shown is what is sent.
      expect(new URL(url).href).toBe(url)
    }),
  )
})

test('no query makes it throw, and writing its parts again gives the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const written = takeApartQuery(search).map(({ raw }) => raw)
      for (const raw of written) expect(search).toContain(raw)
    }),
  )
})

test('random is an unsigned 32-bit integer', () => {
  for (let n = 0; n < 100; n += 1) {
    expect(drawRandom()).toMatch(/^\d{1,10}$/)
    expect(Number(drawRandom())).toBeLessThanOrEqual(4_294_967_295)
  }
})
