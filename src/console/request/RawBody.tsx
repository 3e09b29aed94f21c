import { useId, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { readJsonText } from '../../lib/json-text.ts'
import { checkBody } from '../../protocol/check-body.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { maxBodyBytes } from '../../protocol/relay-api.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Note } from '../../ui/Note.tsx'
import { useTexts } from '../texts/texts.tsx'
import { type FormView, readBodyFields } from './body-fields.ts'
import { editBodyText, fromHex, readBodyText, setByteOrderMark, setLineEnding, toHex } from './body-text.ts'
import { useCheckNote } from './check-notes.ts'

interface RawBodyProps {
  body: Uint8Array<ArrayBuffer>
  onChange: (body: Uint8Array<ArrayBuffer>) => void
}

/** Any bytes, sent as they are. As text where they are UTF-8, else or on demand as hex; never repaired. */
export function RawBody({ body, onChange }: RawBodyProps) {
  const texts = useTexts().request
  const [hexWanted, setHexWanted] = useState(false)
  const [problem, setProblem] = useState<string>()
  const file = useRef<HTMLInputElement>(null)
  const read = readBodyText(body)
  const asText = read.kind === 'text' && !hexWanted ? read : undefined

  async function openFile(chosen: File | undefined) {
    if (!chosen) return
    if (chosen.size > maxBodyBytes) return setProblem(texts.fileTooLarge(maxBodyBytes))
    setProblem(undefined)
    onChange(new Uint8Array(await chosen.arrayBuffer()))
  }

  return (
    <div>
      {asText ? (
        <textarea
          aria-label={texts.rawBody}
          rows={6}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          value={asText.text}
          onChange={(event) => onChange(editBodyText(body, event.target.value))}
          className="wire block min-h-32 w-full resize-y rounded-md border border-control bg-pane px-2.5 py-2"
        />
      ) : (
        <HexBox body={body} onChange={onChange} />
      )}
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-2">
        <label className="flex min-h-6 items-center gap-1">
          <input
            type="checkbox"
            checked={!asText}
            disabled={read.kind === 'binary'}
            onChange={(event) => setHexWanted(event.target.checked)}
          />
          {texts.hex}
        </label>
        {asText && (
          <>
            <LineEndings read={asText.lineEnding} onChoose={(ending) => onChange(setLineEnding(body, ending))} />
            <label className="flex min-h-6 items-center gap-1">
              <input
                type="checkbox"
                checked={asText.byteOrderMark}
                onChange={(event) => onChange(setByteOrderMark(body, event.target.checked))}
              />
              {texts.byteOrderMark}
            </label>
          </>
        )}
        <Button look="quiet" className="ml-auto -mr-1.5" onClick={() => file.current?.click()}>
          {texts.openFile}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={texts.openFile}
          onChange={(event) => {
            openFile(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
      <RawNotes body={body} problem={problem} />
    </div>
  )
}

function LineEndings({ read, onChoose }: { read: string; onChoose: (ending: 'LF' | 'CRLF') => void }) {
  const texts = useTexts().request
  const name = useId()
  return (
    <fieldset className="flex items-center gap-2">
      <legend className="sr-only">{texts.lineEndings}</legend>
      {(['LF', 'CRLF'] as const).map((ending) => (
        <label key={ending} className="flex min-h-6 items-center gap-1">
          <input type="radio" name={name} checked={read === ending} onChange={() => onChoose(ending)} />
          {ending}
        </label>
      ))}
      {read === 'mixed' && <span>{texts.lineEnding('mixed')}</span>}
    </fieldset>
  )
}

/** Taken over while it is typed, whenever it is whole: half a byte is no byte. */
function HexBox({ body, onChange }: RawBodyProps) {
  const texts = useTexts().request
  const [typed, setTyped] = useState({ hex: toHex(body), stands: body })
  const hex = typed.stands === body ? typed.hex : toHex(body)
  const whole = fromHex(hex) !== undefined

  function change(next: string) {
    const bytes = fromHex(next)
    setTyped({ hex: next, stands: bytes ?? body })
    if (bytes) onChange(bytes)
  }

  return (
    <>
      <textarea
        aria-label={texts.rawBody}
        rows={6}
        spellCheck={false}
        value={hex}
        onChange={(event) => change(event.target.value)}
        className={classes(
          'wire block min-h-32 w-full resize-y rounded-md border bg-pane px-2.5 py-2',
          whole ? 'border-control' : 'border-warn',
        )}
      />
      {!whole && <Note severity="warn" text={texts.hexMistake} />}
    </>
  )
}

function RawNotes({ body, problem }: { body: Uint8Array; problem: string | undefined }) {
  const texts = useTexts().request
  const noteOf = useCheckNote()
  const read = readBodyText(body)
  const text = read.kind === 'text' ? read.text : ''
  const view: FormView = read.kind === 'text' ? readBodyFields(text) : { ok: false, obstacle: { kind: 'not-utf8' } }
  const noJson = !view.ok && (view.obstacle.kind === 'mistake' || view.obstacle.kind === 'not-utf8')
  const checks = noJson ? [] : checkBody(readObject(text), Date.now() / 1000)
  return (
    <div aria-live="polite">
      {problem && <Note severity="warn" text={problem} />}
      {noJson && <Note severity="will-fail" text={texts.notJson(view.obstacle)} />}
      {!noJson && read.kind === 'text' && read.byteOrderMark && <Note severity="warn" text={texts.markNote} />}
      {checks.map((found) => {
        const { severity, text } = noteOf(found)
        return <Note key={found.field + found.check.kind} severity={severity} text={`${found.field}: ${text}`} />
      })}
      {redactSecrets(text) !== text && <Note severity="warn" text={texts.holdsUserSig} />}
    </div>
  )
}

const JsonObject = z.record(z.string(), z.unknown())

/** An empty object where the text is another kind of JSON: then every field is missing. */
function readObject(text: string): Record<string, unknown> {
  const json = readJsonText(text)
  return (json.ok && JsonObject.safeParse(json.value).data) || {}
}
