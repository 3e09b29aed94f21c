import { lazy, useEffect, useRef, useState } from 'react'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { useShortcuts } from './shortcuts.ts'

const Palette = lazy(async () => ({ default: (await fetched(import('./Palette.tsx'))).Palette }))

/** Opens the palette wherever a person is. Where it cannot be fetched, all it does can be done with the buttons. */
export function PaletteKey() {
  const [state, setState] = useState<'closed' | 'coming' | 'open'>('closed')
  const typed = useRef('')
  const close = () => setState('closed')
  useShortcuts({
    palette: () => {
      typed.current = ''
      setState('coming')
    },
  })
  useEffect(() => {
    if (state !== 'coming') return
    // Whoever types on before it is there types into it, not into the field that has the focus, and presses nothing.
    const collect = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setState('closed')
      else if (event.key === 'Backspace') typed.current = typed.current.slice(0, -1)
      else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) typed.current += event.key
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    addEventListener('keydown', collect, true)
    return () => removeEventListener('keydown', collect, true)
  }, [state])
  return (
    state !== 'closed' && (
      <FetchedPart failed={<Gone onGone={close} />}>
        <Palette typed={typed} onOpen={() => setState('open')} onClose={close} />
      </FetchedPart>
    )
  )
}

function Gone({ onGone }: { onGone: () => void }) {
  useEffect(onGone, [onGone])
  return null
}
