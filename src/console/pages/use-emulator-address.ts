import { useLayoutEffect, useState } from 'react'

export interface EmulatorAddress {
  /** The SDKAppID of the world; absent: the connection's. */
  app: string | undefined
  /** The entry of the log that is open. */
  call: string | undefined
  /** What the board is filtered by. */
  find: string | undefined
}

/** What the emulator's screen keeps in its address, so that a reload shows the same. */
export function useEmulatorAddress(): [EmulatorAddress, (change: Partial<EmulatorAddress>) => void] {
  const [search, setSearch] = useState(location.search)
  useLayoutEffect(() => {
    if (search !== location.search) history.replaceState(history.state, '', `${location.pathname}${search}`)
  }, [search])
  const parameters = new URLSearchParams(search)
  const read = (name: keyof EmulatorAddress) => parameters.get(name) ?? undefined
  function change(changes: Partial<EmulatorAddress>) {
    setSearch((old) => {
      const next = new URLSearchParams(old)
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value)
        else next.delete(name)
      }
      return next.size > 0 ? `?${next}` : ''
    })
  }
  return [{ app: read('app'), call: read('call'), find: read('find') }, change]
}
