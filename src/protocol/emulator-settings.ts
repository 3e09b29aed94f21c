/**
 * How one world of the emulator differs from a plain, working app: its limits, what is wrong with it on purpose, and how
 * open questions about the vendor are answered in it. Given when it is made, changed at any time, none of it the vendor's
 * protocol. What goes wrong for some calls only is a fault, in `emulator-api.ts`.
 */
import * as z from 'zod/mini'
import { isLoopbackHost } from '../lib/loopback.ts'
import { regions } from './regions.ts'

export const Account = z.string().check(z.minLength(1))

/** A limit that is not there is null. */
const Limit = z.nullable(z.int().check(z.minimum(1), z.maximum(1_000_000)))

/**
 * What keeps an app from working as a whole, as the console of the vendor would show it: switched off (60016), plan not
 * bought, run out or in arrears (60020), bought for push alone (60027).
 */
export const appConditions = ['in-use', 'disabled', 'unpaid', 'push-only'] as const

/** Each world starts as one of these; a reset may choose another. What is in them: `emulator/scenarios.ts`. */
export const scenarioIds = [
  'empty',
  'first-minute',
  'busy-inbox',
  'hundred-conversations',
  'chinese-names',
  'swapped-pair',
  'nothing-unread',
] as const
export const ScenarioId = z.enum(scenarioIds)
export type ScenarioId = z.infer<typeof ScenarioId>

/** The events of a conversation's reading go here. The address is told to nobody but who asks for the state. */
const Webhook = z.strictObject({
  /** See `isWebhookUrl`; the service adds its own query. */
  url: z.string().check(z.minLength(1), z.maxLength(2_048)),
})

/**
 * http or https, to a loopback host by name or address, without user, query and fragment. The emulator calls nobody but this
 * machine; and without a query of its own such a URL cannot name an app, so it cannot mark anything by way of the emulator
 * itself, which would call it again.
 */
export function isWebhookUrl(text: string): boolean {
  if (!URL.canParse(text) || /[?#]/.test(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && isLoopbackHost(hostname) && username === '' && password === ''
}

/** Everything that can be set. `PATCH /_emulator/apps/:id` takes any part of it and leaves the rest as it is. */
export const WorldSettings = z.strictObject({
  /** For each command: 60007. */
  callsPerSecond: z.nullable(z.int().check(z.minimum(1), z.maximum(100_000))),
  /** Over all commands: 60011. */
  appCallsPerSecond: Limit,
  /** In 24 hours, counted from the first call: 60028. */
  callsPerDay: Limit,
  /** Of a trial app, which may import so many: 70398. */
  maxAccounts: Limit,
  /** UserSigs refused within a minute for one identifier; after that 70050 for a minute. The number is our guess. */
  maxBadSignatures: Limit,
  /** Whether a key is stored to check signatures with: 70016. */
  hasKey: z.boolean(),
  condition: z.enum(appConditions),
  /**
   * Where the app was made; null: any host that leads here is right. Else the request's Host must be one of the region's
   * two documented ones, and 60026 is the answer. This machine's own names are none of them.
   */
  region: z.nullable(z.enum(regions.map(({ id }) => id))),
  /** IP addresses that may call, written out; null: all may. Others: 60021. */
  allowedAddresses: z.nullable(z.array(z.string().check(z.minLength(1))).check(z.maxLength(100))),
  /** Identifiers on the block list: 70051. */
  blockedIdentifiers: z.array(Account).check(z.maxLength(100)),
  /** How far the world's clock is off, in minutes; signatures are judged by it and replies dated. */
  clockMinutes: z.number().check(z.minimum(-5_256_000), z.maximum(5_256_000)),
  /** `C2C.CallbackAfterMsgReport`; null: none is called. */
  webhook: z.nullable(Webhook),
  /** Open questions answered otherwise than by default, by name; those left out stand at their default. */
  switches: z.record(z.string(), z.string()),
})
export type WorldSettings = z.infer<typeof WorldSettings>

/** Any part of the settings. `switches` and `webhook` are replaced as a whole. */
export const ChangeSettings = z.partial(WorldSettings)
export type ChangeSettings = z.infer<typeof ChangeSettings>

/** One open question about the vendor. `GET /_emulator/switches` answers them all by name. */
export const SwitchInfo = z.object({
  choices: z.array(z.string()),
  /** What this emulator was started with. */
  default: z.string(),
  /** In English: what is known and what is guessed. */
  reason: z.string(),
})
export type SwitchInfo = z.infer<typeof SwitchInfo>
