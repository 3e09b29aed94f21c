/**
 * What console, tests and emulator say to each other below `/_emulator/`: worlds, their calls as received, faults. Not
 * the vendor's protocol, and none of it exists at the vendor. Every body is `application/json`; every refusal is
 * `{error}` in a 4xx.
 *
 * | Route | Takes → answers |
 * |---|---|
 * | `GET /health` | → `EmulatorHealth` |
 * | `GET /switches` · `GET /scenarios` | → `SwitchInfo` by name · the `ScenarioId`s |
 * | `GET /apps` · `POST /apps` | → `AppSummary[]` · `CreateApp` → 201 `CreatedApp` |
 * | `GET /apps/:id` · `PATCH` · `DELETE` | → `AppState` · `ChangeSettings` → `AppState` · `AppSummary[]`, those left |
 * | `POST /apps/:id/reset` | `ResetApp` or nothing → `AppState` |
 * | `GET /apps/:id/calls?limit=` · `DELETE` | → `ReceivedCall[]`, oldest first · `[]` |
 * | `POST /apps/:id/messages` · `/reads` · `/accounts` | `SendMessages` · `ReadConversation` · `ImportAccounts` → `AppState` |
 * | `DELETE /apps/:id/accounts/:userId` | → `AppState` |
 * | `GET /apps/:id/faults` · `POST` · `DELETE` · `DELETE /faults/:faultId` | → `Faults`; `PlantFault` → 201 `Faults` and `id` |
 *
 * State and calls carry an `ETag` that changes with every change of either; asked with `If-None-Match` they answer 304, so
 * that following a world by asking again and again is cheap.
 */
import * as z from 'zod/mini'
import { type CommandId, commands } from './commands/index.ts'
import { Account, ScenarioId, WorldSettings } from './emulator-settings.ts'

/** The documented rate of `admin_set_msg_read` today; it was 100 in 2021. https://trtc.io/document/38996 (2026-11) */
export const defaultCallsPerSecond = 200

/** `POST /_emulator/apps`. Everything is optional: what is absent is drawn or at its default, and told in the reply. */
export const CreateApp = z.strictObject({
  sdkAppId: z.optional(z.int().check(z.minimum(1), z.maximum(4_294_967_295))),
  /** The text of the key itself, as the vendor signs with it. */
  secretKey: z.optional(z.string().check(z.minLength(1))),
  admins: z.optional(z.array(Account).check(z.minLength(1), z.maxLength(100))),
  /** Beside those of the scenario. */
  accounts: z.optional(z.array(Account).check(z.maxLength(10_000))),
  /** Unix seconds at which the world's clock starts; it runs on from there. Absent: the machine's clock. */
  now: z.optional(z.number().check(z.minimum(0), z.maximum(100_000_000_000))),
  /** Absent: `empty`. */
  scenario: z.optional(ScenarioId),
  ...z.partial(WorldSettings).shape,
})
export type CreateApp = z.infer<typeof CreateApp>

/** The 201 to it. The only place where a secret key is told, to whoever made the world. The settings are in the state. */
export const CreatedApp = z.object({
  sdkAppId: z.int(),
  secretKey: z.string(),
  admins: z.array(z.string()),
  accounts: z.array(z.string()),
  callsPerSecond: z.nullable(z.int()),
  now: z.number(),
})
export type CreatedApp = z.infer<typeof CreatedApp>

/** One of `GET /_emulator/apps`, in the order they were made. */
export const AppSummary = z.object({ sdkAppId: z.int(), scenario: ScenarioId, accounts: z.int(), calls: z.int() })
export type AppSummary = z.infer<typeof AppSummary>

/** `POST /_emulator/apps/:id/reset`: as it was made, log and faults empty, settings too; its clock runs on. */
export const ResetApp = z.strictObject({
  /** Absent: the one that it was made with. */
  scenario: z.optional(ScenarioId),
  /** Leaves the settings as they are now. */
  keepSettings: z.optional(z.boolean()),
})
export type ResetApp = z.infer<typeof ResetApp>

/** `POST /_emulator/apps/:id/messages`: as a person's own app would send them. Both accounts must be there. */
export const SendMessages = z.strictObject({
  from: Account,
  to: Account,
  /** Absent: 1. */
  count: z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
})
export type SendMessages = z.infer<typeof SendMessages>

/** `POST /_emulator/apps/:id/reads`: the reader opens the conversation in an app of their own. Calls the webhook too. */
export const ReadConversation = z.strictObject({ reader: Account, peer: Account })
export type ReadConversation = z.infer<typeof ReadConversation>

