import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintUserSig, readFingerprint, redactBody, redactJson, redactSecrets } from './redaction.ts'
import { buildRequestUrl } from './request-url.ts'
import { makeUserSig } from './user-sig.ts'

const ticket = 'eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwokp*Zl5UInilOzEgoLMFCUrCyiAiJdk5qYqWRmaGRqamxqYmphARFMr-1A__'
const mark = fingerprintUserSig(ticket)

/** Every piece of the ticket that is long enough to be told from chance. */
function piecesIn(text: string, ticket: string): string[] {
  const starts = Array.from({ length: Math.max(0, ticket.length - 11) }, (_unused, at) => ticket.slice(at, at + 12))
  return starts.filter((piece) => text.includes(piece))
}

test('a fingerprint is the length and 8 digits of the hash, and is read back', () => {
  expect(fingerprintUserSig('abc')).toBe('masked~3~ba7816bf')
  expect(readFingerprint('masked~3~ba7816bf')).toEqual({ length: 3, hash: 'ba7816bf' })
})

test.each(['', 'masked', 'masked~3~BA7816BF', 'masked~3~ba7816bf0', 'xmasked~3~ba7816bf', 'masked~~ba7816bf', ticket])(
  '%j is no fingerprint',
  (text) => {
    expect(readFingerprint(text)).toBeUndefined()
  },
)

const starred = ticket.replaceAll('*', '%2A')

test.each([
  ['the only parameter', `usersig=${ticket}`, `usersig=${mark}`],
  ['written with %2A', `?usersig=${starred}&a=1`, `?usersig=${mark}&a=1`],
  ['in upper case', `?USERSIG=${ticket}&a=1`, `?USERSIG=${mark}&a=1`],
  ['twice', `usersig=${ticket}&UserSig=${starred}`, `usersig=${mark}&UserSig=${mark}`],
  ['before a fragment', `/x?usersig=${ticket}#top`, `/x?usersig=${mark}#top`],
  ['in a request line', `POST /v4/x?usersig=${ticket} HTTP/1.1`, `POST /v4/x?usersig=${mark} HTTP/1.1`],
  ['in a log text', `failed: "https://h/v4?usersig=${ticket}" at 3`, `failed: "https://h/v4?usersig=${mark}" at 3`],
  ['in cURL', `curl 'https://h/v4?a=1&usersig=${ticket}' -d '{}'`, `curl 'https://h/v4?a=1&usersig=${mark}' -d '{}'`],
  ['in markup', `<a href=/x?usersig=${ticket}>x</a>`, `<a href=/x?usersig=${mark}>x</a>`],
  ['in several lines', `usersig=${ticket}\nusersig=${ticket}\r\n`, `usersig=${mark}\nusersig=${mark}\r\n`],
  [
    'in an encoded URL',
    `next=https%3A%2F%2Fh%3Fusersig%3D${ticket}%26a%3D1`,
    `next=https%3A%2F%2Fh%3Fusersig%3D${mark}%26a%3D1`,
  ],
  [
    'in an encoded URL, with %252A',
    `u=x%3Fusersig%3d${encodeURIComponent(starred)}%26a%3D1&b=2`,
    `u=x%3Fusersig%3d${mark}%26a%3D1&b=2`,
  ],
  ['in a URL encoded twice', `u=x%253Fusersig%253D${ticket}%2526a%253D1`, `u=x%253Fusersig%253D${mark}%2526a%253D1`],
  ['empty', '?usersig=&a=1', '?usersig=&a=1'],
  [
    'before an escaped quote',
    String.raw`{"a":"usersig=${ticket}\"","b":1}`,
    String.raw`{"a":"usersig=${mark}\"","b":1}`,
  ],
  ['undecodable', '?usersig=100%&a=1', `?usersig=${fingerprintUserSig('100%')}&a=1`],
  ['absent', 'identifier=admin&random=1', 'identifier=admin&random=1'],
])('a UserSig %s', (_name, text, redacted) => {
  expect(redactSecrets(text)).toBe(redacted)
  expect(redactSecrets(redacted)).toBe(redacted)
  expect(piecesIn(redacted, ticket)).toEqual([])
})

const standard = ticket.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
const notDeflated = btoa('{"TLS.ver":"2.0","TLS.identifier":"administrator","TLS.sdkappid":1400000000}')
const standardMark = fingerprintUserSig(standard)

