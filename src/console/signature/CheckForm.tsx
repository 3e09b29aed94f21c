import { useState } from 'react'
import type { Secret } from '../../lib/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'
import { type Boxes, readSdkAppId } from './inspect.ts'

/** What is typed into them; a secret becomes one as soon as it is there. */
export type Typed = { [Name in keyof Boxes]: string }

const emptyBoxes: Typed = { userSig: '', secretKey: '', expectedIdentifier: '', expectedSdkAppId: '' }

interface CheckFormProps {
  boxes: Boxes
  onChange: (change: Partial<Typed>) => void
  /** The ticket of the workbench, with whom it must be for; absent where there is none. */
  connection: (Omit<Typed, 'userSig' | 'secretKey'> & { userSig: Secret }) | undefined
}

/** What is to be checked, and against what. Nothing is sent: everything happens in the page, as it is typed. */
export function CheckForm({ boxes, onChange, connection }: CheckFormProps) {
  const texts = useSignaturePageTexts().input
  const [revealed, setRevealed] = useState(false)
  const { expectedIdentifier, expectedSdkAppId } = boxes
  const userSig = boxes.userSig.reveal()
  const secretKey = boxes.secretKey.reveal()
  const appOdd = expectedSdkAppId !== '' && readSdkAppId(expectedSdkAppId) === undefined
  const keyOdd = secretKey !== '' && !/^[0-9a-f]{64}$/i.test(secretKey)
  const nothing = userSig + secretKey + expectedIdentifier + expectedSdkAppId === ''
  return (
    <section aria-label={texts.title}>
      <div className="flex h-10 items-center gap-2 border-b border-line px-4">
        <h2 className="font-semibold">{texts.title}</h2>
        <span className="truncate text-ink-3">{texts.inPage}</span>
      </div>
      <div className="grid gap-2.5 px-4 py-3">
        <TextAreaField
          label="UserSig"
          hint={texts.userSigHint}
          aside={<span className="text-xs text-ink-3 tabular-nums">{texts.characters(userSig.length)}</span>}
          rows={5}
          masked={!revealed}
          value={userSig}
          onChange={(value) => onChange({ userSig: value })}
        />
        <div className="-mx-1.5 -my-1 flex flex-wrap">
          <Button look="quiet" aria-pressed={revealed} onClick={() => setRevealed(!revealed)}>
            {revealed ? texts.hide : texts.reveal}
          </Button>
          <Button look="quiet" disabled={nothing} onClick={() => onChange(emptyBoxes)}>
            {texts.clear}
          </Button>
          <Button
            look="quiet"
            className="ml-auto"
            disabled={!connection}
            onClick={() => connection && onChange({ ...connection, userSig: connection.userSig.reveal() })}
          >
            {connection ? texts.take : texts.nothingToTake}
          </Button>
        </div>
        <TextField
          label="SecretKey"
          hint={texts.secretKeyHint}
          masked={!revealed}
          value={secretKey}
          onChange={(value) => onChange({ secretKey: value })}
          notes={keyOdd ? [{ severity: 'info', text: texts.keyOdd }] : []}
        />
        <div className="grid grid-cols-2 gap-x-2">
          <TextField
            label={texts.expectedIdentifier}
            hint={texts.expectedHint}
            value={expectedIdentifier}
            onChange={(value) => onChange({ expectedIdentifier: value })}
          />
          <TextField
            label={texts.expectedSdkAppId}
            hint={texts.expectedHint}
            inputMode="numeric"
            value={expectedSdkAppId}
            onChange={(value) => onChange({ expectedSdkAppId: value })}
            notes={appOdd ? [{ severity: 'warn', text: texts.sdkAppIdOdd }] : []}
          />
        </div>
      </div>
    </section>
  )
}
