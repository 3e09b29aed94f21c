import { useId } from 'react'
import { useTexts } from '../../texts/texts.tsx'
import { useConnectionsTexts } from '../../texts/use-connections-texts.ts'
import { LiveWord } from './DestinationLine.tsx'
import { firstActLook, RowButton, RowFrame } from './SavedRow.tsx'

/** The one that is always there. It was not saved, so there is nothing to edit and nothing to delete. */
export function EmulatorRow({ inUse, onUse }: { inUse: boolean; onUse: () => void }) {
  const common = useTexts()
  const texts = useConnectionsTexts()
  const nameId = useId()
  return (
    <RowFrame
      inUse={inUse}
      mark={<span aria-hidden="true" className="size-2.5 rounded-[3px] border border-dashed border-control" />}
      name={
        <span id={nameId} className="font-semibold">
          {common.connection.emulator}
        </span>
      }
      state={inUse && texts.inUse}
      place={
        <>
          <LiveWord live={false} />
          <span className="text-ink-2">{texts.emulatorHint}</span>
        </>
      }
      use={
        <RowButton act="use" describedBy={nameId} onClick={onUse} className={firstActLook}>
          {texts.use}
        </RowButton>
      }
    />
  )
}
