import { Button } from '../../../ui/Button.tsx'
import { useConnectionsTexts } from '../../texts/use-connections-texts.ts'
import { useConnection } from '../use-connection.tsx'
import { DestinationLine, LiveWord } from './DestinationLine.tsx'
import type { SavedConnection } from './saved-connection.ts'

interface WorkbenchConnectionProps {
  state: 'as-saved' | 'changed' | 'not-saved'
  /** The one in use. */
  saved: SavedConnection | undefined
  onSave: () => void
  onUpdate: (saved: SavedConnection) => void
}

/** What is in the fields of the workbench now, and whether it is saved. */
export function WorkbenchConnection({ state, saved, onSave, onUpdate }: WorkbenchConnectionProps) {
  const texts = useConnectionsTexts()
  const connection = useConnection()
  return (
    <section
      aria-label={texts.workbench}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-sunk px-4 py-2.5"
    >
      <div className="min-w-0">
        <h3 className="text-xs text-ink-2">
          {texts.workbench} · {texts.state[state]}
        </h3>
        <p className="flex min-w-0 items-center gap-2">
          <LiveWord live={connection.live} />
          <DestinationLine {...connection} />
        </p>
      </div>
      <div className="ml-auto flex flex-wrap gap-2">
        {saved && state === 'changed' && (
          <Button look="first" onClick={() => onUpdate(saved)}>
            {texts.update(saved.name)}
          </Button>
        )}
        <Button look={state === 'not-saved' ? 'first' : 'plain'} onClick={onSave}>
          {texts.save}
        </Button>
      </div>
    </section>
  )
}