/** `POST /_emulator/apps/:id/accounts`: without the limits of account_import. One that was deleted is there again. */
export const ImportAccounts = z.strictObject({ accounts: z.array(Account).check(z.minLength(1), z.maxLength(10_000)) })
export type ImportAccounts = z.infer<typeof ImportAccounts>

/** How an answer may contradict the documentation. `long-number`: the code is one that JSON.parse cannot hold. */
export const contradictions = [
  'ok-with-code',
  'fail-without-code',
  'code-as-string',
  'missing-field',
  'duplicate-key',
  'long-number',
] as const

const Seed = z.int().check(z.minimum(0), z.maximum(4_294_967_295))

/**
 * What shall go wrong. Each says whether the command is carried out all the same: a caller that gets no answer cannot
 * know, so both are offered.
 */
export const Fault = z.discriminatedUnion('kind', [
  /** Answers this code. Not carried out. */
  z.strictObject({ kind: z.literal('code'), code: z.int(), errorInfo: z.optional(z.string()) }),
  /** Carried out at once, answered after so many milliseconds. */
  z.strictObject({ kind: z.literal('delay'), ms: z.int().check(z.minimum(0), z.maximum(120_000)) }),
  /** Carried out and never answered: the connection stays open until the caller gives up. */
  z.strictObject({ kind: z.literal('stall') }),
  /** The connection closes before any byte of an answer. Not carried out: the call was lost on its way. */
  z.strictObject({ kind: z.literal('drop-before-headers') }),
  /** The connection closes after the headers. Carried out. */
  z.strictObject({ kind: z.literal('drop-after-headers') }),
  /** Half of the body, under the Content-Length of the whole, then the connection closes. Carried out. */
  z.strictObject({ kind: z.literal('cut-body') }),
  /** A Content-Length of half the body (absent: this), or of half as much again, then the connection closes. Carried out. */
  z.strictObject({ kind: z.literal('wrong-length'), length: z.optional(z.enum(['shorter', 'longer'])) }),
  /** A gateway's page, HTTP 502. Not carried out. */
  z.strictObject({ kind: z.literal('html-502') }),
  /** HTTP 200 and no body. Carried out. */
  z.strictObject({ kind: z.literal('empty-200') }),
  /** Bytes drawn from the seed, and the same for each call that is hit. Carried out. */
  z.strictObject({
    kind: z.literal('garbage'),
    /** Absent: 64. */
    bytes: z.optional(z.int().check(z.minimum(1), z.maximum(65_536))),
    /** Absent: 1. */
    seed: z.optional(Seed),
  }),
  /** The envelope with a byte in it that no UTF-8 has. Carried out. */
  z.strictObject({ kind: z.literal('not-utf8') }),
  /** The body byte by byte, with so many milliseconds before each. Carried out. */
  z.strictObject({ kind: z.literal('drip'), ms: z.int().check(z.minimum(1), z.maximum(10_000)) }),
  /** An envelope that contradicts the documentation. Carried out. */
  z.strictObject({ kind: z.literal('contradiction'), of: z.enum(contradictions) }),
  /** A mark is answered OK and changes nothing. Any other command is carried out as ever. */
  z.strictObject({ kind: z.literal('badge-kept') }),
  /** For this call the world's clock is off by so many minutes: its signature is judged and its reply dated by it. */
  z.strictObject({
    kind: z.literal('clock-off'),
    minutes: z.number().check(z.minimum(-5_256_000), z.maximum(5_256_000)),
  }),
])
export type Fault = z.infer<typeof Fault>
export type FaultKind = Fault['kind']

const planted = {
  /** How many calls it hits; 1 where neither this nor `share` is given. */
  calls: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
  /** Instead: the part of all calls that it hits, above 0 and at most 1. It stays until it is removed. */
  share: z.optional(z.number().check(z.gt(0), z.maximum(1))),
  /** Which calls a share hits: the same seed and the same calls hit the same ones. Absent: 1. */
  seed: z.optional(Seed),
  /** Only calls of this command; absent: of any path below `/v4/`. */
  // `Object.keys` forgets the literal types that `commands` has.
  command: z.optional(z.enum(Object.keys(commands) as [CommandId, ...CommandId[]])),
  fault: Fault,
}

/** `POST /_emulator/apps/:id/faults`. The faults are asked in the order they were planted, and the first that is due hits. */
export const PlantFault = z
  .strictObject(planted)
  .check(z.refine(({ calls, share }) => calls === undefined || share === undefined, 'Give calls or share, not both'))
export type PlantFault = z.infer<typeof PlantFault>

/** One that is still to come. `calls` is how many are left of it. */
export const PlantedFault = z.object({
  ...planted,
  /** Of this world, never used twice. */
  id: z.int(),
  /** Calls that it has hit. */
  hits: z.int(),
})
export type PlantedFault = z.infer<typeof PlantedFault>

