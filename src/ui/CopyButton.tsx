import { type Ref, useState } from 'react'
import type { Redacted } from '../lib/redacted.ts'
import type { Released } from '../lib/secret.ts'
import { Button } from './Button.tsx'
import { copyText } from './copy-text.ts'

interface CopyButtonProps {
  children: string
  /** What the button says for a second after it worked, and when it could not. */
  copied: string
  failed: string
  /** Made when pressed. */
  text: () => Redacted | Released
  title?: string
  /** Asked by the first press; the second one copies. */
  question?: string | undefined
  ref?: Ref<HTMLButtonElement>
}

export function CopyButton({ children, copied, failed, text, title, question, ref }: CopyButtonProps) {
  const [said, setSaid] = useState<'asked' | 'copied' | 'failed'>()

  function wordsOf() {
    switch (said) {
      case 'asked':
        return question
      case 'copied':
        return `✓ ${copied}`
      case 'failed':
        return failed
      case undefined:
        return children
    }
  }

  return (
    <Button
      ref={ref}
      look="quiet"
      className={said === 'asked' ? 'text-warn!' : undefined}
      onBlur={() => said === 'asked' && setSaid(undefined)}
      title={title}
      onClick={async () => {
        if (question !== undefined && said !== 'asked') return setSaid('asked')
        setSaid((await copyText(text())) ? 'copied' : 'failed')
        setTimeout(() => setSaid(undefined), 1200)
      }}
    >
      <span aria-live="polite">{wordsOf()}</span>
    </Button>
  )
}
