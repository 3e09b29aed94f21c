import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Secret } from '../../lib/secret.ts'
import type { Candidate } from './candidates.ts'
import { type Finding, probeRegions } from './probe-regions.ts'

/** From the start of one question to the start of the next, at least, in milliseconds. */
const apartMs = 1_000

export interface Probe {
  stage: 'offered' | 'running' | 'stopped' | 'over'
  /** As they come. */
  findings: readonly Finding[]
  start: () => void
  stop: () => void
}

/** Who asks, and with what. */
export interface Asking {
  /** Another one for another connection. */
  key: string
  userSig: Secret
}

/**
 * A probe that begins when a person says so, and ends with what shows it at the latest, or when somebody else would ask: a
 * credential that was replaced goes to no further host.
 */
export function useProbe(
  candidates: readonly Candidate[],
  { key, userSig }: Asking,
  send: Parameters<typeof probeRegions>[0]['send'],
): Probe {
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const abort = useRef<AbortController>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it ends what was asked in the name of another
  useEffect(() => () => abort.current?.abort(), [key, userSig])

  const { mutate, status, data } = useMutation({
    networkMode: 'always',
    throwOnError: true, // Whatever can go wrong with a question is an answer; the rest is a mistake of ours.
    mutationFn: async (signal: AbortSignal) => {
      for await (const found of probeRegions({ candidates, send, wait, signal })) setFindings((all) => [...all, found])
      return signal.aborted ? 'stopped' : 'over'
    },
  })

  return {
    stage: status === 'pending' ? 'running' : (data ?? 'offered'),
    findings,
    start: () => {
      abort.current = new AbortController()
      setFindings([])
      mutate(abort.current.signal)
    },
    stop: () => abort.current?.abort(),
  }
}

function wait(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, apartMs)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    signal.addEventListener('abort', end, { once: true })
  })
}
