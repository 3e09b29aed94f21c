/** What became more or less unread between two looks at a world. Pure. */
import type { Conversation } from '../../protocol/emulator-api.ts'

export interface UnreadChange {
  reader: string
  peer: string
  from: number
  to: number
}

/** One key for a pair: account names may hold any character. */
export function keyOfPair({ reader, peer }: Pick<Conversation, 'reader' | 'peer'>): string {
  return JSON.stringify([reader, peer])
}

export function findChanges(before: readonly Conversation[], after: readonly Conversation[]): UnreadChange[] {
  const counts = new Map(before.map((conversation) => [keyOfPair(conversation), conversation.unread]))
  return after.flatMap((conversation) => {
    const { reader, peer, unread } = conversation
    const from = counts.get(keyOfPair(conversation)) ?? 0
    return from === unread ? [] : [{ reader, peer, from, to: unread }]
  })
}
