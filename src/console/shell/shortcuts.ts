/** The keys of the console. Matched by what is typed, and by the key's place where Option or Alt types another sign. */
import { useEffect, useLayoutEffect, useRef } from 'react'

export type ShortcutId =
  | 'send'
  | 'cancel'
  | 'palette'
  | 'swap'
  | 'random'
  | 'curl'
  | 'payloads'
  | 'history'
  | 'request'
  | 'response'
  | 'previous'
  | 'next'

const byPlace: Record<string, ShortcutId> = {
  KeyS: 'swap',
  KeyR: 'random',
  KeyC: 'curl',
  KeyP: 'payloads',
  Digit1: 'history',
  Digit2: 'request',
  Digit3: 'response',
}

export function useShortcuts(handlers: Partial<Record<ShortcutId, () => void>>): void {
  const latest = useRef(handlers)
  // Before the page is painted: whoever sees it can use its keys.
  useLayoutEffect(() => {
    latest.current = handlers
  })
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const id = readShortcut(event)
      const handler = id && latest.current[id]
      if (!handler) return
      if (id !== 'cancel') event.preventDefault()
      handler()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** Nothing while a word is being composed, as Chinese input does, nor behind an open dialog. */
function readShortcut(event: KeyboardEvent): ShortcutId | undefined {
  if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return undefined
  const { altKey: alt, shiftKey: shift } = event
  const command = event.ctrlKey || event.metaKey
  if (command && !alt && event.key === 'Enter') return event.repeat ? undefined : 'send'
  if (command && !alt && !shift && isLetter(event, 'k')) return 'palette'
  if (event.key === 'Escape') return 'cancel'
  if (alt && !command && !shift && !isTyping(event)) {
    if (event.key === 'ArrowUp') return 'previous'
    if (event.key === 'ArrowDown') return 'next'
  }
  return alt && shift && !command ? byPlace[event.code] : undefined
}

/** Where the keyboard types other letters than Latin ones, by its place. */
function isLetter({ key, code }: KeyboardEvent, letter: string): boolean {
  return key.toLowerCase() === letter || (code === `Key${letter.toUpperCase()}` && !/^[a-z]$/i.test(key))
}

/** In a field the keys are the field's: Alt+↓ opens a list, Option+↓ moves in a text. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null
}

/** `?`, unless it is being typed into a field. */
export function useSheetKey(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event) || event.isComposing) return
      if (!document.querySelector('dialog[open]')) open()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [open])
}
