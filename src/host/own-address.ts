/**
 * The names under which this server is reached. Whatever else stands in a `Host` is foreign, since anybody may point a
 * name of theirs at this machine; an address of a network card and the machine's own name nobody else can.
 */
import { hostname, networkInterfaces } from 'node:os'

export interface OwnAddress {
  /** `http://127.0.0.1:4173`: the one origin that pages live on. */
  origin: string
  /** `host:port` in lower case, the canonical one first; also without the port where it is the default one. */
  hosts: string[]
}

/** @param bind the address listened on, as in `HOST`. @param port the one really taken. */
export function readOwnAddress(bind: string, port: number): OwnAddress {
  const names = namesOf(bind.toLowerCase()).map((name) => (name.includes(':') ? `[${name}]` : name))
  const withPort = names.map((name) => `${name}:${port}`)
  const hosts = port === 80 ? [...names, ...withPort] : withPort
  return { origin: `http://${hosts[0]}`, hosts }
}

function namesOf(bind: string): string[] {
  if (bind === '127.0.0.1') return [bind, 'localhost']
  if (bind === '::1') return [bind, 'localhost']
  if (bind !== '0.0.0.0' && bind !== '::') return [bind]
  const cards = Object.values(networkInterfaces()).flatMap((card) => card ?? [])
  const loopback = ['127.0.0.1', 'localhost', '::1']
  return [...new Set([...loopback, ...cards.map(({ address }) => address), hostname().toLowerCase()])]
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
