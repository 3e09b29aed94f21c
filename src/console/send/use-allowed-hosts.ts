import { useQuery } from '@tanstack/react-query'
import { relayHealth } from './relay-health.ts'

const none: readonly string[] = []

/** Hosts named when the server was started, as the relay tells them. None while it cannot be reached. */
export function useAllowedHosts(): readonly string[] {
  return useQuery(relayHealth).data?.allowedHosts ?? none
}
