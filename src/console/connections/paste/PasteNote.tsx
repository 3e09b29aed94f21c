import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { classes } from '../../../ui/classes.ts'
import { Note } from '../../../ui/Note.tsx'
import type { PasteStep } from '../../texts/text-types.ts'
import { usePasteTexts } from '../../texts/use-paste-texts.ts'

interface PasteNoteProps {
  /** What was done; empty: there is nothing to tell. */
  steps: readonly PasteStep[]
  /** That the request was meant for, where the connection goes elsewhere. */
  otherHost: { host: string; allowed: boolean } | undefined
  /** The acts that the paste makes possible, by what they do. */
  children?: ReactNode
}

/** Tells what became of a paste. Its place is always there, so that a screen reader says what comes into it. */
export function PasteNote({ steps, otherHost, children }: PasteNoteProps) {
  const texts = usePasteTexts()
  const shown = steps.length > 0
  return (
    <div className={classes(shown && 'mt-2 rounded-md border border-line bg-sunk px-3 pt-1 pb-1.5 text-xs')}>
      <div aria-live="polite">
        {shown && (
          <div role="status">
            {steps.map((step) => (
              <Note key={step.kind} severity={severityOf(step)} text={texts.did(step)} />
            ))}
            {otherHost && (
              <Note
                severity={otherHost.allowed ? 'info' : 'warn'}
                text={(otherHost.allowed ? texts.otherHost : texts.hostNotAllowed)(otherHost.host)}
              />
            )}
          </div>
        )}
      </div>
      {shown && <div className="-mx-1.5 mt-1 flex flex-wrap">{children}</div>}
    </div>
  )
}

/** An act of the note. */
export function NoteAct({ word, first, onPress }: { word: string; first?: boolean; onPress: () => void }) {
  return (
    <Button look="quiet" className={classes(first && 'font-semibold text-accent!')} onClick={onPress}>
      {word}
    </Button>
  )
}

/** What was not taken matters more than what was taken off. */
function severityOf({ kind }: PasteStep): 'info' | 'warn' {
  return kind === 'masked' || kind === 'placeholder' || kind === 'secret-key' ? 'warn' : 'info'
}
