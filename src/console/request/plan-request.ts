import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { commands } from '../../protocol/commands/index.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import type { PlannedRequest } from '../../protocol/relay-api.ts'
import { buildRequestUrl, takeApartRequestUrl } from '../../protocol/request-url.ts'
import type { Draft } from './draft.ts'
import { readHeaderLines } from './header-lines.ts'

/** What a connection gives to a request. */
export interface Sender {
  origin: string
  sdkAppId: string
  identifier: string
  userSig: Secret
}

/** The draft as it would be sent now. An empty `random` or `contenttype` is left out of the URL, to see what happens. */
export function planRequest(draft: Draft, sender: Sender): PlannedRequest {
  return {
    command: 'admin_set_msg_read',
    method: draft.method,
    url: new Secret(
      buildRequestUrl({
        origin: sender.origin,
        path: commands.admin_set_msg_read.path,
        sdkAppId: sender.sdkAppId,
        identifier: sender.identifier,
        userSig: sender.userSig.reveal(),
        ...(draft.random.value === '' ? {} : { random: draft.random.value }),
        ...(draft.contentType === '' ? {} : { contentType: draft.contentType }),
      }),
    ),
    headers: readHeaderLines(draft.headerLines),
    bodyBase64: toBase64(draft.body),
    timeoutMs: draft.timeoutMs,
  }
}

/** Whether two requests say the same, whoever sends them, wherever they go and whatever their random. */
export function isSameMessage(one: SentRequest, other: SentRequest): boolean {
  const message = ({ method, headers, bodyBase64 }: SentRequest) => JSON.stringify([method, headers, bodyBase64])
  return message(one) === message(other)
}

/** Whether a request goes where this sender is at home: only then does its signature belong into it. */
export function belongsTo(url: string, sender: Sender): boolean {
  const parts = takeApartRequestUrl(url)
  const parameter = (wanted: string) => parts?.query.find(({ name }) => name === wanted)?.value
  return (
    parts?.origin === sender.origin &&
    parameter('sdkappid') === sender.sdkAppId &&
    parameter('identifier') === sender.identifier
  )
}
