import { memo } from 'react'
import { Link } from 'wouter'
import type { Conversation } from '../../protocol/emulator-api.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { VisibleText } from '../../ui/VisibleText.tsx'
import { pathOfPair } from '../paths.ts'
import { useFormats } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { Badge } from './Badge.tsx'
import type { UnreadChange } from './find-changes.ts'

/** What can be done to one pair without an API call of the vendor's. */
export interface PairActs {
  /** One more message from the other person to the reader. */
  onMessage: (reader: string, peer: string) => void
  /** As the reader's own client does it, by opening the conversation. */
  onRead: (reader: string, peer: string) => void
}

interface ConversationRowProps {
  conversation: Conversation
  /** A moment ago. */
  change: UnreadChange | undefined
  acts: PairActs
}

/** Two lines: from whom and how many; what is kept of it and what can be done. */
export const ConversationRow = memo(function ConversationRow({ conversation, change, acts }: ConversationRowProps) {
  const texts = useEmulatorPageTexts().board
  const formats = useFormats()
  const { reader, peer, unread, messages, watermark } = conversation
  return (
    <li
      className={classes(
        'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-l-[3px] py-0.5 pr-3 pl-[25px]',
        change ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-sunk',
      )}
    >
      <span className="flex min-w-0 gap-1.5 font-mono">
        <span aria-hidden="true" className="text-ink-3">
          ←
        </span>
        <span className="truncate">
          <VisibleText>{peer}</VisibleText>
        </span>
      </span>
      <span className="flex items-center gap-2 justify-self-end text-xs tabular-nums">
        {change && <span className="font-semibold">{texts.was(change.from)}</span>}
        <Badge unread={unread} of={peer} />
      </span>
      <span className="min-w-0 truncate pl-[19px] text-xs text-ink-3 tabular-nums">
        {texts.messages(messages)} ·{' '}
        {watermark === null ? texts.neverRead : texts.readUpTo(formats.time(watermark * 1000))}
      </span>
      <span className="-mr-1.5 flex justify-self-end text-xs">
        <Button look="quiet" title={texts.messageTitle(reader, peer)} onClick={() => acts.onMessage(reader, peer)}>
          {texts.message}
        </Button>
        <Button
          look="quiet"
          disabled={unread === 0}
          title={unread === 0 ? texts.nothingUnread : texts.readTitle(reader)}
          onClick={() => acts.onRead(reader, peer)}
        >
          {texts.read}
        </Button>
        <Link
          href={pathOfPair(reader, peer)}
          title={texts.useTitle}
          className="grid min-h-6 place-items-center rounded px-1.5 text-accent hover:bg-accent-soft"
        >
          {texts.use}
        </Link>
      </span>
    </li>
  )
})
