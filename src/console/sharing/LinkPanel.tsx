import { useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import type { Redacted } from '../../lib/redacted.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { useSharingTexts } from '../texts/use-sharing-texts.ts'
import { type LinkedRequest, writeLink } from './link.ts'

interface LinkPanelProps {
  request: z.input<typeof LinkedRequest>
  /** Where the workbench is: scheme, host and path. */
  page: string
}

/** The draft as a link. */
export function LinkPanel({ request, page }: LinkPanelProps) {
  const texts = useSharingTexts()
  const [link, setLink] = useState<Redacted>()
  useEffect(() => {
    let gone = false
    writeLink(request, page).then((made) => !gone && setLink(made))
    return () => {
      gone = true
    }
  }, [request, page])
  const { emulator } = request
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-2">{texts.linkHint}</p>
      <p className="text-xs text-ink-2">
        {texts.linkWithout} {emulator && texts.linkEmulator(emulator.scenario, emulator.clockMinutes)}
      </p>
      {link !== undefined && (
        <>
          <TextAreaField
            label={texts.linkTitle}
            aside={<span className="text-xs text-ink-3">{texts.linkLength(link.length)}</span>}
            value={link}
            rows={5}
          />
          <div>
            <CopyButton copied={texts.copied} failed={texts.copyFailed} text={() => link}>
              {texts.copyLink}
            </CopyButton>
          </div>
        </>
      )}
    </div>
  )
}
