import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { isLoopbackHost } from '../../lib/loopback.ts'
import { noSecret, Secret } from '../../lib/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAccessTexts } from '../texts/use-access-texts.ts'
import { giveAccessToken } from './access.ts'

/** Asks for the access token of a server that is reached over a network. Everything that needs no server works without. */
export function AccessBar() {
  const texts = useAccessTexts()
  const queries = useQueryClient()
  const [token, setToken] = useState(noSecret)
  const [problem, setProblem] = useState<'missing' | 'wrong' | 'unreachable'>()

  async function enter(event: FormEvent) {
    event.preventDefault()
    if (token.isEmpty) return setProblem('missing')
    const taken = await giveAccessToken(token).catch(() => undefined)
    if (taken) return queries.invalidateQueries()
    setProblem(taken === false ? 'wrong' : 'unreachable')
  }

  return (
    <section aria-label={texts.title} className="border-b border-line bg-accent-soft px-4 py-2.5">
      <p>
        {texts.why} {texts.stays}
      </p>
      {location.protocol === 'http:' && !isLoopbackHost(location.hostname) && (
        <Note severity="warn" text={texts.plainHttp} />
      )}
      <form onSubmit={enter} className="mt-1.5 flex max-w-xl items-start gap-2">
        <TextField
          className="grow"
          label={texts.label}
          masked
          autoFocus
          value={token.reveal()}
          onChange={(text) => {
            setProblem(undefined)
            setToken(new Secret(text.trim()))
          }}
          notes={problem ? [{ severity: 'warn', text: texts[problem] }] : []}
        />
        <Button type="submit" look="first" className="mt-5">
          {texts.enter}
        </Button>
      </form>
    </section>
  )
}
