import { type RefObject, useRef } from 'react'

export interface Dialog {
  ref: RefObject<HTMLDialogElement | null>
  open: () => void
  close: () => void
}

/** A modal dialog of the browser's own: it traps the focus, closes on Esc and gives the focus back. */
export function useDialog(): Dialog {
  const ref = useRef<HTMLDialogElement>(null)
  return { ref, open: () => ref.current?.showModal(), close: () => ref.current?.close() }
}
