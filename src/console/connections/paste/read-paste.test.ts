import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflate } from '../../../lib/deflate.ts'
import { makeUserSig } from '../../../protocol/user-sig.ts'
import type { PasteStep } from '../../texts/text-types.ts'
import type { Box } from './paste.ts'
import { findLines } from './paste-lines.ts'
import { findRequest } from './paste-request.ts'
import { unwrapValue } from './paste-value.ts'
import { readPaste } from './read-paste.ts'

/** Made with the vendor's npm package tls-sig-api-v2 1.0.2: administrator of 1400000000, a day from 1611750544. */
/** As a copied cURL command names it. */
const shellVariable = ['$', '{TIM_USERSIG:?}'].join('')

const good =
  'eJw1il0LgjAUhv-LuQ7bYrMx6CZJIkzoA8pLZStOMrXtEFL03wO19*59nucD5*wUvawHDYuIwWz4aGxDeMMBl8Zhg4F8Sa2fgmDqsuvQgOaCTRsNobOgecz5UjIpxEht36G3oFUs-mHAO2ighBK13l*Pj82TC*qr1KM6FKzOwtte5s63O5dLlW-TYgXfH76*NDo_'
const key = '5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e'
const mask = 'masked~187~3f2a9c1e'
const query = `sdkappid=1400000000&identifier=administrator&usersig=${good}&random=42&contenttype=json`
const path = '/v4/openim/admin_set_msg_read'
const url = `https://console.tim.qq.com${path}?${query}`

const all = { sdkAppId: '1400000000', identifier: 'administrator', userSig: good }
const names = ['SDKAppID', 'Identifier', 'UserSig', 'random', 'contenttype']
const parameters = { random: '42', contentType: 'json' }
const host = 'console.tim.qq.com'

const wrapLines = (text: string, end = '\r\n') => text.replace(/.{76}/g, `$&${end}`)
const fromKinds = (steps: readonly PasteStep[]) => steps.map(({ kind }) => kind)

test.each<[name: string, text: string]>([
  ['a UserSig', good],
  ['one that is cut off', good.slice(0, 100)],
  ['one in standard base64, which the service refuses', good.replaceAll('*', '+').replaceAll('_', '=')],
  ['one whose plus signs became spaces', good.replaceAll('*', ' ')],
  ['prose', 'what is this'],
  ['a placeholder', 'xxx'],
  ['nothing', ''],
  ['a URL that is no request', 'https://example.com/?a=1&b=2'],
  ['a per cent sign that encodes nothing', '100 %'],
  ['its own JSON', '{"TLS.ver":"2.0","TLS.identifier":"administrator","TLS.sdkappid":1400000000}'],
  ['more than can be a credential', `"${'e'.repeat(70_000)}"`],
  ['wrapped more often than can be meant', `"a${' "'.repeat(60)}`],
])('%s is taken as it is', (_name, text) => {
  expect(readPaste(text, 'userSig')).toMatchObject({ inserted: text, values: {}, did: [] })
})

test.each<[name: string, text: string, did: PasteStep[]]>([
  ['space around', ` ${good}\n`, [{ kind: 'trimmed' }]],
  ['a no-break space and a byte order mark', `\ufeff\u00a0${good}`, [{ kind: 'trimmed' }]],
  ['zero-width spaces', `\u200b${good.slice(0, 9)}\u200b${good.slice(9)}`, [{ kind: 'invisible', count: 2 }]],
  ['straight quotes', `"${good}"`, [{ kind: 'unquoted' }]],
  ['single quotes and a comma', `'${good}',`, [{ kind: 'unquoted' }]],
  ['backticks', `\`${good}\``, [{ kind: 'unquoted' }]],
  ['typographic quotes', `“${good}”`, [{ kind: 'unquoted' }]],
  ['Chinese quotes', `「${good}」`, [{ kind: 'unquoted' }]],
  ['a quote at one end', `${good}"`, [{ kind: 'unquoted' }]],
  ['lines of 76', wrapLines(good), [{ kind: 'joined', count: 2 }]],
  ['spaces of a terminal', wrapLines(good, '  '), [{ kind: 'joined', count: 2 }]],
  ['percent-encoding', good.replaceAll('*', '%2A'), [{ kind: 'percent-decoded', times: 1 }]],
  ['percent-encoding, twice', good.replaceAll('*', '%252A'), [{ kind: 'percent-decoded', times: 2 }]],
  [
    'percent-encoding that a line break cut',
    good.replaceAll('*', '%2A').replace('%2A', '%2\nA'),
    [
      { kind: 'joined', count: 1 },
      { kind: 'percent-decoded', times: 1 },
    ],
  ],
  [
    'space around it, percent-encoded, and then cut by a line break',
    `${encodeURIComponent(` ${good}`).replace('%20', '%2\n0')}`,
    [{ kind: 'joined', count: 1 }, { kind: 'percent-decoded', times: 1 }, { kind: 'trimmed' }],
  ],
  [
    'all at once',
    ` "${wrapLines(good.replaceAll('-', '%2D'))}" `,
    [{ kind: 'trimmed' }, { kind: 'unquoted' }, { kind: 'joined', count: 2 }, { kind: 'percent-decoded', times: 1 }],
  ],
])('a UserSig with %s', (_name, text, did) => {
  expect(readPaste(text, 'userSig')).toMatchObject({ inserted: good, values: {}, did })
})

