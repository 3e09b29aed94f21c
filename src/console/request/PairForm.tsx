import { ArrowLeftRight } from 'lucide-react'
import { type BodyFieldName, checkBody } from '../../protocol/check-body.ts'
import type { NoteProps } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAssumptions } from '../assumptions.ts'
import { useTexts } from '../texts/texts.tsx'
import { type BodyFields, swapAccounts, writeBodyField } from './body-fields.ts'
import { useCheckNote } from './check-notes.ts'

interface PairFormProps {
  /** The body as text, which the fields were read from. */
  text: string
  /** All of it: what other fields it has says more of those that it lacks. */
  body: Readonly<Record<string, unknown>>
  fields: BodyFields
  onChange: (text: string) => void
}

/** The form's view of the body. Typing changes one field of it and leaves the rest as it is. */
export function PairForm({ text, body, fields, onChange }: PairFormProps) {
  const texts = useTexts().request
  const noteOf = useCheckNote()
  const { showsReadTime } = useAssumptions()
  const checks = checkBody(body, Date.now() / 1000)
  const write = (name: BodyFieldName) => (value: string) =>
    onChange(writeBodyField(text, name, name === 'MsgReadTime' && value === '' ? undefined : value))
  const notes = (name: BodyFieldName): NoteProps[] => checks.filter(({ field }) => field === name).map(noteOf)

  return (
    <div className="grid gap-2.5">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2 split:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
        <TextField
          wireName
          label="Report_Account"
          hint={texts.readerHint}
          value={fields.Report_Account ?? ''}
          onChange={write('Report_Account')}
          notes={notes('Report_Account')}
        />
        <button
          type="button"
          aria-label={texts.swap}
          title={`${texts.swap} (Alt+Shift+S)`}
          onClick={() => onChange(swapAccounts(text))}
          className="grid size-8 place-items-center rounded-md border border-line-strong text-ink-2 hover:bg-sunk hover:text-ink max-split:mx-auto max-split:rotate-90 split:mt-[42px]"
        >
          <ArrowLeftRight size={15} aria-hidden="true" />
        </button>
        <TextField
          wireName
          label="Peer_Account"
          hint={texts.otherHint}
          value={fields.Peer_Account ?? ''}
          onChange={write('Peer_Account')}
          notes={notes('Peer_Account')}
        />
      </div>
      {(showsReadTime || 'MsgReadTime' in body) && (
        <TextField
          wireName
          label="MsgReadTime"
          placeholder={texts.readTimePlaceholder}
          className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 [&>div]:col-start-2"
          value={fields.MsgReadTime ?? ''}
          onChange={write('MsgReadTime')}
          notes={notes('MsgReadTime')}
        />
      )}
    </div>
  )
}
