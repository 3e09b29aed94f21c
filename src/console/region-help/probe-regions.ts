/**
 * Asks one host after the other whether it knows the app: never two at once, never two within one `wait`, and none after
 * one has said yes, since an app lives in one region and every question carries a UserSig. It knows no clock and no
 * network, and keeps nothing: history has one row for each press of Send, and this is none.
 */
import type { Exchange } from '../../protocol/exchange.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import type { AskedTarget, Candidate } from './candidates.ts'
import { hasUnknownHost } from './needs-region-help.ts'
import { type Answer, readAnswer } from './read-answer.ts'

export interface Finding {
  target: AskedTarget
  answer: Answer
}

interface Probing {
  candidates: readonly Candidate[]
  send: (target: AskedTarget, signal: AbortSignal) => Promise<Exchange | Refusal>
  /** From one question to the next; ends early where the signal aborts. */
  wait: (signal: AbortSignal) => Promise<void>
  /** Stops at once; what was not answered by then is no finding. */
  signal: AbortSignal
}

export async function* probeRegions({ candidates, send, wait, signal }: Probing): AsyncGenerator<Finding, void> {
  let pause = Promise.resolve()
  for (const { ways } of candidates) {
    for (const target of ways) {
      await pause
      if (signal.aborted) return
      pause = wait(signal)
      const answer = readAnswer(await send(target, signal))
      if (signal.aborted) return
      yield { target, answer }
      if (answer.kind === 'knows') return
      if (answer.kind !== 'cannot-tell' || !hasUnknownHost(answer.outcome)) break
    }
  }
}