test.each([
  ['alone', ticket, mark],
  ['in JSON', `{"sig":"${ticket}","a":1}`, `{"sig":"${mark}","a":1}`],
  ['in JSON inside of JSON', `{"a":"{\\"sig\\":\\"${ticket}\\"}"}`, `{"a":"{\\"sig\\":\\"${mark}\\"}"}`],
  ['on its own line', `sig:\n${ticket}\r\n`, `sig:\n${mark}\r\n`],
  ['after an escaped line break', `"sig:\\n${ticket}"`, `"sig:\\n${mark}"`],
  ['as a bearer', `Authorization: Bearer ${ticket}`, `Authorization: Bearer ${mark}`],
  ['under another name', `?token=${ticket}&a=1`, `?token=${mark}&a=1`],
  ['under an encoded other name', `?next=token%3D${starred}%26a%3D1`, `?next=token%3D${mark}%26a%3D1`],
  ['encoded twice', `x ${encodeURIComponent(starred)} y`, `x ${mark} y`],
  ['after escaped signs', `"a=1\\u0026b\\u003d${ticket}\\u0022"`, `"a=1\\u0026b\\u003d${mark}\\u0022"`],
  ['in a path', `https://h/${ticket}?a=1`, `https://h/${mark}?a=1`],
  ['in a path, encoded in small letters', `u=h%2f${ticket}%3fa`, `u=h%2f${mark}%3fa`],
  ['in a path, encoded twice', `u=h%252f${ticket}%253fa`, `u=h%252f${mark}%253fa`],
  ['glued to a name', `sig_${ticket}`, `sig_${mark}`],
  ['in the usual base64, its signs escaped', `"${standard.replaceAll('+', '\\u002B')}"`, `"${standardMark}"`],
  ['not deflated', `"${notDeflated}"`, `"${fingerprintUserSig(notDeflated)}"`],
  ['in the usual base64', `x "${standard}"`, `x "${standardMark}"`],
  ['in the usual base64, encoded', `x=${encodeURIComponent(standard)}&y`, `x=${standardMark}&y`],
  ['in the usual base64, in JSON with backslashes', `"${standard.replaceAll('/', '\\/')}"`, `"${standardMark}"`],
  [
    'of another strength of packing',
    `x ${ticket.replace(/^eJy/, 'eNq')}`,
    `x ${fingerprintUserSig(ticket.replace(/^eJy/, 'eNq'))}`,
  ],
])('a UserSig without its name, %s', (_name, text, redacted) => {
  expect(redactSecrets(text)).toBe(redacted)
  expect(redactSecrets(redacted)).toBe(redacted)
  const body = btoa(text)
  expect(atob(redactBody(body))).toBe(redacted)
})

test.each([
  ['other base64', `data:image/png;base64,iVBORw0KGgo${'A'.repeat(90)}`],
  ['the middle of other base64', `AAAA${ticket}`],
  ['a word that begins alike', 'eJyes'],
  ['a JSON web token', `eyJhbGciOiJIUzI1NiJ9.${'a'.repeat(90)}`],
  ['the request', '{"Report_Account":"dramon1","Peer_Account":"用户甲"}'],
])('%s is left alone', (_name, text) => {
  expect(redactSecrets(text)).toBe(text)
})

test.each([
  ['alone', 'KEY', 'MASK'],
  ['in JSON', '{"key":"KEY"}', '{"key":"MASK"}'],
  ['in a query', '?key=KEY&a=1', '?key=MASK&a=1'],
  ['in an encoded query', '?u=key%3DKEY%26a', '?u=key%3DMASK%26a'],
  ['after a line break of JSON', String.raw`"a\nKEY\n"`, String.raw`"a\nMASK\n"`],
])('a SecretKey %s', (_name, text, masked) => {
  const key = '0123456789abcdef'.repeat(4)
  expect(redactSecrets(text.replace('KEY', key))).toBe(masked.replace('MASK', fingerprintUserSig(key)))
  expect(redactSecrets(`${key}0`)).toBe(`${key}0`)
})

const [start, end] = [ticket.slice(0, 70), ticket.slice(70)]
const unpadded = ticket.slice(0, -2)

