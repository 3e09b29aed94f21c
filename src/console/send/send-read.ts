/** For what asks on the side: reads alone, with no row of history. What would change something finds the gate shut. */
import type { Exchange } from '../../protocol/exchange.ts'
import type { PlannedRequest, Refusal } from '../../protocol/relay-api.ts'
import { passGate } from './gate.ts'
import { sendThroughRelay } from './relay-client.ts'

/** Throws where the command is no read, whatever is armed: only a mistake of ours asks for that. */
export async function sendRead(request: PlannedRequest, signal: AbortSignal): Promise<Exchange | Refusal> {
  const pass = passGate(request, { live: true, armed: undefined })
  if (!pass) throw new Error(`${request.command} is no read`)
  return (await sendThroughRelay(pass, signal)).sent
}
