import { useDeferredValue, useMemo, useState } from 'react'
import type { AppState } from '../../protocol/emulator-api.ts'
import { Button } from '../../ui/Button.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { VisibleText } from '../../ui/VisibleText.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { Badge } from './Badge.tsx'
import { ConversationRow, type PairActs } from './ConversationRow.tsx'
import { keyOfPair } from './find-changes.ts'
import { type Inbox, listInboxes } from './inboxes.ts'
import { Refused } from './Refused.tsx'
import { useUnreadChanges } from './use-unread-changes.ts'
import type { WorldProblem } from './world-client.ts'

/** Inboxes drawn at a time: ten thousand accounts are a filter box away, and never all in the page. */
const pageSize = 50

interface BoardProps {
  state: AppState
  search: string
  onSearch: (search: string) => void
  acts: PairActs
  /** Why the last of them was not done. */
  notDone: WorldProblem | undefined
}

/** Who has what from whom, as it is now, and what has just changed. */
export function Board({ state, search, onSearch, acts, notDone }: BoardProps) {
  const texts = useEmulatorPageTexts().board
  const { accounts, conversations } = state
  const [drawn, setDrawn] = useState(pageSize)
  // Typing goes on while a long list is drawn.
  const wanted = useDeferredValue(search)
  const inboxes = useMemo(() => listInboxes({ accounts, conversations }, wanted), [accounts, conversations, wanted])
  const changes = useUnreadChanges(conversations)
  const unread = conversations.reduce((sum, conversation) => sum + conversation.unread, 0)
  const newest = [...changes.values()].at(-1)

  return (
    <section aria-label={texts.title} className="flex min-h-0 min-w-0 flex-col">
      <div className="flex min-h-10 shrink-0 items-center gap-x-3 border-b border-line px-4">
        <h2 className="font-semibold">{texts.title}</h2>
        <span className="text-xs text-ink-3 tabular-nums">
          {texts.summary(accounts.length, conversations.length, unread)}
        </span>
      </div>
      <div className="shrink-0 border-b border-line px-4 py-1.5">
        <SearchBox
          label={texts.filter}
          value={search}
          onChange={(text) => {
            onSearch(text)
            setDrawn(pageSize)
          }}
          className="h-7 w-full text-[13px]"
        />
      </div>
      <p className="sr-only" aria-live="polite">
        {newest && texts.changed(newest.reader, newest.peer, newest.from, newest.to)}
      </p>
      {notDone && (
        <div className="px-4 pt-1.5">
          <Refused problem={notDone} />
        </div>
      )}
      {inboxes.length === 0 && (
        <p className="px-4 py-3 text-ink-3">{wanted === '' ? texts.empty : texts.nothingFound(wanted)}</p>
      )}
      <ul aria-label={texts.title} className="min-h-0 grow overflow-y-auto pb-3">
        {inboxes.slice(0, drawn).map((inbox) => (
          <InboxItem key={inbox.reader} inbox={inbox} changes={changes} acts={acts} />
        ))}
        {inboxes.length > drawn && (
          <li className="px-4 py-2">
            <Button onClick={() => setDrawn(drawn + pageSize)}>{texts.more(inboxes.length - drawn)}</Button>
          </li>
        )}
      </ul>
    </section>
  )
}

interface InboxItemProps {
  inbox: Inbox
  changes: ReturnType<typeof useUnreadChanges>
  acts: PairActs
}

function InboxItem({ inbox: { reader, unread, conversations }, changes, acts }: InboxItemProps) {
  const texts = useEmulatorPageTexts().board
  return (
    <li aria-label={reader} className="border-b border-line py-1.5">
      <div className="flex min-h-6 items-center gap-2 px-4">
        <h3 className="min-w-0 truncate font-mono font-semibold">
          <VisibleText>{reader}</VisibleText>
        </h3>
        {conversations.length === 0 ? (
          <span className="text-xs text-ink-3">{texts.noConversations}</span>
        ) : (
          <Badge unread={unread} />
        )}
      </div>
      {conversations.length > 0 && (
        <ul>
          {conversations.map((conversation) => (
            <ConversationRow
              key={conversation.peer}
              conversation={conversation}
              change={changes.get(keyOfPair(conversation))}
              acts={acts}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
