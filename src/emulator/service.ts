/**
 * Answers `/v4/*` as the vendor would: the request taken apart, logged, checked, carried out, and spoiled where a fault is
 * due. One call is carried out in one go, when its whole body has arrived, so calls never mix.
 */
import type { Context } from 'hono'
import { findCommandId } from '../protocol/commands/index.ts'
import { takeApartQuery } from '../protocol/request-url.ts'
import type { LoggedCall } from './calls.ts'
import { type Arrived, checkCall } from './checks.ts'
import { answerWithFault } from './fault-replies.ts'
import { isCarriedOut } from './faults.ts'
import type { Success } from './handlers/handler.ts'
import { handlers } from './handlers/index.ts'
import type { Refusal } from './refusals.ts'
import { preflightHeaders, replyHeaders } from './reply-headers.ts'
import type { Switches } from './switches.ts'
import { type EmulatorEnv, readBody, readWireRequest, type WireRequest } from './wire.ts'
import type { HostedWorld, Worlds } from './worlds.ts'

export function createService(worlds: Worlds, switches: Switches): (c: Context<EmulatorEnv>) => Promise<Response> {
  const headers = replyHeaders(switches)

  /** What the service answers, faults aside. A bug in a handler throws, and becomes no vendor error. */
  function carryOut(arrived: Arrived): string {
    const passed = checkCall(arrived, switches)
    return write('ActionStatus' in passed ? passed : handle(passed), switches)
  }

  function handle({ command, hosted, identifier, body }: Exclude<ReturnType<typeof checkCall>, Refusal>) {
    return handlers[command]({ world: hosted.world, now: hosted.clock.seconds(), identifier, body, switches })
  }

  return async function answer(c) {
    const request = readWireRequest(c)
    const query = readQuery(request.search, switches)
    const hosted = worlds.find(query.get('sdkappid') ?? '')
    // Everything below happens in one go; this is the only place where another call may come between.
    const body = await readBody(c)
    // Far beyond the vendor's own limit, which is answered in JSON: a gateway would not let it through.
    if (!body) return new Response('Request Entity Too Large', { status: 413 })
    // Calls for an app that is not there are nobody's, and are not logged.
    const entry = hosted && log(hosted, request, body)
    if (request.method === 'OPTIONS') return new Response(null, { headers: preflightHeaders(switches) })
    const arrived: Arrived = { method: request.method, command: findCommandId(request.pathname), query, body, hosted }
    // A fault hits the call whatever is wrong with it: it stands for the network and the machines on the way.
    const fault = hosted?.faults.take(arrived.command)
    const text = !fault || isCarriedOut(fault) ? carryOut(arrived) : undefined
    if (entry && fault) {
      entry.fault = fault.kind
      const faulted = await answerWithFault(fault, { text, headers }, c.env ?? {})
      entry.reply = faulted.text
      return faulted.response
    }
    if (entry) entry.reply = text
    return new Response(text ?? null, { headers })
  }
}

/** Names are case-sensitive, as documented. */
function readQuery(search: string, { repeatedParameter }: Switches): Map<string, string> {
  const query = new Map<string, string>()
  for (const { name, value } of takeApartQuery(search)) {
    if (repeatedParameter === 'last' || !query.has(name)) query.set(name, value)
  }
  return query
}

/** Logged on arrival, so that a call that waits for its fault is there already, with no reply yet. */
function log(hosted: HostedWorld, { method, target, rawHeaders }: WireRequest, body: Uint8Array): LoggedCall {
  const entry = { at: hosted.clock.ms(), method, target, rawHeaders, body, reply: undefined, fault: undefined }
  hosted.calls.add(entry)
  return entry
}

/** Where it is on, ErrorDisplay follows the three fields, as in the older samples. */
function write(answer: Success | Refusal, { errorDisplay }: Switches): string {
  if (errorDisplay === 'off') return JSON.stringify(answer)
  const { ActionStatus, ErrorInfo, ErrorCode, ...data } = answer
  return JSON.stringify({ ActionStatus, ErrorInfo, ErrorCode, ErrorDisplay: '', ...data })
}
