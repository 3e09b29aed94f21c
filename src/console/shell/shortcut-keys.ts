/** The keys as a person reads them, on the sheet and beside what they do. `shortcuts.ts` listens to them. */
import { altKey, commandKey, shiftKey } from '../../ui/keys.ts'

export const shortcutKeys = {
  send: [commandKey, 'Enter'],
  cancel: ['Esc'],
  palette: [commandKey, 'K'],
  swap: [altKey, shiftKey, 'S'],
  random: [altKey, shiftKey, 'R'],
  curl: [altKey, shiftKey, 'C'],
  payloads: [altKey, shiftKey, 'P'],
  focus: [altKey, shiftKey, '1 2 3'],
  previous: [altKey, '↑ ↓'],
  shortcuts: ['?'],
} as const