test('the lines of a mail are joined though it stops too early', () => {
  const did = [{ kind: 'joined', count: 1 }]
  expect(readPaste(wrapLines(good.slice(0, 150)), 'userSig')).toMatchObject({ inserted: good.slice(0, 150), did })
})

test.each<[name: string, text: string, from: string, change?: object]>([
  ['its URL', url, 'url'],
  ['its URL in quotes', `"${url}",`, 'url'],
  ['its URL in a sentence', `It fails: <${url}> since noon.`, 'url'],
  ['its URL without a scheme', url.slice('https://'.length), 'url'],
  ['its URL with a port', url.replace('.com', '.com:8443'), 'url', { host: `${host}:8443` }],
  ['its URL, percent-encoded', encodeURIComponent(url), 'url'],
  ['its URL, percent-encoded twice', encodeURIComponent(encodeURIComponent(url)), 'url'],
  ['its URL within another one', `https://a.test/?to=${encodeURIComponent(url)}`, 'url'],
  ['its URL in JSON', `{"url":"${url.replaceAll('&', '\\u0026')}"}`, 'url'],
  ['its URL in HTML', `<a href="${url.replaceAll('&', '&amp;')}">`, 'url'],
  ['its URL, a line for each parameter', `POST ${url.replace(/[?&]/g, '\n  $&')}`, 'url'],
  ['its URL, the marks at the ends of lines', `POST ${url.replace(/[?&]/g, '$&\r\n\t')}`, 'url'],
  ['its URL, broken anywhere', wrapLines(url), 'url'],
  ['its URL, escaped by a shell', url.replace(/[?&=]/g, '\\$&'), 'url'],
  ['its URL with a fragment', `${url}#top`, 'url'],
  ['a request line', `POST ${path}?${query} HTTP/1.1`, 'request-line', { host: undefined }],
  ['a request line and its Host', `POST ${path}?${query} HTTP/1.1\r\nHost: ${host}\r\n\r\n{}`, 'request-line'],
  ['a cURL command', `curl --request POST '${url}' \\\n  --data-binary '{}'`, 'curl'],
  ['a cURL command that a terminal broke', `curl -X POST '${wrapLines(url)}' -d '{}'`, 'curl'],
  ['a cURL command that a mail broke', `curl -X POST "${wrapLines(url, '\n  ')}" -d '{}'`, 'curl'],
  ['a cURL command in double quotes', `$ curl -d "{}" "${url}"`, 'curl'],
  ['a cURL command for Windows', `curl ^"${url.replaceAll('&', '^&')}^" ^\r\n  --data-raw ^"^{^}^"`, 'curl'],
  ['its query', query, 'query', { host: undefined }],
  ['its query with the question mark', `?${query}`, 'query', { host: undefined }],
])('a request is taken from %s', (_name, text, from, change) => {
  const did = [{ kind: 'took-request', from, names }]
  for (const box of ['userSig', 'sdkAppId', 'identifier'] as const) {
    expect(readPaste(text, box)).toEqual({ values: all, parameters, host, secretKey: undefined, did, ...change })
  }
})

const request = (usersig: string) => url.replace(good, usersig)

