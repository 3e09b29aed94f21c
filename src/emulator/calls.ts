/**
 * The log of calls as received by one world, newest last: the newest 1,000, and no more than 8 MiB of bodies. Keeps what
 * came as it came; UserSigs are replaced when the log is read, the one way by which anything leaves it.
 */
import type { FaultKind, Reason, ReceivedCall } from '../protocol/emulator-api.ts'
import { fingerprintUserSig, redactBody, redactSecrets } from '../protocol/redaction.ts'
import { takeApartQuery } from '../protocol/request-url.ts'
import type { TicketCheck } from './tickets.ts'

const maxCalls = 1_000
const maxBodyBytes = 8 * 1024 * 1024

/** A call that is being answered: what is undefined is filled in on the way. */
export interface LoggedCall {
  /** Of this world, in order of arrival; see `CallLog.nextId`. */
  id: number
  /** Milliseconds by the world's clock. */
  at: number
  method: string
  target: string
  /** Name, value, name, value, as node:http tells them. */
  rawHeaders: readonly string[]
  body: Uint8Array
  /** As the checks read them. */
  userSig: string
  identifier: string
  /** Unix seconds by which the signature is judged. */
  judgedAt: number
  /** Milliseconds by the machine's clock at which it had arrived. */
  begun: number
  why: Reason | undefined
  /** The text that was answered; undefined where none was. */
  reply: string | undefined
  fault: { id: number; kind: FaultKind } | undefined
  /** Milliseconds that it took; undefined while it is not over. */
  ms: number | undefined
}

export interface CallLog {
  /** Never given twice. */
  nextId: () => number
  /** What is changed in it later shows. */
  add: (call: LoggedCall) => void
  /** @param limit the newest so many. */
  read: (limit?: number) => ReceivedCall[]
  count: () => number
  /** Ids are not used again. */
  clear: () => void
}

/** @param touch told of each call that comes in; that one is answered, its caller has to tell. */
export function createCallLog(tickets: Pick<TicketCheck, 'describe'>, touch: () => void): CallLog {
  let calls: LoggedCall[] = []
  let bytes = 0
  let newest = 0
  return {
    nextId() {
      newest += 1
      return newest
    },
    add(call) {
      // The entry itself is kept: its reply is filled in after it was added.
      calls.push(call)
      bytes += call.body.length
      while (calls.length > maxCalls || (bytes > maxBodyBytes && calls.length > 1))
        bytes -= calls.shift()?.body.length ?? 0
      touch()
    },
    read: (limit = maxCalls) => calls.slice(-limit).map((call) => tell(call, tickets)),
    count: () => calls.length,
    clear() {
      calls = []
      bytes = 0
      touch()
    },
  }
}

/** Redacts here and not on arrival: the same work for a call that nobody looks at would slow every call. */
function tell(call: LoggedCall, tickets: Pick<TicketCheck, 'describe'>): ReceivedCall {
  const reply = call.reply === undefined ? undefined : redactSecrets(call.reply)
  return {
    id: call.id,
    at: new Date(call.at).toISOString(),
    method: call.method,
    target: redactSecrets(call.target),
    rawHeaders: pair(call.rawHeaders, userSigOf(call.target)),
    bodyBase64: redactBody(Buffer.from(call.body).toString('base64')),
    signature: tickets.describe(call.userSig, call.identifier, call.judgedAt),
    ...(call.why && { why: call.why }),
    reply: readReply(reply),
    replyText: reply ?? null,
    ...(call.fault && { fault: call.fault.kind, faultId: call.fault.id }),
    ms: call.ms ?? null,
  }
}

/** A Referer or a forwarded URL may carry a ticket too. */
function pair(raw: readonly string[], userSig: string | undefined): [string, string][] {
  const pairs: [string, string][] = []
  for (let at = 0; at < raw.length; at += 2) pairs.push([raw[at] ?? '', redact(raw[at + 1] ?? '', userSig)])
  return pairs
}

function redact(text: string, userSig: string | undefined): string {
  const named = redactSecrets(text)
  return userSig ? named.replaceAll(userSig, fingerprintUserSig(userSig)) : named
}

/** The ticket of the call itself, which a header may carry without its name. */
function userSigOf(target: string): string | undefined {
  const [, search = ''] = target.split(/\?(.*)/s)
  return takeApartQuery(search).find(({ name, value }) => name === 'usersig' && value.length > 8)?.value
}

/** A fault may have answered something that is no JSON; then the text is the reply. */
function readReply(text: string | undefined): unknown {
  if (text === undefined) return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
