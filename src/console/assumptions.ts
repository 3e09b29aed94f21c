/**
 * What is assumed where the vendor's pages are silent, once somebody has seen it: remembered in this browser, used from then
 * on, and changed or forgotten at any time. One record for all of them; no value here changes what is sent.
 */
import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { keepJson, readKept } from './kept.ts'

const Assumptions = z.object({
  /** The account that 90003 was seen to speak of: `report` for Report_Account, `peer` for Peer_Account. */
  reading90003: z.catch(z.enum(['unknown', 'report', 'peer']), 'unknown'),
})
export type Assumptions = z.infer<typeof Assumptions>

const key = 'markread.assumptions.1'
const listeners = new Set<() => void>()
let current: Assumptions | undefined

export function useAssumptions(): Assumptions {
  return useSyncExternalStore(listen, read)
}

export function changeAssumptions(change: Partial<Assumptions>): void {
  current = { ...read(), ...change }
  keepJson('machine', key, current)
  for (const tell of listeners) tell()
}

function read(): Assumptions {
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
