import { lazy, useState } from 'react'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { fetched } from '../ui/fetched.ts'
import { ConnectionChip } from './connections/ConnectionChip.tsx'
import { describeDestination } from './connections/saved/saved-connection.ts'
import { isWhole } from './connections/saved/saved-list.ts'
import { useSavedConnections } from './connections/saved/use-saved-connections.ts'
import { isLive } from './connections/target.ts'
import { useConnection } from './connections/use-connection.tsx'
import { ArmedFor } from './send/ArmedFor.tsx'
import { useAllowedHosts } from './send/use-allowed-hosts.ts'
import { useArming } from './send/use-arming.tsx'
import { usePaletteItems } from './shell/palette-items.ts'
import { useTexts } from './texts/texts.tsx'

const ConnectionsDialog = lazy(async () => ({
  default: (await fetched(import('./connections/saved/ConnectionsDialog.tsx'))).ConnectionsDialog,
}))

/** The connection in the top bar, the saved ones behind it, and the same in the palette. Switching sends nothing. */
export function ConnectionSwitcher() {
  const texts = useTexts()
  const connection = useConnection()
  const { entries } = useSavedConnections()
  const allowedHosts = useAllowedHosts()
  const { state, until } = useArming()
  const [open, setOpen] = useState(false)

  usePaletteItems(() => [
    {
      id: 'connection-emulator',
      group: 'connections',
      label: texts.connection.emulator,
      run: () => connection.detach('emulator'),
    },
    ...entries.filter(isWhole).map((saved) => ({
      id: `saved-${saved.id}`,
      group: 'connections' as const,
      label: saved.name,
      detail: `${isLive(saved.target) ? texts.shell.live : texts.shell.mode.emulator} · ${describeDestination(saved)}`,
      run: () => connection.choose(saved),
    })),
    { id: 'connections', group: 'connections', label: texts.connection.saved, run: () => setOpen(true) },
  ])

  return (
    <>
      <ConnectionChip
        mode={state}
        countdown={until !== undefined && <ArmedFor key={until} until={until} />}
        onOpen={() => setOpen(true)}
      />
      {open && (
        <FetchedPart
          failed={
            <p role="alert" className="text-xs text-warn">
              {texts.connection.notFetched}
            </p>
          }
        >
          <ConnectionsDialog allowedHosts={allowedHosts} onClose={() => setOpen(false)} />
        </FetchedPart>
      )}
    </>
  )
}
