import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import * as z from 'zod/mini'
import { AppState, AppSummary, ReceivedCall } from '../../protocol/emulator-api.ts'
import {
  askAgain,
  askEmulator,
  changeEmulator,
  type FetchOwn,
  problemOf,
  type Tagged,
  type WorldProblem,
} from './world-client.ts'

/** Often enough to look live; where nothing has changed it costs two empty answers. */
const everyMs = 1_000
/** The newest calls that the screen shows. */
export const shownCalls = 200

export interface FollowedWorld {
  /** As it was last seen; kept while the server is gone. */
  seen: SeenWorld | undefined
  /** Why it was not seen the last time it was asked for. */
  problem: WorldProblem | undefined
  /** Unix milliseconds at which it was last seen. */
  seenAt: number
  change: ChangeWorld
}

export interface SeenWorld {
  state: AppState
  /** Oldest first. */
  calls: readonly ReceivedCall[]
  /** Seconds by which the world's clock is ahead of this machine's. */
  ahead: number
}

/**
 * Asks the world to change, then looks at it.
 * @param path below the world's own
 * @returns undefined where it did
 */
export type ChangeWorld = (
  method: 'POST' | 'PATCH' | 'DELETE',
  path: '' | `/${string}`,
  body?: object,
) => Promise<WorldProblem | undefined>

interface Look extends SeenWorld {
  tags: { state: Tagged<AppState>; calls: Tagged<ReceivedCall[]> }
}

/** One world, asked for again and again while its tab is looked at: calls come from other tabs and programs too. */
export function useWorld(app: string, fetchOwn: FetchOwn): FollowedWorld {
  const client = useQueryClient()
  const key = useMemo(() => ['emulated world', app], [app])
  const path = `/apps/${encodeURIComponent(app)}` as const

  async function look(signal: AbortSignal): Promise<Look> {
    const before = client.getQueryData<Look>(key)
    const state = await askAgain(fetchOwn, AppState, path, before?.tags.state, signal)
    const callsPath = `${path}/calls?limit=${shownCalls}` as const
    const calls = await askAgain(fetchOwn, z.array(ReceivedCall), callsPath, before?.tags.calls, signal)
    if (before?.tags.state === state && before.tags.calls === calls) return before
    return {
      state: state.value,
      calls: calls.value,
      ahead: before?.tags.state === state ? before.ahead : state.value.now - Date.now() / 1000,
      tags: { state, calls },
    }
  }

  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => look(signal),
    refetchInterval: everyMs,
    refetchOnWindowFocus: true,
    // What came is either the very object of before or a new one: comparing ten thousand accounts would find no more.
    structuralSharing: false,
  })

  const change: ChangeWorld = useCallback(
    async (method, below, body) => {
      try {
        return await changeEmulator(fetchOwn, `${path}${below}`, { method, ...(body && { body }) })
      } finally {
        await client.invalidateQueries({ queryKey: key })
      }
    },
    [client, fetchOwn, key, path],
  )

  return {
    seen: query.data,
    problem: query.error === null ? undefined : problemOf(query.error),
    seenAt: query.dataUpdatedAt,
    change,
  }
}

/** Every world of the emulator; none while it cannot be asked. */
export function useWorldList(fetchOwn: FetchOwn): readonly AppSummary[] {
  const { data } = useQuery({
    queryKey: ['emulated worlds'],
    queryFn: ({ signal }) => askEmulator(fetchOwn, z.array(AppSummary), '/apps', { signal }),
    refetchInterval: 10_000,
  })
  return data ?? []
}
