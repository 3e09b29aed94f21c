/** What a line of a table says of a call, in the words of the wire, the same in every language. */
import { fromBase64 } from '../../lib/base64.ts'
import { commands } from '../../protocol/commands/index.ts'
import { type Outcome, outcomeOf } from '../../protocol/outcome.ts'
import { takeApartRequestUrl } from '../../protocol/request-url.ts'
import { readBodyText, requestOf, type SharedCall } from './shared-call.ts'

export interface Facts {
  sdkAppId: string
  identifier: string
  /** Empty where the body does not name them as texts. */
  reader: string
  other: string
  /** Undefined while it runs. */
  outcome: Outcome | undefined
  status: number | undefined
  code: number | undefined
  errorInfo: string
  /** Milliseconds. */
  total: number | undefined
}

export function readFacts(call: SharedCall): Facts {
  const request = requestOf(call)
  const query = takeApartRequestUrl(request.url)?.query ?? []
  const parameter = (wanted: string) => query.find(({ name }) => name === wanted)?.value ?? ''
  const body = readObject(request.bodyBase64)
  const outcome = call.sent ? outcomeOf(call.sent, commands.admin_set_msg_read) : undefined
  const exchange = call.sent && 'result' in call.sent ? call.sent : undefined
  return {
    sdkAppId: parameter('sdkappid'),
    identifier: parameter('identifier'),
    reader: textOf(body.Report_Account),
    other: textOf(body.Peer_Account),
    outcome,
    status: exchange?.result === 'replied' ? exchange.status : exchange?.partial?.status,
    code: outcome?.kind === 'rejected' ? outcome.code : outcome?.kind === 'ok' ? 0 : undefined,
    errorInfo: outcome?.kind === 'rejected' ? outcome.errorInfo : '',
    total: exchange?.timings.total,
  }
}

/** A body as a person reads it: where it is no UTF-8, how many bytes it has. */
export function describeBody(bodyBase64: string): string {
  return readBodyText(bodyBase64) ?? `(${fromBase64(bodyBase64)?.length ?? 0} bytes, not UTF-8: ${bodyBase64})`
}

function readObject(bodyBase64: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readBodyText(bodyBase64) ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
