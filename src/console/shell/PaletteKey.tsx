import { lazy, useEffect, useRef, useState } from 'react'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { useShortcuts } from './shortcuts.ts'

const Palette = lazy(async () => ({ default: (await fetched(import('./Palette.tsx'))).Palette }))

/** Opens the palette wherever a person is. Where it cannot be fetched, all it does can be done with the buttons. */
export function PaletteKey() {
  const [open, setOpen] = useState(false)
  const typed = useRef('')
  const stopCollecting = useRef(() => {})
  useEffect(() => () => stopCollecting.current(), [])

  function close() {
    stopCollecting.current()
    setOpen(false)
  }

  useShortcuts({
    palette: () => {
      typed.current = ''
      stopCollecting.current()
      stopCollecting.current = collectKeys((key) => {
        if (key === 'Escape') close()
        else if (key === 'Backspace') typed.current = typed.current.slice(0, -1)
        else if (key.length === 1) typed.current += key
      })
      setOpen(true)
    },
  })
  return (
    open && (
      <FetchedPart failed={<Gone onGone={close} />}>
        <Palette typed={typed} onOpen={() => stopCollecting.current()} onClose={close} />
      </FetchedPart>
    )
  )
}

function Gone({ onGone }: { onGone: () => void }) {
  useEffect(onGone, [onGone])
  return null
}

/**
 * Whoever types on before the palette is there types into it, not into the field that has the focus, and presses nothing.
 * @returns what ends it
 */
function collectKeys(take: (key: string) => void): () => void {
  const collect = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) take(event.key)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('keydown', collect, true)
  return () => removeEventListener('keydown', collect, true)
}
