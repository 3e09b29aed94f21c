import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64 } from '../../lib/base64.ts'
import { decodeUtf8, encodeUtf8 } from '../../lib/utf8.ts'
import { readCalls } from './read-calls.ts'
import { readCurl } from './read-curl.ts'
import { callOf } from './testing.ts'
import { writeJson } from './write-json.ts'

const whole = () => JSON.parse(writeJson([callOf(), callOf({ reader: 'a' })]))
const problemOf = (file: unknown) => {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  const read = readCalls(encodeUtf8(text))
  return read.ok ? 'none' : read.problem
}

describe('a file is taken whole or not at all', () => {
  test.each([
    ['nothing', '', { kind: 'not-json', mistake: { kind: 'empty' } }],
    ['half of one', writeJson([callOf()]).slice(0, 300), { kind: 'not-json', mistake: { kind: 'cut-off' } }],
    ['a mistake', '{\n  "format": oops\n}', { kind: 'not-json', mistake: { line: 2, column: 13 } }],
    ['a picture', '\x89PNG', { kind: 'not-json' }],
    ['other JSON', { connections: [] }, { kind: 'foreign' }],
    ['a list', [], { kind: 'foreign' }],
    ['a later version', { ...whole(), version: 2 }, { kind: 'other-version', version: '2', known: 1 }],
    ['no list', { ...whole(), calls: {} }, { kind: 'not-a-list' }],
    ['nested deeply', '['.repeat(200) + ']'.repeat(200), { kind: 'too-deep', most: 100 }],
    ['nested absurdly', '{"a":'.repeat(100_000) + 1 + '}'.repeat(100_000), { kind: 'too-deep', most: 100 }],
    [
      'a HAR of something else',
      { log: { entries: [{ request: { url: 'https://a/' } }] } },
      { kind: 'no-calls', entries: 1 },
    ],
    [
      'one bad call among good ones',
      { ...whole(), calls: [...whole().calls, { ...whole().calls[0], request: { method: 1 } }] },
      { kind: 'bad-call', at: 'calls[2].request.method' },
    ],
    ['a call that is none', { ...whole(), calls: [null] }, { kind: 'bad-call', at: 'calls[0]' }],
  ])('%s', (_what, file, problem) => {
    expect(problemOf(file)).toMatchObject(problem)
  })

  test('bytes that are no text', () => {
    expect(readCalls(new Uint8Array([0xff, 0xfe, 0]))).toEqual({ ok: false, problem: { kind: 'not-utf8' } })
  })

  test('names that reach for the prototype do nothing', () => {
    const text = writeJson([callOf()]).replace('"live"', '"__proto__": {"live": true, "hacked": true}, "live"')
    const read = readCalls(encodeUtf8(text))
    expect(read).toMatchObject({ ok: true, calls: [{ live: false }] })
    expect(JSON.stringify(read)).not.toContain('hacked')
    expect('hacked' in {}).toBe(false)
  })

  test('any bytes, and any JSON: never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(readCalls(new Uint8Array(bytes)).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readCalls(encodeUtf8(json)).ok).toBe(false)
      }),
    )
    const shape = fc.record({
      format: fc.constant('markread-calls'),
      version: fc.constant(1),
      calls: fc.array(fc.jsonValue(), { minLength: 1 }),
    })
    fc.assert(
      fc.property(shape, (file) => {
        expect(readCalls(encodeUtf8(JSON.stringify(file))).ok).toBe(false)
      }),
    )
  })
})

test("a browser's own HAR: the call without what the browser added, and without its signature", () => {
  const url =
    'https://console.tim.qq.com/v4/openim/admin_set_msg_read?sdkappid=1400000000&identifier=admin&usersig=abcdefgh&random=1&contenttype=json'
  const entry = {
    _initiator: {},
    startedDateTime: '2026-11-20T10:00:00.123Z',
    time: 80.4,
    request: {
      method: 'POST',
      url,
      httpVersion: 'h2',
      headers: [
        { name: ':authority', value: 'console.tim.qq.com' },
        { name: 'content-type', value: 'application/json' },
        { name: 'cookie', value: 'session=1' },
        { name: 'sec-fetch-mode', value: 'cors' },
      ],
      postData: { mimeType: 'application/json', text: '{"Report_Account":"a","Peer_Account":"b"}' },
    },
    response: {
      status: 200,
      statusText: '',
      httpVersion: 'h2',
      headers: [{ name: 'date', value: 'Fri, 20 Nov 2026 10:00:00 GMT' }],
      content: { size: 3, mimeType: 'application/json', text: btoa('{}'), encoding: 'base64' },
    },
    cache: {},
    timings: { blocked: 1, dns: -1, connect: 30, ssl: 20, send: 0.1, wait: 40, receive: 1 },
    serverIPAddress: '203.0.113.1',
  }
  const other = { ...entry, request: { ...entry.request, url: 'https://a.example/' } }
  const read = readCalls(encodeUtf8(JSON.stringify({ log: { entries: [other, entry] } })))
  expect(read).toMatchObject({
    ok: true,
    skipped: 1,
    calls: [
      {
        startedAt: Date.parse('2026-11-20T10:00:00.123Z'),
        target: 'region:china',
        live: true,
        request: { method: 'POST', headers: [['content-type', 'application/json']] },
        sent: {
          result: 'replied',
          status: 200,
          httpVersion: '2',
          bodyBase64: btoa('{}'),
          bodyBytes: 2,
          timings: { dns: null, tcp: 10, tls: 20 },
        },
      },
    ],
  })
  expect(JSON.stringify(read)).not.toMatch(/abcdefgh|session=1/)
})

