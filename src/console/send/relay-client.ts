/** The console's one way out: `POST /relay/send`. Whatever happens becomes an Exchange or a Refusal, never an exception. */
import * as z from 'zod/mini'
import { Exchange } from '../../protocol/exchange.ts'
import { Refusal, type SendRequest } from '../../protocol/relay-api.ts'
import { describeRequest, failWithoutRelay } from '../../protocol/unanswered.ts'

const Answer = z.union([Exchange, Refusal])

/** @param signal cancels; the relay then drops the call, which the far end may have acted on already */
export async function sendThroughRelay(request: SendRequest, signal: AbortSignal): Promise<Exchange | Refusal> {
  const startedAt = Date.now()
  const fail = (kind: 'cancelled' | 'relay-unreachable', message: string) =>
    failWithoutRelay(describeRequest(request), kind, startedAt, Date.now() - startedAt, message)
  try {
    const response = await fetch('/relay/send', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
      signal,
    })
    // What is no JSON came from something else that listens at this address, or from a relay in trouble.
    const answer = Answer.safeParse(await response.json().catch(() => undefined))
    if (answer.success) return answer.data
    return signal.aborted ? fail('cancelled', '') : fail('relay-unreachable', `HTTP ${response.status}`)
  } catch {
    return signal.aborted ? fail('cancelled', '') : fail('relay-unreachable', '')
  }
}
