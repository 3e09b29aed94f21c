import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
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

/** A probe that begins when a person says so, and ends with what shows it at the latest. */
export function useProbe(candidates: readonly Candidate[], send: Parameters<typeof probeRegions>[0]['send']): Probe {
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])

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
