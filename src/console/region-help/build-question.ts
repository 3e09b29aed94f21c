/**
 * The question itself: does the administrator's own account exist? `account_check` changes nothing, names no user of the
 * app to a host that may be a stranger, and needs no message service to answer; an unread count would do all three worse.
 */
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { commands } from '../../protocol/commands/index.ts'
import type { PlannedRequest } from '../../protocol/relay-api.ts'
import { buildRequestUrl, drawRandom } from '../../protocol/request-url.ts'

export const question = commands.account_check

/** Who asks. */
export interface Asker {
  sdkAppId: string
  identifier: string
  userSig: Secret
}

/** @param origin scheme, host and port of the one that is asked */
export function buildQuestion(origin: string, { sdkAppId, identifier, userSig }: Asker): PlannedRequest {
  const body = JSON.stringify({ CheckItem: [{ UserID: identifier }] })
  const url = buildRequestUrl({
    origin,
    path: question.path,
    sdkAppId,
    identifier,
    userSig: userSig.reveal(),
    random: drawRandom(),
    contentType: 'json',
  })
  return {
    command: question.id,
    method: 'POST',
    url: new Secret(url),
    headers: [['Content-Type', 'application/json']],
    bodyBase64: toBase64(encodeUtf8(body)),
  }
}
