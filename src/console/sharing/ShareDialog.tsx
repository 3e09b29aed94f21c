import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useDialogWhileMounted } from '../../ui/use-dialog.ts'
import { useSharingTexts } from '../texts/use-sharing-texts.ts'

const tabs = ['export', 'import', 'link'] as const
type Tab = (typeof tabs)[number]

interface ShareDialogProps extends Record<Tab, ReactNode> {
  onClose: () => void
}

/** What leaves, what comes in, and a link: nothing in it sends or arms. */
export function ShareDialog({ onClose, ...panels }: ShareDialogProps) {
  const texts = useSharingTexts()
  const dialog = useDialogWhileMounted(onClose)
  const [tab, setTab] = useState<Tab>('export')
  return (
    <dialog
      ref={dialog.ref}
      aria-label={texts.title}
      onCancel={dialog.close}
      onClose={onClose}
      className="mx-auto mt-[min(96px,16px+5vh)] mb-auto max-h-[calc(100dvh-112px)] w-[min(640px,calc(100vw-16px))] overflow-y-auto rounded-lg border border-line-strong bg-pane text-ink backdrop:bg-black/40"
    >
      <div className="flex min-h-12 items-center border-b border-line pr-3 pl-4">
        <h2 className="mr-auto text-[15px] font-semibold">{texts.title}</h2>
        <Button look="quiet" onClick={dialog.close}>
          {texts.close}
        </Button>
      </div>
      <Tabs
        label={texts.title}
        tabs={tabs.map((id) => ({ id, label: texts.tabs[id] }))}
        chosen={tab}
        onChoose={setTab}
        className="px-4 pt-2 pb-4 [&_[role=tabpanel]]:min-h-100"
      >
        {panels[tab]}
      </Tabs>
    </dialog>
  )
}
