import { foldText } from '../../lib/fold-text.ts'
import type { PaletteItem } from './palette-items.ts'

/** Every word stands somewhere in label or detail, in any order and any case. A word of Chinese is what has no space in it. */
export function filterItems(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  return items.filter(({ label, detail = '', searchedOnly }) => {
    if (searchedOnly && words.length === 0) return false
    const text = foldText(`${label} ${detail}`)
    return words.every((word) => text.includes(word))
  })
}
