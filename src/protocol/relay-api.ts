/**
 * What console and relay say to each other. `POST /relay/send` takes a SendRequest and answers 200 with an Exchange,
 * whether the far end replied or not; what the relay would not try is a Refusal, in a 4xx. `POST /relay/arm` takes an
 * ArmRequest and answers an ArmReply, without which nothing is changed on a live target.
 */
import * as z from 'zod/mini'
import type { Secret } from '../lib/secret.ts'
import type { CommandId } from './commands/index.ts'
import { RedactedText } from './exchange.ts'

/** A call that takes longer has long been given up by the service, in milliseconds. */
export const maxTimeoutMs = 120_000

export const SendRequest = z.object({
  /** Absolute, with the real UserSig: the one place where it crosses. */
  url: z.string(),
  method: z._default(z.string(), 'POST'),
  headers: z._default(z.array(z.tuple([z.string(), z.string()])), []),
  /** The body's bytes, sent as they are. */
  bodyBase64: z.string(),
  /** Milliseconds for the whole call, above the vendor's own 3,000. */
  timeoutMs: z.optional(z.int().check(z.minimum(1), z.maximum(maxTimeoutMs))),
  /** A lower ceiling than the relay's own, for this call's turn: one of the two that the vendor has documented. */
  callsPerSecond: z.optional(z.literal([100, 200])),
  /** From the last ArmReply, or renewed since; a call that changes something on a live target needs it. */
  armed: z.optional(z.string()),
})
export type SendRequest = z.infer<typeof SendRequest>

/** A send as the page holds it until the very last moment: its URL carries the UserSig, so it is a secret. */
export interface PlannedRequest extends Pick<SendRequest, 'method' | 'headers' | 'bodyBase64' | 'timeoutMs'> {
  command: CommandId
  url: Secret
}

export const defaultTimeoutMs = 10_000

/** What a person arms: calls that change something, for one app at one host. */
export const ArmRequest = z.object({
  /**
   * As `URL.host` writes it: lower case, and a port only where it is not the scheme's own. So http and https of one host
   * are armed together, each on its own port; http is for loopback only.
   */
  host: z.string().check(z.maxLength(300), z.refine(isUrlHost)),
  /** As it stands in the URL. */
  sdkAppId: z.string().check(z.regex(/^\d{1,20}$/)),
})
export type ArmRequest = z.infer<typeof ArmRequest>

export const ArmReply = z.object({
  /** For `SendRequest.armed`: `<expiry in milliseconds since 1970>.<HMAC>`; nothing for the page to take apart. */
  armed: z.string(),
  /** How long it holds from now, in milliseconds. */
  forMs: z.int(),
})
export type ArmReply = z.infer<typeof ArmReply>

/** How long an arming holds, and each call that uses it renews it: 10 idle minutes. */
export const armedMs = 600_000

/** A response header: the renewed `armed`. Not in the body, which is kept in the history. */
export const armedHeader = 'X-Markread-Armed'

/** With either scheme, as each leaves out the port that is its own. A host that is written otherwise would never match. */
function isUrlHost(host: string): boolean {
  const urls = [`https://${host}`, `http://${host}`]
  return urls.some((url) => URL.canParse(url) && new URL(url).host === host)
}

/** Why the relay would not try, each with the HTTP status it is answered with. */
export const refusals = {
  malformed: 400,
  'bad-url': 400,
  'token-needed': 401,
  'user-info': 403,
  'plain-http': 403,
  'host-not-allowed': 403,
  'path-not-allowed': 403,
  'method-not-allowed': 403,
  'private-address': 403,
  'not-armed': 403,
  'foreign-origin': 403,
  'body-too-large': 413,
  'not-json': 415,
  'foreign-host': 421,
  busy: 429,
  'headers-too-large': 431,
} as const
export type RefusalReason = keyof typeof refusals

export const Refusal = z.object({
  /** One English sentence: what is wrong and what would be right. */
  error: RedactedText,
  reason: z.enum(Object.keys(refusals) as [RefusalReason, ...RefusalReason[]]),
})
export type Refusal = z.infer<typeof Refusal>

/** The largest body sent on, in bytes. */
export const maxBodyBytes = 65_536

/** What the relay takes, in bytes and milliseconds where the name says so; why each is what it is stands in the relay. */
export const RelayLimits = z.object({
  defaultTimeoutMs: z.int(),
  maxTimeoutMs: z.int(),
  armedMs: z.int(),
  maxBodyBytes: z.int(),
  maxHeaders: z.int(),
  maxHeadBytes: z.int(),
  maxReplyBytes: z.int(),
  maxCallsAtOnce: z.int(),
  headersTimeoutMs: z.int(),
  requestTimeoutMs: z.int(),
})
export type RelayLimits = z.infer<typeof RelayLimits>

/** `GET /relay/health`: what is in force in this process. */
export const RelayHealth = z.object({
  ok: z.literal(true),
  /** `host` or `host:port`, as named at start. */
  allowedHosts: z.array(z.string()),
  callsPerSecond: z.int(),
  defaultTimeoutMs: z.int(),
  maxBodyBytes: z.int(),
  limits: RelayLimits,
})
export type RelayHealth = z.infer<typeof RelayHealth>
