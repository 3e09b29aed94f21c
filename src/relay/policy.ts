/**
 * Where a send may go: the vendor's documented hosts, the emulator embedded in this server, and hosts named at start.
 * An allow-list, checked on the very text that is sent; redirects are never followed, so nothing else is reached.
 */
import { isIP } from 'node:net'
import { isLoopbackHost } from '../lib/loopback.ts'
import { Secret } from '../lib/secret.ts'
import { type CommandId, commands, findCommandId } from '../protocol/commands/index.ts'
import { vendorHosts } from '../protocol/regions.ts'
import type { Refusal } from '../protocol/relay-api.ts'
import type { RelayConfig } from './config.ts'
import { isToken } from './headers.ts'
import { isRefusal, refuse } from './refusal.ts'

/** A permitted target. */
export interface Target {
  /** Scheme and host as the caller means them: what is shown, and what `Host` says. */
  url: URL
  /** Where the connection goes; another one only for this server itself under its public name. */
  reached: URL
  path: string
  /** Path and query exactly as the caller wrote them: `%2A` and `*` stay what they are. The UserSig is in it. */
  pathAndQuery: Secret
  /** Anything but the embedded emulator, so also a host named at start. */
  live: boolean
  /** It changes something, or is no command of ours, which the emulator alone is asked. */
  writes: boolean
  /** A name that has to lead to a public address; an address and `localhost` were named at start as what they are. */
  publicName: boolean
}

/** @param asked absolute, as written by the caller. */
export function checkTarget(asked: Secret, method: string, config: RelayConfig): Target | Refusal {
  const target = readTarget(asked.reveal())
  if (isRefusal(target)) return target
  if (!isToken(method) || method === 'CONNECT') {
    return refuse('method-not-allowed', 'The method is no HTTP method of a request; use POST.')
  }
  const { written, path, pathAndQuery } = target
  // Without what follows: nobody who has it has the UserSig.
  const url = new URL(written.origin)
  const command = findCommandId(path)
  const writes = command === undefined || commands[command].effect === 'write'
  const own = reachOwn(url, config)
  if (own)
    return (
      checkEmulatorPath(target) ?? { url, reached: own, path, pathAndQuery, live: false, writes, publicName: false }
    )
  const refusal = checkHost(url, config) ?? checkCommand(command, method)
  const publicName = isPublicName(url.hostname)
  return refusal ?? { url, reached: url, path, pathAndQuery, live: true, writes, publicName }
}

interface ReadTarget extends Pick<Target, 'path' | 'pathAndQuery'> {
  /** All of it. */
  written: URL
}

function readTarget(url: string): ReadTarget | Refusal {
  if (!/^[\x21-\x7e]+$/.test(url) || url.includes('\\')) {
    return refuse('bad-url', 'The URL may hold printable ASCII only; write every other character percent-encoded.')
  }
  if (url.includes('#')) return refuse('bad-url', 'A fragment is never sent; write # as %23.')
  const written = /^https?:\/\/([^/?]+)(.*)$/i.exec(url)
  if (!written || !URL.canParse(url)) {
    return refuse('bad-url', 'This is no absolute URL; it has to begin with https:// and a host.')
  }
  // A client that puts the scheme before a URL that has one: seen in published clients of this API.
  if (/^https?:$/i.test(written[1] ?? '')) return refuse('bad-url', 'The scheme stands twice; write https:// once.')
  const parsed = new URL(url)
  if (parsed.username !== '' || parsed.password !== '' || written[1]?.includes('@')) {
    return refuse('user-info', 'A URL with a user name or password in it is not sent; the UserSig is the credential.')
  }
  const rest = written[2] ?? ''
  const pathAndQuery = rest.startsWith('/') ? rest : `/${rest}`
  return { written: parsed, path: pathAndQuery.split('?', 1)[0] ?? '', pathAndQuery: new Secret(pathAndQuery) }
}

/** Without its question mark. */
export function queryOf(pathAndQuery: string): string {
  const [, query = ''] = pathAndQuery.split(/\?(.*)/s)
  return query
}

/** @returns how this server reaches itself, where it is meant; undefined for every other one. */
function reachOwn(url: URL, { own }: RelayConfig): URL | undefined {
  // Not by what stands in front: a round through the network, and maybe a second login.
  if (url.origin === own.publicOrigin) return new URL(`http://${own.hosts[0]}`)
  return url.protocol === 'http:' && own.hosts.includes(`${url.hostname}:${portOf(url)}`) ? url : undefined
}

/** Errors are to be provoked, so any path of the API and any method goes; the control routes are no target. */
function checkEmulatorPath({ written, path }: ReadTarget): Refusal | undefined {
  // Both spellings: the server resolves `/v4/../x`, written or percent-encoded, before it looks for a route.
  if (written.pathname.startsWith('/v4/') && path.startsWith('/v4/')) return undefined
  return refuse('path-not-allowed', 'The embedded emulator is called below /v4/ only.')
}

function checkHost(url: URL, { allowedHosts }: RelayConfig): Refusal | undefined {
  const named = allowedHosts.filter(({ hostname }) => hostname === url.hostname)
  const vendor = vendorHosts.has(url.hostname)
  if (!vendor && named.length === 0) return hostRefusal(url)
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
    return refuse('plain-http', 'Plain http would show the UserSig to the network; use https (http is for loopback).')
  }
  const port = portOf(url)
  const open = (vendor && port === 443) || named.some((host) => host.port === undefined || host.port === port)
  return open ? undefined : hostRefusal(url)
}

function hostRefusal(url: URL): Refusal {
  const asked = `${url.hostname}:${portOf(url)}`
  const right = 'Allowed are the documented hosts, the embedded emulator and hosts named in MARKREAD_ALLOW_HOSTS'
  return refuse('host-not-allowed', `Nothing is sent to ${asked}. ${right} at start.`)
}

/** Outside this process only documented calls are made, as documented: https://trtc.io/document/34620 (read 2026-11). */
function checkCommand(command: CommandId | undefined, method: string): Refusal | undefined {
  if (command === undefined) {
    const paths = Object.values(commands).map(({ path }) => `/${path}`)
    return refuse('path-not-allowed', `This path is none of the commands sent from here: ${paths.join(', ')}.`)
  }
  return method === 'POST' ? undefined : refuse('method-not-allowed', 'The service takes POST only.')
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}

function isPublicName(hostname: string): boolean {
  return hostname !== 'localhost' && isIP(hostname.replace(/^\[|\]$/g, '')) === 0
}
