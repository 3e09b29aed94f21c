import { type FormEvent, useState } from 'react'
import { byteLength } from '../../lib/utf8.ts'
import { maxUserIdBytes } from '../../protocol/user-id.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import { useKeptForm } from '../use-kept-form.ts'
import { Refused } from './Refused.tsx'
import { useAct } from './use-act.ts'
import type { ChangeWorld } from './use-world.ts'

/** A new account, without the vendor's call: also one with a name that the vendor would not take. */
export function ImportForm({ accounts, change }: { accounts: readonly string[]; change: ChangeWorld }) {
  const texts = useEmulatorPageTexts().accounts
  const [{ account }, edit] = useKeptForm('emulator.account', { account: '' })
  const [tried, setTried] = useState(false)
  const act = useAct()
  const bytes = byteLength(account)
  const there = accounts.includes(account)

  async function add(event: FormEvent) {
    event.preventDefault()
    setTried(account === '')
    if (account === '' || there) return
    if (await act.run(() => change('POST', '/accounts', { accounts: [account] }))) edit({ account: '' })
  }

  return (
    <form onSubmit={add}>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2">
        <TextField
          label={texts.account}
          value={account}
          onChange={(text) => edit({ account: text })}
          notes={[
            ...(tried && account === '' ? [{ severity: 'warn' as const, text: texts.missing }] : []),
            ...(there ? [{ severity: 'warn' as const, text: texts.there }] : []),
            ...(bytes > maxUserIdBytes ? [{ severity: 'info' as const, text: texts.long(bytes, maxUserIdBytes) }] : []),
          ]}
        />
        <Button type="submit" className="mt-5">
          {texts.add}
        </Button>
      </div>
      <Refused problem={act.problem} />
    </form>
  )
}
