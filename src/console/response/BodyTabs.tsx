import { readJsonText } from '../../lib/json-text.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { JsonText } from '../../ui/JsonText.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { bodyOf, type ReplyParts } from './reply.ts'

/** Laid out for reading. Numbers and duplicate keys are in the raw bytes as they came. */
export function JsonTab({ reply }: { reply: ReplyParts | null }) {
  const texts = useTexts()
  const text = reply ? decodeUtf8(bodyOf(reply)) : undefined
  if (text === undefined) return <p className="text-ink-3">{texts.response.noReply}</p>
  const json = readJsonText(text.replace(/^\uFEFF/, ''))
  if (!json.ok) return <p className="text-ink-2">{texts.response.notJson(texts.mistake(json.mistake))}</p>
  const pretty = JSON.stringify(json.value, null, 2)
  return (
    <div>
      {json.unsafeNumbers.length > 0 && <p className="mb-2 text-xs text-warn">{texts.response.unsafeNumbers}</p>}
      <Copyable text={pretty} />
      <JsonText>{pretty}</JsonText>
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
          <pre className="wire">{Array.from(body, (byte) => byte.toString(16).padStart(2, '0')).join(' ')}</pre>
        </>
      ) : (
        <>
          <Copyable text={text} />
          <pre className="wire">{text}</pre>
        </>
      )}
    </div>
  )
}

function Copyable({ text }: { text: string }) {
  const texts = useTexts().copy
  return (
    <div className="float-right text-xs">
      <CopyButton copied={texts.copied} failed={texts.failed} text={() => text}>
        {texts.copy}
      </CopyButton>
    </div>
  )
}
