/**
 * One call, with what is known beside it at this moment: all that the rules read. The call itself never changes; what stands
 * beside it does, as when a signature runs out.
 */
import { fromBase64 } from '../../lib/base64.ts'
import { type JsonText, readJsonText } from '../../lib/json-text.ts'
import { isJsonObject } from '../../lib/json-value.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { type AccountField, type AccountReading, accountOf, isAccountCode } from '../../protocol/account-codes.ts'
import { type BodyCheck, checkBody } from '../../protocol/check-body.ts'
import type { ClockSkew } from '../../protocol/clock-skew.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import type { UserSigContent, UserSigVerdict } from '../../protocol/user-sig.ts'

export interface Happened {
  outcome: Outcome
  request: SentRequest
  /** Milliseconds since 1970. */
  startedAt: number
  beside: Beside
}

/** What is known beside the call. Each part may be unknown. */
export interface Beside {
  reading90003: AccountReading
  /** Of the connection of now, where it is the one that the call went through. */
  signature?: KnownSignature | undefined
  /** Worth telling. */
  clockSkew?: ClockSkew | undefined
  history?: CallFacts | undefined
  /** The other regions' hosts can be asked whether they know the app. */
  canAskRegions?: boolean
}

export interface KnownSignature {
  verdict: UserSigVerdict
  content: UserSigContent | undefined
  /** Seconds until it expires; negative once it has. */
  remaining: number | undefined
  /** The call carried this very one. */
  sent: boolean
  /** One press makes a new one. */
  canSign: boolean
  /** Whom it has to be for. */
  identifier: string
  sdkAppId: string
}

/** What earlier calls to the same app say of this one. */
interface CallFacts {
  /** Accounts of calls that the service accepted. */
  accepted: readonly string[]
  /** Calls that were started within the second that ended with this one, itself included. */
  callsInSecond: number
  /** When the pair was last accepted the other way round, in milliseconds since 1970. */
  oppositeAt: number | undefined
}

/** A case as the rules read it: its body taken apart once for all of them. */
export interface Case extends Happened {
  /** The vendor's code; undefined where there is none, 0 for OK. */
  code: number | undefined
  /** Undefined where the bytes are no UTF-8. */
  text: string | undefined
  json: JsonText | undefined
  /** Undefined where it is no JSON object. */
  body: Readonly<Record<string, unknown>> | undefined
  /** Empty where there is no body to check. */
  checks: readonly BodyCheck[]
  /** A UserSig stood in it and was masked: these are not the bytes that were sent, and nothing can be built on them. */
  masked: boolean
  /** The account that the code speaks of: as recorded, or by the first reading. */
  meant: AccountField | undefined
}

export function readCase(happened: Happened): Case {
  const { outcome, request, startedAt, beside } = happened
  const bytes = fromBase64(request.bodyBase64) ?? new Uint8Array()
  const text = decodeUtf8(bytes)
  const json = text === undefined ? undefined : readJsonText(text)
  const body = json?.ok && isJsonObject(json.value) ? json.value : undefined
  const code = outcome.kind === 'ok' ? 0 : outcome.kind === 'rejected' ? outcome.code : undefined
  return {
    ...happened,
    code,
    text,
    json,
    body,
    checks: body ? checkBody(body, startedAt / 1000) : [],
    masked: bytes.length !== request.bodyBytes,
    meant: isAccountCode(code) ? accountOf(code, beside.reading90003) : undefined,
  }
}
