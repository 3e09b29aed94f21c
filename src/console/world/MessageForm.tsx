import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { NoteProps } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { useKeptForm } from '../use-kept-form.ts'
import { readNumber } from './number-box.ts'
import { Refused } from './Refused.tsx'
import { useAct } from './use-act.ts'
import type { ChangeWorld } from './use-world.ts'

/** At one press; a conversation counts up to 100 unread. */
const countRange = { min: 1, max: 20 }

interface MessageFormProps {
  accounts: readonly string[]
  change: ChangeWorld
}

/** One person writes to another, with an app of their own: no call of the vendor's API, nothing in the log. */
export function MessageForm({ accounts, change }: MessageFormProps) {
  const texts = useEmulatorPageTexts().message
  const [typed, edit] = useKeptForm('emulator.message', { sender: 'dramon2', reader: 'dramon1', count: '1' })
  const [tried, setTried] = useState(false)
  const act = useAct()
  const { sender, reader } = typed
  const count = readNumber(typed.count, countRange)
  const strangers = [sender, reader].filter((name) => name !== '' && !accounts.includes(name))

  /** An account that is not there is no obstacle: the press after that of "Import" sends. */
  function notesOf(name: string): NoteProps[] {
    if (name === '') return tried ? [{ severity: 'warn', text: texts.missing }] : []
    return accounts.includes(name) ? [] : [{ severity: 'warn', text: texts.noAccount }]
  }

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (sender === '' || reader === '' || sender === reader || count === undefined || strangers.length > 0) return
    act.run(() => change('POST', '/messages', { from: sender, to: reader, count }))
  }

  return (
    <form onSubmit={send} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="grid grid-cols-2 gap-x-2">
        <TextField
          label={texts.sender}
          value={sender}
          onChange={(name) => edit({ sender: name })}
          notes={notesOf(sender)}
        />
        <TextField
          label={texts.reader}
          value={reader}
          onChange={(name) => edit({ reader: name })}
          notes={sender !== '' && sender === reader ? [{ severity: 'warn', text: texts.toOneself }] : notesOf(reader)}
        />
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          className="w-24"
          label={texts.count}
          inputMode="numeric"
          value={typed.count}
          onChange={(text) => edit({ count: text })}
        />
        <Button type="submit" look="first">
          {texts.send}
        </Button>
        {strangers.length > 0 && (
          <Button onClick={() => act.run(() => change('POST', '/accounts', { accounts: strangers }))}>
            {texts.importThem}
          </Button>
        )}
        <span className="sr-only" aria-live="polite">
          {act.done > 0 && texts.sent}
        </span>
      </div>
      {count === undefined && <p className="text-xs text-warn">▲ {texts.countOdd(countRange)}</p>}
      <Refused problem={act.problem} />
    </form>
  )
}
