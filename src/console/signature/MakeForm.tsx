import { type FormEvent, useState } from 'react'
import { deflate } from '../../lib/deflate.ts'
import { Secret } from '../../lib/secret.ts'
import { byteLength } from '../../lib/utf8.ts'
import { maxUserIdBytes } from '../../protocol/user-id.ts'
import { makeUserSig } from '../../protocol/user-sig.ts'
import { Button } from '../../ui/Button.tsx'
import type { NoteProps } from '../../ui/Note.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { readClock } from '../../ui/use-now.ts'
import { useLanguage } from '../texts/texts.tsx'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'
import { useKeptForm } from '../use-kept-form.ts'
import { readSdkAppId } from './inspect.ts'
import { MadeTicket } from './MadeTicket.tsx'
import { describeMoment } from './moment.ts'
import { useHeldSecrets } from './use-held-secrets.ts'

const initial = { identifier: '', sdkAppId: '', validity: '86400', userbuf: '' }
const presets = { hour: 3_600, day: 86_400, week: 604_800, halfYear: 15_552_000 }
const presetNames = ['hour', 'day', 'week', 'halfYear'] as const

/** A ticket, and what it takes to check it. */
export interface Made {
  userSig: Secret
  secretKey: Secret
  identifier: string
  sdkAppId: string
}

interface MakeFormProps {
  onCheck: (made: Made) => void
  /** Puts it into the connection in use; nothing is sent. */
  onUse: (made: Made) => void
}

/** Signs in the page: the key goes nowhere. Its fields have names of their own, apart from those of the check. */
export function MakeForm({ onCheck, onUse }: MakeFormProps) {
  const texts = useSignaturePageTexts().make
  const [form, change] = useKeptForm('signature.make', initial)
  const [{ key }, changeKey] = useHeldSecrets('make', ['key'])
  const [made, setMade] = useState<Made>()
  const [tried, setTried] = useState(false)
  const notes = useNotes(form)
  const app = readSdkAppId(form.sdkAppId)
  const seconds = readValidity(form.validity)

  function edit(changes: Partial<typeof initial>) {
    change(changes)
    setMade(undefined)
  }

  async function make(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (app === undefined || seconds === undefined || key.isEmpty) return
    const { identifier, userbuf } = form
    const input = { identifier, secretKey: key.reveal(), sdkAppId: app, time: readClock(), expire: seconds }
    const userSig = new Secret(await makeUserSig(userbuf === '' ? input : { ...input, userbuf }, deflate))
    setMade({ userSig, secretKey: key, identifier, sdkAppId: form.sdkAppId })
  }

  return (
    <section aria-label={texts.title} className="border-line px-4 pb-4 split:border-t">
      <h2 className="flex h-10 items-center font-semibold">{texts.title}</h2>
      <form onSubmit={make} className="grid gap-2.5">
        <div className="grid grid-cols-2 gap-x-2">
          <TextField
            label={texts.identifier}
            hint={texts.identifierHint}
            value={form.identifier}
            onChange={(identifier) => edit({ identifier })}
            notes={notes.identifier}
          />
          <TextField
            label={texts.app}
            hint={texts.appHint}
            inputMode="numeric"
            value={form.sdkAppId}
            onChange={(sdkAppId) => edit({ sdkAppId })}
            notes={app === undefined && (tried || form.sdkAppId !== '') ? warn(texts.appOdd) : []}
          />
        </div>
        <TextField
          label={texts.key}
          hint={texts.keyHint}
          masked
          value={key.reveal()}
          onChange={(text) => {
            changeKey({ key: text })
            setMade(undefined)
          }}
          notes={tried && key.isEmpty ? warn(texts.keyMissing) : []}
        />
        <div className="grid grid-cols-2 gap-x-2">
          <div>
            <TextField
              label={texts.validity}
              hint={texts.validityHint}
              inputMode="numeric"
              value={form.validity}
              onChange={(validity) => edit({ validity })}
              notes={seconds === undefined ? warn(texts.validityOdd) : []}
            />
            <div className="-mx-1.5 flex flex-wrap">
              {presetNames.map((name) => (
                <Button
                  key={name}
                  look="quiet"
                  className="text-xs"
                  onClick={() => edit({ validity: String(presets[name]) })}
                >
                  {texts.preset[name]}
                </Button>
              ))}
            </div>
          </div>
          <TextField
            label={texts.userbuf}
            hint={texts.userbufHint}
            value={form.userbuf}
            onChange={(userbuf) => edit({ userbuf })}
            notes={notes.userbuf}
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button type="submit" look="first">
            {texts.make}
          </Button>
          <Until seconds={seconds} />
        </div>
      </form>
      {made && <MadeTicket userSig={made.userSig} onCheck={() => onCheck(made)} onUse={() => onUse(made)} />}
    </section>
  )
}

function Until({ seconds }: { seconds: number | undefined }) {
  const texts = useSignaturePageTexts().make
  const language = useLanguage()
  const moment = seconds === undefined ? undefined : describeMoment(readClock() + seconds, language)
  return <span className="text-xs text-ink-3">{seconds && moment && texts.until(moment.local, seconds)}</span>
}

function useNotes({ identifier, userbuf }: typeof initial): Record<'identifier' | 'userbuf', NoteProps[]> {
  const { make, remark } = useSignaturePageTexts()
  const bytes = byteLength(identifier)
  return {
    identifier: [
      ...(/^\s|\s$|[\p{Cc}\p{Cf}]/u.test(identifier) ? warn(remark({ kind: 'identifier-invisible' })) : []),
      ...(bytes > maxUserIdBytes ? warn(remark({ kind: 'identifier-too-long', bytes })) : []),
    ],
    userbuf: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(userbuf)
      ? []
      : warn(make.userbufOdd),
  }
}

function warn(text: string): NoteProps[] {
  return [{ severity: 'warn', text }]
}

/** @returns seconds, or undefined where the text is no whole number above 0. */
function readValidity(text: string): number | undefined {
  return /^\d{1,12}$/.test(text) && Number(text) > 0 ? Number(text) : undefined
}
