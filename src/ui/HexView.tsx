import { dumpRows, type HexRow, writeHexDump } from '../lib/hex-dump.ts'
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
  bytes: Uint8Array
  texts: HexViewTexts
}

/** Offset, hex and text of each sixteen bytes; as wide as it is, so that it stands in something that scrolls. */
export function HexView({ bytes, texts }: HexViewProps) {
  const rows = dumpRows(bytes)
  const parts = Array.from({ length: Math.ceil(rows.length / rowsPerPart) }, (_, at) =>
    rows.slice(at * rowsPerPart, (at + 1) * rowsPerPart),
  )
  const said = { copied: texts.copied, failed: texts.failed }
  return (
    <div>
      <div className="-mt-1 mb-1 flex justify-end text-xs">
        <CopyButton {...said} text={() => writeHexDump(bytes)}>
          {texts.copyDump}
        </CopyButton>
        <CopyButton {...said} text={() => rows.map(({ hex }) => hex.trim().replace('  ', ' ')).join('\n')}>
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
