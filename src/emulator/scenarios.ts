/**
 * What a world can start with: small, plausible, and the same on every machine. The form's own pair, dramon1 who reads and
 * dramon2 who wrote, is in all but the empty one; each is a situation that somebody has to explain or to reproduce.
 */
import type { ScenarioId } from '../protocol/emulator-settings.ts'
import { addPlainMessage, markRead, type World } from './world.ts'

interface Scenario {
  accounts: readonly string[]
  conversations: readonly SeedConversation[]
}

interface SeedConversation {
  reader: string
  peer: string
  messages: number
  /** Minutes before the start at which the newest one was sent. The others lie 10 seconds apart before it. */
  minutesAgo: number
  read?: true
}

const firstMinute: Scenario = {
  accounts: [
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
  ],
  // dramon1 has exactly 3 unread messages from dramon2 and none from anyone else: the product's first minute.
  conversations: [
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
  ],
}

const inbox = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'ivan', 'judy', 'support_agent']
/** 32 bytes in 12 characters: the longest that is still a UserID. */
const longestName = '客服中心华东二区小王ab'
/** Five more than the 100 that are counted. */
const crowd = Array.from({ length: 105 }, (_, at) => `user${String(at + 1).padStart(3, '0')}`)

const scenarios: Record<ScenarioId, Scenario> = {
  empty: { accounts: [], conversations: [] },
  'first-minute': firstMinute,
  // Twelve conversations of one reader, every third one read, one beyond what is counted.
  'busy-inbox': {
    accounts: ['dramon1', 'dramon2', ...inbox],
    conversations: ['dramon2', ...inbox].map((peer, at) => ({
      reader: 'dramon1',
      peer,
      messages: at === 7 ? 130 : 1 + ((at * 5) % 13),
      minutesAgo: 3 + at * at * 7,
      ...(at % 3 === 2 && { read: true }),
    })),
  },
  'hundred-conversations': {
    accounts: ['dramon1', 'dramon2', ...crowd],
    conversations: crowd.map((peer, at) => ({
      reader: 'dramon1',
      peer,
      messages: 1 + (at % 3),
      minutesAgo: 2 + (crowd.length - at) * 4,
    })),
  },
  'chinese-names': {
    accounts: ['dramon1', 'dramon2', '张伟', '李娜', '王芳', '用户甲', longestName],
    conversations: [
      { reader: '张伟', peer: '李娜', messages: 3, minutesAgo: 6 },
      { reader: '李娜', peer: '王芳', messages: 8, minutesAgo: 45 },
      { reader: '王芳', peer: longestName, messages: 2, minutesAgo: 130 },
      { reader: longestName, peer: '用户甲', messages: 5, minutesAgo: 20 },
      { reader: 'dramon1', peer: '张伟', messages: 1, minutesAgo: 9 },
    ],
  },
  // The form's pair the wrong way round: OK, and nothing changes.
  'swapped-pair': {
    accounts: ['dramon1', 'dramon2'],
    conversations: [{ reader: 'dramon2', peer: 'dramon1', messages: 3, minutesAgo: 4 }],
  },
  'nothing-unread': {
    accounts: firstMinute.accounts,
    conversations: firstMinute.conversations.map((conversation) => ({ ...conversation, read: true })),
  },
}

/** @param now unix seconds by the world's clock. */
export function seed(world: World, scenario: ScenarioId, now: number): void {
  const { accounts, conversations } = scenarios[scenario]
  for (const userId of accounts) world.accounts.add(userId)
  for (const { reader, peer, messages, minutesAgo, read } of conversations) {
    for (let at = messages - 1; at >= 0; at -= 1) {
      addPlainMessage(world, peer, reader, now - minutesAgo * 60 - at * 10)
    }
    if (read) markRead(world, reader, peer, { upTo: 'arrived' }, now)
  }
}
