import { fromBase64 } from '../lib/base64.ts'
import { dumpRows, type HexRow, writeHex, writeHexDump } from '../lib/hex-dump.ts'
import type { Redacted } from '../lib/redacted.ts'
import { CopyButton } from './CopyButton.tsx'

/** Drawn when they come into view, so that 64 KB cost no more than a screenful; all of it can be searched and read out. */
const rowsPerPart = 64

export interface HexViewTexts {
  copied: string
  failed: string
  copyDump: string
  copyHex: string
}

interface HexViewProps {
  /** As base64 that has passed the redaction: hex would hide a signature from it. */
  bodyBase64: Redacted
  /** Not more than so many bytes; absent: all. */
  most?: number
  texts: HexViewTexts
}

/** Offset, hex and text of each sixteen bytes; as wide as it is, so that it stands in something that scrolls. */
export function HexView({ bodyBase64, most, texts }: HexViewProps) {
  const bytes = (fromBase64(bodyBase64) ?? new Uint8Array()).subarray(0, most)
  const rows = dumpRows(bytes)
  const parts = Array.from({ length: Math.ceil(rows.length / rowsPerPart) }, (_, at) =>
    rows.slice(at * rowsPerPart, (at + 1) * rowsPerPart),
  )
  const said = { copied: texts.copied, failed: texts.failed }
  return (
    <div>
      <div className="-mt-1 mb-1 flex justify-end text-xs">
        <CopyButton {...said} text={() => writeHexDump(bytes) as Redacted}>
          {texts.copyDump}
        </CopyButton>
        <CopyButton {...said} text={() => writeHex(bytes) as Redacted}>
          {texts.copyHex}
        </CopyButton>
      </div>
      <div>
        {parts.map((part) => (
          <HexPart key={part[0]?.offset} rows={part} />
        ))}
      </div>
    </div>
  )
}

function HexPart({ rows }: { rows: HexRow[] }) {
  return (
    <pre
      className="wire w-max! whitespace-pre! [content-visibility:auto]"
      style={{ containIntrinsicSize: `auto 560px auto ${rows.length * 20}px` }}
    >
      {rows.map(({ offset, hex, text }) => (
        <span key={offset}>
          <span className="text-ink-3">{offset}</span>
          {`  ${hex}  `}
          <span className="text-string">{`${text}\n`}</span>
        </span>
      ))}
    </pre>
  )
}
