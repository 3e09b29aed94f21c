import { lazy, useState } from 'react'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { useShortcuts } from './shortcuts.ts'

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))

/** Opens the palette wherever a person is. Where it cannot be fetched, all it does can be done with the buttons. */
export function PaletteKey() {
  const [open, setOpen] = useState(false)
  useShortcuts({ palette: () => setOpen(true) })
  return (
    open && (
      <FetchedPart failed={null}>
        <Palette onClose={() => setOpen(false)} />
      </FetchedPart>
    )
  )
}