test.each<[name: string, text: string, values: object, did: PasteStep[]]>([
  [
    'is percent-decoded as in every URL',
    request(good.replaceAll('*', '%2A')).replace('=administrator', '=%E7%AE%A1%20%2B'),
    { ...all, identifier: '管 +' },
    [{ kind: 'took-request', from: 'url', names }],
  ],
  [
    'may have been encoded once too often',
    request(good.replaceAll('*', '%252A')),
    all,
    [
      { kind: 'took-request', from: 'url', names },
      { kind: 'percent-decoded', times: 1 },
    ],
  ],
  [
    'is taken from as far as it goes',
    'https://console.tim.qq.com/v4/x?sdkappid=&usersig=',
    { sdkAppId: '', userSig: '' },
    [{ kind: 'took-request', from: 'url', names: ['SDKAppID', 'UserSig'] }],
  ],
  [
    'may have a fingerprint for a signature',
    request(mask),
    { sdkAppId: all.sdkAppId, identifier: all.identifier },
    [{ kind: 'took-request', from: 'url', names: names.filter((name) => name !== 'UserSig') }, { kind: 'masked' }],
  ],
  [
    'may have a variable for a signature',
    request(shellVariable),
    { sdkAppId: all.sdkAppId, identifier: all.identifier },
    [
      { kind: 'took-request', from: 'url', names: names.filter((name) => name !== 'UserSig') },
      { kind: 'placeholder', word: shellVariable },
    ],
  ],
])('a request %s', (_name, text, values, did) => {
  const paste = readPaste(text, 'userSig')
  expect({ values: paste.values, did: paste.did }).toEqual({ values, did })
})

test.each<[text: string, values: object, names: string[], ...did: string[]]>([
  [`export TIM_USERSIG=${good}`, { userSig: good }, ['TIM_USERSIG']],
  [`USERSIG="${good}"`, { userSig: good }, ['USERSIG'], 'unquoted'],
  [`set X=${good}`, { userSig: good }, ['X']],
  [`$env:X = "${good}"`, { userSig: good }, ['X'], 'unquoted'],
  [`X: ${good}`, { userSig: good }, ['X']],
  [`  "usersig": "${good}",`, { userSig: good }, ['usersig'], 'unquoted'],
  [`const userSig = '${good}';`, { userSig: good }, ['userSig'], 'unquoted'],
  [`$usersig = '${good}';`, { userSig: good }, ['usersig'], 'unquoted'],
  [`'user-sig' => '${good}'`, { userSig: good }, ['user-sig'], 'unquoted'],
  [`TIM_USERSIG=${wrapLines(good)}`, { userSig: good }, ['TIM_USERSIG'], 'joined'],
  [`TIM_USERSIG="${wrapLines(good)}"`, { userSig: good }, ['TIM_USERSIG'], 'unquoted', 'joined'],
  ['SDKAPPID=1400000000', { sdkAppId: '1400000000' }, ['SDKAPPID']],
  ['identifier: "admin 2"', { identifier: 'admin 2' }, ['identifier'], 'unquoted'],
  [
    `TIM_SDKAPPID=1400000000\nTIM_ADMIN_ID=administrator\nTIM_USERSIG=${good}\n`,
    all,
    ['TIM_SDKAPPID', 'TIM_ADMIN_ID', 'TIM_USERSIG'],
  ],
  [
    `{"sdkAppId": 1400000000, "userId": "administrator", "userSig": "${good}"}`,
    all,
    ['sdkAppId', 'userId', 'userSig'],
    'unquoted',
  ],
  [`"TIM_USERSIG=${good}"`, { userSig: good }, ['TIM_USERSIG'], 'unquoted'],
  [`TIM_SDKAPPID=1400000000\nTIM_USERSIG=${mask}`, { sdkAppId: '1400000000' }, ['TIM_SDKAPPID'], 'masked'],
])('the lines %j', (text, values, names, ...did) => {
  const paste = readPaste(text, 'identifier')
  expect(paste.values).toEqual(values)
  expect(paste.did[0]).toEqual({ kind: 'took-lines', names })
  expect(fromKinds(paste.did.slice(1))).toEqual(did)
})

test.each<[box: Box, text: string, inserted: string, ...did: string[]]>([
  ['sdkAppId', ' 1400000000\n', '1400000000', 'trimmed'],
  ['sdkAppId', '“1400000000”', '1400000000', 'unquoted'],
  ['sdkAppId', '14000\u200b00000', '1400000000', 'invisible'],
  ['sdkAppId', '1400000000', '1400000000'],
  ['identifier', '\tadministrator', 'administrator', 'trimmed'],
  ['identifier', "'administrator'", 'administrator', 'unquoted'],
  ['identifier', "o'neill", "o'neill"],
  ['identifier', '100%25', '100%25'],
  ['identifier', 'two words', 'two words'],
])('into %s, %j is %j', (box, text, inserted, ...did) => {
  const paste = readPaste(text, box)
  expect([paste.inserted, ...fromKinds(paste.did)]).toEqual([inserted, ...did])
  expect(paste.values).toEqual({})
})

