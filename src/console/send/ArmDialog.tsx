import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import type { Dialog } from '../../ui/use-dialog.ts'
import { useTexts } from '../texts/texts.tsx'
import type { Arming } from './use-arming.tsx'

interface ArmDialogProps {
  dialog: Dialog
  arming: Arming
  host: string
  sdkAppId: string
}

/** The one way to arm: it names the app and says what that does. It sends nothing; Send is a press of its own. */
export function ArmDialog({ dialog, arming, host, sdkAppId }: ArmDialogProps) {
  const texts = useTexts().arming
  const [failed, setFailed] = useState(false)

  async function arm() {
    const agreed = await arming.arm(() => dialog.ref.current?.open === true)
    setFailed(!agreed)
    if (agreed) dialog.close()
  }

  return (
    <dialog
      ref={dialog.ref}
      aria-label={texts.title}
      onClose={() => setFailed(false)}
      className="m-auto w-[min(480px,calc(100vw-32px))] rounded-lg border-2 border-fail bg-pane p-5 text-ink backdrop:bg-black/40"
    >
      <h2 className="text-[15px] font-semibold">{texts.question(sdkAppId)}</h2>
      <p className="wire mt-1 text-ink-2">{host}</p>
      <ul className="my-3 grid list-disc gap-1 pl-4.5">
        {texts.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {failed && <Note severity="warn" text={texts.failed} />}
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button onClick={dialog.close}>{texts.cancel}</Button>
        <Button look="danger" disabled={!/^\d{1,20}$/.test(sdkAppId)} onClick={arm}>
          {texts.arm(sdkAppId)}
        </Button>
      </div>
    </dialog>
  )
}
