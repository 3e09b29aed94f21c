import { useId } from 'react'
import { redactSecrets } from '../../../protocol/redaction.ts'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { Note } from '../../../ui/Note.tsx'
import { useTexts } from '../../texts/texts.tsx'
import { useConnectionsTexts } from '../../texts/use-connections-texts.ts'
import { type RowAct, RowButton } from './SavedRow.tsx'
import type { BrokenConnection } from './saved-list.ts'

/** What can no longer be read is shown as it is: it can be copied or deleted, and is never dropped. */
export function BrokenRow({ entry, onAct }: { entry: BrokenConnection; onAct: (act: RowAct) => void }) {
  const texts = useConnectionsTexts()
  const copy = useTexts().copy
  const nameId = useId()
  return (
    <div className="border-l-[3px] border-transparent py-2 pr-3 pl-[34px]">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span id={nameId} className="font-semibold text-warn">
          {texts.broken.title}
        </span>
        <span className="-mr-1.5 ml-auto flex text-xs">
          <CopyButton copied={copy.copied} failed={copy.failed} text={() => redactSecrets(entry.text)}>
            {texts.broken.copy}
          </CopyButton>
          <RowButton act="remove" describedBy={nameId} onClick={() => onAct('remove')}>
            {texts.remove}
          </RowButton>
        </span>
      </div>
      <Note severity="warn" text={texts.broken.problem(entry.problem)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0} className="wire mt-1 max-h-32 overflow-auto rounded border border-line bg-sunk px-2 py-1">
        {entry.text}
      </pre>
    </div>
  )
}
