/**
 * The names under which this server is reached: the address or name in `HOST`, the public origin, and where every address
 * is listened on, loopback and those of the network cards. Whatever else stands in a `Host` is foreign, since anybody may
 * point a name of theirs at this machine, which nobody can do with an address. So the machine's own name is none: who
 * answers for names in a network can answer for that one too.
 */
import { networkInterfaces } from 'node:os'
import type { OwnNames } from '../relay/guard.ts'

export interface OwnAddress extends OwnNames {
  /** `http://127.0.0.1:4173`: the one origin that pages live on, but for the public one. */
  origin: string
}

/** @param bind the address listened on, as in `HOST`. @param port the one really taken. */
export function readOwnAddress(bind: string, port: number, publicOrigin?: string): OwnAddress {
  const names = namesOf(bind.toLowerCase()).map((name) => (name.includes(':') ? `[${name}]` : name))
  const withPort = names.map((name) => `${name}:${port}`)
  const hosts = port === 80 ? [...names, ...withPort] : withPort
  return { origin: `http://${hosts[0]}`, hosts, publicOrigin }
}

function namesOf(bind: string): string[] {
  if (bind === '127.0.0.1') return [bind, 'localhost']
  if (bind === '::1') return [bind, 'localhost']
  if (bind !== '0.0.0.0' && bind !== '::') return [bind]
  const cards = Object.values(networkInterfaces()).flatMap((card) => card ?? [])
  const loopback = ['127.0.0.1', 'localhost', '::1']
  return [...new Set([...loopback, ...cards.map(({ address }) => address)])]
}

/**
 * `localhost` and `127.0.0.1` are different origins with different storage, so a page opened under the one would not
 * find the history of the other. Programs are served under both.
 * @returns where a navigation has to go instead.
 */
export function findCanonicalUrl(
  own: OwnAddress,
  request: { method: string; host: string | undefined; target: string; accept: string | undefined },
): string | undefined {
  const { method, host, target, accept } = request
  const elsewhere = host !== undefined && /^localhost(?::|$)/i.test(host) && own.origin !== `http://${host}`
  if (!elsewhere || (method !== 'GET' && method !== 'HEAD') || !accept?.includes('text/html')) return undefined
  // Not `//x`, which after an origin is a path but is easily read as another host.
  return `${own.origin}${target.startsWith('//') ? '/' : target}`
}
