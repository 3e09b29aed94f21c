/**
 * The default world as it is at start and after a reset: small, plausible, and the same on every machine. dramon1 has
 * exactly 3 unread messages from dramon2 and none from anyone else, which is the product's first minute.
 */
import { sevenDays } from './conversation.ts'
import { addMessage, markRead, type World } from './world.ts'

const seedAccounts = [
  'dramon1',
  'dramon2',
  'alice',
  'bob',
  'carol',
  'dave',
  'erin',
  'support_agent',
  // Looks like a number: sent without quotes it is 60015.
  '10086',
  // Nine bytes of UTF-8. The vendor advises letters and digits, and its signing libraries take this all the same.
  '用户甲',
]

interface SeedConversation {
  reader: string
  peer: string
  messages: number
  /** Minutes before the start at which the newest one was sent. The others lie 10 seconds apart before it. */
  minutesAgo: number
  read?: true
}

const conversations: SeedConversation[] = [
  { reader: 'dramon1', peer: 'dramon2', messages: 3, minutesAgo: 4 },
  { reader: 'alice', peer: 'bob', messages: 1, minutesAgo: 12 },
  { reader: 'alice', peer: 'support_agent', messages: 12, minutesAgo: 95 },
  // More than the 100 that are counted.
  { reader: 'bob', peer: 'carol', messages: 130, minutesAgo: 300 },
  { reader: 'carol', peer: 'erin', messages: 7, minutesAgo: 40, read: true },
  { reader: 'dave', peer: '10086', messages: 5, minutesAgo: 1_500 },
  { reader: '用户甲', peer: 'alice', messages: 2, minutesAgo: 30 },
  { reader: 'support_agent', peer: 'alice', messages: 4, minutesAgo: 90 },
  // Almost 7 days old: gone within the hour.
  { reader: 'erin', peer: '用户甲', messages: 1, minutesAgo: 10_050 },
]

/** @param now unix seconds by the world's clock. */
export function seed(world: World, now: number): void {
  for (const userId of seedAccounts) world.accounts.add(userId)
  for (const { reader, peer, messages, minutesAgo, read } of conversations) {
    for (let at = messages - 1; at >= 0; at -= 1) {
      const time = now - minutesAgo * 60 - at * 10
      const seq = world.nextSeq++
      // Any number does as MsgRandom; a drawn one would make two starts differ.
      addMessage(world, peer, reader, { seq, random: seq * 7_919, time, expires: time + sevenDays, counts: true })
    }
    if (read) markRead(world, reader, peer, { upTo: 'arrived' }, now)
  }
}
