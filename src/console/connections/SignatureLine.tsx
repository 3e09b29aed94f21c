import type { UserSigVerdict } from '../../protocol/user-sig.ts'
import type { UserSigRemark } from '../../protocol/user-sig-judgement.ts'
import { classes } from '../../ui/classes.ts'
import { type Texts, useTexts } from '../texts/texts.tsx'
import type { Connection } from './use-connection.tsx'

const looks: Record<UserSigVerdict | 'remarkable', { sign: string; className: string }> = {
  valid: { sign: '●', className: 'text-ok' },
  remarkable: { sign: '▲', className: 'text-warn' },
  empty: { sign: '○', className: 'text-ink-2' },
  unreadable: { sign: '⬣', className: 'text-fail' },
  expired: { sign: '⬣', className: 'text-fail' },
  'other-identifier': { sign: '⬣', className: 'text-fail' },
  'other-app': { sign: '⬣', className: 'text-fail' },
  'wrong-key': { sign: '⬣', className: 'text-fail' },
}

/** The signature's state in a few words, and the code that is to be expected where it cannot work. */
export function SignatureLine({ connection, short }: { connection: Connection; short?: boolean }) {
  const { signature: texts, joinSentences } = useTexts()
  if (!connection.signature) return <span className="text-ink-3">…</span>
  const { verdict, content, remaining, predictedCode, remarks } = connection.signature
  const warnings = remarks.filter((remark) => verdict === 'valid' && isWarning(remark, connection)).map(texts.remark)
  const said = warnings.filter((warning) => warning !== undefined)
  const look = looks[said.length > 0 ? 'remarkable' : verdict]
  return (
    <span className={classes('flex min-w-0 gap-1.5', look.className)}>
      <span aria-hidden="true">{look.sign}</span>
      <span className="min-w-0">
        {short
          ? texts.short(verdict, remaining)
          : joinSentences([
              texts.state(verdict, content, remaining),
              ...said,
              ...predicted(verdict, predictedCode, texts),
            ])}
      </span>
    </span>
  )
}

/** What is renewed by itself may end soon. */
function isWarning({ kind }: UserSigRemark, { renews }: Connection): boolean {
  return kind !== 'ends-soon' || !renews
}

function predicted(verdict: UserSigVerdict, code: number | undefined, texts: Texts['signature']): string[] {
  if (verdict === 'empty') return [texts.predictedEmpty]
  return code === undefined ? [] : [texts.predicted(code)]
}