describe('a pasted cURL command', () => {
  const url =
    'https://console.tim.qq.com/v4/openim/admin_set_msg_read?sdkappid=1&identifier=a&random=7&contenttype=json'
  const body = '{"Report_Account":"a\'b","Peer_Account":"c d"}'
  test.each([
    [
      'POSIX',
      `curl '${url}' \\\n  -H 'Content-Type: application/json' \\\n  --data-raw '{"Report_Account":"a'\\''b","Peer_Account":"c d"}'`,
    ],
    [
      'POSIX, as Chrome writes it',
      `curl '${url}' -H 'Content-Type: application/json' --data-raw $'{"Report_Account":"a\\'b","Peer_Account":"c d"}'`,
    ],
    [
      'POSIX in double quotes',
      `curl -sSX POST "${url}" -H"Content-Type: application/json" -d "{\\"Report_Account\\":\\"a'b\\",\\"Peer_Account\\":\\"c d\\"}"`,
    ],
    [
      'cmd, as Chrome writes it',
      `curl ^"${url.replaceAll('&', '^&')}^" ^\r\n  -H ^"Content-Type: application/json^" ^\r\n  --data-raw ^"^{^\\^"Report_Account^\\^":^\\^"a'b^\\^",^\\^"Peer_Account^\\^":^\\^"c d^\\^"^}^"`,
    ],
    [
      'cmd',
      `curl.exe "${url}" -H "Content-Type: application/json" -d "{\\"Report_Account\\":\\"a'b\\",\\"Peer_Account\\":\\"c d\\"}"`,
    ],
    [
      'PowerShell',
      `curl.exe '${url}' \`\n  -H 'Content-Type: application/json' \`\n  -d '{"Report_Account":"a''b","Peer_Account":"c d"}'`,
    ],
    [
      'PowerShell before 7.3',
      `curl.exe '${url}' \`\n  -H 'Content-Type: application/json' \`\n  -d '{\\"Report_Account\\":\\"a''b\\",\\"Peer_Account\\":\\"c d\\"}'`,
    ],
    [
      'PowerShell in double quotes',
      `curl.exe "${url}" -H "Content-Type: application/json" -d "{\`"Report_Account\`":\`"a'b\`",\`"Peer_Account\`":\`"c d\`"}"`,
    ],
  ])('%s', (_shell, text) => {
    const read = readCurl(text)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    const { method, headers, bodyBase64 } = read.request
    expect({ method, headers, url: read.request.url }).toEqual({
      method: 'POST',
      headers: [['Content-Type', 'application/json']],
      url,
    })
    expect(decodeUtf8(fromBase64(bodyBase64) ?? new Uint8Array())).toBe(body)
  })

  test.each([
    [
      'what cURL adds by itself',
      `curl http://h/ -d a=1`,
      { method: 'POST', headers: [['Content-Type', 'application/x-www-form-urlencoded']] },
    ],
    ['a header taken back, and an empty one', `curl http://h/ -d a -H Content-Type: -H 'X;'`, { headers: [['X', '']] }],
    ['no body is a GET', `curl h/`, { method: 'GET', url: 'http://h/', bodyBytes: 0 }],
    ['a body in the query', `curl -G h/ -d a=1 -d b=2`, { method: 'GET', url: 'http://h/?a=1&b=2' }],
    ['bytes from printf', `printf '\\000\\377' |\ncurl http://h/ --data-binary @-`, { bodyBase64: 'AP8=' }],
    [
      'options that say nothing of the request',
      `curl -k -o x.json -u a:b --compressed --max-time=3 h/`,
      { url: 'http://h/' },
    ],
    ['a signature', `curl 'https://h/?usersig=abcdef&random=1'`, { url: expect.stringContaining('usersig=masked~6~') }],
  ])('%s', (_what, text, request) => {
    expect(readCurl(text)).toMatchObject({ ok: true, request })
  })

  test.each([
    ['GET / HTTP/1.1', { kind: 'not-curl' }],
    ['curl -X POST', { kind: 'no-url' }],
    ["curl http://h/ \\\n  -d '{}", { kind: 'open-quote', line: 2, column: 6 }],
    ['curl http://h/ -d @body.json', { kind: 'body-in-file', name: 'body.json' }],
    [`curl ${'x'.repeat(700_000)}`, { kind: 'too-long', most: 600_000 }],
  ])('%.40s is not taken', (text, problem) => {
    expect(readCurl(text)).toMatchObject({ ok: false, problem })
  })

  test('any text: never thrown', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('"', "'", '\\', '^', '`', "$'", '\n', ' -d ', '@', '--', '-X'))
    fc.assert(fc.property(fc.array(piece), (pieces) => void readCurl(`curl ${pieces.join('')}`)))
  })

  test('any body in any quotes comes out as it was', () => {
    const quotes = [
      (text: string) => `curl http://h/ --data-raw '${text.replaceAll("'", "'\\''")}' \\\n -v`,
      (text: string) => `curl.exe http://h/ --data-raw '${text.replaceAll("'", "''")}' \`\n -v`,
      (text: string) =>
        `curl http://h/ ^\n --data-raw "${text.replace(/(\\*)("|$)/g, '$1$1$2').replaceAll('"', '\\"')}"`,
    ]
    const text = fc
      .string({ unit: fc.constantFrom(..."a{}:,$%!& \\'é张".split('')), minLength: 1 })
      .filter((one) => !one.includes("'"))
    fc.assert(
      fc.property(text, fc.constantFrom(...quotes), (body, quote) => {
        const read = readCurl(quote(body))
        expect(read.ok && decodeUtf8(fromBase64(read.request.bodyBase64) ?? new Uint8Array())).toBe(body)
      }),
    )
  })
})
