/**
 * The payloads of the bench: one fault each, in a request that is right in all else, with what the emulator answers. The
 * browser test runs all of them against it, so a code here is never a hope. Names and reasons are in the texts.
 */
import { gzip } from '../../lib/gzip.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import type { PayloadId } from '../texts/payloads.en.ts'
import { type Payload, writePair } from './payload.ts'
import { fields, ofLength, otherPerson, text, toFullWidth, utf16 } from './payload-bodies.ts'

/** 2021-01-27 11:02:24 UTC, in seconds. */
const someTime = 1_611_750_544
/** The packet limit of the current tables. https://trtc.io/document/34348 (2026-11) */
const packetLimit = 12 * 1024

export const payloads: Readonly<Record<PayloadId, Payload>> = {
  'trailing-comma': json(90001, 'documented', (body) => body.replace(/\n\}$/, ',\n}')),
  'line-comment': json(90001, 'documented', (body) => body.replace('{\n', '{\n  // the reader\n')),
  'block-comment': json(90001, 'documented', (body) => body.replace('{\n', '{\n  /* the reader */\n')),
  'single-quotes': json(90001, 'documented', (body) => body.replaceAll('"', "'")),
  'unquoted-keys': json(90001, 'documented', (body) => body.replace(/"(\w+)":/g, '$1:')),
  'duplicate-keys': json(0, 'inferred', (body, { other }) =>
    body.replace('\n}', `,\n  "Peer_Account": ${JSON.stringify(other)}\n}`),
  ),
  'empty-body': json(90001, 'inferred', () => ''),
  'empty-object': json(90008, 'inferred', () => '{}'),
  'top-array': json(90001, 'inferred', (body) => `[${body}]`),
  'top-string': json(90001, 'inferred', (body) => JSON.stringify(body)),

  'byte-order-mark': encoding((pair) => ({ body: encodeUtf8(`\uFEFF${writePair(pair)}`) })),
  'utf-16le': encoding(utf16('little')),
  'utf-16be': encoding(utf16('big')),
  'nul-inside': encoding(text((body) => body.replace(/"\n\}$/, '\0"\n}'))),
  gzip: encoding((pair) => ({
    body: gzip(encodeUtf8(writePair(pair))),
    headerLines: 'Content-Type: application/json\nContent-Encoding: gzip',
  })),

  'missing-reader': account(
    90008,
    fields(() => ({ Report_Account: undefined })),
  ),
  'missing-other': account(
    90003,
    fields(() => ({ Peer_Account: undefined })),
  ),
  'empty-accounts': account(
    90008,
    fields(() => ({ Report_Account: '', Peer_Account: '' })),
  ),
  'null-account': account(
    90003,
    otherPerson(() => null),
  ),
  'number-account': {
    ...account(
      60015,
      otherPerson(() => 10086),
    ),
    certainty: 'documented',
  },
  'array-account': account(
    60015,
    otherPerson((name) => [name]),
  ),
  'object-account': account(
    60015,
    otherPerson((name) => ({ UserID: name })),
  ),
  'long-account': account(
    90003,
    otherPerson(() => 'x'.repeat(10_000)),
  ),
  'chinese-account': account(
    90003,
    otherPerson(() => '用'.repeat(11)),
  ),
  'trailing-space': account(
    90003,
    otherPerson((name) => `${name} `),
  ),
  'zero-width': account(
    90003,
    otherPerson((name) => `${name.slice(0, 1)}\u200b${name.slice(1)}`),
  ),
  'full-width': account(90003, otherPerson(toFullWidth)),
  'same-account': account(
    0,
    fields(({ reader }) => ({ Peer_Account: reader })),
  ),
  'swapped-pair': account(
    0,
    fields(({ reader, other }) => ({ Report_Account: other, Peer_Account: reader })),
  ),

  'extra-fields': field(0, 'seen', () => ({ MsgKey: '1_2_3', Extra: { deep: [null] } })),
  'wrong-case': {
    ...field(90008, 'inferred', () => ({})),
    build: text((body) => body.replace(/"(Report|Peer)_Account"/g, (name) => name.toLowerCase())),
  },
  'misspelt-time': field(0, 'seen', () => ({ MsgReadedTime: String(someTime) })),
  'time-number': field(0, 'seen', () => ({ MsgReadTime: someTime })),
  'time-milliseconds': field(0, 'inferred', () => ({ MsgReadTime: `${someTime}000` })),
  'time-text': field(0, 'inferred', () => ({ MsgReadTime: 'yesterday' })),
  'time-negative': field(0, 'inferred', () => ({ MsgReadTime: '-1' })),
  'time-future': field(0, 'inferred', () => ({ MsgReadTime: '4102444800' })),

  '12-kb': { group: 'size', code: 0, certainty: 'inferred', build: ofLength(packetLimit) },
  '12-kb-and-one': { group: 'size', code: 93000, certainty: 'inferred', build: ofLength(packetLimit + 1) },
  '64-kb': { group: 'size', code: 93000, certainty: 'documented', build: ofLength(64 * 1024) },

  'wrong-content-type': head(0, 'inferred', 'Content-Type: text/plain'),
  'absent-content-type': head(0, 'seen', ''),
  get: { group: 'head', code: 60002, certainty: 'inferred', emulatorOnly: true, build: () => ({ method: 'GET' }) },

  'contenttype-missing': query(0, 'seen', { contentType: '' }),
  'random-missing': query(0, 'seen', { random: '' }),
  'random-negative': query(0, 'inferred', { random: '-1' }),
  'random-too-large': query(0, 'seen', { random: '4294967296' }),
  'random-text': query(0, 'inferred', { random: 'abc' }),
}

/** In the order of the table. */
export const payloadIds = Object.keys(payloads) as PayloadId[] // The table's own keys.

/** @returns undefined where an address names none of today's. */
export function findPayloadId(text: string): PayloadId | undefined {
  return payloadIds.find((id) => id === text)
}

function json(code: number, certainty: Payload['certainty'], spoil: Parameters<typeof text>[0]): Payload {
  return { group: 'json', code, certainty, build: text(spoil) }
}

/** What the service makes of other bytes than plain UTF-8 is documented nowhere. */
function encoding(build: Payload['build']): Payload {
  return { group: 'encoding', code: 90001, certainty: 'inferred', build }
}

function account(code: number, build: Payload['build']): Payload {
  return { group: 'accounts', code, certainty: 'inferred', build }
}

function field(code: number, certainty: Payload['certainty'], more: Parameters<typeof fields>[0]): Payload {
  return { group: 'fields', code, certainty, build: fields(more) }
}

function head(code: number, certainty: Payload['certainty'], headerLines: string): Payload {
  return { group: 'head', code, certainty, build: () => ({ headerLines }) }
}

function query(code: number, certainty: Payload['certainty'], parameters: ReturnType<Payload['build']>): Payload {
  return { group: 'query', code, certainty, build: () => parameters }
}
