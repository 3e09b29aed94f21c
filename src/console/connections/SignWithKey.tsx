import { type FormEvent, useState } from 'react'
import { noSecret, Secret } from '../../lib/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useTexts } from '../texts/texts.tsx'
import { defaultValidity } from './sign.ts'
import { useConnection } from './use-connection.tsx'
import { publishedKey } from './use-credential.ts'

/** Signs in the page. The key is forgotten as soon as this closes. */
export function SignWithKey({ id, onDone }: { id: string; onDone: () => void }) {
  const texts = useTexts().signature
  const connection = useConnection()
  const [secretKey, setSecretKey] = useState(noSecret)
  const [problem, setProblem] = useState<string>()

  function sign(event: FormEvent) {
    event.preventDefault()
    if (secretKey.isEmpty) return setProblem(texts.keyMissing)
    connection.sign({ secretKey, validity: defaultValidity }).then(onDone, () => setProblem(texts.appNeeded))
  }

  return (
    <form id={id} onSubmit={sign} className="mt-2 rounded-md border border-line bg-sunk px-3 py-2.5">
      <div className="flex items-end gap-2">
        <TextField
          className="grow"
          label="SecretKey"
          masked
          autoFocus
          value={secretKey.reveal()}
          onChange={(value) => {
            setProblem(undefined)
            setSecretKey(new Secret(value))
          }}
        />
        <Button type="submit" look="first">
          {texts.sign}
        </Button>
        <Button onClick={onDone}>{texts.close}</Button>
      </div>
      {problem && <Note severity="warn" text={problem} />}
      <p className="mt-1.5 text-xs text-ink-2">
        {texts.keyStays}{' '}
        {connection.canSignWithPublishedKey && (
          <button type="button" className="text-accent underline" onClick={() => setSecretKey(publishedKey.secretKey)}>
            {texts.publishedKey}
          </button>
        )}
      </p>
    </form>
  )
}
