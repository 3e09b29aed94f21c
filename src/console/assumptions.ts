/**
 * What is assumed where the vendor's pages are silent, once somebody has seen it: remembered in this browser, used from then
 * on, and changed or forgotten at any time. One record for all of them; no value here changes the bytes that are sent.
 */
import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { keepJson, readKept } from './kept.ts'

const Assumptions = z.object({
  /** The account that 90003 was seen to speak of: `report` for Report_Account, `peer` for Peer_Account. */
  reading90003: z.catch(z.enum(['unknown', 'report', 'peer']), 'unknown'),
  /** Documented calls per second and app: 100 in 2021, 200 today. The relay holds this one or its own, the lower. */
  callsPerSecond: z.catch(z.literal([100, 200]), 200),
  /** `MsgReadTime` has a field of its own in the form; the document of 2021 does not know it. */
  showsReadTime: z.catch(z.boolean(), true),
})
export type Assumptions = z.infer<typeof Assumptions>

const key = 'markread.assumptions.1'
const listeners = new Set<() => void>()
let current: Assumptions | undefined

/** As the newest documents have it. */
export const initialAssumptions: Assumptions = Assumptions.parse({})

export function useAssumptions(): Assumptions {
  return useSyncExternalStore(listen, readAssumptions)
}

export function changeAssumptions(change: Partial<Assumptions>): void {
  current = { ...readAssumptions(), ...change }
  keepJson('machine', key, current)
  for (const tell of listeners) tell()
}

export function readAssumptions(): Assumptions {
  current ??= parse(readKept('machine', key))
  return current
}

function parse(text: string | null): Assumptions {
  try {
    return Assumptions.parse(JSON.parse(text ?? '{}'))
  } catch {
    return Assumptions.parse({})
  }
}

function listen(tell: () => void): () => void {
  /** Another tab has changed it. */
  const reread = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return
    current = undefined
    tell()
  }
  listeners.add(tell)
  window.addEventListener('storage', reread)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('storage', reread)
  }
}
