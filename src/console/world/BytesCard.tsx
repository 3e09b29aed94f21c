import { useState } from 'react'
import { fromBase64 } from '../../lib/base64.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { Button } from '../../ui/Button.tsx'
import { HexView } from '../../ui/HexView.tsx'
import { JsonText } from '../../ui/JsonText.tsx'
import { WireCard } from '../../ui/WireCard.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'

/** The body of a call, as it arrived: as text where it is any, and byte for byte. */
export function BytesCard({ bodyBase64 }: { bodyBase64: Redacted }) {
  const texts = useEmulatorPageTexts().calls.body
  const { copy } = useTexts()
  const formats = useFormats()
  const bytes = fromBase64(bodyBase64) ?? new Uint8Array()
  const text = decodeUtf8(bytes)
  const [asked, setAsked] = useState(false)
  return (
    <WireCard
      title={texts.title}
      aside={
        <>
          <span className="tabular-nums">{formats.bytes(bytes.length)}</span>
          <Button
            look="quiet"
            aria-pressed={asked || text === undefined}
            disabled={text === undefined}
            title={text === undefined ? texts.notText : undefined}
            onClick={() => setAsked(!asked)}
          >
            {texts.hex}
          </Button>
        </>
      }
    >
      {bytes.length === 0 ? (
        <p className="text-ink-3">{texts.none}</p>
      ) : asked || text === undefined ? (
        <HexView bodyBase64={bodyBase64} texts={copy} />
      ) : (
        <JsonText>{text}</JsonText>
      )}
    </WireCard>
  )
}
