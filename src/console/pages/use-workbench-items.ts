import { altKey, shiftKey } from '../../ui/keys.ts'
import { type PaletteItem, usePaletteItems } from '../shell/palette-items.ts'
import { shortcutKeys } from '../shell/shortcut-keys.ts'
import { useTexts } from '../texts/texts.tsx'

const panes = ['history', 'request', 'response'] as const

interface WorkbenchItems {
  /** What its keys do. */
  acts: Record<'send' | 'cancel' | 'swap' | 'random' | 'curl' | 'payloads' | (typeof panes)[number], () => void>
  /** What pressing Send does at this moment. */
  sendWords: string
  /** A call is under way. */
  running: boolean
  onNewSession: () => void
}

/** The acts of the workbench in the palette: each does what its button does. */
export function useWorkbenchItems({ acts, sendWords, running, onNewSession }: WorkbenchItems): void {
  const texts = useTexts()
  const { keys, goTo } = texts.shell
  const item = (id: keyof typeof acts, label: string, shown: readonly string[]): PaletteItem => ({
    id,
    group: 'workbench',
    label,
    keys: shown,
    run: acts[id],
  })
  usePaletteItems(() => [
    item('swap', keys.swap, shortcutKeys.swap),
    item('random', keys.random, shortcutKeys.random),
    item('curl', keys.curl, shortcutKeys.curl),
    item('payloads', keys.payloads, shortcutKeys.payloads),
    ...panes.map((pane, at) => item(pane, goTo(texts[pane].title), [altKey, shiftKey, String(at + 1)])),
    { id: 'new-session', group: 'workbench', label: texts.history.newSession, run: onNewSession },
    // Last: what a hasty Enter does on an armed connection must not be this.
    running ? item('cancel', keys.cancel, shortcutKeys.cancel) : item('send', sendWords, shortcutKeys.send),
  ])
}
