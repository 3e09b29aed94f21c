/**
 * The checks that every call passes before its command, in the vendor's order: path, sdkappid, UserSig, administrator,
 * rate, body. That order is put together from the documented codes, the published verifier and replies that third parties
 * published (read 2026-11); the vendor prints no such list. What the body's fields must be is the handlers' business.
 */
import { isJsonObject } from '../lib/json-value.ts'
import { decodeUtf8 } from '../lib/utf8.ts'
import type { CommandId } from '../protocol/commands/index.ts'
import type { CheckName } from '../protocol/emulator-api.ts'
import { regions } from '../protocol/regions.ts'
import { type Refusal, refuse, refuseBy } from './refusals.ts'
import type { Switches } from './switches.ts'
import type { HostedWorld } from './worlds.ts'

/** A call as far as it can be told without checking anything. */
export interface Arrived {
  method: string
  /** Undefined where the path is no command's. */
  command: CommandId | undefined
  /** Parameters of the URL, decoded; one of each name. */
  query: ReadonlyMap<string, string>
  /** The one of them that names the caller; empty where it is absent. */
  identifier: string
  /** As in the request's Host, with its port. Asked for only where it matters. */
  host: () => string
  /** Of the caller; empty in process. Asked for only where it matters. */
  address: () => string
  body: Uint8Array
  /** Undefined where the sdkappid names none. */
  hosted: HostedWorld | undefined
  /** Unix seconds by which the signature is judged. */
  judgedAt: number
}

/** A call that may be carried out. */
export interface Passed {
  command: CommandId
  hosted: HostedWorld
  identifier: string
  body: Record<string, unknown>
}

export interface Refused {
  check: CheckName
  refusal: Refusal
}

/**
 * @param switches of its world, or of the default one.
 * @returns the first refusal that applies: later mistakes stay unseen, as a caller of the service finds them one by one.
 */
export function checkCall(arrived: Arrived, switches: Switches): Passed | Refused {
  // Exact, as the service is: case, a trailing slash, a doubled slash all make another path.
  if (!arrived.command) return { check: 'path', refusal: refuse(60009) }
  if (!arrived.query.get('sdkappid')) return { check: 'sdkappid', refusal: refuse(60012) }
  if (!isAddressed(arrived)) {
    return { check: 'app-known', refusal: refuseBy('unknownSdkAppId', Number(switches.unknownSdkAppId)) }
  }
  for (const { name, find } of checks) {
    const refusal = find(arrived)
    if (refusal) return { check: name, refusal }
  }
  const { command, hosted, identifier, body } = arrived
  const read = readObject(body, command, switches)
  return 'object' in read ? { command, hosted, identifier, body: read.object } : { check: 'body', refusal: read }
}

/** Its command and its app are known. */
interface Addressed extends Arrived {
  command: CommandId
  hosted: HostedWorld
}

function isAddressed(arrived: Arrived): arrived is Addressed {
  return arrived.command !== undefined && arrived.hosted !== undefined
}

/** In their order, those that look at neither path nor body. */
const checks: readonly { name: CheckName; find: (call: Addressed) => Refusal | undefined }[] = [
  { name: 'app-condition', find: checkCondition },
  { name: 'region', find: checkRegion },
  { name: 'address', find: checkAddress },
  { name: 'parameters', find: checkParameters },
  { name: 'signature', find: checkSignature },
  { name: 'administrator', find: checkAdministrator },
  { name: 'quota', find: checkQuota },
  { name: 'rate', find: checkRate },
  { name: 'method', find: checkMethod },
]

const conditionCodes = { disabled: 60016, unpaid: 60020, 'push-only': 60027 } as const

function checkCondition({ hosted: { settings } }: Addressed): Refusal | undefined {
  return settings.condition === 'in-use' ? undefined : refuse(conditionCodes[settings.condition])
}

