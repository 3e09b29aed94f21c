/** The console's one way out: `POST /relay/send`. Whatever happens becomes an Exchange or a Refusal, never an exception. */
import * as z from 'zod/mini'
import { Exchange } from '../../protocol/exchange.ts'
import { Refusal, type SendRequest } from '../../protocol/relay-api.ts'
import { describeRequest, failWithoutRelay } from '../../protocol/unanswered.ts'
import { isLeaving } from './leaving.ts'

const Answer = z.union([Exchange, Refusal])

/** @param signal cancels; the relay then drops the call, which the far end may have acted on already */
export async function sendThroughRelay(request: SendRequest, signal: AbortSignal): Promise<Exchange | Refusal> {
  const startedAt = Date.now()
  const fail = (message: string) => {
    const kind = signal.aborted ? 'cancelled' : isLeaving() ? 'interrupted' : 'relay-unreachable'
    const said = kind === 'relay-unreachable' ? message : ''
    return failWithoutRelay(describeRequest(request), kind, startedAt, Date.now() - startedAt, said)
  }
  try {
    const response = await fetch('/relay/send', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
      signal,
    })
    // What is no JSON came from something else that listens at this address, or from a relay in trouble.
    const answer = Answer.safeParse(await response.json().catch(() => undefined))
    return answer.success ? answer.data : fail(`HTTP ${response.status}`)
  } catch {
    return fail('')
  }
}
