import { lazy, useState } from 'react'
import { readJsonText } from '../../lib/json-text.ts'
import { layOutJson } from '../../lib/json-tokens.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { JsonText } from '../../ui/JsonText.tsx'
import { Note } from '../../ui/Note.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { bodyOf, type ReplyParts } from './reply.ts'

const HexView = lazy(async () => ({ default: (await fetched(import('../../ui/HexView.tsx'))).HexView }))

/** A reply of this call has about a hundred bytes; of one far larger the beginning is shown, and all of it can be copied. */
const shownCharacters = 65_536

/** Laid out for reading; numbers and repeated keys are as they came. */
export function JsonTab({ reply }: { reply: ReplyParts | null }) {
  const texts = useTexts()
  const text = reply ? decodeUtf8(bodyOf(reply)) : undefined
  if (text === undefined) return <p className="text-ink-3">{texts.response.noReply}</p>
  const jsonText = text.replace(/^\uFEFF/, '')
  const json = readJsonText(jsonText)
  if (!json.ok) return <p className="text-ink-2">{texts.response.notJson(texts.mistake(json.mistake))}</p>
  const pretty = redactSecrets(layOutJson(jsonText) ?? text)
  return (
    <div>
      {json.unsafeNumbers.length > 0 && <p className="mb-2 text-xs text-warn">{texts.response.unsafeNumbers}</p>}
      <Copyable text={() => pretty} />
      <Suspicious length={pretty.length} />
      <JsonText>{pretty.slice(0, shownCharacters)}</JsonText>
    </div>
  )
}

/** The bytes as they came, nothing laid out: as text, or as hex where they are none or somebody asks. */
export function RawTab({ reply }: { reply: ReplyParts | null }) {
  const texts = useTexts()
  const formats = useFormats()
  const [asked, setAsked] = useState(false)
  if (!reply) return <p className="text-ink-3">{texts.response.noReply}</p>
  const body = bodyOf(reply)
  const text = decodeUtf8(body)
  return (
    <div>
      <p className="mb-1 flex min-h-6 items-center gap-x-1 text-xs text-ink-3">
        {formats.bytes(body.length)}
        {body.length > 0 && text !== undefined && (
          <Button look="quiet" aria-pressed={asked} onClick={() => setAsked(!asked)}>
            {texts.bytes}
          </Button>
        )}
      </p>
      {body.length === 0 ? (
        <p className="text-ink-3">{texts.response.emptyReply}</p>
      ) : asked || text === undefined ? (
        <>
          {text === undefined && <p className="mb-1 text-xs text-warn">{texts.response.notUtf8}</p>}
          <Suspicious length={body.length} />
          <FetchedPart failed={<Note severity="warn" text={texts.connection.notFetched} />}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <section aria-label={texts.bytes} tabIndex={0} className="max-h-96 overflow-auto">
              <HexView bodyBase64={reply.bodyBase64} most={shownCharacters} texts={texts.copy} />
            </section>
          </FetchedPart>
        </>
      ) : (
        <>
          <Copyable text={() => redactSecrets(text)} />
          <Suspicious length={text.length} />
          <pre className="wire">{text.slice(0, shownCharacters)}</pre>
        </>
      )}
    </div>
  )
}

function Suspicious({ length }: { length: number }) {
  const texts = useTexts().response
  return (
    length > shownCharacters && <p className="mb-2 text-xs text-warn">{texts.suspiciouslyLarge(shownCharacters)}</p>
  )
}

function Copyable({ text }: { text: () => Redacted }) {
  const texts = useTexts().copy
  return (
    <div className="float-right text-xs">
      <CopyButton copied={texts.copied} failed={texts.failed} text={text}>
        {texts.copy}
      </CopyButton>
    </div>
  )
}
