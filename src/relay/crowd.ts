/** How many may be inside at one time. Who finds it full is told so at once; nobody waits, since waiting is what costs. */
import type { Refusal } from '../protocol/relay-api.ts'
import { refuse } from './refusal.ts'

export type Admit = <V>(act: () => Promise<V>) => Promise<V | Refusal>

export function createCrowd(limit: number): Admit {
  let inside = 0
  return async function admit(act) {
    if (inside >= limit) return refuse('busy', `${limit} calls are under way, which is the most; wait for one to end.`)
    inside += 1
    try {
      return await act()
    } finally {
      inside -= 1
    }
  }
}
