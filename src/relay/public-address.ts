/**
 * Whether an address is one of the public network. A public name that leads to this machine or its network is either a
 * resolver that lies or somebody's attempt to have the relay, which can reach what they cannot, ask there for them.
 *
 * The check is part of the connection's own lookup: what was checked is what is connected to, and a name that answers
 * differently the next time is checked again. Names that may lead inside are not given this lookup (`policy.ts`).
 */
import { type LookupAddress, lookup as lookupInSystem } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** https://www.iana.org/assignments/iana-ipv4-special-registry (read 2026-11). */
const inside4: [string, number, string][] = [
  ['0.0.0.0', 8, 'this host, unspecified'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared behind a provider’s NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local; a cloud’s metadata'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.168.0.0', 16, 'private'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, broadcast'],
  // Not 198.18.0.0/15, which proxies on many developers' machines answer for every public name (Clash's "fake-ip").
]

/** https://www.iana.org/assignments/iana-ipv6-special-registry (read 2026-11). */
const inside6: [string, number, string][] = [
  ['::', 96, 'unspecified, loopback, IPv4-compatible'],
  ['64:ff9b:1::', 48, 'a network’s own NAT64'],
  ['100::', 64, 'discarded'],
  ['2001::', 32, 'Teredo, which hides an IPv4 address'],
  ['fc00::', 7, 'unique local'],
  ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'site-local, as it was'],
  ['ff00::', 8, 'multicast'],
]

/** IPv6 addresses that lead to an IPv4 one, and where in them it stands. Mapped ones BlockList takes for what they are. */
const embedding: ((v4: string) => [address: string, bits: number])[] = [
  (v4) => [`64:ff9b::${v4}`, 96], // NAT64, RFC 6052
  (v4) => [`::ffff:0:${v4}`, 96], // SIIT, RFC 7915
  (v4) => [`2002:${toGroups(v4)}::`, 16], // 6to4, RFC 3056
]

const inside = new BlockList()
for (const [network, bits] of inside4) {
  inside.addSubnet(network, bits, 'ipv4')
  for (const embed of embedding) {
    const [address, before] = embed(network)
    inside.addSubnet(address, before + bits, 'ipv6')
  }
}
for (const [network, bits] of inside6) inside.addSubnet(network, bits, 'ipv6')

export function isPublicAddress(address: string): boolean {
  const [plain = ''] = address.split('%') // fe80::1%eth0
  const family = isIP(plain)
  return family !== 0 && !inside.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

/** What the lookup of a name that leads inside fails with. The message names no address: it may be nobody's business. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError'
}

/** @param lookup the system's unless told. One address inside among public ones is one too many. */
export function createPublicLookup(lookup: LookupFunction = lookupInSystem): LookupFunction {
  return function lookupPublic(hostname, options, callback) {
    lookup(hostname, options, (error, address, family) => {
      const addresses: LookupAddress[] = typeof address === 'string' ? [{ address, family: family ?? 0 }] : address
      if (error || addresses.every((found) => isPublicAddress(found.address))) callback(error, address, family)
      else callback(new PrivateAddressError(`${hostname} leads to an address that is not public`), address, family)
    })
  }
}

function toGroups(v4: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = v4.split('.').map(Number)
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}