/** By its own two hosts alone: an app is known to no other region. https://trtc.io/document/34348 (2026-11) */
function checkRegion({ hosted: { settings }, host }: Addressed): Refusal | undefined {
  if (settings.region === null) return undefined
  const own = regions.find(({ id }) => id === settings.region)
  const name = host().toLowerCase().replace(/:\d*$/, '')
  return name === own?.host || name === own?.backupHost ? undefined : refuse(60026)
}

function checkAddress({ hosted: { settings }, address }: Addressed): Refusal | undefined {
  if (settings.allowedAddresses === null) return undefined
  return settings.allowedAddresses.includes(address()) ? undefined : refuse(60021)
}

function checkParameters({ query, identifier, hosted: { switches } }: Addressed): Refusal | undefined {
  if (identifier === '' && switches.missingIdentifier === '60025') return refuseBy('missingIdentifier', 60025)
  const strict = switches.contentTypeParameter === '60025' && query.get('contenttype') !== 'json'
  return strict ? refuseBy('contentTypeParameter', 60025) : undefined
}

/** Many bad ones end in a minute of 70050, good or bad; whom that hits is our guess: the identifier. */
function checkSignature({ query, identifier, judgedAt, hosted }: Addressed): Refusal | undefined {
  const { settings, switches, limits, clock, tickets } = hosted
  if (limits.isBlocked(identifier, clock.ms())) return refuse(70050)
  const refusal = tickets.check(query.get('usersig') ?? '', identifier, judgedAt, { switches, hasKey: settings.hasKey })
  if (refusal) limits.refused(identifier, clock.ms())
  return refusal ?? (settings.blockedIdentifiers.includes(identifier) ? refuse(70051) : undefined)
}

/** A good ticket of a plain user: the API is for administrators. https://trtc.io/document/34620 (2026-11) */
function checkAdministrator({ command, identifier, hosted: { world, switches } }: Addressed): Refusal | undefined {
  if (world.admins.has(identifier)) return undefined
  if (switches.notAdministrator === '60010') return refuseBy('notAdministrator', 60010)
  return refuseBy('notAdministrator', isAccountCommand(command) ? 70403 : 90009)
}

function checkQuota({ hosted: { limits, clock } }: Addressed): Refusal | undefined {
  return limits.takeFromDay(clock.ms()) ? undefined : refuse(60028)
}

function checkRate({ command, hosted: { limits, clock, switches } }: Addressed): Refusal | undefined {
  switch (limits.take(command, clock.ms())) {
    case undefined:
      return undefined
    case 'app':
      return refuse(60011)
    case 'command':
      return refuseBy('tooManyCalls', Number(switches.tooManyCalls))
  }
}

/** Seen: a GET with bad credentials is answered for its credentials, so the method comes after them. */
function checkMethod({ method, hosted: { switches } }: Addressed): Refusal | undefined {
  return method === 'POST' || switches.otherMethod === 'as-post' ? undefined : refuseBy('otherMethod', 60002)
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
  if (bytes.length > maxPacketBytes && !account && switches.largeBody === '93000') return refuseBy('largeBody', 93000)
  // An empty body is its own question only where nobody turned the account commands' one.
  if (bytes.length === 0 && !(account && switches.emptyBody === '90001')) {
    return refuseBy('emptyBody', Number(switches.emptyBody))
  }
  const text = decodeUtf8(bytes)
  const value = text === undefined ? undefined : parse(switches.byteOrderMark === 'skipped' ? skipMark(text) : text)
  if (isJsonObject(value)) return { object: value }
  if (account) return refuseBy('unreadableAccountBody', Number(switches.unreadableAccountBody))
  return text?.startsWith('\uFEFF') && isJsonObject(parse(skipMark(text)))
    ? refuseBy('byteOrderMark', 90001)
    : refuse(90001)
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

/** The account service answers other codes than the message service for the same mistake. */
function isAccountCommand(command: CommandId): boolean {
  return command === 'account_import' || command === 'account_check'
}
