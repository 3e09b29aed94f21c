import { type Ref, useState } from 'react'
import { Button } from './Button.tsx'
import { copyText } from './copy-text.ts'

interface CopyButtonProps {
  children: string
  /** What the button says for a second after it worked, and when it could not. */
  copied: string
  failed: string
  /** Made when pressed. */
  text: () => string
  title?: string
  ref?: Ref<HTMLButtonElement>
}

export function CopyButton({ children, copied, failed, text, title, ref }: CopyButtonProps) {
  const [said, setSaid] = useState<'copied' | 'failed'>()
  return (
    <Button
      ref={ref}
      look="quiet"
      title={title}
      onClick={async () => {
        setSaid((await copyText(text())) ? 'copied' : 'failed')
        setTimeout(() => setSaid(undefined), 1200)
      }}
    >
      <span aria-live="polite">{said === 'copied' ? `✓ ${copied}` : said === 'failed' ? failed : children}</span>
    </Button>
  )
}
