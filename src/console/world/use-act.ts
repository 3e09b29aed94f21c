import { useState } from 'react'
import type { WorldProblem } from './world-client.ts'

export interface Act {
  /** Runs it, unless one runs. @returns whether it was done */
  run: (act: () => Promise<WorldProblem | undefined>) => Promise<boolean>
  running: boolean
  /** Why the last one was not done. */
  problem: WorldProblem | undefined
  /** How many were done: each is news, also where it looks like the one before. */
  done: number
}

/** Something asked of the world by a press, and what came of it. */
export function useAct(): Act {
  const [state, setState] = useState<Omit<Act, 'run'>>({ running: false, problem: undefined, done: 0 })
  async function run(act: () => Promise<WorldProblem | undefined>) {
    if (state.running) return false
    setState((old) => ({ ...old, running: true, problem: undefined }))
    const problem = await act()
    setState(({ done }) => ({ running: false, problem, done: problem ? done : done + 1 }))
    return problem === undefined
  }
  return { ...state, run }
}
