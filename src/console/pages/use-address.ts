import { useLayoutEffect, useState } from 'react'
import { redactSecrets } from '../../protocol/redaction.ts'
import { replaceSearch } from '../../ui/tab.ts'

/**
 * What a screen keeps in its address, so that a reload shows the same. Never a secret.
 * @param start what stands after the path, where it is not to be taken as it is
 * @returns the parameters, and a function that sets some of them; undefined takes one away
 */
export function useAddress(
  start = () => location.search,
): [URLSearchParams, (changes: Record<string, string | undefined>) => void] {
  const [search, setSearch] = useState(start)
  // Together with what it names: a reload a moment later must find it.
  useLayoutEffect(() => {
    if (search !== location.search) replaceSearch(redactSecrets(search))
  }, [search])
  function change(changes: Record<string, string | undefined>) {
    setSearch((old) => {
      const next = new URLSearchParams(old)
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined) next.delete(name)
        else next.set(name, value)
      }
      return next.size > 0 ? `?${next}` : ''
    })
  }
  return [new URLSearchParams(search), change]
}
