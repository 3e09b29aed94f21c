/**
 * Failures on demand: which fault hits which of the next calls. What a fault looks like on the wire is
 * `fault-replies.ts`; its kinds and what each does to the state are in `protocol/emulator-api.ts`.
 */
import type { CommandId } from '../protocol/commands/index.ts'
import type { Fault, PlantFault } from '../protocol/emulator-api.ts'

export interface FaultQueue {
  plant: (planted: PlantFault) => void
  /** Takes the oldest fault that fits the call. @param command undefined for an unknown path. */
  take: (command: CommandId | undefined) => Fault | undefined
  pending: () => PlantFault[]
  clear: () => void
}

export function createFaultQueue(): FaultQueue {
  let queue: PlantFault[] = []
  return {
    plant(planted) {
      // A copy, since it is counted down.
      queue.push({ ...planted })
    },
    take(command) {
      if (queue.length === 0) return undefined
      const first = queue.find((planted) => planted.command === undefined || planted.command === command)
      if (!first) return undefined
      first.calls -= 1
      if (first.calls === 0) queue = queue.filter((planted) => planted !== first)
      return first.fault
    },
    pending: () => queue.map((planted) => ({ ...planted })),
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
    case 'drop-after-headers':
    case 'cut-body':
    case 'wrong-length':
    case 'empty-200':
    case 'contradiction':
      return true
  }
}
