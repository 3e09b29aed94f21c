/** The console's one way out: `POST /relay/send`. Whatever happens becomes an Exchange or a Refusal, never an exception. */
import * as z from 'zod/mini'
import { Exchange } from '../../protocol/exchange.ts'
import {
  ArmReply,
  type ArmRequest,
  armedHeader,
  type PlannedRequest,
  Refusal,
  type SendRequest,
} from '../../protocol/relay-api.ts'
import { describeRequest, failWithoutRelay } from '../../protocol/unanswered.ts'
import { readAssumptions } from '../assumptions.ts'
import { fetchOwn } from './access.ts'
import type { Pass } from './gate.ts'
import { isLeaving } from './leaving.ts'

const Answer = z.union([Exchange, Refusal])

export interface Sent {
  sent: Exchange | Refusal
  /** The relay's new proof that the connection is armed; absent where the call was no live write. */
  renewed: string | undefined
}

/** @param signal cancels; the relay then drops the call, which the far end may have acted on already */
export async function sendThroughRelay({ request, armed }: Pass, signal: AbortSignal): Promise<Sent> {
  const startedAt = Date.now()
  const fail = (message: string): Sent => {
    const kind = signal.aborted ? 'cancelled' : isLeaving() ? 'interrupted' : 'relay-unreachable'
    const said = kind === 'relay-unreachable' ? message : ''
    const sent = failWithoutRelay(describeRequest(request), kind, startedAt, Date.now() - startedAt, said)
    return { sent, renewed: undefined }
  }
  try {
    const response = await post('/relay/send', write(request, armed), signal)
    // What is no JSON came from something else that listens at this address, or from a relay in trouble.
    const answer = Answer.safeParse(await response.json().catch(() => undefined))
    if (!answer.success) return fail(`HTTP ${response.status}`)
    return { sent: answer.data, renewed: response.headers.get(armedHeader) ?? undefined }
  } catch {
    return fail('')
  }
}

/** Says at the relay that real people's data may be changed. @returns undefined where it did not agree, or is gone */
export async function armAtRelay(request: ArmRequest): Promise<ArmReply | undefined> {
  try {
    return ArmReply.parse(await (await post('/relay/arm', request)).json())
  } catch {
    return undefined
  }
}

function write(
  { method, url, headers, bodyBase64, timeoutMs }: PlannedRequest,
  armed: string | undefined,
): SendRequest {
  return {
    method,
    callsPerSecond: readAssumptions().callsPerSecond,
    url: url.reveal(),
    headers,
    bodyBase64,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(armed === undefined ? {} : { armed }),
  }
}

function post(path: `/${string}`, body: SendRequest | ArmRequest, signal?: AbortSignal): Promise<Response> {
  return fetchOwn(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
}
