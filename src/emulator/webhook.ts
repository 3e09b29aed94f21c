/**
 * `C2C.CallbackAfterMsgReport`: told to a loopback address after a conversation was marked, and kept with what came of it.
 * https://trtc.io/document/43465 (2026-11). Its answer changes nothing, since the event comes afterwards. Signs nothing:
 * the vendor's scheme for that was found on no page.
 */
import type { WebhookCall } from '../protocol/emulator-api.ts'
import { redactSecrets } from '../protocol/redaction.ts'

const maxKept = 50
const maxAnswerBytes = 4_096

export interface ReadEvent {
  sdkAppId: number
  reader: string
  peer: string
  /** Unix seconds. */
  lastReadTime: number
  /** What the reader has unread from everybody. */
  unreadTotal: number
  /** RESTAPI for the command, a platform for the reader's own app. */
  platform: 'RESTAPI' | 'Web'
  /** Milliseconds by the world's clock. */
  at: number
  callId: number | undefined
}

export interface Webhooks {
  /** Returns at once; the rest is in the log. @param url checked before: see `settings.ts`. */
  tell: (url: string, event: ReadEvent) => void
  read: () => WebhookCall[]
  clear: () => void
}

/** @param changed told when something came of a call. @param timeoutMs ours, as the documented wait before a message is sent. */
export function createWebhooks(changed: () => void, timeoutMs = 2_000): Webhooks {
  let calls: WebhookCall[] = []
  let newest = 0
  return {
    tell(url, event) {
      newest += 1
      const call: WebhookCall = {
        id: newest,
        at: new Date(event.at).toISOString(),
        ...(event.callId !== undefined && { callId: event.callId }),
        url: `${url}?${query(event)}`,
        body: JSON.stringify({
          CallbackCommand: 'C2C.CallbackAfterMsgReport',
          Report_Account: event.reader,
          Peer_Account: event.peer,
          LastReadTime: event.lastReadTime,
          UnreadMsgNum: event.unreadTotal,
        }),
        outcome: 'pending',
      }
      calls = [...calls, call].slice(-maxKept)
      const begun = performance.now()
      void post(call.url, call.body, timeoutMs).then((came) => {
        Object.assign(call, came, { ms: Math.round(performance.now() - begun) })
        changed()
      })
    },
    // What a stranger answers may hold anything.
    read: () => calls.map((call) => ({ ...call, ...(call.answer && { answer: redactSecrets(call.answer) }) })),
    clear() {
      calls = []
    },
  }
}

/** `SdkAppid` as its page writes it, unlike the commands' own `sdkappid`. */
function query({ sdkAppId, platform }: ReadEvent): URLSearchParams {
  return new URLSearchParams({
    SdkAppid: String(sdkAppId),
    CallbackCommand: 'C2C.CallbackAfterMsgReport',
    contenttype: 'json',
    ClientIP: '127.0.0.1',
    OptPlatform: platform,
  })
}

type Came = Pick<WebhookCall, 'outcome' | 'status' | 'answer' | 'failure'>

/** Never rejects. A redirect is not followed: it could lead away from this machine. */
async function post(url: string, body: string, timeoutMs: number): Promise<Came> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    const { status } = response
    if (status >= 300 && status < 400) {
      await response.body?.cancel()
      return { outcome: 'failed', status, failure: 'redirect' }
    }
    return { outcome: 'answered', status, answer: await readStart(response) }
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    return { outcome: 'failed', failure: isLate ? 'timeout' : 'not-reached' }
  }
}

async function readStart(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= maxAnswerBytes) break
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxAnswerBytes))
}
