/** The conversations of a world as a board shows them: by reader, in an order that news do not change. Pure. */
import type { AppState, Conversation } from '../../protocol/emulator-api.ts'

export interface Inbox {
  reader: string
  /** Unread in all its conversations, as the badge of an app would show. */
  unread: number
  conversations: Conversation[]
}

/**
 * Those with conversations first, each part in the order of the accounts; a reader that is no account any more comes
 * after them.
 * @param search a part of a reader's or another person's name, in any case
 */
export function listInboxes(
  { accounts, conversations }: Pick<AppState, 'accounts' | 'conversations'>,
  search: string,
): Inbox[] {
  const wanted = search.trim().toLowerCase()
  const fits = (name: string) => name.toLowerCase().includes(wanted)
  const order = new Map(accounts.map((account, at) => [account, at]))
  const placeOf = (name: string) => order.get(name) ?? accounts.length
  const byReader = new Map<string, Conversation[]>(accounts.map((account) => [account, []]))
  for (const conversation of conversations) {
    const listed = byReader.get(conversation.reader)
    if (listed) listed.push(conversation)
    else byReader.set(conversation.reader, [conversation])
  }
  const inboxes = [...byReader].flatMap(([reader, all]): Inbox[] => {
    const shown = fits(reader) ? all : all.filter(({ peer }) => fits(peer))
    if (shown.length === 0 && !fits(reader)) return []
    const sorted = shown.toSorted((a, b) => placeOf(a.peer) - placeOf(b.peer) || (a.peer < b.peer ? -1 : 1))
    return [{ reader, unread: all.reduce((sum, { unread }) => sum + unread, 0), conversations: sorted }]
  })
  return [
    ...inboxes.filter((inbox) => inbox.conversations.length > 0),
    ...inboxes.filter((inbox) => inbox.conversations.length === 0),
  ]
}
