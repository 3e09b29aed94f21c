import { RefreshCw } from 'lucide-react'
import { useId, useState } from 'react'
import { Note, type NoteProps } from '../../ui/Note.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { AdvancedTexts } from '../texts/advanced.en.ts'
import { useAdvancedTexts } from '../texts/use-advanced-texts.ts'
import { type Draft, documentedMethod, drawAnew } from './draft.ts'
import { readHeaderLines } from './header-lines.ts'

const methods = [documentedMethod, 'GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const maxTimeoutMs = 120_000
/** What the service allows itself. https://trtc.io/document/34620 (2026-11) */
const serviceMs = 3_000

interface FieldsProps {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
}

/** What most calls leave alone: random, contenttype, timeout, method, headers. */
export function AdvancedFields({ draft, onChange }: FieldsProps) {
  const texts = useAdvancedTexts()
  const { random } = draft
  const pinId = useId()
  return (
    <div className="grid gap-3">
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
      <MethodAndHeaders draft={draft} onChange={onChange} />
    </div>
  )
}

/** The head of the request, as far as it is ours to write. */
function MethodAndHeaders({ draft, onChange }: FieldsProps) {
  const texts = useAdvancedTexts()
  const { method, headerLines } = draft
  return (
    <div className="grid items-start gap-2 split:grid-cols-[1fr_1.6fr]">
      <SelectField
        label={texts.method}
        value={method}
        onChange={(chosen) => onChange({ method: chosen })}
        notes={method === documentedMethod ? [] : [{ severity: 'warn', text: texts.notDocumented(method) }]}
      >
        {[...new Set([...methods, method])].map((one) => (
          <option key={one}>{one}</option>
        ))}
      </SelectField>
      <div>
        <TextAreaField
          label={texts.headers}
          hint={texts.headersHint}
          rows={2}
          value={headerLines}
          onChange={(lines) => onChange({ headerLines: lines })}
        />
        {headerRemarks(headerLines, texts).map((text) => (
          <Note key={text} severity="info" text={text} />
        ))}
      </div>
    </div>
  )
}

function headerRemarks(lines: string, texts: AdvancedTexts): string[] {
  const names = readHeaderLines(lines).map(([name]) => name.toLowerCase())
  const remarks: string[] = []
  if (!names.includes('content-type')) remarks.push(texts.contentTypeAbsent)
  if (names.includes('content-encoding')) remarks.push(texts.packed)
  if (lines.split('\n').some((line) => line.trim() !== '' && !line.includes(':'))) remarks.push(texts.colonMissing)
  return remarks
}

function remark(text: string | undefined): NoteProps[] {
  return text === undefined ? [] : [{ severity: 'info', text }]
}

function randomRemark(value: string, texts: AdvancedTexts): string | undefined {
  if (value === '') return texts.randomLeftOut
  return /^\d{1,10}$/.test(value) && Number(value) <= 4_294_967_295 ? undefined : texts.randomOutOfRange
}

function contentTypeRemark(value: string, texts: AdvancedTexts): string | undefined {
  if (value === '') return texts.contentTypeLeftOut
  return value === 'json' ? undefined : texts.contentTypeOdd
}

/** What is typed stands until it is a number that can be meant. */
function TimeoutField({ timeoutMs, onChange }: { timeoutMs: number; onChange: (timeoutMs: number) => void }) {
  const texts = useAdvancedTexts()
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
