/** What is told of a world to whoever asks the control. The key is left out: only who made the world was told it. */
import type { AppState, AppSummary, Conversation } from '../protocol/emulator-api.ts'
import { countUnread } from './conversation.ts'
import { maxUnreadConversations, unreadByPeer, type World } from './world.ts'
import type { HostedWorld } from './worlds.ts'

export function readState(hosted: HostedWorld): AppState {
  const { made, world, clock, faults, settings, switches, scenario, version, webhooks } = hosted
  const now = clock.seconds()
  const conversations = [...world.inboxes.keys()].flatMap((reader) => readConversations(world, reader, now))
  return {
    sdkAppId: made.sdkAppId,
    version,
    scenario,
    settings: { ...settings, switches: { ...switches } },
    admins: [...world.admins],
    accounts: [...world.accounts],
    callsPerSecond: settings.callsPerSecond,
    now,
    conversations,
    messages: conversations.reduce((sum, { messages }) => sum + messages, 0),
    faults: faults.pending(),
    webhookCalls: webhooks.read(),
  }
}

export function summarize({ made, world, scenario, calls }: HostedWorld): AppSummary {
  return { sdkAppId: made.sdkAppId, scenario, accounts: world.accounts.size, calls: calls.count() }
}

/** Counts a crowded inbox once, not once for each conversation. */
function readConversations(world: World, reader: string, now: number): Conversation[] {
  const inbox = world.inboxes.get(reader) ?? []
  const counted =
    (world.inboxes.get(reader)?.size ?? 0) > maxUnreadConversations ? unreadByPeer(world, reader, now) : undefined
  return [...inbox].map(([peer, conversation]) => ({
    reader,
    peer,
    unread: counted ? (counted.get(peer) ?? 0) : countUnread(conversation, now),
    watermark: conversation.watermark,
    messages: conversation.messages.length,
  }))
}
