import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import type { WorldProblem } from './world-client.ts'

/** Why the emulator did not do what a form asked for. Its own words are English. */
export function Refused({ problem }: { problem: WorldProblem | undefined }) {
  const texts = useEmulatorPageTexts().problem
  return (
    <p role="alert" className="text-xs text-fail empty:hidden">
      {problem && (problem.kind === 'refused' ? texts.refused(problem.error) : texts[problem.kind])}
    </p>
  )
}
