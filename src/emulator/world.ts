/**
 * The state of one SDKAppID: accounts, administrators, and who has what from whom. Pure and synchronous; the time comes
 * in as unix seconds by this world's clock. Refuses nothing: the checks stand before it.
 */
import {
  type Conversation,
  countUnread,
  createConversation,
  deliver,
  type MarkRules,
  type Message,
  markAllRead,
  markReadUpTo,
  sevenDays,
} from './conversation.ts'

/** Conversations of one reader that count. See `conversation.ts` for the source. */
export const maxUnreadConversations = 100

export interface World {
  readonly sdkAppId: number
  readonly secretKey: string
  readonly admins: ReadonlySet<string>
  readonly accounts: Set<string>
  /** Unix seconds at which each deleted account was. */
  readonly deleted: Map<string, number>
  /** Reader → the other person → what was received. Insertion order is kept as the order of the newest message. */
  readonly inboxes: Map<string, Map<string, Conversation>>
  /** For messages sent without MsgSeq. */
  nextSeq: number
  /** Grows with every change that somebody could see. */
  changes: number
}

/** Up to which moment is read: all that has arrived, or what carries a time up to `time`. */
export type ReadMark = { upTo: 'arrived' } | { upTo: 'time'; time: number; rules: MarkRules }

export function createWorld(
  given: Pick<World, 'sdkAppId' | 'secretKey'> & { admins: string[]; accounts: string[] },
): World {
  return {
    sdkAppId: given.sdkAppId,
    secretKey: given.secretKey,
    admins: new Set(given.admins),
    accounts: new Set(given.accounts),
    deleted: new Map(),
    inboxes: new Map(),
    nextSeq: 1,
    changes: 0,
  }
}

/** @param adminsExist whether administrators are accounts without being imported. */
export function accountExists(world: World, userId: string, adminsExist: boolean): boolean {
  return world.accounts.has(userId) || (adminsExist && world.admins.has(userId))
}

export function addAccount(world: World, userId: string): void {
  if (world.accounts.has(userId)) return
  world.accounts.add(userId)
  world.deleted.delete(userId)
  world.changes += 1
}

/** With what it received; what it sent stays with the others. @returns false where it was not there. */
export function deleteAccount(world: World, userId: string, now: number): boolean {
  if (!world.accounts.delete(userId)) return false
  world.inboxes.delete(userId)
  world.deleted.set(userId, now)
  world.changes += 1
  return true
}

/** A message to oneself is never unread, so it is not kept. */
export function addMessage(world: World, from: string, to: string, message: Message): void {
  if (from === to) return
  // Taken out and put back below, so that the newest conversation is the last.
  const inbox = world.inboxes.get(to) ?? new Map<string, Conversation>()
  world.inboxes.set(to, inbox)
  const conversation = inbox.get(from) ?? createConversation()
  if (!deliver(conversation, message)) return
  inbox.delete(from)
  inbox.set(from, conversation)
  world.changes += 1
}

/**
 * One as a person's own app sends it: kept for as long as any, and counted.
 * @param time unix seconds at which it is sent
 */
export function addPlainMessage(world: World, from: string, to: string, time: number): void {
  const seq = world.nextSeq++
  // Any number does as MsgRandom; a drawn one would make two starts differ.
  addMessage(world, from, to, { seq, random: seq * 7_919, time, expires: time + sevenDays, counts: true })
}

/** Where nothing was ever received there is nothing to mark, and nothing changes: a swapped pair answers OK all the same. */
export function markRead(world: World, reader: string, peer: string, mark: ReadMark, now: number): void {
  const conversation = world.inboxes.get(reader)?.get(peer)
  if (!conversation) return
  const changed =
    mark.upTo === 'arrived' ? markAllRead(conversation, now) : markReadUpTo(conversation, mark.time, mark.rules)
  if (changed) world.changes += 1
}

/** The peers with something unread, newest first, as far as they count. */
export function unreadByPeer(world: World, reader: string, now: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [peer, conversation] of [...(world.inboxes.get(reader) ?? [])].reverse()) {
    const unread = countUnread(conversation, now)
    if (unread > 0) counts.set(peer, unread)
    if (counts.size === maxUnreadConversations) break
  }
  return counts
}

/** One-to-one messages only, which is all this emulator knows. */
export function unreadTotal(world: World, reader: string, now: number): number {
  return [...unreadByPeer(world, reader, now).values()].reduce((sum, unread) => sum + unread, 0)
}

/** 0 for a conversation that is not among those that count, and for one that does not exist. */
export function unreadFrom(world: World, reader: string, peer: string, now: number): number {
  const inbox = world.inboxes.get(reader)
  const conversation = inbox?.get(peer)
  if (!inbox || !conversation) return 0
  // Only a crowded inbox needs the question whether this conversation is among those that count.
  if (inbox.size <= maxUnreadConversations) return countUnread(conversation, now)
  return unreadByPeer(world, reader, now).get(peer) ?? 0
}
