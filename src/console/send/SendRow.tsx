import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Key } from '../../ui/Key.tsx'
import { commandKey } from '../../ui/keys.ts'
import { useLasting } from '../../ui/use-lasting.ts'
import { useTexts } from '../texts/texts.tsx'
import type { Sending } from './use-send.ts'

interface SendRowProps {
  /** The app's SDKAppID where a send changes real people's data; absent on the emulator. */
  liveApp: string | undefined
  sending: Sending
  onSend: () => void
}

/** The one primary act. Its words are the act itself; Cancel comes when a call takes longer than a blink. */
export function SendRow({ liveApp, sending, onSend }: SendRowProps) {
  const texts = useTexts().send
  const running = sending.since !== undefined
  const slow = useLasting(running, 150)
  return (
    <>
      <Button
        look="primary"
        onClick={onSend}
        aria-busy={slow}
        className={classes(liveApp !== undefined && 'bg-warn! text-pane!', 'max-split:h-11')}
      >
        {liveApp === undefined ? texts.toEmulator : texts.toLive(liveApp)}
      </Button>
      {slow ? (
        <Button className="h-9" onClick={sending.cancel}>
          {texts.cancel} <span className="text-ink-3">Esc</span>
        </Button>
      ) : (
        <span aria-hidden="true" className="flex gap-1 max-split:hidden">
          <Key>{commandKey}</Key>
          <Key>↵</Key>
        </span>
      )}
    </>
  )
}
