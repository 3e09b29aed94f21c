/**
 * What console and relay say to each other. `POST /relay/send` takes a SendRequest and answers 200 with an Exchange,
 * whether the far end replied or not; what the relay would not try is a Refusal, in a 4xx.
 */
import * as z from 'zod/mini'
import type { Secret } from '../lib/secret.ts'
import type { CommandId } from './commands/index.ts'

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
  /** From `POST /relay/arm`; a write that goes anywhere but to the embedded emulator needs it. */
  armed: z.optional(z.string()),
})
export type SendRequest = z.infer<typeof SendRequest>

/** A send as the page holds it until the very last moment: its URL carries the UserSig, so it is a secret. */
export interface PlannedRequest extends Pick<SendRequest, 'method' | 'headers' | 'bodyBase64' | 'timeoutMs'> {
  command: CommandId
  url: Secret
}

export const defaultTimeoutMs = 10_000

/** `POST /relay/arm`: a person says that real people's data may be changed, of this app, through this host. */
export const ArmRequest = z.object({
  /** As `URL.host` writes it: with its port where that is not the usual one. */
  host: z.string(),
  sdkAppId: z.string(),
})
export type ArmRequest = z.infer<typeof ArmRequest>

/** The proof, and for how many milliseconds from now it holds. Each live write that passes is answered with a new one. */
export const ArmReply = z.object({ armed: z.string(), forMs: z.int() })
export type ArmReply = z.infer<typeof ArmReply>

/** How long an armed connection may be idle, in milliseconds. */
export const armedMs = 600_000

/** The header of an answer that renews the proof. Not in the body: that is what history keeps. */
export const armedHeader = 'X-Markread-Armed'

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
  'foreign-origin': 403,
  'not-armed': 403,
  'body-too-large': 413,
  'not-json': 415,
  'foreign-host': 421,
  busy: 429,
  'headers-too-large': 431,
} as const
export type RefusalReason = keyof typeof refusals

export const Refusal = z.object({
  /** One English sentence: what is wrong and what would be right. */
  error: z.string(),
  reason: z.enum(Object.keys(refusals) as [RefusalReason, ...RefusalReason[]]),
})
export type Refusal = z.infer<typeof Refusal>

/** The largest body sent on, in bytes. */
export const maxBodyBytes = 65_536

/** What the relay takes, in bytes and milliseconds where the name says so; why each is what it is stands in the relay. */
export const RelayLimits = z.object({
  defaultTimeoutMs: z.int(),
  maxTimeoutMs: z.int(),
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
