/**
 * Failures on demand: which fault hits which of the next calls. What a fault looks like on the wire is
 * `fault-replies.ts`; its kinds and what each does to the state are in `protocol/emulator-api.ts`.
 */
import type { CommandId } from '../protocol/commands/index.ts'
import type { Fault, PlantedFault, PlantFault } from '../protocol/emulator-api.ts'
import { createRandom } from './random.ts'

export interface FaultQueue {
  /** @returns its id. */
  plant: (planted: PlantFault) => number
  /** Takes the oldest fault that is due for the call. @param command undefined for an unknown path. */
  take: (command: CommandId | undefined) => { id: number; fault: Fault } | undefined
  pending: () => PlantedFault[]
  /** @returns false where there is none. */
  remove: (id: number) => boolean
  /** All of them. Ids are not used again. */
  clear: () => void
}

interface Waiting {
  told: PlantedFault
  /** Whether it hits the call that is there now. Drawn once for each call that could be hit, so that a run repeats. */
  isDue: () => boolean
}

export function createFaultQueue(): FaultQueue {
  let queue: Waiting[] = []
  let newest = 0
  return {
    plant({ calls, share, seed, command, fault }) {
      newest += 1
      const rest = { id: newest, hits: 0, fault, ...(command && { command }) }
      if (share === undefined) {
        queue.push({ told: { ...rest, calls: calls ?? 1 }, isDue: () => true })
      } else {
        const random = createRandom(seed ?? 1)
        queue.push({ told: { ...rest, share, seed: seed ?? 1 }, isDue: () => random() < share })
      }
      return newest
    },
    take(command) {
      if (queue.length === 0) return undefined
      const due = queue.find(({ told, isDue }) => (told.command === undefined || told.command === command) && isDue())
      if (!due) return undefined
      const { told } = due
      told.hits += 1
      if (told.calls !== undefined) {
        told.calls -= 1
        if (told.calls === 0) queue = queue.filter((waiting) => waiting !== due)
      }
      return { id: told.id, fault: told.fault }
    },
    pending: () => queue.map(({ told }) => ({ ...told })),
    remove(id) {
      const before = queue.length
      queue = queue.filter(({ told }) => told.id !== id)
      return queue.length < before
    },
    clear() {
      queue = []
    },
  }
}

/**
 * Whether the command is carried out although its answer goes wrong. What is lost on its way there never reaches the
 * service; what is lost on its way back was done. A caller cannot tell one from the other and has to be tested with both.
 */
export function isCarriedOut(fault: Fault): boolean {
  switch (fault.kind) {
    case 'code':
    case 'drop-before-headers':
    case 'html-502':
      return false
    case 'delay':
    case 'stall':
    case 'drop-after-headers':
    case 'cut-body':
    case 'wrong-length':
    case 'empty-200':
    case 'garbage':
    case 'not-utf8':
    case 'drip':
    case 'contradiction':
    case 'badge-kept':
    case 'clock-off':
      return true
  }
}
