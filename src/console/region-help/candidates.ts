/** Who is asked whether it knows the app, and in what order. Nobody outside the relay's own list of hosts ever is. */
import { type RegionId, regions } from '../../protocol/regions.ts'

/** One host, in the words of a connection's target. */
export type AskedTarget = `region:${RegionId}` | `backup:${RegionId}` | `host:${string}`

export interface Candidate {
  /** A region's id, or a host. */
  name: string
  /**
   * The second is a backup host, for when DNS hides the first, and only then:
   * https://trtc.io/document/34620 (read 2026-11).
   */
  ways: readonly AskedTarget[]
}

interface Doubt {
  /** Where the call went that started the doubt; a word that names no live target of today has no candidates. */
  target: string
  /** Its host name was not found, so that nobody has been asked yet. */
  hostUnknown: boolean
  /** Named when the server was started. */
  allowedHosts: readonly string[]
}

/**
 * For one of the vendor's hosts the documented regions; for a host named at start the others that were. The one that was
 * called has answered already, and is asked again only where DNS was in the way: then it is the first.
 */
export function findCandidates({ target, hostUnknown, allowedHosts }: Doubt): Candidate[] {
  const [kind, ...rest] = target.split(':')
  const called = rest.join(':')
  const all = kind === 'host' ? allowedHosts.map(byHost) : kind === 'region' || kind === 'backup' ? documented : []
  const [own, others] = [all.filter(({ name }) => name === called), all.filter(({ name }) => name !== called)]
  return hostUnknown ? [...own, ...others] : others
}

/** Those of today first: a UserSig goes to the others only when none of them knows the app. */
const documented: readonly Candidate[] = [
  ...regions.filter(({ status }) => status === 'current'),
  ...regions.filter(({ status }) => status !== 'current'),
].map(({ id }) => ({ name: id, ways: [`region:${id}`, `backup:${id}`] }))

function byHost(host: string): Candidate {
  return { name: host, ways: [`host:${host}`] }
}
