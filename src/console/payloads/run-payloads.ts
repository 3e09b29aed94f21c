/**
 * Sends payload after payload and holds what came against what was predicted. It knows no network: who starts it says where
 * they go. Nothing is kept: history has one row for each press of Send, and this is none.
 */
import { commands } from '../../protocol/commands/index.ts'
import type { Exchange } from '../../protocol/exchange.ts'
import { type Outcome, outcomeOf } from '../../protocol/outcome.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import type { PayloadId } from '../texts/payloads.en.ts'
import { compare, type Difference } from './compare.ts'
import { buildPayload, type Pair, type PayloadRequest } from './payload.ts'
import { payloadIds, payloads } from './payload-table.ts'

export type SendPayload = (request: PayloadRequest, signal: AbortSignal) => Promise<Exchange | Refusal>

export interface Ran {
  id: PayloadId
  built: PayloadRequest
  sent: Exchange | Refusal
  outcome: Outcome
  difference: Difference
}

/** One after the other; what was not answered when the signal aborts is no result. */
export async function* runPayloads(pair: Pair, send: SendPayload, signal: AbortSignal): AsyncGenerator<Ran, void> {
  for (const id of payloadIds) {
    const built = buildPayload(payloads[id], pair)
    const sent = await send(built, signal)
    if (signal.aborted) return
    const outcome = outcomeOf(sent, commands.admin_set_msg_read)
    yield { id, built, sent, outcome, difference: compare(payloads[id].code, outcome) }
  }
}
