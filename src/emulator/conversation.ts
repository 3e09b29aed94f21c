/**
 * What one reader has received from one other person, and how far it is read. Pure: the time is a parameter, in unix
 * seconds by the world's clock. Knows nothing of accounts or of the wire.
 *
 * Unread as in the vendor's page on message storage (消息存储.md in github.com/tencentyun/qcloud-documents, commit 0132c26,
 * read 2026-11): kept for 7 days, counted for up to 100 conversations of a reader and 100 messages of each.
 */

/** Seconds: the documented storage time, and the longest MsgLifeTime. */
export const sevenDays = 604_800
/** Unread messages counted for one conversation. */
const maxUnreadPerConversation = 100
/** Ours: what is older than the newest so many is forgotten, so that a long run stays in bounded memory. */
const maxMessagesKept = 1_000

export interface Message {
  seq: number
  random: number
  /** Unix seconds at which the service took it. */
  time: number
  /** Unix seconds from which on it is gone. */
  expires: number
  /** False for messages sent with `NoUnread`. */
  counts: boolean
}

interface StoredMessage extends Message {
  read: boolean
}

export interface Conversation {
  messages: StoredMessage[]
  /** Unix seconds up to which it was marked; null: never. */
  watermark: number | null
  /** Messages up to this time arrive as read. Only a future MsgReadTime taken as given raises it. */
  readAhead: number
  /** What arrived in the newest second, to tell repeats. */
  newest: { second: number; keys: Set<string> }
}

/** How the switches want a mark to be understood. */
export interface MarkRules {
  /** Whether a message at the very second is read. */
  inclusive: boolean
  /** Whether an earlier mark makes messages unread again. */
  movesBack: boolean
  /** Whether a future mark reads what has not arrived. */
  readsAhead: boolean
}

export function createConversation(): Conversation {
  return {
    messages: [],
    watermark: null,
    readAhead: Number.NEGATIVE_INFINITY,
    newest: { second: Number.NaN, keys: new Set() },
  }
}

/** Same MsgSeq, MsgRandom and second: one message. @returns whether it was new. */
export function deliver(conversation: Conversation, message: Message): boolean {
  const { newest, messages } = conversation
  if (newest.second !== message.time) conversation.newest = { second: message.time, keys: new Set() }
  const key = `${message.seq}_${message.random}`
  if (conversation.newest.keys.has(key)) return false
  conversation.newest.keys.add(key)
  messages.push({ ...message, read: message.time <= conversation.readAhead })
  if (messages.length > maxMessagesKept) messages.shift()
  return true
}

/**
 * Everything that has arrived is read, also what arrived in this very second; what comes after is not.
 * @returns whether a message is other than it was.
 */
export function markAllRead(conversation: Conversation, now: number): boolean {
  let changed = false
  for (const message of conversation.messages) {
    changed ||= !message.read
    message.read = true
  }
  conversation.watermark = Math.max(conversation.watermark ?? now, now)
  return changed
}

/** Read up to a moment. Marking again with the same moment changes nothing. @returns whether a message is other than it was. */
export function markReadUpTo(conversation: Conversation, time: number, rules: MarkRules): boolean {
  let changed = false
  for (const message of conversation.messages) {
    const within = rules.inclusive ? message.time <= time : message.time < time
    const read = within || (message.read && !rules.movesBack)
    changed ||= read !== message.read
    message.read = read
  }
  conversation.watermark = rules.movesBack ? time : Math.max(conversation.watermark ?? time, time)
  if (rules.readsAhead) conversation.readAhead = Math.max(conversation.readAhead, time)
  return changed
}

export function countUnread(conversation: Conversation, now: number): number {
  let unread = 0
  for (const message of conversation.messages) {
    if (message.counts && !message.read && now < message.expires) unread += 1
  }
  return Math.min(unread, maxUnreadPerConversation)
}
