import { useEffect, useRef, useState } from 'react'
import type { Secret } from '../../lib/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { useTexts } from '../texts/texts.tsx'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'

interface MadeTicketProps {
  userSig: Secret
  onCheck: () => void
  onUse: () => void
}

/** What was made, masked until it is asked for. */
export function MadeTicket({ userSig, onCheck, onUse }: MadeTicketProps) {
  const { make: texts, input } = useSignaturePageTexts()
  const { copy } = useTexts()
  const [revealed, setRevealed] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In newer browsers it returns a promise, which is no cleanup.
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={place} className="mt-3">
      <TextAreaField
        label={texts.ticket}
        rows={4}
        masked={!revealed}
        value={userSig.reveal()}
        aside={<span className="text-xs text-ink-3 tabular-nums">{input.characters(userSig.reveal().length)}</span>}
      />
      <div className="-mx-1.5 mt-1 flex flex-wrap">
        <Button look="quiet" aria-pressed={revealed} onClick={() => setRevealed(!revealed)}>
          {revealed ? input.hide : input.reveal}
        </Button>
        <CopyButton copied={copy.copied} failed={copy.failed} text={() => userSig.release()}>
          {copy.copy}
        </CopyButton>
        <Button look="quiet" className="ml-auto" onClick={onCheck}>
          {texts.check}
        </Button>
        <Button look="quiet" onClick={onUse}>
          {texts.use}
        </Button>
      </div>
    </div>
  )
}
