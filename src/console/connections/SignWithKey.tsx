import { type FormEvent, useState } from 'react'
import { defaultApp } from '../../protocol/default-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useTexts } from '../texts/texts.tsx'
import { useConnection } from './use-connection.tsx'

/** Signs in the page. The key is forgotten as soon as this closes. */
export function SignWithKey({ id, onDone }: { id: string; onDone: () => void }) {
  const texts = useTexts().signature
  const connection = useConnection()
  const [secretKey, setSecretKey] = useState('')
  const [problem, setProblem] = useState<string>()

  function sign(event: FormEvent) {
    event.preventDefault()
    if (secretKey === '') return setProblem(texts.keyMissing)
    connection.sign(secretKey).then(onDone, () => setProblem(texts.appNeeded))
  }

  return (
    <form id={id} onSubmit={sign} className="mt-2 rounded-md border border-line bg-sunk px-3 py-2.5">
      <div className="flex items-end gap-2">
        <TextField
          className="grow"
          label="SecretKey"
          masked
          autoFocus
          value={secretKey}
          onChange={(value) => {
            setProblem(undefined)
            setSecretKey(value)
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
          <button type="button" className="text-accent underline" onClick={() => setSecretKey(defaultApp.secretKey)}>
            {texts.publishedKey}
          </button>
        )}
      </p>
    </form>
  )
}
