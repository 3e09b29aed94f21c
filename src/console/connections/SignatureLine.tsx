import type { UserSigVerdict } from '../../protocol/user-sig.ts'
import { classes } from '../../ui/classes.ts'
import { useTexts } from '../texts/texts.tsx'
import type { Connection } from './use-connection.tsx'

const looks: Record<UserSigVerdict, { sign: string; className: string }> = {
  valid: { sign: '●', className: 'text-ok' },
  empty: { sign: '○', className: 'text-ink-2' },
  unreadable: { sign: '⬣', className: 'text-fail' },
  expired: { sign: '⬣', className: 'text-fail' },
  'other-identifier': { sign: '⬣', className: 'text-fail' },
  'other-app': { sign: '⬣', className: 'text-fail' },
  'wrong-key': { sign: '⬣', className: 'text-fail' },
}

/** The signature's state in a few words, and the code that is to be expected where it cannot work. */
export function SignatureLine({ connection, short }: { connection: Connection; short?: boolean }) {
  const texts = useTexts().signature
  if (!connection.signature) return <span className="text-ink-3">…</span>
  const { verdict, content, remaining, predictedCode } = connection.signature
  const look = looks[verdict]
  return (
    <span className={classes('flex min-w-0 gap-1.5', look.className)}>
      <span aria-hidden="true">{look.sign}</span>
      <span className="min-w-0">
        {short ? texts.short(verdict, remaining) : texts.state(verdict, content, remaining)}
        {!short && predictedCode !== undefined && verdict !== 'empty' && ` ${texts.predicted(predictedCode)}`}
      </span>
    </span>
  )
}
