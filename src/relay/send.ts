/**
 * Puts one request on the network, once, and reports what happened as an Exchange. No redirect is followed, nothing is
 * decompressed, nothing is tried again: a write may have happened although no answer came.
 */
import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Secret } from '../lib/secret.ts'
import type { Exchange } from '../protocol/exchange.ts'
import { redactSecrets } from '../protocol/redaction.ts'
import type { Refusal } from '../protocol/relay-api.ts'
import type { WrittenHeaders } from './headers.ts'
import { connectAttemptMs, idleSocketMs } from './limits.ts'
import { type Phases, startPhases } from './phases.ts'
import { createPublicLookup } from './public-address.ts'
import type { Place, RateGate } from './rate.ts'
import type { Redactor } from './redact.ts'
import { isRefusal } from './refusal.ts'
import { transmit } from './transmit.ts'

/** A call that has passed every check. */
export interface Call {
  /** As it is told; scheme and host alone. */
  url: URL
  /** Where the connection goes. */
  reached: URL
  path: string
  /** It holds the UserSig. */
  pathAndQuery: Secret
  method: string
  /** Every line, as it is written. */
  headers: WrittenHeaders
  body: Uint8Array
  /** Milliseconds for the call itself, counted after the queue. */
  timeoutMs: number
  /** The lane of the rate gate; absent for calls that change nothing. */
  rateKey: string | undefined
  /** The ceiling that the caller assumes; the relay's own holds all the same. */
  callsPerSecond: number | undefined
  /** The host is a name that has to lead to a public address. */
  publicName: boolean
  redactor: Redactor
}

/** The one refusal that is known only on the way is that of the address. */
export type Send = (call: Call, signal: AbortSignal) => Promise<Exchange | Refusal>

interface SendOptions {
  gate: RateGate
  /** PEM, instead of Node's own list. */
  ca: string | undefined
  /** Instead of the system's. */
  lookup: LookupFunction | undefined
}

export function createSend(options: SendOptions): Send {
  const pool = {
    keepAlive: true,
    timeout: idleSocketMs,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: connectAttemptMs,
  }
  const agents = {
    'http:': new http.Agent(pool),
    'https:': new https.Agent({ ...pool, ...(options.ca === undefined ? {} : { ca: options.ca }) }),
  }

  const publicLookup = createPublicLookup(options.lookup)

  return async function send(call, signal) {
    const startedAt = new Date().toISOString()
    const phases = startPhases()
    const place = await waitForPlace(call, options.gate, phases, signal)
    const agent = call.reached.protocol === 'https:' ? agents['https:'] : agents['http:']
    const lookup = call.publicName ? publicLookup : options.lookup
    const came = signal.aborted ? cancelledInQueue(phases) : await transmit({ call, agent, lookup, phases, signal })
    if (isRefusal(came)) {
      place?.release('unsent')
      return came
    }
    // Before the connection stands nothing can have arrived; after that it may have, whatever came back.
    const unsent = came.result === 'failed' && came.failure.phase !== 'firstByte' && came.failure.phase !== 'download'
    place?.release(unsent ? 'unsent' : 'left')
    return { startedAt, request: describeRequest(call), timings: phases.end(), ...came }
  }
}

async function waitForPlace(
  { rateKey, callsPerSecond }: Call,
  gate: RateGate,
  phases: Phases,
  signal: AbortSignal,
): Promise<Place | undefined> {
  if (rateKey === undefined) return undefined
  const entered = gate.enter(rateKey, signal, callsPerSecond)
  // No wait, no phase: the commonest call by far is alone.
  if ('release' in entered) return entered
  phases.begin('queue')
  return entered
}

function cancelledInQueue(phases: Phases) {
  const message = redactSecrets('Cancelled while waiting.')
  const failure = { kind: 'cancelled' as const, phase: phases.current(), code: '', message }
  return { remoteAddress: null, reusedConnection: false, result: 'failed' as const, failure, partial: null }
}

function describeRequest({ url, pathAndQuery, method, headers, body, redactor }: Call): Exchange['request'] {
  const target = pathAndQuery.reveal()
  return {
    method,
    url: redactor.text(`${url.origin}${target}`),
    requestLine: redactor.text(`${method} ${target} HTTP/1.1`),
    headers: headers.map(([name, value]) => [redactor.text(name), redactor.text(value)]),
    bodyBase64: redactor.base64(body),
    bodyBytes: body.length,
  }
}
