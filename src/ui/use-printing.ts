import { useSyncExternalStore } from 'react'

const print = 'print'

/** The page is being put on paper: what is folded away on screen is to be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(print).matches)
}

function subscribe(listen: () => void): () => void {
  const media = matchMedia(print)
  media.addEventListener('change', listen)
  return () => media.removeEventListener('change', listen)
}
