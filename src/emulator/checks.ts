/**
 * The checks that every call passes before its command, in the vendor's order: path, sdkappid, UserSig, administrator,
 * rate, body. That order is put together from the documented codes, the published verifier and replies that third parties
 * published (read 2026-11); the vendor prints no such list. What the body's fields must be is the handlers' business.
 */
import { decodeUtf8 } from '../lib/utf8.ts'
import type { CommandId } from '../protocol/commands/index.ts'
import { type Refusal, refuse } from './refusals.ts'
import type { Switches } from './switches.ts'
import type { HostedWorld } from './worlds.ts'

/** A call as far as it can be told without checking anything. */
export interface Arrived {
  method: string
  /** Undefined where the path is no command's. */
  command: CommandId | undefined
  /** Parameters of the URL, decoded; one of each name. */
  query: ReadonlyMap<string, string>
  body: Uint8Array
  /** Undefined where the sdkappid names none. */
  hosted: HostedWorld | undefined
}

/** A call that may be carried out. */
export interface Passed {
  command: CommandId
  hosted: HostedWorld
  identifier: string
  body: Record<string, unknown>
}

/** @returns the first refusal that applies: later mistakes stay unseen, as a caller of the service finds them one by one. */
export function checkCall(arrived: Arrived, switches: Switches): Passed | Refusal {
  const { command, query, hosted } = arrived
  // Exact, as the service is: case, a trailing slash, a doubled slash all make another path.
  if (!command) return refuse(60009)
  if (!query.get('sdkappid')) return refuse(60012)
  if (!hosted) return refuse(Number(switches.unknownSdkAppId))
  const identifier = query.get('identifier') ?? ''
  const refusal =
    checkParameters(query, identifier, switches) ??
    hosted.tickets.check(query.get('usersig') ?? '', identifier, hosted.clock.seconds(), switches) ??
    checkAdministrator(command, hosted, identifier, switches) ??
    (hosted.rate.take(command, hosted.clock.ms()) ? undefined : refuse(60007)) ??
    checkMethod(arrived.method, switches)
  if (refusal) return refusal
  const read = readObject(arrived.body, command, switches)
  return 'object' in read ? { command, hosted, identifier, body: read.object } : read
}

function checkParameters(query: Arrived['query'], identifier: string, switches: Switches): Refusal | undefined {
  if (identifier === '' && switches.missingIdentifier === '60025') return refuse(60025)
  const strict = switches.contentTypeParameter === '60025' && query.get('contenttype') !== 'json'
  return strict ? refuse(60025) : undefined
}

/** A good ticket of a plain user: the API is for administrators. https://trtc.io/document/34620 (2026-11) */
function checkAdministrator(
  command: CommandId,
  { world }: HostedWorld,
  identifier: string,
  switches: Switches,
): Refusal | undefined {
  if (world.admins.has(identifier)) return undefined
  if (switches.notAdministrator === '60010') return refuse(60010)
  return refuse(isAccountCommand(command) ? 70403 : 90009)
}

/** Seen: a GET with bad credentials is answered for its credentials, so the method comes after them. */
function checkMethod(method: string, switches: Switches): Refusal | undefined {
  return method === 'POST' || switches.otherMethod === 'as-post' ? undefined : refuse(60002)
}

/** The packet limit of the current tables; 8 KB in older ones. https://trtc.io/document/34348 (2026-11) */
const maxPacketBytes = 12 * 1024

/** Strict JSON: a comment copied from a documented sample is a mistake. Any object will do here; its fields come later. */
function readObject(
  bytes: Uint8Array,
  command: CommandId,
  switches: Switches,
): { object: Record<string, unknown> } | Refusal {
  const account = isAccountCommand(command)
  if (bytes.length > maxPacketBytes && !account && switches.largeBody === '93000') return refuse(93000)
  const unreadable = account ? Number(switches.unreadableAccountBody) : 90001
  // An empty body is its own question only where nobody turned the account commands' one.
  if (bytes.length === 0) return refuse(switches.emptyBody === '90001' ? unreadable : Number(switches.emptyBody))
  const text = decodeUtf8(bytes)
  const value = text === undefined ? undefined : parse(switches.byteOrderMark === 'skipped' ? skipMark(text) : text)
  return isObject(value) ? { object: value } : refuse(unreadable)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function skipMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The account service answers other codes than the message service for the same mistake. */
function isAccountCommand(command: CommandId): boolean {
  return command === 'account_import' || command === 'account_check'
}
