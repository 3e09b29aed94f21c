import { RefreshCw } from 'lucide-react'
import { useId } from 'react'
import type { NoteProps } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useTexts } from '../texts/texts.tsx'
import { type Draft, drawAnew } from './draft.ts'

const maxTimeoutMs = 120_000

/** What most calls leave alone: random, contenttype, timeout. */
export function AdvancedFields({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const texts = useTexts().request
  const { random } = draft
  const uint32 = /^\d{1,10}$/.test(random.value) && Number(random.value) <= 4_294_967_295
  const pinId = useId()
  const randomNotes: NoteProps[] = uint32
    ? []
    : [{ severity: 'info', text: random.value === '' ? texts.randomLeftOut : texts.randomOutOfRange }]
  const typeNotes: NoteProps[] =
    draft.contentType === 'json'
      ? []
      : [{ severity: 'info', text: draft.contentType === '' ? texts.contentTypeLeftOut : texts.contentTypeOdd }]

  return (
    <div className="grid items-start gap-2 split:grid-cols-[1.4fr_1fr_1fr]">
      <div>
        <div className="flex items-end gap-1">
          <TextField
            wireName
            className="grow"
            label="random"
            value={random.value}
            onChange={(value) => onChange({ random: { value, pinned: true } })}
          />
          <button
            type="button"
            aria-label={texts.drawRandom}
            title={texts.drawRandom}
            onClick={() => onChange(drawAnew(draft))}
            className="grid size-8 place-items-center rounded-md border border-line-strong text-ink-2 hover:bg-sunk"
          >
            <RefreshCw size={14} aria-hidden="true" />
          </button>
        </div>
        {randomNotes.map((note) => (
          <p key={note.text} className="mt-1 text-xs text-ink-2">
            {note.text}
          </p>
        ))}
        <label htmlFor={pinId} className="mt-1 flex min-h-6 items-center gap-1.5 text-xs text-ink-2">
          <input
            id={pinId}
            type="checkbox"
            checked={random.pinned}
            onChange={(event) => onChange({ random: { ...random, pinned: event.target.checked } })}
          />
          {texts.pinRandom}
        </label>
      </div>
      <TextField
        wireName
        label="contenttype"
        value={draft.contentType}
        onChange={(contentType) => onChange({ contentType })}
        notes={typeNotes}
      />
      <TimeoutField timeoutMs={draft.timeoutMs} onChange={(timeoutMs) => onChange({ timeoutMs })} />
    </div>
  )
}

function TimeoutField({ timeoutMs, onChange }: { timeoutMs: number; onChange: (timeoutMs: number) => void }) {
  const texts = useTexts().request
  const notes: NoteProps[] = timeoutMs <= 3000 ? [{ severity: 'warn', text: texts.timeoutShort }] : []
  return (
    <TextField
      label={texts.timeout}
      inputMode="numeric"
      value={String(timeoutMs)}
      onChange={(typed) => {
        const digits = Number(typed.replace(/\D/g, ''))
        onChange(Math.min(Math.max(digits, 1), maxTimeoutMs))
      }}
      notes={notes}
    />
  )
}
