import { type FormEvent, useState } from 'react'
import { Secret } from '../../lib/secret.ts'
import { Button } from '../../ui/Button.tsx'
import type { NoteProps } from '../../ui/Note.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useCredentialTexts } from '../texts/use-credential-texts.ts'
import { defaultValidity, renewBelow } from './sign.ts'
import { useConnection } from './use-connection.tsx'
import { publishedKey } from './use-credential.ts'

interface SigningPanelProps {
  /** What the box for the key starts with. */
  given: Secret
  onDone: () => void
}

/** Makes a UserSig from a SecretKey, in the page. The key then stays in memory until it is forgotten. */
export function SigningPanel({ given, onDone }: SigningPanelProps) {
  const texts = useCredentialTexts()
  const connection = useConnection()
  const { signingKey } = connection
  const [typed, setTyped] = useState(given)
  const [validity, setValidity] = useState(signingKey?.validity ?? defaultValidity)
  const [problem, setProblem] = useState<'keyMissing' | 'appNeeded'>()
  const secretKey = typed.isEmpty && signingKey ? signingKey.secretKey : typed
  const odd = !typed.isEmpty && !/^[0-9a-f]{64}$/i.test(typed.reveal())

  function sign(event: FormEvent) {
    event.preventDefault()
    if (secretKey.isEmpty) return setProblem('keyMissing')
    connection.sign({ secretKey, validity }).then(onDone, () => setProblem('appNeeded'))
  }

  return (
    <form onSubmit={sign} className="mt-2 rounded-md border border-line bg-sunk px-3 py-2.5">
      <div className="flex flex-wrap items-start gap-2">
        <TextField
          className="min-w-40 grow"
          label="SecretKey"
          masked
          autoFocus
          placeholder={signingKey && '••••••••'}
          value={typed.reveal()}
          onChange={(text) => {
            setProblem(undefined)
            setTyped(new Secret(text))
          }}
          notes={notes(problem && texts[problem], odd ? texts.keyOdd : undefined)}
        />
        <SelectField
          label={texts.validity}
          value={String(validity)}
          onChange={(seconds) => setValidity(Number(seconds))}
        >
          {Object.entries(texts.validities).map(([seconds, words]) => (
            <option key={seconds} value={seconds}>
              {words}
            </option>
          ))}
        </SelectField>
        <span className="flex gap-2 pt-5">
          <Button type="submit" look="first">
            {signingKey && typed.isEmpty ? texts.signAgain : texts.sign}
          </Button>
          <Button onClick={onDone}>{texts.close}</Button>
        </span>
      </div>
      <p className="mt-1.5 flex flex-wrap items-baseline gap-x-2 text-xs text-ink-2">
        {signingKey ? (
          <>
            <span>{texts.keyHeld(renewBelow(signingKey.validity))}</span>
            <Button look="quiet" className="-mx-1.5" onClick={connection.forgetKey}>
              {texts.forget}
            </Button>
          </>
        ) : (
          <span>{texts.keyStays}</span>
        )}
        {connection.canSignWithPublishedKey && (
          <button type="button" className="text-accent underline" onClick={() => setTyped(publishedKey.secretKey)}>
            {texts.publishedKey}
          </button>
        )}
      </p>
    </form>
  )
}

function notes(problem: string | undefined, odd: string | undefined): NoteProps[] {
  if (problem) return [{ severity: 'warn', text: problem }]
  return odd ? [{ severity: 'info', text: odd }] : []
}
