import { JsonText } from '../../ui/JsonText.tsx'
import { useTexts } from '../texts/texts.tsx'
import { readBodyText, toHex } from './body-text.ts'

/** The body as it goes out: text where it is UTF-8, hex where it is not. */
export function RequestBody({ body }: { body: Uint8Array }) {
  const texts = useTexts().request
  const read = readBodyText(body)
  if (body.length === 0) return <p className="text-ink-3">{texts.emptyBody}</p>
  if (read.kind === 'binary') return <pre className="wire">{toHex(body)}</pre>
  return <JsonText>{read.text}</JsonText>
}

/** `54 bytes · CRLF · BOM` */
export function useBodyFacts(body: Uint8Array): string {
  const texts = useTexts().request
  const read = readBodyText(body)
  const facts = [texts.bytes(body.length)]
  if (read.kind === 'binary') facts.push(texts.notUtf8)
  else {
    if (read.lineEnding !== 'none') facts.push(texts.lineEnding(read.lineEnding))
    if (read.byteOrderMark) facts.push(texts.byteOrderMark)
  }
  return facts.join(' · ')
}
