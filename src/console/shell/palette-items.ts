/**
 * What the palette offers. It knows no act itself: whoever is on the page adds what it can do, and takes it away with
 * itself. Nothing is put together before the palette is opened.
 */
import { useLayoutEffect, useRef } from 'react'

/** In the order of the palette. */
export const paletteGroups = ['workbench', 'connections', 'screens', 'settings', 'codes'] as const

export interface PaletteItem {
  id: string
  group: (typeof paletteGroups)[number]
  label: string
  /** Beside it, and searched too. */
  detail?: string
  /** One of so many that it is shown only to whoever types something of it. */
  searchedOnly?: true
  /** The shortcut that does the same. */
  keys?: readonly string[]
  run: () => void
}

const sources = new Set<() => PaletteItem[]>()

/** @param build called when the palette is opened and when an item is run, so that it may read what is newest */
export function usePaletteItems(build: () => PaletteItem[]): void {
  const latest = useRef(build)
  useLayoutEffect(() => {
    latest.current = build
  })
  // As layout effects, which end as soon as a screen is left, though the next one is still being fetched.
  useLayoutEffect(() => {
    const source = () => latest.current()
    sources.add(source)
    return () => void sources.delete(source)
  }, [])
}

/** In the order of the groups. */
export function readPaletteItems(): PaletteItem[] {
  const all = [...sources].flatMap((source) => source())
  return paletteGroups.flatMap((group) => all.filter((item) => item.group === group))
}
