import { type RefObject, useLayoutEffect, useRef } from 'react'

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

/**
 * The same, for a dialog that is there only while it is open. What is in it may take the focus in an effect.
 * @param onClose takes it away; called at once by `close`, since the browser tells of it only a moment later
 */
export function useDialogWhileMounted(onClose: () => void): Omit<Dialog, 'open'> {
  const { ref } = useDialog()
  useLayoutEffect(() => {
    ref.current?.showModal()
  }, [ref])
  return {
    ref,
    close: () => {
      ref.current?.close()
      onClose()
    },
  }
}
