import { regions } from '../../../protocol/regions.ts'
import { readTarget, type Target } from '../target.ts'

/**
 * The target that a host is, among those that may be called.
 * @param allowedHosts named when the server was started
 * @param ownHost of the console, where the emulator lives
 * @returns undefined where it may not be called
 */
export function findTarget(host: string, allowedHosts: readonly string[], ownHost: string): Target | undefined {
  if (host === ownHost) return 'emulator'
  const region = regions.find((one) => one.host === host)
  if (region) return `region:${region.id}`
  const backup = regions.find((one) => one.backupHost === host)
  if (backup) return `backup:${backup.id}`
  return allowedHosts.includes(host) ? readTarget(`host:${host}`) : undefined
}
