/**
 * One send: the request as it was sent, what came of it, how long each phase took. The relay makes it, the response pane
 * shows it, history stores it. It never holds a UserSig: only its length and fingerprint (`redaction.ts`).
 */
import * as z from 'zod/mini'
import { redactBody, redactSecrets } from './redaction.ts'

/** Whatever is read, from the relay or from what was stored, passes the redaction on its way. */
export const RedactedText = z.pipe(z.string(), z.transform(redactSecrets))
const Body = z.pipe(z.string(), z.transform(redactBody))

const Headers = z.array(z.tuple([RedactedText, RedactedText]))
export type HeaderList = z.infer<typeof Headers>

/** Milliseconds of each phase; null where it did not happen, as with a kept-alive connection, or was not reached. */
const Timings = z.object({
  /** Waiting for a free place under the documented call rate. */
  queue: z.nullable(z.number()),
  dns: z.nullable(z.number()),
  tcp: z.nullable(z.number()),
  tls: z.nullable(z.number()),
  /** From the request being written to the first byte of the reply. */
  firstByte: z.nullable(z.number()),
  download: z.nullable(z.number()),
  total: z.number(),
})
export type Timings = z.infer<typeof Timings>

export const SentRequest = z.object({
  method: z.string(),
  /** With the UserSig replaced. */
  url: RedactedText,
  /** As it was written to the wire, Host and Content-Length included; the UserSig replaced. */
  requestLine: RedactedText,
  headers: Headers,
  bodyBase64: Body,
  bodyBytes: z.int(),
})
export type SentRequest = z.infer<typeof SentRequest>

/** How far a failed send came. */
export const Phase = z.enum(['queue', 'dns', 'tcp', 'tls', 'firstByte', 'download'])
export type Phase = z.infer<typeof Phase>

export const FailureKind = z.enum([
  'dns',
  'tcp',
  'tls',
  'timeout',
  /** The connection was closed or reset before any byte of a reply. */
  'reset',
  /** The reply stopped before its end. */
  'cut-off',
  /** What came back is no HTTP. */
  'bad-http',
  'reply-too-large',
  'cancelled',
  /** The page could not reach its own relay. Made by the console. */
  'relay-unreachable',
  /** The page was closed or reloaded while the call ran. Made by the console. */
  'interrupted',
])
export type FailureKind = z.infer<typeof FailureKind>

/** What a server showed of itself when TLS began; public by its nature. As many names as a person can be shown. */
const Certificate = z.object({
  /** Distinguished names in one line, such as `C=CN, O=Example, CN=a.example`. */
  subject: RedactedText,
  issuer: RedactedText,
  /** ISO 8601 in UTC; null where the certificate's own date cannot be read. */
  validFrom: z.nullable(z.string()),
  validTo: z.nullable(z.string()),
  /** The host names and addresses that it is made for, `*.` included. */
  names: z.array(RedactedText),
  /** SHA-256, in hex with colons. */
  fingerprint: z.string(),
})
export type Certificate = z.infer<typeof Certificate>

const Failure = z.object({
  kind: FailureKind,
  phase: z.nullable(Phase),
  /** The system's error code, such as ENOTFOUND or CERT_HAS_EXPIRED; empty where there is none. */
  code: z.string(),
  /** The system's own words, English; never with a UserSig. */
  message: RedactedText,
  /** Of a TLS failure, where the far end came as far as showing one. */
  certificate: z.optional(Certificate),
  /** The beginning of what came and is no HTTP, as UTF-8 with U+FFFD for what is none. */
  stray: z.optional(RedactedText),
})
export type Failure = z.infer<typeof Failure>

const Replied = z.object({
  status: z.int(),
  statusText: RedactedText,
  httpVersion: z.string(),
  headers: Headers,
  bodyBase64: Body,
  bodyBytes: z.int(),
  /** The reply's `Date` header, the service's clock. */
  date: z.nullable(RedactedText),
})

const common = {
  /** When the relay took the request up, ISO 8601 in UTC, by the relay's clock. */
  startedAt: z.string(),
  request: SentRequest,
  timings: Timings,
  /** Address and port of the far end; null where no connection was made. */
  remoteAddress: z.nullable(z.string()),
  reusedConnection: z.boolean(),
}

export const Exchange = z.discriminatedUnion('result', [
  z.object({ ...common, result: z.literal('replied'), ...Replied.shape }),
  z.object({
    ...common,
    result: z.literal('failed'),
    failure: Failure,
    /** What had arrived of a reply when it failed. */
    partial: z.nullable(Replied),
  }),
])
export type Exchange = z.infer<typeof Exchange>
export type RepliedExchange = Extract<Exchange, { result: 'replied' }>
export type FailedExchange = Extract<Exchange, { result: 'failed' }>
