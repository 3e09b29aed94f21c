import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { usePayloadsTexts } from '../texts/use-payloads-texts.ts'
import { payloadIds } from './payload-table.ts'
import type { Run } from './use-run.ts'

interface RunBarProps {
  run: Run
  onRun: () => void
}

/** Starts the run and stops it, says how far it is, and in the end how it went. */
export function RunBar({ run, onRun }: RunBarProps) {
  const texts = usePayloadsTexts()
  const running = run.stage === 'running'
  const all = payloadIds.length
  const done = run.results.size
  return (
    <>
      <Button look="first" onClick={running ? run.stop : onRun}>
        {running ? texts.stop : texts.runAll}
      </Button>
      {running && (
        <span className="flex items-center gap-2 tabular-nums">
          <progress aria-label={texts.runAll} max={all} value={done} className="h-2 w-28 accent-accent" />
          {texts.progress(done, all)}
        </span>
      )}
      <span role="status" className="flex items-center gap-1.5 empty:hidden">
        {!running && done > 0 && <Summary run={run} />}
        {run.why !== undefined && <Note severity="warn" text={texts.notStarted(run.why)} />}
      </span>
    </>
  )
}

function Summary({ run: { stage, results } }: { run: Run }) {
  const texts = usePayloadsTexts()
  const good = [...results.values()].filter(({ difference }) => difference === 'as-predicted').length
  return (
    <>
      <Shape kind={good === results.size ? 'ok' : 'fail'} />
      <span className="font-semibold">{texts.summary(good, results.size)}</span>
      {stage === 'stopped' && <span className="text-ink-2">{texts.stopped(results.size, payloadIds.length)}</span>}
    </>
  )
}
