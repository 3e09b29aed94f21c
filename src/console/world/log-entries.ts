/** The log of a world: the calls that came in and the events that went out, newest first. Pure. */
import type { ReceivedCall, WebhookCall } from '../../protocol/emulator-api.ts'

export type LogEntry =
  | { kind: 'call'; key: string; at: string; call: ReceivedCall }
  | { kind: 'webhook'; key: string; at: string; webhook: WebhookCall }

/**
 * @param calls oldest first
 * @param webhooks oldest first
 */
export function listEntries(calls: readonly ReceivedCall[], webhooks: readonly WebhookCall[]): LogEntry[] {
  const entries: LogEntry[] = [
    ...calls.map((call): LogEntry => ({ kind: 'call', key: `call-${call.id}`, at: call.at, call })),
    ...webhooks.map(
      (webhook): LogEntry => ({ kind: 'webhook', key: `webhook-${webhook.id}`, at: webhook.at, webhook }),
    ),
  ]
  // An event of the same millisecond stands above its call. All times are ISO in UTC, so their order is that of the text.
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).reverse()
}
