/**
 * The log of calls as received by one world, newest last: the newest 1,000, and no more than 8 MiB of bodies. Keeps what
 * came as it came; UserSigs are replaced when the log is read, the one way by which anything leaves it.
 */
import type { ReceivedCall } from '../protocol/emulator-api.ts'
import { fingerprintUserSig, redactBody, redactSecrets } from '../protocol/redaction.ts'
import { takeApartQuery } from '../protocol/request-url.ts'

const maxCalls = 1_000
const maxBodyBytes = 8 * 1024 * 1024

/** A call that is being answered: `reply` and `fault` are filled in on the way. */
export interface LoggedCall {
  /** Milliseconds by the world's clock. */
  at: number
  method: string
  target: string
  /** Name, value, name, value, as node:http tells them. */
  rawHeaders: readonly string[]
  body: Uint8Array
  /** The text that was answered; undefined where none was. */
  reply: string | undefined
  fault: string | undefined
}

export interface CallLog {
  add: (call: LoggedCall) => void
  read: () => ReceivedCall[]
  clear: () => void
}

export function createCallLog(): CallLog {
  let calls: LoggedCall[] = []
  let bytes = 0
  return {
    add(call) {
      // The entry itself is kept: its reply is filled in after it was added.
      calls.push(call)
      bytes += call.body.length
      while (calls.length > maxCalls || (bytes > maxBodyBytes && calls.length > 1))
        bytes -= calls.shift()?.body.length ?? 0
    },
    read: () => calls.map(tell),
    clear() {
      calls = []
      bytes = 0
    },
  }
}

/** Redacts here and not on arrival: the same work for a call that nobody looks at would slow every call. */
function tell(call: LoggedCall): ReceivedCall {
  return {
    at: new Date(call.at).toISOString(),
    method: call.method,
    target: redactSecrets(call.target),
    rawHeaders: pair(call.rawHeaders, userSigOf(call.target)),
    bodyBase64: redactBody(Buffer.from(call.body).toString('base64')),
    reply: readReply(call.reply && redactSecrets(call.reply)),
    ...(call.fault === undefined ? {} : { fault: call.fault }),
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