test.each([
  ['as a terminal breaks it', `sig: ${start}\n${end}"`, `sig: ${mark}"`],
  ['under its name', `x&usersig=${start}\r\n${end}&y=1`, `x&usersig=${mark}&y=1`],
  ['in its first characters', `"e\nJ\nyr${ticket.slice(4)}"`, `"${mark}"`],
  ['in its padding', `"${ticket.slice(0, -1)}\n_"`, `"${fingerprintUserSig(ticket.slice(0, -1))}\n_"`],
  ['indented', `sig:\n    ${start}\n    ${end}\n`, `sig:\n    ${mark}\n`],
  ['by a shell', `sig=${start}\\\n  ${end} `, `sig=${mark} `],
  ['in JSON', `{"a":"${start}\\n${end}"}`, `{"a":"${mark}"}`],
  ['in JSON, as Windows does', `{"a":"${start}\\r\\n${end}"}`, `{"a":"${mark}"}`],
  ['within an escape', `"${ticket.replace('*', '%2\nA')}"`, `"${mark}"`],
  ['behind its padding', `${ticket}\nidentifier: admin`, `${mark}\nidentifier: admin`],
  ['one below the other', `${unpadded}\n${unpadded}\n`, `${fingerprintUserSig(unpadded)}\n`.repeat(2)],
  ['above a word', `${unpadded}\nidentifier: admin`, `${fingerprintUserSig(`${unpadded}identifier`)}: admin`],
  ['above an empty line', `${unpadded}\n\nidentifier`, `${fingerprintUserSig(unpadded)}\n\nidentifier`],
])('a UserSig broken over lines, %s', (_name, text, redacted) => {
  expect(redactSecrets(text)).toBe(redacted)
  expect(redactSecrets(redacted)).toBe(redacted)
})

const secretKey = '0123456789abcdef'.repeat(4)

test.each([
  ['alone', ticket, mark],
  ['after a character that is no ASCII', `\u6161${ticket}\u4f60`, `\u6161${mark}\u4f60`],
  ['in JSON', `{"甲":"乙","sig":"${ticket}"}`, `{"甲":"乙","sig":"${mark}"}`],
  ['by its name', '用户 usersig=short&a=1', `用户 usersig=${fingerprintUserSig('short')}&a=1`],
  ['broken over lines', `"${start}\r\n${end}"`, `"${mark}"`],
  ['a SecretKey', `key=${secretKey}`, `key=${fingerprintUserSig(secretKey)}`],
  ['without one', '{"Report_Account":"用户甲"}', '{"Report_Account":"用户甲"}'],
])('a UserSig in UTF-16, %s', (_name, text, redacted) => {
  for (const write of [littleEndian, bigEndian]) {
    for (const mark of ['', '\ufeff']) {
      const kept = redactBody(write(mark + text).toString('base64'))
      expect(Buffer.from(kept, 'base64')).toEqual(write(mark + redacted))
    }
  }
})

function littleEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

function bigEndian(text: string): Buffer {
  return littleEndian(text).swap16()
}

test('names are texts as well', () => {
  expect(redactJson({ a: [{ [ticket]: 1, '2': 2 }], [secretKey]: { __proto__: null } })).toBe(
    `{"a":[{"2":2,"${mark}":1}],"${fingerprintUserSig(secretKey)}":{}}`,
  )
})

test('no UserSig that can be made survives, wherever it is planted and however it is written', async () => {
  const made = fc.record({
    sdkAppId: fc.integer({ min: 0, max: 2 ** 32 }),
    identifier: fc.string({ unit: 'binary', maxLength: 32 }),
    secretKey: fc.string({ minLength: 1, maxLength: 64 }),
    time: fc.integer({ min: 0, max: 4_000_000_000 }),
    expire: fc.integer({ min: 0, max: 4_000_000_000 }),
  })
  const encodings: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replaceAll('*', '%2A').replaceAll('-', '%2D').replaceAll('_', '%5F'),
    (text) => encodeURIComponent(text.replaceAll('*', '%2A')),
  ]
  const writings = [(text: string) => Buffer.from(text), littleEndian, bigEndian]
  const lineBreaks = ['\n', '\r\n', '\n  ', '\\\n', '\\n']
  // What stands around it: of any script, and whatever ends a word. Other base64 glued to its front hides it.
  const around = fc.string({ unit: fc.constantFrom(...' \n"\':,;&=?{}[]<>#用户甲é\u6161\u0001\0'), maxLength: 40 })
  const plan = fc.record({
    before: around,
    after: fc.oneof(around, fc.string()),
    encode: fc.constantFrom(...encodings),
    write: fc.constantFrom(...writings),
    lineBreak: fc.constantFrom(...lineBreaks),
    column: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  })
  await fc.assert(
    fc.asyncProperty(made, plan, async (made, { before, after, encode, write, lineBreak, column }) => {
      const userSig = await makeUserSig(made, deflateSync)
      const encoded = encode(userSig)
      const pieces = column === undefined ? [encoded] : (encoded.match(new RegExp(`.{1,${column}}`, 'g')) ?? [])
      const body = write(before + pieces.join(lineBreak) + after)
      const left = Buffer.from(redactBody(body.toString('base64')), 'base64')
      // Joined again, and read in every way.
      const read = left.toString('latin1').replace(/[\0\s\\]+n?\s*/g, '')
      expect(piecesIn(read, encoded)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('JSON stays JSON, however its texts are escaped', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, odd) => {
      expect(JSON.parse(redactJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      const read: unknown = JSON.parse(redactJson({ identifier: `usersig=${odd}"\\`, next: 1 }))
      expect(read).toMatchObject({ next: 1 })
    }),
  )
})

test('a body without a UserSig stays the very same, whatever it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const body = Buffer.from(bytes).toString('base64')
      expect(redactBody(body)).toBe(body)
    }),
  )
  expect(redactBody('no base64!')).toBe('no base64!')
})

