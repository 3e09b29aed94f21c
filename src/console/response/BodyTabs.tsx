import { readJsonText } from '../../lib/json-text.ts'
import { layOutJson } from '../../lib/json-tokens.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { JsonText } from '../../ui/JsonText.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { bodyOf, type ReplyParts } from './reply.ts'

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

/** The bytes as they came, nothing laid out. */
export function RawTab({ reply }: { reply: ReplyParts | null }) {
  const texts = useTexts().response
  const formats = useFormats()
  if (!reply) return <p className="text-ink-3">{texts.noReply}</p>
  const body = bodyOf(reply)
  const text = decodeUtf8(body)
  return (
    <div>
      <p className="mb-1 text-xs text-ink-3">{formats.bytes(body.length)}</p>
      {body.length === 0 ? (
        <p className="text-ink-3">{texts.emptyReply}</p>
      ) : text === undefined ? (
        <>
          <p className="mb-1 text-xs text-warn">{texts.notUtf8}</p>
          <pre className="wire">
            {Array.from(body.subarray(0, shownCharacters / 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ')}
          </pre>
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
