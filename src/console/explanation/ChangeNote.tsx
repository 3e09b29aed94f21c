import { Button } from '../../ui/Button.tsx'
import type { DraftEdit } from '../texts/finding-types.ts'
import type { FindingsTexts } from '../texts/findings.en.ts'
import { useTexts } from '../texts/texts.tsx'

interface ChangeNoteProps {
  words: FindingsTexts
  /** None: the request of the call was only put back. */
  edits: readonly DraftEdit[]
  /** The draft had been changed since the call. */
  fromSent: boolean
  onUndo: () => void
}

/** What an explanation's button changed in the draft. */
export function ChangeNote({ words, edits, fromSent, onUndo }: ChangeNoteProps) {
  const { joinSentences } = useTexts()
  const said = edits.length > 0 ? [...edits.map(words.changed), ...(fromSent ? [words.fromSent] : [])] : [words.loaded]
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-1 rounded-md bg-accent-soft px-3 py-1">
      <span className="mr-auto">{joinSentences(said)}</span>
      <Button look="quiet" onClick={onUndo}>
        {words.undo}
      </Button>
    </p>
  )
}
