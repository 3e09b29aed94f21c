import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PayloadId } from '../texts/payloads.en.ts'
import type { Pair } from './payload.ts'
import { type Ran, runPayloads, type SendPayload } from './run-payloads.ts'

/** A place to run in, which goes away when it is closed, or in the server's words why there is none. */
export type Opened = { send: SendPayload; close: () => void } | { why: string }

export interface Run {
  stage: 'idle' | 'running' | 'stopped' | 'over'
  results: ReadonlyMap<PayloadId, Ran>
  /** It never began. */
  why: string | undefined
  start: (pair: Pair) => void
  stop: () => void
}

/** All payloads, on the press of a button. It ends with what shows it, at the latest. */
export function useRun(open: (pair: Pair) => Promise<Opened>): Run {
  const [results, setResults] = useState<ReadonlyMap<PayloadId, Ran>>(new Map())
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])

  const { mutate, status, data } = useMutation({
    networkMode: 'always',
    throwOnError: true, // Whatever can go wrong on the way is an answer; the rest is a mistake of ours.
    mutationFn: async ({ pair, signal }: { pair: Pair; signal: AbortSignal }) => {
      const opened = await open(pair)
      if ('why' in opened) return opened
      try {
        for await (const ran of runPayloads(pair, opened.send, signal)) {
          setResults((all) => new Map(all).set(ran.id, ran))
        }
      } finally {
        opened.close()
      }
      return signal.aborted ? 'stopped' : 'over'
    },
  })

  return {
    stage: status === 'pending' ? 'running' : typeof data === 'string' ? data : 'idle',
    results,
    why: typeof data === 'object' ? data.why : undefined,
    start: (pair) => {
      abort.current = new AbortController()
      setResults(new Map())
      mutate({ pair, signal: abort.current.signal })
    },
    stop: () => abort.current?.abort(),
  }
}
