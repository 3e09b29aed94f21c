import { useAddress } from './use-address.ts'

export interface EmulatorAddress {
  /** The SDKAppID of the world; absent: the connection's. */
  app: string | undefined
  /** The entry of the log that is open. */
  call: string | undefined
  /** What the board is filtered by. */
  find: string | undefined
}

/** What the emulator's screen keeps in its address. */
export function useEmulatorAddress(): [EmulatorAddress, (change: Partial<EmulatorAddress>) => void] {
  const [parameters, change] = useAddress()
  const read = (name: keyof EmulatorAddress) => parameters.get(name) ?? undefined
  return [{ app: read('app'), call: read('call'), find: read('find') }, change]
}
