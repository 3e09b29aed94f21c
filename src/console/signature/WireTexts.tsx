import { useState } from 'react'
import { redactSecrets } from '../../protocol/redaction.ts'
import { readSignedText } from '../../protocol/user-sig-key.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { JsonText } from '../../ui/JsonText.tsx'
import { WireCard } from '../../ui/WireCard.tsx'
import { useTexts } from '../texts/texts.tsx'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'
import { hideSig } from './hide-sig.ts'
import type { Inspection } from './inspect.ts'

/** The raw JSON, and once a key is there the very text that is signed. */
export function WireTexts({ inspection }: { inspection: Inspection }) {
  const texts = useSignaturePageTexts()
  const { copy } = useTexts()
  const [revealed, setRevealed] = useState(false)
  const { json, content, problems } = inspection.diagnosis
  const cut = problems.some(({ kind }) => ['cut-off', 'damaged', 'unfolds-too-far'].includes(kind))
  const signed = content && inspection.judgement.key !== 'not-given' ? readSignedText(content) : undefined
  if (!json) return null
  return (
    <>
      <WireCard
        title={cut ? texts.jsonBeginning : texts.json}
        aside={
          <Button look="quiet" aria-pressed={revealed} onClick={() => setRevealed(!revealed)}>
            {revealed ? texts.input.hide : texts.input.reveal}
          </Button>
        }
      >
        <JsonText>{revealed ? json : hideSig(json)}</JsonText>
      </WireCard>
      {signed !== undefined && (
        <WireCard
          title={texts.signedText}
          aside={
            <>
              <span>{texts.signedFacts(signed.split('\n').length - 1)}</span>
              <CopyButton copied={copy.copied} failed={copy.failed} text={() => redactSecrets(signed)}>
                {copy.copy}
              </CopyButton>
            </>
          }
        >
          <pre className="wire">{signed}</pre>
        </WireCard>
      )}
    </>
  )
}
