import { type RefObject, useEffect } from 'react'

/** `/` goes to the search box, unless it is being typed, or a dialog is open. */
export function useSlashKey(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (typing || document.querySelector('dialog[open]')) return
      event.preventDefault()
      box.current?.select()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [box])
}
