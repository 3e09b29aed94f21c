/** Tells a world's webhook that a conversation was marked, where there is one and the switches want it told. */
import type { ReadEvent } from './webhook.ts'
import { unreadTotal } from './world.ts'
import type { HostedWorld } from './worlds.ts'

export function reportRead(
  { made, world, clock, settings, switches, webhooks }: HostedWorld,
  read: Pick<ReadEvent, 'reader' | 'peer' | 'platform' | 'callId'> & { changed: boolean },
): void {
  if (settings.webhook === null) return
  if (!read.changed && switches.webhookWhenNothingChanged === 'not-called') return
  const now = clock.seconds()
  webhooks.tell(settings.webhook.url, {
    sdkAppId: made.sdkAppId,
    reader: read.reader,
    peer: read.peer,
    lastReadTime: world.inboxes.get(read.reader)?.get(read.peer)?.watermark ?? now,
    unreadTotal: unreadTotal(world, read.reader, now),
    platform: read.platform,
    at: clock.ms(),
    callId: read.callId,
  })
}