test.each<Box>(['sdkAppId', 'identifier'])('a UserSig pasted into %s goes into its own box', (box) => {
  const did = [{ kind: 'moved' }, { kind: 'unquoted' }]
  expect(readPaste(`"${good}"`, box)).toMatchObject({ values: { userSig: good }, did })
  expect(readPaste(good, box).inserted).toBeUndefined()
})

test.each<[text: string, key?: string]>([
  [key],
  [` "${key.toUpperCase()}"\n`, key.toUpperCase()],
  [`TIM_SECRETKEY=${key}`],
  [request(key)],
])('a SecretKey in %j is told, and put nowhere', (text, found = key) => {
  for (const box of ['userSig', 'sdkAppId', 'identifier'] as const) {
    const paste = readPaste(text, box)
    expect(paste.secretKey?.reveal()).toBe(found)
    expect(paste.did).toContainEqual({ kind: 'secret-key' })
    expect([paste.inserted, paste.values.userSig]).toEqual([undefined, undefined])
  }
})

test.each([mask, ` "${mask}" `, '••••••••'])('the mask %j is told, and put nowhere', (text) => {
  expect(readPaste(text, 'userSig')).toEqual({ values: {}, secretKey: undefined, did: [{ kind: 'masked' }] })
})

/** What needed the square of that would not come to an end. */
test.each(['\n', ' ', '"', '\\\n'])('a megabyte of nothing but %j is no request and no lines', (sign) => {
  const text = sign.repeat(1_000_000 / sign.length)
  expect([findRequest(text), findLines(text)]).toEqual([undefined, []])
  expect(unwrapValue(text, 'userSig').text).toBe(text.trim())
})

const userSigs = fc
  .record({
    identifier: fc.string({ unit: 'grapheme', maxLength: 32 }),
    sdkAppId: fc.nat(),
    time: fc.nat(),
    expire: fc.nat(),
    secretKey: fc.string({ minLength: 1, maxLength: 64 }),
    userbuf: fc.option(fc.string({ maxLength: 40 }), { nil: undefined }),
  })
  .map((input) => makeUserSig(input, deflate))

const wrappings = fc.array(
  fc.constantFrom<((text: string) => string)[]>(
    (text) => ` ${text}\r\n`,
    (text) => `\u00a0${text}\ufeff`,
    (text) => `"${text}"`,
    (text) => `『${text}』`,
    (text) => text.replace(/^./u, '$&\u200b'),
    (text) => wrapLines(text, '\n'),
    (text) => encodeURIComponent(text),
    (text) => text.replace(/[*_-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
  ),
  { maxLength: 5 },
)

test('a UserSig is found again in any wrapping, and is never changed itself', async () => {
  await fc.assert(
    fc.asyncProperty(userSigs, wrappings, async (making, around) => {
      const userSig = await making
      const paste = readPaste(
        around.reduce((text, wrap) => wrap(text), userSig),
        'userSig',
      )
      expect(paste.inserted ?? paste.values.userSig).toBe(userSig)
      expect(readPaste(userSig, 'userSig')).toEqual({ inserted: userSig, values: {}, did: [] })
    }),
  )
})

test('any text at all is read, and what was taken needs no second reading', () => {
  const pieces = fc.constantFrom(
    'usersig=',
    '?',
    '&',
    'sdkappid=1',
    '"',
    '%22',
    '%2522',
    '\n',
    ' ',
    good,
    'X=',
    key,
    mask,
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 }))).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom<Box[]>('userSig', 'sdkAppId', 'identifier'), (text, box) => {
      const { inserted } = readPaste(text, box)
      if (inserted !== undefined) expect(readPaste(inserted, box)).toMatchObject({ inserted, did: [] })
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['quotes', '"'],
  ['names', 'usersig='],
  ['addresses', 'https://a?usersig=1&'],
  ['lines', 'a="b'],
  ['spaces', ' '],
  ['line breaks in what could be one', 'eJw\n'],
  ['line breaks', '\n'],
  ['line breaks behind a margin', '\t\n'],
  ['per cent signs', '%25'],
  ['stars', '*'],
])('a file full of %s is read as quickly as any', (_name, piece) => {
  const file = piece.repeat(1_000_000 / piece.length)
  expect(readPaste(file, 'userSig').inserted).toBe(file)
  // As long as a text may be to be looked into. What took the square of its length would not end within the test's time.
  expect(readPaste(`${piece.repeat(65_000 / piece.length)}!`, 'userSig').did.length).toBeLessThan(4)
})
