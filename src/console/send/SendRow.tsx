import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Key } from '../../ui/Key.tsx'
import { commandKey } from '../../ui/keys.ts'
import { useLasting } from '../../ui/use-lasting.ts'
import { useTexts } from '../texts/texts.tsx'
import { ArmedFor } from './ArmedFor.tsx'
import { sendWords } from './send-words.ts'
import type { Arming } from './use-arming.tsx'
import type { Sending } from './use-send.ts'

interface SendRowProps {
  sdkAppId: string
  arming: Arming
  sending: Sending
  onSend: () => void
}

const colours: Record<Arming['state'], string> = {
  emulator: '',
  'read-only': 'bg-warn! text-pane!',
  armed: 'bg-fail! text-pane!',
}

/** The one primary act. Its words are the act itself; Cancel comes when a call takes longer than a blink. */
export function SendRow({ sdkAppId, arming, sending, onSend }: SendRowProps) {
  const texts = useTexts()
  const running = sending.since !== undefined
  const slow = useLasting(running, 150)
  const primary = useRef<HTMLButtonElement>(null)

  function disarm() {
    arming.disarm()
    // The button that was pressed goes away.
    primary.current?.focus()
  }

  return (
    <>
      <Button
        ref={primary}
        look="primary"
        onClick={onSend}
        aria-busy={slow}
        aria-haspopup={arming.state === 'read-only' ? 'dialog' : undefined}
        className={classes(colours[arming.state], 'max-split:h-11')}
      >
        {sendWords(texts, arming.state, sdkAppId)}
      </Button>
      {slow ? (
        <Button className="h-9" onClick={sending.cancel}>
          {texts.send.cancel} <span className="text-ink-3">Esc</span>
        </Button>
      ) : (
        <span aria-hidden="true" className="flex gap-1 max-split:hidden">
          <Key>{commandKey}</Key>
          <Key>↵</Key>
        </span>
      )}
      {arming.until !== undefined && (
        <span className="flex items-center gap-x-1 text-fail">
          <span className="whitespace-nowrap">
            {texts.send.armedFor} <ArmedFor key={arming.until} until={arming.until} />
          </span>
          <Button look="quiet" onClick={disarm}>
            {texts.send.disarm}
          </Button>
        </span>
      )}
    </>
  )
}
