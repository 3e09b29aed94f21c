/**
 * Where a request goes, as one word that a select can hold: `emulator`, `region:china`, `backup:china` or
 * `host:im.example.com`. Every target but the embedded emulator is live: it changes real people's data.
 */
import { isLoopbackHost } from '../../lib/loopback.ts'
import { type RegionId, regions } from '../../protocol/regions.ts'

export type Target = 'emulator' | `region:${RegionId}` | `backup:${RegionId}` | `host:${string}`

export function isLive(target: Target): boolean {
  return target !== 'emulator'
}

/** @returns undefined where the word names no target of today. */
export function readTarget(word: string): Target | undefined {
  if (word === 'emulator') return word
  const [kind, ...rest] = word.split(':')
  const name = rest.join(':')
  if (kind === 'host') return isHost(name) ? `host:${name}` : undefined
  const region = regions.find(({ id }) => id === name)
  if (!region) return undefined
  if (kind === 'region') return `region:${region.id}`
  if (kind === 'backup') return `backup:${region.id}`
  return undefined
}

/** The host that was named at start, where the target is one. */
export function hostNamed(target: Target): string | undefined {
  return target.startsWith('host:') ? target.slice('host:'.length) : undefined
}

/**
 * Scheme, host and port.
 * @param emulatorOrigin the console's own, since the emulator lives there
 */
export function originOf(target: Target, emulatorOrigin: string): string {
  if (target === 'emulator') return emulatorOrigin
  const name = target.slice(target.indexOf(':') + 1)
  // The relay takes plain http to this machine alone.
  if (target.startsWith('host:')) return `${isLoopbackHost(name.replace(/:\d+$/, '')) ? 'http' : 'https'}://${name}`
  const region = regions.find(({ id }) => id === name)
  if (!region) throw new Error(`No region is called ${name}`)
  return `https://${target.startsWith('backup:') ? region.backupHost : region.host}`
}

/** As `MARKREAD_ALLOW_HOSTS` names one: nothing but a host and perhaps a port. */
function isHost(name: string): boolean {
  return URL.canParse(`http://${name}`) && new URL(`http://${name}`).host === name
}
