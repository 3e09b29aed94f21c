/**
 * Who may talk to this server: its own pages, and programs on this machine. A page of another site can make a browser
 * send requests here, so what a browser tells about its page is checked, and a name that someone pointed at this
 * machine (DNS rebinding) is not taken as ours.
 */
import type { Refusal } from '../protocol/relay-api.ts'
import { refuse } from './refusal.ts'

/** @param host the request's `Host`. @returns undefined where it is one of ours. */
export function checkHost(host: string | undefined, ownHosts: readonly string[]): Refusal | undefined {
  if (host !== undefined && ownHosts.includes(host.toLowerCase())) return undefined
  return refuse('foreign-host', `This server is not the one that was asked for; it answers as http://${ownHosts[0]}.`)
}

/**
 * Browsers send `Sec-Fetch-Site` (https://www.w3.org/TR/fetch-metadata/) to a loopback address and `Origin` with every
 * POST; programs send neither. `localhost` and `127.0.0.1` are two origins, so the origin has to be that of the Host.
 */
export function checkOrigin(header: (name: string) => string | undefined): Refusal | undefined {
  const site = header('sec-fetch-site')
  const origin = header('origin')
  const ownSite = site === undefined || site === 'same-origin' || site === 'none'
  const ownOrigin = origin === undefined || origin === `http://${header('host')}`
  if (ownSite && ownOrigin) return undefined
  return refuse('foreign-origin', 'A page of another origin asked; only pages that this server served itself may.')
}
