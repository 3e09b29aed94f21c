import { useId, useMemo, useState } from 'react'
import type { Redacted } from '../../lib/redacted.ts'
import type { Secret } from '../../lib/secret.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { downloadText } from '../../ui/download-text.ts'
import { Note } from '../../ui/Note.tsx'
import { useSharingTexts } from '../texts/use-sharing-texts.ts'
import { exportFormats, type FormatId, formatIds } from './export-formats.ts'
import { pseudonymise } from './pseudonyms.ts'
import { writeReceipt } from './receipt.ts'
import type { SharedCall } from './shared-call.ts'

interface ExportPanelProps {
  calls: readonly SharedCall[]
  /** Credentials of this tab, which what leaves is searched for. */
  held: readonly Secret[]
  curl: (request: SentRequest) => Redacted
}

/** Calls as a file. Written and searched before it is handed out; what holds a secret is not. */
export function ExportPanel({ calls, held, curl }: ExportPanelProps) {
  const texts = useSharingTexts()
  const id = useId()
  const [formatId, setFormatId] = useState<FormatId>('json')
  const [renaming, setRenaming] = useState(false)
  const renamed = useMemo(() => (renaming ? pseudonymise(calls) : undefined), [renaming, calls])
  const format = exportFormats[formatId]
  const { text, receipt } = useMemo(() => {
    const shared = renamed?.calls ?? calls
    const text = format.write(shared, { curl, words: texts.markdown })
    return { text, receipt: writeReceipt(text, shared.length, held) }
  }, [renamed, calls, format, curl, texts, held])
  const withheld = receipt.secrets > 0
  const reason = withheld ? texts.withheld : calls.length === 0 ? texts.scope(0) : undefined

  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-2">{texts.scope(calls.length)}</p>
      <fieldset>
        <legend className="text-ink-2">{texts.format}</legend>
        {formatIds.map((one) => {
          const [name, hint] = texts.formats[one]
          return (
            <label key={one} className="flex min-h-7 items-baseline gap-2">
              <input
                type="radio"
                name={id}
                checked={one === formatId}
                aria-describedby={`${id}-${one}`}
                onChange={() => setFormatId(one)}
                className="translate-y-0.5"
              />
              <span className="whitespace-nowrap">{name}</span>
              <span id={`${id}-${one}`} aria-hidden="true" className="text-xs text-ink-3">
                {hint}
              </span>
            </label>
          )
        })}
      </fieldset>
      <div>
        <label className="flex min-h-6 items-baseline gap-2">
          <input
            type="checkbox"
            checked={renaming}
            aria-describedby={`${id}-renaming`}
            onChange={({ target }) => setRenaming(target.checked)}
            className="translate-y-0.5"
          />
          {texts.pseudonyms}
        </label>
        <p id={`${id}-renaming`} className="text-xs text-ink-3">
          {texts.pseudonymsHint}
        </p>
      </div>
      <div role="status" className="rounded-md border border-line bg-sunk px-3 py-2">
        <p className="font-semibold tabular-nums">
          <span aria-hidden="true">{withheld ? '⬣ ' : '✓ '}</span>
          {texts.receipt(receipt.calls, receipt.secrets, receipt.bytes)}
        </p>
        <p className="text-xs text-ink-3">{texts.searched}</p>
        {renamed && (
          <Note
            severity={renamed.left > 0 ? 'warn' : 'info'}
            text={texts.pseudonymised(renamed.accounts, renamed.left)}
          />
        )}
        {withheld && <Note severity="will-fail" text={texts.withheld} />}
      </div>
      <div className="flex items-center gap-2">
        <Button
          look="primary"
          disabled={reason !== undefined}
          title={reason ?? format.fileName}
          onClick={() => downloadText(format.fileName, format.type, text)}
        >
          {texts.download}
        </Button>
        {reason === undefined && (
          <CopyButton copied={texts.copied} failed={texts.copyFailed} text={() => text}>
            {texts.copy}
          </CopyButton>
        )}
        <span className="wire text-xs text-ink-3">{format.fileName}</span>
      </div>
    </div>
  )
}
