/**
 * The one gate: whatever sends passes here, and `relay-client.ts` takes nothing without a pass. Where real people's data
 * would change, it opens only while the connection is armed; the relay asks for the same proof.
 */
import { commands } from '../../protocol/commands/index.ts'
import type { PlannedRequest } from '../../protocol/relay-api.ts'

declare const throughTheGate: unique symbol

/** Made by `passGate` alone. */
export interface Pass {
  readonly [throughTheGate]: true
  request: PlannedRequest
  /** What the relay asks for. */
  armed?: string
}

export interface Way {
  /** The request goes anywhere but to the emulator of this server. */
  live: boolean
  /** The relay's word that this connection is armed; absent while it is not. */
  armed: string | undefined
}

/** @returns undefined where the gate stays shut: a live write, and nobody armed the connection */
export function passGate(request: PlannedRequest, { live, armed }: Way): Pass | undefined {
  if (live && commands[request.command].effect === 'write')
    return armed === undefined ? undefined : pass({ request, armed })
  return pass({ request })
}

function pass(passed: Pick<Pass, 'request' | 'armed'>): Pass {
  return passed as Pass // The brand is a type only.
}
