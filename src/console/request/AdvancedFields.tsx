import { RefreshCw } from 'lucide-react'
import { useId, useState } from 'react'
import type { NoteProps } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type Texts, useTexts } from '../texts/texts.tsx'
import { type Draft, drawAnew } from './draft.ts'

const maxTimeoutMs = 120_000
/** What the service allows itself. https://trtc.io/document/34620 (2026-11) */
const serviceMs = 3_000

/** What most calls leave alone: random, contenttype, timeout. */
export function AdvancedFields({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const texts = useTexts().request
  const { random } = draft
  const pinId = useId()
  return (
    <div className="grid items-start gap-2 split:grid-cols-[1.4fr_1fr_1fr]">
      <div>
        <div className="flex items-start gap-1">
          <TextField
            wireName
            className="grow"
            label="random"
            value={random.value}
            onChange={(value) => onChange({ random: { value, pinned: true } })}
            notes={remark(randomRemark(random.value, texts))}
          />
          <button
            type="button"
            aria-label={texts.drawRandom}
            title={texts.drawRandom}
            onClick={() => onChange(drawAnew(draft))}
            className="mt-5 grid size-8 shrink-0 place-items-center rounded-md border border-line-strong text-ink-2 hover:bg-sunk"
          >
            <RefreshCw size={14} aria-hidden="true" />
          </button>
        </div>
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
        notes={remark(contentTypeRemark(draft.contentType, texts))}
      />
      <TimeoutField timeoutMs={draft.timeoutMs} onChange={(timeoutMs) => onChange({ timeoutMs })} />
    </div>
  )
}

function remark(text: string | undefined): NoteProps[] {
  return text === undefined ? [] : [{ severity: 'info', text }]
}

function randomRemark(value: string, texts: Texts['request']): string | undefined {
  if (value === '') return texts.randomLeftOut
  return /^\d{1,10}$/.test(value) && Number(value) <= 4_294_967_295 ? undefined : texts.randomOutOfRange
}

function contentTypeRemark(value: string, texts: Texts['request']): string | undefined {
  if (value === '') return texts.contentTypeLeftOut
  return value === 'json' ? undefined : texts.contentTypeOdd
}

/** What is typed stands until it is a number that can be meant. */
function TimeoutField({ timeoutMs, onChange }: { timeoutMs: number; onChange: (timeoutMs: number) => void }) {
  const texts = useTexts().request
  const [typed, setTyped] = useState(String(timeoutMs))
  const meant = /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= maxTimeoutMs
  const notes: NoteProps[] = []
  if (!meant) notes.push({ severity: 'warn', text: texts.timeoutRange(maxTimeoutMs, timeoutMs) })
  else if (timeoutMs <= serviceMs) notes.push({ severity: 'warn', text: texts.timeoutShort })
  return (
    <TextField
      label={texts.timeout}
      inputMode="numeric"
      value={typed}
      onChange={(next) => {
        setTyped(next)
        const ms = Number(next)
        if (/^\d+$/.test(next) && ms >= 1 && ms <= maxTimeoutMs) onChange(ms)
      }}
      notes={notes}
    />
  )
}
