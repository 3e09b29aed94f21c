/** What survives a reload of the tab: the target, and for each place who we are there. A credential is none of it. */
import * as z from 'zod/mini'
import { keepJson, readKept } from '../kept.ts'
import type { Place } from './place.ts'
import { readTarget, type Target } from './target.ts'

export interface Identity {
  sdkAppId: string
  identifier: string
}

export interface KeptConnection {
  target: Target
  /** The saved connection in use. */
  savedId?: string | undefined
  identities: Partial<Record<Place, Identity>>
}

const storageKey = 'markread.connection'

const Stored = z.object({
  target: z.string(),
  savedId: z.optional(z.string()),
  identities: z.record(z.string(), z.object({ sdkAppId: z.string(), identifier: z.string() })),
})

/** @returns the emulator's where nothing was kept, or nothing that can be read. */
export function readKeptConnection(): KeptConnection {
  try {
    const stored = Stored.parse(JSON.parse(readKept('tab', storageKey) ?? ''))
    return { ...stored, target: readTarget(stored.target) ?? 'emulator' }
  } catch {
    return { target: 'emulator', identities: {} }
  }
}

export function keepConnection(connection: KeptConnection): void {
  keepJson('tab', storageKey, connection)
}
