/**
 * Answers `/v4/*` as the vendor would: the request taken apart, logged, checked, carried out, and spoiled where a fault is
 * due. One call is carried out in one go, when its whole body has arrived, so calls never mix.
 */
import type { Context } from 'hono'
import { findCommandId } from '../protocol/commands/index.ts'
import type { Fault, Reason } from '../protocol/emulator-api.ts'
import { takeApartQuery } from '../protocol/request-url.ts'
import type { LoggedCall } from './calls.ts'
import { type Arrived, checkCall, type Passed } from './checks.ts'
import { answerWithFault } from './fault-replies.ts'
import { isCarriedOut } from './faults.ts'
import type { Success } from './handlers/handler.ts'
import { handlers } from './handlers/index.ts'
import { decidedBy, type Refusal } from './refusals.ts'
import { preflightHeaders } from './reply-headers.ts'
import { reportRead } from './report-read.ts'
import type { Switches } from './switches.ts'
import { type EmulatorEnv, readBody, readWireRequest, type WireRequest } from './wire.ts'
import { markRead } from './world.ts'
import type { HostedWorld, Worlds } from './worlds.ts'

/** What is answered, and why. */
interface Answer {
  text: string
  why: Reason
}

export function createService(worlds: Worlds): (c: Context<EmulatorEnv>) => Promise<Response> {
  return async function answer(c) {
    const request = readWireRequest(c)
    const named = readQuery(request.search, worlds.main.switches)
    const hosted = worlds.find(named.get('sdkappid') ?? '')
    // Everything below happens in one go; this is the only place where another call may come between.
    const body = await readBody(c)
    // Far beyond the vendor's own limit, which is answered in JSON: a gateway would not let it through.
    if (!body) return new Response('Request Entity Too Large', { status: 413 })
    // Calls for an app that is not there are nobody's, and are not logged. The default world's switches answer them.
    const { switches, headers } = hosted ?? worlds.main
    const command = findCommandId(request.pathname)
    if (request.method === 'OPTIONS') {
      const entry = hosted && createEntry(hosted, request, body, named, 0)
      if (hosted && entry) finish(hosted, entry, { by: 'preflight' }, undefined)
      return new Response(null, { headers: preflightHeaders(switches) })
    }
    // Which of two parameters counts is the world's own business, once it is known which world is meant.
    const asNamed = switches.repeatedParameter === worlds.main.switches.repeatedParameter
    const query = asNamed ? named : readQuery(request.search, switches)
    // A fault hits the call whatever is wrong with it: it stands for the network and the machines on the way.
    const due = hosted?.faults.take(command)
    const offMinutes = due?.fault.kind === 'clock-off' ? due.fault.minutes : 0
    const entry = hosted && createEntry(hosted, request, body, query, offMinutes)
    const arrived: Arrived = {
      method: request.method,
      command,
      query,
      identifier: query.get('identifier') ?? '',
      host: () => readHeader(request.rawHeaders, 'host'),
      address: () => (c.env?.incoming?.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
      body,
      hosted,
      judgedAt: entry?.judgedAt ?? 0,
    }
    const answered = !due || isCarriedOut(due.fault) ? carryOut(arrived, switches, entry?.id, due?.fault) : undefined
    const text = answered?.text
    if (!hosted || !entry) return new Response(text ?? null, { headers })
    const why = answered?.why ?? { by: 'fault' }
    const dated = dateHeaders(hosted, offMinutes)
    if (!due) {
      finish(hosted, entry, why, text)
      return new Response(text ?? null, { headers: dated })
    }
    entry.why = why
    entry.fault = { id: due.id, kind: due.fault.kind }
    const faulted = await answerWithFault(due.fault, { text, headers: dated }, c.env ?? {})
    finish(hosted, entry, why, faulted.text)
    return faulted.response
  }
}

/** What the service answers, faults aside. A bug in a handler throws, and becomes no vendor error. */
function carryOut(arrived: Arrived, switches: Switches, callId: number | undefined, fault: Fault | undefined): Answer {
  const passed = checkCall(arrived, switches)
  if ('check' in passed) {
    const { check, refusal } = passed
    return { text: write(refusal, switches), why: { by: 'check', check, ...namedSwitch(refusal) } }
  }
  const { command, hosted } = passed
  const before = hosted.world.changes
  const answer = handle(passed, callId, fault)
  const changed = hosted.world.changes !== before
  return { text: write(answer, switches), why: { by: 'command', command, changed, ...namedSwitch(answer) } }
}

function handle({ command, hosted, identifier, body }: Passed, callId: number | undefined, fault: Fault | undefined) {
  const { world, clock, switches, settings } = hosted
  const now = clock.seconds()
  return handlers[command]({
    world,
    now,
    identifier,
    body,
    switches,
    settings,
    markRead(reader, peer, mark) {
      if (fault?.kind === 'badge-kept') return
      const before = world.changes
      if (mark) markRead(world, reader, peer, mark, now)
      reportRead(hosted, { reader, peer, changed: world.changes !== before, platform: 'RESTAPI', callId })
    },
  })
}

function namedSwitch(answer: Success | Refusal): { switch?: string } {
  const name = answer[decidedBy]
  return name === undefined ? {} : { switch: name }
}

/** By the world's clock where it is off; else node dates the reply itself. */
function dateHeaders({ headers, clock, settings }: HostedWorld, offMinutes: number): Record<string, string> {
  if (offMinutes === 0 && settings.clockMinutes === 0) return headers
  return { ...headers, Date: new Date(clock.ms() + offMinutes * 60_000).toUTCString() }
}

function readHeader(rawHeaders: readonly string[], name: string): string {
  const at = rawHeaders.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name)
  return at < 0 ? '' : (rawHeaders[at + 1] ?? '')
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
function createEntry(
  { clock, calls }: HostedWorld,
  { method, target, rawHeaders }: WireRequest,
  body: Uint8Array,
  query: ReadonlyMap<string, string>,
  offMinutes: number,
): LoggedCall {
  const at = clock.ms()
  const entry: LoggedCall = {
    id: calls.nextId(),
    at,
    method,
    target,
    rawHeaders,
    body,
    userSig: query.get('usersig') ?? '',
    identifier: query.get('identifier') ?? '',
    judgedAt: Math.floor(at / 1000) + offMinutes * 60,
    begun: clock.machine(),
    why: undefined,
    reply: undefined,
    fault: undefined,
    ms: undefined,
  }
  calls.add(entry)
  return entry
}

function finish({ clock, touch }: HostedWorld, entry: LoggedCall, why: Reason, reply: string | undefined): void {
  entry.why = why
  entry.reply = reply
  entry.ms = clock.machine() - entry.begun
  touch()
}

/** Where it is on, ErrorDisplay follows the three fields, as in the older samples. */
function write(answer: Success | Refusal, { errorDisplay }: Switches): string {
  if (errorDisplay === 'off') return JSON.stringify(answer)
  const { ActionStatus, ErrorInfo, ErrorCode, ...data } = answer
  return JSON.stringify({ ActionStatus, ErrorInfo, ErrorCode, ErrorDisplay: '', ...data })
}
