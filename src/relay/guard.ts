/**
 * Who may talk to this server: its own pages, and programs on this machine. A page of another site can make a browser
 * send requests here, so what a browser tells about its page is checked, and a name that someone pointed at this
 * machine (DNS rebinding) is not taken as ours.
 */
import type { Refusal } from '../protocol/relay-api.ts'
import { refuse } from './refusal.ts'

/** What this server is called. Requests under these names alone are taken, and calls to these are for the emulator in it. */
export interface OwnNames {
  /**
   * `host:port` in lower case, under `http:`, the one to reach it by first; without the port, too, where it is the
   * default one.
   */
  hosts: readonly string[]
  /** `https://name` or `https://name:port`, where something in front of it speaks TLS. */
  publicOrigin?: string | undefined
}

/** @param host the request's `Host`; what stands in front passes it on. @returns undefined where it is one of ours. */
export function checkHost(host: string | undefined, own: OwnNames): Refusal | undefined {
  if (host !== undefined && originOf(host.toLowerCase(), own) !== undefined) return undefined
  const name = own.publicOrigin ?? `http://${own.hosts[0]}`
  return refuse('foreign-host', `This server is not the one that was asked for; it answers as ${name}.`)
}

/** The one origin that a page has that was served under this name. */
function originOf(host: string, { hosts, publicOrigin }: OwnNames): string | undefined {
  if (publicOrigin !== undefined && `https://${host}` === publicOrigin) return publicOrigin
  return hosts.includes(host) ? `http://${host}` : undefined
}

/**
 * Browsers send `Sec-Fetch-Site` (https://www.w3.org/TR/fetch-metadata/) to a loopback address and `Origin` with every
 * POST; programs send neither. `localhost` and `127.0.0.1` are two origins, so the origin has to be that of the Host.
 */
export function checkOrigin(header: (name: string) => string | undefined, own: OwnNames): Refusal | undefined {
  const site = header('sec-fetch-site')
  const origin = header('origin')
  const ownSite = site === undefined || site === 'same-origin' || site === 'none'
  const ownOrigin = origin === undefined || origin === originOf(header('host') ?? '', own)
  if (ownSite && ownOrigin) return undefined
  return refuse('foreign-origin', 'A page of another origin asked; only pages that this server served itself may.')
}
