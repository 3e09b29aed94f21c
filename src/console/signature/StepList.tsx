import type { DecodingStep } from '../../protocol/user-sig-diagnosis.ts'
import { classes } from '../../ui/classes.ts'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'

const looks: Record<DecodingStep['state'], { sign: string; className: string }> = {
  done: { sign: '✓', className: 'text-ok' },
  broken: { sign: '✕', className: 'text-fail' },
  'not-reached': { sign: '–', className: 'text-ink-3' },
}

/** Decoding, step by step: what each gave, or where and how it broke. */
export function StepList({ steps }: { steps: readonly DecodingStep[] }) {
  const { steps: texts, problem: describe } = useSignaturePageTexts()
  return (
    <section aria-label={texts.title} className="min-w-0">
      <h3 className="mb-1 font-semibold">{texts.title}</h3>
      <ol>
        {steps.map(({ name, state, problems, size }) => (
          <li key={name} className="grid grid-cols-[20px_minmax(0,1fr)] border-b border-line py-1.5">
            <span aria-hidden="true" className={classes('font-semibold', looks[state].className)}>
              {looks[state].sign}
            </span>
            <div className="min-w-0">
              <div className="flex flex-wrap justify-between gap-x-3">
                <span className={classes(state === 'not-reached' && 'text-ink-3')}>{texts.name[name]}</span>
                <span className="text-xs text-ink-3 tabular-nums">
                  <span className={state === 'done' ? 'sr-only' : undefined}>{texts.state[state]}</span>
                  {size !== undefined && (
                    <>
                      <span className={state === 'done' ? 'sr-only' : undefined}> · </span>
                      {texts.size(name, size)}
                    </>
                  )}
                </span>
              </div>
              {problems.map((problem) => (
                <p key={problem.kind} className="text-xs text-fail wrap-anywhere">
                  {describe(problem)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
