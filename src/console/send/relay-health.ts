import { queryOptions } from '@tanstack/react-query'
import { RelayHealth } from '../../protocol/relay-api.ts'
import { fetchOwn } from './access.ts'

/** What is in force in the relay; fails while it cannot be reached. */
export const relayHealth = queryOptions({
  queryKey: ['relay health'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => RelayHealth.parse(await (await fetchOwn('/relay/health')).json()),
})