test('a character of several bytes is masked whole', () => {
  const kept = redactBody(Buffer.from('{"a":"usersig=\u4f60\u597d","b":1}').toString('base64'))
  expect(Buffer.from(kept, 'base64').toString()).toBe(
    `{"a":"${`usersig=${fingerprintUserSig('\u4f60\u597d')}`}","b":1}`,
  )
  const noText = Buffer.concat([Buffer.from([0xff, 0]), Buffer.from(` ${ticket} `), Buffer.from([0xfe])])
  const masked = Buffer.concat([Buffer.from([0xff, 0]), Buffer.from(` ${mark} `), Buffer.from([0xfe])])
  expect(Buffer.from(redactBody(noText.toString('base64')), 'base64')).toEqual(masked)
})

/** Each would take minutes or more if the time grew with the square of the length. */
test.each([
  'eJx',
  '-eJx',
  `${'eJx-'.padEnd(40, 'a')}.`,
  'usersig=',
  'usersig%25',
  'usersig%3D%25',
  '%25',
  '25',
  '%2A',
  'usersig=\\',
  'eJx\n',
  'e\nJ\nx ',
  `e${' '.repeat(8)}\n`,
  `eJx${'\na'.repeat(20)}.`,
  'e\\n',
  'eJx%25',
  'e\0J\0x\0',
  'usersig=\0',
])('a megabyte of %j is gone through once', (piece) => {
  for (const start of ['', 'usersig=', 'usersig%', `usersig%${'25'.repeat(300_000)}3D`]) {
    const redacted = redactSecrets(start + piece.repeat(1_048_576 / piece.length))
    expect(redactSecrets(redacted)).toBe(redacted)
  }
})

test('every ticket that can be made is found without its name', async () => {
  const input = fc.record({
    sdkAppId: fc.integer({ min: 0, max: 2 ** 32 }),
    identifier: fc.string({ unit: 'binary', maxLength: 32 }),
    secretKey: fc.string({ minLength: 1, maxLength: 64 }),
    time: fc.integer({ min: 0, max: 4_000_000_000 }),
    expire: fc.integer({ min: 0, max: 4_000_000_000 }),
  })
  const level = fc.integer({ min: 0, max: 9 })
  await fc.assert(
    fc.asyncProperty(input, level, async (made, level) => {
      const userSig = await makeUserSig(made, (bytes) => deflateSync(bytes, { level }))
      expect(redactSecrets(`{"a":"${userSig}"}`)).toBe(`{"a":"${fingerprintUserSig(userSig)}"}`)
    }),
  )
})

test('no piece of any UserSig survives, in a URL or in a URL inside another', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*-_'
  const real = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 20, maxLength: 300 })
  // What a person may paste by mistake, the characters that end a parameter among them.
  const odd = fc.string({ unit: fc.constantFrom(...alphabet, ...'+/=&#%\'"<> \n用'), minLength: 20, maxLength: 300 })
  fc.assert(
    fc.property(fc.oneof(real, odd), (userSig) => {
      const url = buildRequestUrl({ origin: 'https://h', path: 'v4/a/b', sdkAppId: '1', identifier: '2', userSig })
      for (const text of [url, `${url}&random=1`, `x=${encodeURIComponent(`${url}&random=1`)}&y=1`]) {
        const redacted = redactSecrets(text)
        expect(piecesIn(decodeURIComponent(decodeURIComponent(redacted)), userSig)).toEqual([])
        expect(redacted).toContain(fingerprintUserSig(userSig))
        expect(redactSecrets(redacted)).toBe(redacted)
      }
    }),
  )
})
