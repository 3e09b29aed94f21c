import { useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { relayHealth } from '../send/relay-health.ts'
import { usePaletteItems } from '../shell/palette-items.ts'
import { useTexts } from '../texts/texts.tsx'

const DocumentsDialog = lazy(async () => ({
  default: (await fetched(import('../documents/DocumentsDialog.tsx'))).DocumentsDialog,
}))

/** What the vendor's pages say, then and now: by a button, and from the palette. */
export function DocumentsButton() {
  const texts = useTexts()
  const relay = useQuery(relayHealth)
  const [open, setOpen] = useState(false)
  usePaletteItems(() => [
    { id: 'documents', group: 'workbench', label: texts.shell.keys.documents, run: () => setOpen(true) },
  ])
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.shell.keys.documents}
      </Button>
      {open && (
        <FetchedPart
          failed={
            <p role="alert" className="text-xs text-warn">
              {texts.connection.notFetched}
            </p>
          }
        >
          <DocumentsDialog relayCallsPerSecond={relay.data?.callsPerSecond} onClose={() => setOpen(false)} />
        </FetchedPart>
      )}
    </>
  )
}
