import { Button } from '../../ui/Button.tsx'
import { Key } from '../../ui/Key.tsx'
import type { Dialog } from '../../ui/use-dialog.ts'
import { useTexts } from '../texts/texts.tsx'
import { shortcutKeys } from './shortcut-keys.ts'
import { useSheetKey } from './shortcuts.ts'

export function ShortcutSheet({ dialog }: { dialog: Dialog }) {
  const texts = useTexts().shell
  useSheetKey(dialog.open)
  return (
    <dialog
      ref={dialog.ref}
      aria-label={texts.shortcuts}
      className="m-auto w-[min(420px,calc(100vw-32px))] rounded-lg border border-line-strong bg-pane p-5 text-ink backdrop:bg-black/40"
    >
      <h2 className="mb-3 text-[15px] font-semibold">{texts.shortcuts}</h2>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2">
        {Object.entries(shortcutKeys).map(([name, parts]) => (
          <div key={name} className="contents">
            <dt>{texts.keys[name as keyof typeof shortcutKeys /* the entries' own key */]}</dt>
            <dd className="flex gap-1">
              {parts.map((part) => (
                <Key key={part}>{part}</Key>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Button className="mt-5" onClick={dialog.close}>
        {texts.close}
      </Button>
    </dialog>
  )
}
