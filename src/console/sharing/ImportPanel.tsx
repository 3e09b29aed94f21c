import { useEffect, useRef, useState } from 'react'
import type { SentRequest } from '../../protocol/exchange.ts'
import { Button } from '../../ui/Button.tsx'
import { Note, type NoteProps } from '../../ui/Note.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { useSharingTexts } from '../texts/use-sharing-texts.ts'
import { readFile } from './read-file.ts'
import { maxFileBytes } from './read-limits.ts'
import type { SharedCall } from './shared-call.ts'

interface ImportPanelProps {
  /** Keeps all of them or none. */
  onCalls: (calls: readonly SharedCall[]) => Promise<{ added: number; already: number }>
  onRequest: (request: SentRequest) => void
}

/** Calls from a file, and a request from a cURL command. Nothing is sent. */
export function ImportPanel({ onCalls, onRequest }: ImportPanelProps) {
  const texts = useSharingTexts()
  const input = useRef<HTMLInputElement>(null)
  const stopper = useRef<AbortController>(undefined)
  const [reading, setReading] = useState<number>()
  const [said, setSaid] = useState<NoteProps>()
  const [command, setCommand] = useState('')
  const [saidOfCommand, setSaidOfCommand] = useState<NoteProps>()
  useEffect(() => () => stopper.current?.abort(), [])

  async function importFile(file: File) {
    stopper.current = new AbortController()
    setSaid(undefined)
    setReading(file.size)
    const read = await readFile(file, maxFileBytes, stopper.current.signal)
    if (read.ok) {
      const kept = await onCalls(read.calls).catch(() => undefined)
      setSaid(
        kept
          ? { severity: 'info', text: texts.imported(kept.added, kept.already, read.skipped) }
          : { severity: 'warn', text: texts.notImported({ kind: 'unreadable' }) },
      )
    } else setSaid({ severity: 'warn', text: texts.notImported(read.problem) })
    setReading(undefined)
  }

  async function loadCommand() {
    const { readCurl } = await import('./read-curl.ts')
    const read = readCurl(command)
    if (read.ok) onRequest(read.request)
    setSaidOfCommand(
      read.ok ? { severity: 'info', text: texts.curlLoaded } : { severity: 'warn', text: texts.notCurl(read.problem) },
    )
  }

  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="mb-2 text-ink-2">{texts.importHint}</p>
        <Button disabled={reading !== undefined} onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,.har,application/json"
          hidden
          aria-label={texts.choose}
          onChange={({ target }) => {
            const file = target.files?.[0]
            // At once, so that the same file can be chosen again whatever becomes of this.
            target.value = ''
            if (file) importFile(file)
          }}
        />
        <div role="status" className="min-h-6">
          {reading !== undefined && (
            <p className="mt-1 flex items-center gap-2 text-xs text-ink-2">
              {texts.reading(reading)}
              <Button look="quiet" onClick={() => stopper.current?.abort()}>
                {texts.stop}
              </Button>
            </p>
          )}
          {said && <Note {...said} />}
        </div>
      </div>
      <div className="border-t border-line pt-3">
        <TextAreaField label={texts.curl} hint={texts.curlHint} value={command} onChange={setCommand} rows={5} />
        <div className="mt-2 flex items-start gap-3">
          <Button disabled={command.trim() === ''} onClick={loadCommand}>
            {texts.loadCurl}
          </Button>
          <div role="status">{saidOfCommand && <Note {...saidOfCommand} />}</div>
        </div>
      </div>
    </div>
  )
}
