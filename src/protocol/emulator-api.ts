/**
 * What console, tests and emulator say to each other below `/_emulator/`: worlds, their calls as received, faults. Not
 * the vendor's protocol, and none of it exists at the vendor. Every body is `application/json`; every refusal is
 * `{error}` in a 4xx.
 */
import * as z from 'zod/mini'
import { type CommandId, commands } from './commands/index.ts'

/** The documented rate of `admin_set_msg_read` today; it was 100 in 2021. https://trtc.io/document/38996 (2026-11) */
export const defaultCallsPerSecond = 200

const Account = z.string().check(z.minLength(1))

/** `POST /_emulator/apps`. Everything is optional: what is absent is drawn, and told in the reply. */
export const CreateApp = z.strictObject({
  sdkAppId: z.optional(z.int().check(z.minimum(1), z.maximum(4_294_967_295))),
  /** The text of the key itself, as the vendor signs with it. */
  secretKey: z.optional(z.string().check(z.minLength(1))),
  admins: z.optional(z.array(Account).check(z.minLength(1), z.maxLength(100))),
  accounts: z.optional(z.array(Account).check(z.maxLength(10_000))),
  /** For each command; null: no limit. */
  callsPerSecond: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(100_000)))),
  /** Unix seconds at which the world's clock starts; it runs on from there. Absent: the machine's clock. */
  now: z.optional(z.number().check(z.minimum(0), z.maximum(100_000_000_000))),
})
export type CreateApp = z.infer<typeof CreateApp>

/** The 201 to it. The only place where a secret key is told, to whoever made the world. */
export const CreatedApp = z.object({
  sdkAppId: z.int(),
  secretKey: z.string(),
  admins: z.array(z.string()),
  accounts: z.array(z.string()),
  callsPerSecond: z.nullable(z.int()),
  now: z.number(),
})
export type CreatedApp = z.infer<typeof CreatedApp>

/** How an answer may contradict the documentation. */
const contradictions = ['ok-with-code', 'fail-without-code', 'code-as-string', 'missing-field'] as const

/**
 * What shall go wrong. Each says whether the command is carried out all the same: a caller that gets no answer cannot
 * know, so both are offered.
 */
export const Fault = z.discriminatedUnion('kind', [
  /** Answers this code. Not carried out. */
  z.strictObject({ kind: z.literal('code'), code: z.int(), errorInfo: z.optional(z.string()) }),
  /** Carried out at once, answered after so many milliseconds. */
  z.strictObject({ kind: z.literal('delay'), ms: z.int().check(z.minimum(0), z.maximum(120_000)) }),
  /** The connection closes before any byte of an answer. Not carried out: the call was lost on its way. */
  z.strictObject({ kind: z.literal('drop-before-headers') }),
  /** The connection closes after the headers. Carried out. */
  z.strictObject({ kind: z.literal('drop-after-headers') }),
  /** Half of the body, under the Content-Length of the whole, then the connection closes. Carried out. */
  z.strictObject({ kind: z.literal('cut-body') }),
  /** A Content-Length shorter than the body that follows. Carried out. */
  z.strictObject({ kind: z.literal('wrong-length') }),
  /** A gateway's page, HTTP 502. Not carried out. */
  z.strictObject({ kind: z.literal('html-502') }),
  /** HTTP 200 and no body. Carried out. */
  z.strictObject({ kind: z.literal('empty-200') }),
  /** An envelope that contradicts the documentation. Carried out. */
  z.strictObject({ kind: z.literal('contradiction'), of: z.enum(contradictions) }),
])
export type Fault = z.infer<typeof Fault>

/** `POST /_emulator/apps/:id/faults`: for the next calls, after the faults planted before. `DELETE` clears them all. */
export const PlantFault = z.strictObject({
  /** How many calls it hits. */
  calls: z._default(z.int().check(z.minimum(1), z.maximum(1_000_000)), 1),
  /** Only calls of this command; absent: of any path below `/v4/`. */
  // `Object.keys` forgets the literal types that `commands` has.
  command: z.optional(z.enum(Object.keys(commands) as [CommandId, ...CommandId[]])),
  fault: Fault,
})
export type PlantFault = z.infer<typeof PlantFault>

/** What one reader has from one other person. */
const Conversation = z.object({
  reader: z.string(),
  peer: z.string(),
  /** As `get_c2c_unread_msg_num` would answer for this peer. */
  unread: z.int(),
  /** Unix seconds up to which the reader has read; null where nothing was ever marked. */
  watermark: z.nullable(z.number()),
  /** Messages kept, read or not. */
  messages: z.int(),
})

/** `GET /_emulator/apps/:id`: the state, without the key. */
export const AppState = z.object({
  sdkAppId: z.int(),
  admins: z.array(z.string()),
  accounts: z.array(z.string()),
  callsPerSecond: z.nullable(z.int()),
  /** Unix seconds by the world's clock. */
  now: z.number(),
  conversations: z.array(Conversation),
  /** Messages kept in all conversations. */
  messages: z.int(),
  /** Faults still to come, in order; `calls` is how many are left of each. */
  faults: z.array(PlantFault),
})
export type AppState = z.infer<typeof AppState>

/** One call as it was received, UserSigs replaced by their fingerprints. */
export const ReceivedCall = z.object({
  /** When it arrived, ISO 8601 in UTC, by the world's clock. */
  at: z.string(),
  method: z.string(),
  /** The request target as written: path and query. */
  target: z.string(),
  /** Names and values in the order and case they arrived in. */
  rawHeaders: z.array(z.tuple([z.string(), z.string()])),
  bodyBase64: z.string(),
  /** The answer: the parsed JSON object, the text where a fault made it no JSON, null where none was sent (yet). */
  reply: z.unknown(),
  /** The fault that hit this call, by its kind. */
  fault: z.optional(z.string()),
})
export type ReceivedCall = z.infer<typeof ReceivedCall>

/** The largest body the control routes take, in bytes. */
export const maxControlBytes = 1_048_576

/** `GET /_emulator/health`. */
export const EmulatorHealth = z.object({
  ok: z.literal(true),
  /** Worlds in memory, the default one included. */
  apps: z.int(),
  /** Each open question about the vendor and how this emulator answers it. */
  switches: z.record(z.string(), z.string()),
})
export type EmulatorHealth = z.infer<typeof EmulatorHealth>
