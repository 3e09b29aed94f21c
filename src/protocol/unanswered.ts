/**
 * Exchanges that no relay reported: the request as it was meant, and why there is nothing more. The console makes them,
 * so that every press of Send leaves one row, also when its own relay is down.
 */
import { fromBase64 } from '../lib/base64.ts'
import type { FailedExchange, FailureKind, SentRequest } from './exchange.ts'
import { redactBody, redactSecrets } from './redaction.ts'
import type { PlannedRequest } from './relay-api.ts'

/** The request as it is meant to go out, with its UserSig replaced. Host and Content-Length come from the relay. */
export function describeRequest(request: Omit<PlannedRequest, 'command'>): SentRequest {
  const url = request.url.reveal()
  return {
    method: request.method,
    url: redactSecrets(url),
    requestLine: redactSecrets(`${request.method} ${url.replace(/^https?:\/\/[^/?#]+/i, '') || '/'} HTTP/1.1`),
    headers: request.headers.map(([name, value]) => [redactSecrets(name), redactSecrets(value)]),
    bodyBase64: redactBody(request.bodyBase64),
    bodyBytes: fromBase64(request.bodyBase64)?.length ?? 0,
  }
}

/**
 * @param startedAt milliseconds since 1970
 * @param total milliseconds until it was given up
 */
export function failWithoutRelay(
  request: SentRequest,
  kind: Extract<FailureKind, 'cancelled' | 'relay-unreachable' | 'interrupted'>,
  startedAt: number,
  total: number,
  message = '',
): FailedExchange {
  return {
    result: 'failed',
    startedAt: new Date(startedAt).toISOString(),
    request,
    failure: { kind, phase: null, code: '', message: redactSecrets(message) },
    partial: null,
    timings: { queue: null, dns: null, tcp: null, tls: null, firstByte: null, download: null, total },
    remoteAddress: null,
    reusedConnection: false,
  }
}
