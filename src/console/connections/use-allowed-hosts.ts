import { useQuery } from '@tanstack/react-query'
import { RelayHealth } from '../../protocol/relay-api.ts'

const none: readonly string[] = []

/** Hosts named when the server was started, as the relay tells them. None while it cannot be reached. */
export function useAllowedHosts(): readonly string[] {
  const { data } = useQuery({
    queryKey: ['relay health'],
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => RelayHealth.parse(await (await fetch('/relay/health')).json()),
  })
  return data?.allowedHosts ?? none
}
