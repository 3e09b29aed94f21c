/** What can be set at start. A setting that cannot be read stops the start with a sentence; nothing is guessed. */
import type { LookupFunction } from 'node:net'
import type { OwnNames } from './guard.ts'
import type { CallLog } from './log.ts'

/** A host that a person trusts beside the vendor's. Without a port: every port of it. */
export interface AllowedHost {
  /** Lower case, as in a URL; an IPv6 address in brackets. */
  hostname: string
  port: number | undefined
}

export interface RelaySettings {
  allowedHosts: readonly AllowedHost[]
  /** Write calls per second, SDKAppID and command: 100 in the 2021 document, 200 in current ones. */
  callsPerSecond: CallsPerSecond
}
type CallsPerSecond = 100 | 200

export interface RelayConfig extends RelaySettings {
  own: OwnNames
  log: CallLog
  /** PEM, trusted instead of Node's own list. Node itself takes more with NODE_EXTRA_CA_CERTS. */
  trustedCertificates?: string
  /** The system's resolver unless told. */
  lookup?: LookupFunction
  /** Milliseconds since 1970, for the arming; the system's unless told. */
  now?: () => number
}

export type SettingsReading = { ok: true; settings: RelaySettings } | { ok: false; message: string }

/**
 * @param env `MARKREAD_ALLOW_HOSTS`: `host` or `host:port`, separated by commas or spaces;
 *   `MARKREAD_CALLS_PER_SECOND`: 100 (the default, safe for every app) or 200.
 */
export function readRelaySettings(env: Record<string, string | undefined>): SettingsReading {
  const allowedHosts: AllowedHost[] = []
  for (const word of (env.MARKREAD_ALLOW_HOSTS ?? '').split(/[\s,]+/).filter(Boolean)) {
    const host = readAllowedHost(word)
    if (!host) return { ok: false, message: `MARKREAD_ALLOW_HOSTS: "${word}" is neither a host nor host:port.` }
    allowedHosts.push(host)
  }
  const rate = env.MARKREAD_CALLS_PER_SECOND || '100'
  if (rate !== '100' && rate !== '200') {
    return { ok: false, message: `MARKREAD_CALLS_PER_SECOND: "${rate}" is neither 100 nor 200.` }
  }
  return { ok: true, settings: { allowedHosts, callsPerSecond: rate === '200' ? 200 : 100 } }
}

/** As it is named at start and in `GET /relay/health`. */
export function writeAllowedHost({ hostname, port }: AllowedHost): string {
  return port === undefined ? hostname : `${hostname}:${port}`
}

/** @returns undefined where the text is neither a host nor `host:port`. */
function readAllowedHost(word: string): AllowedHost | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[^:/?#@[\]\\]+)(?::(\d{1,5}))?$/i.exec(word)
  if (!match?.[1]) return undefined
  const port = match[2] === undefined ? undefined : Number(match[2])
  if (port !== undefined && (port < 1 || port > 65_535)) return undefined
  // The URL parser writes a name as it will write the one in a call: lower case, punycode, 127.1 as 127.0.0.1.
  const url = `http://${match[1]}/`
  return URL.canParse(url) ? { hostname: new URL(url).hostname, port } : undefined
}