export const Faults = z.object({ faults: z.array(PlantedFault) })

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
export type Conversation = z.infer<typeof Conversation>

/** One event that a mark set off, and what came of it. The answer changes nothing: it is told afterwards. */
const WebhookCall = z.object({
  id: z.int(),
  /** ISO 8601 in UTC, by the world's clock. */
  at: z.string(),
  /** The `ReceivedCall` that marked; absent where the reader's own app did. */
  callId: z.optional(z.int()),
  /** With the service's query. */
  url: z.string(),
  body: z.string(),
  outcome: z.enum(['pending', 'answered', 'failed']),
  /** HTTP status of the answer. */
  status: z.optional(z.int()),
  /** The first 4 KiB of the answer. */
  answer: z.optional(z.string()),
  failure: z.optional(z.enum(['timeout', 'redirect', 'not-reached'])),
  /** Milliseconds, once it is over. */
  ms: z.optional(z.number()),
})
export type WebhookCall = z.infer<typeof WebhookCall>

/** `GET /_emulator/apps/:id`: the state, without the key. */
export const AppState = z.object({
  sdkAppId: z.int(),
  /** Grows with every change of state, settings, faults or log; begins anew where the emulator does. */
  version: z.int(),
  scenario: ScenarioId,
  /** With every switch by name, as it stands. */
  settings: WorldSettings,
  admins: z.array(z.string()),
  accounts: z.array(z.string()),
  callsPerSecond: z.nullable(z.int()),
  /** Unix seconds by the world's clock. */
  now: z.number(),
  conversations: z.array(Conversation),
  /** Messages kept in all conversations. */
  messages: z.int(),
  /** Faults still to come, in order. */
  faults: z.array(PlantedFault),
  /** The newest 50, oldest first. */
  webhookCalls: z.array(WebhookCall),
})
export type AppState = z.infer<typeof AppState>

/** The checks before a command, in the vendor's order as we infer it. */
const checkNames = [
  'path',
  'sdkappid',
  'app-known',
  'app-condition',
  'region',
  'address',
  'parameters',
  'signature',
  'administrator',
  'quota',
  'rate',
  'method',
  'body',
] as const
export type CheckName = (typeof checkNames)[number]

/** Why a call was answered as it was: who decided, and by which open question where one did. */
const Reason = z.discriminatedUnion('by', [
  /** Refused before the command was looked at. */
  z.object({ by: z.literal('check'), check: z.enum(checkNames), switch: z.optional(z.string()) }),
  /** Answered by the command itself, OK or not. `changed`: whether anything in the world is different now. */
  z.object({
    by: z.literal('command'),
    command: z.enum(Object.keys(commands) as [CommandId, ...CommandId[]]),
    changed: z.boolean(),
    switch: z.optional(z.string()),
  }),
  /** A fault kept it from being looked at. */
  z.object({ by: z.literal('fault') }),
  /** OPTIONS, which a browser asks by itself. */
  z.object({ by: z.literal('preflight') }),
])
export type Reason = z.infer<typeof Reason>

/** What the UserSig of a call says; never the UserSig. */
const Signature = z.object({
  verdict: z.enum(['valid', 'empty', 'unreadable', 'other-identifier', 'other-app', 'expired', 'wrong-key']),
  /** Absent where it could not be read. */
  content: z.optional(
    z.object({
      identifier: z.string(),
      sdkAppId: z.number(),
      /** Unix seconds. */
      time: z.number(),
      /** Seconds. */
      expire: z.number(),
    }),
  ),
})

/** One call as it was received, UserSigs replaced by their fingerprints. */
export const ReceivedCall = z.object({
  /** Of this world, in order of arrival, never used twice. */
  id: z.int(),
  /** When it arrived, ISO 8601 in UTC, by the world's clock. */
  at: z.string(),
  method: z.string(),
  /** The request target as written: path and query. */
  target: z.string(),
  /** Names and values in the order and case they arrived in. */
  rawHeaders: z.array(z.tuple([z.string(), z.string()])),
  bodyBase64: z.string(),
  signature: Signature,
  /** Undefined where it is not decided yet. */
  why: z.optional(Reason),
  /** The answer: the parsed JSON object, the text where a fault made it no JSON, null where none was sent (yet). */
  reply: z.unknown(),
  /** The answer's text as it went out, null where none or not all of it did. */
  replyText: z.nullable(z.string()),
  /** The fault that hit this call, by its kind, and by its id among the planted ones. */
  fault: z.optional(z.string()),
  faultId: z.optional(z.int()),
  /** Milliseconds from the whole call's arrival to its answer; null while it is not over. */
  ms: z.nullable(z.number()),
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
