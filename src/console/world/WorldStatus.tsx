import { redactSecrets } from '../../protocol/redaction.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { useFormats, useTexts } from '../texts/texts.tsx'
import { useEmulatorPageTexts } from '../texts/use-emulator-page-texts.ts'
import type { WorldProblem } from './world-client.ts'

const startCommand = 'npm start'

/** Why what is shown is not what is, and that it is asked for again. */
export function WorldStatus({ problem, seenAt }: { problem: WorldProblem; seenAt: number | undefined }) {
  const texts = useEmulatorPageTexts()
  const { copy } = useTexts()
  const formats = useFormats()
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-warn-soft px-4 py-1.5"
    >
      <span>
        <span aria-hidden="true" className="text-warn">
          ▲{' '}
        </span>
        {problem.kind === 'refused' ? texts.problem.refused(problem.error) : texts.problem[problem.kind]}{' '}
        {seenAt !== undefined && texts.world.asOf(formats.time(seenAt))}
      </span>
      {problem.kind === 'unreachable' && (
        <span className="flex items-center gap-1">
          <code className="wire font-semibold">{startCommand}</code>
          <CopyButton copied={copy.copied} failed={copy.failed} text={() => redactSecrets(startCommand)}>
            {copy.copy}
          </CopyButton>
          <span className="text-ink-2">{texts.world.asking}</span>
        </span>
      )}
    </div>
  )
}
