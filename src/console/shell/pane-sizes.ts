/** The pane sizes' one store: how wide history is, and how request and response share the rest. */
import { useState } from 'react'
import * as z from 'zod/mini'
import { keepJson, readKept } from '../kept.ts'

const PaneSizes = z.object({
  /** Pixels. */
  history: z.number().check(z.minimum(240), z.maximum(420)),
  /** The request's part of what history leaves. */
  request: z.number().check(z.minimum(0), z.maximum(1)),
})
export type PaneSizes = z.infer<typeof PaneSizes>

export const defaultPaneSizes: PaneSizes = { history: 272, request: 0.5 }

const storageKey = 'markread.panes'

export function usePaneSizes(): [PaneSizes, (change: Partial<PaneSizes>) => void] {
  const [sizes, setSizes] = useState(readSizes)
  return [
    sizes,
    (change) => {
      const next = { ...sizes, ...change }
      setSizes(next)
      keepJson('machine', storageKey, next)
    },
  ]
}

function readSizes(): PaneSizes {
  try {
    return PaneSizes.parse(JSON.parse(readKept('machine', storageKey) ?? ''))
  } catch {
    return defaultPaneSizes
  }
}
