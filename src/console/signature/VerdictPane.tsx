import type { UserSigVerdict } from '../../protocol/user-sig.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Note } from '../../ui/Note.tsx'
import { Shape, type ShapeKind } from '../../ui/Shape.tsx'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'
import type { Inspection } from './inspect.ts'

const shapes: Partial<Record<UserSigVerdict, ShapeKind>> = { valid: 'ok', empty: 'off' }
const edges: Partial<Record<UserSigVerdict, string>> = { valid: 'border-l-ok', empty: 'border-l-ink-3' }

interface VerdictPaneProps {
  inspection: Inspection
  /** Puts this text in the place of what was pasted. */
  onTake: (userSig: string) => void
}

/** One word, the code to expect, what is wrong and what to do; then all that is wrong besides. */
export function VerdictPane({ inspection, onTake }: VerdictPaneProps) {
  const texts = useSignaturePageTexts()
  const { verdict, judgement, inside } = inspection
  const { findings, rest } = useFindings(inspection)
  return (
    <section
      aria-label={texts.verdict.title}
      className={classes(
        'grid gap-2.5 rounded-lg border border-l-[3px] border-line bg-pane px-4 py-3',
        edges[verdict] ?? 'border-l-fail',
      )}
    >
      <div className="grid grid-cols-[28px_minmax(0,1fr)] items-center gap-x-3">
        <Shape large kind={shapes[verdict] ?? 'fail'} />
        <div className="flex flex-wrap items-baseline gap-x-3">
          <span role="status" className="text-xl leading-7 font-semibold">
            {texts.verdict.word[verdict]}
          </span>
          {judgement.code !== undefined && (
            <span className="text-ink-2" title={texts.verdict.certainty}>
              {texts.verdict.predicted(judgement.code)}
            </span>
          )}
        </div>
        {findings.map(({ what, todo }) => (
          <div key={what} className="col-start-2 grid justify-items-start gap-0.5">
            <h3 className="text-[15px] leading-5 font-semibold wrap-anywhere">{what}</h3>
            <p className="text-ink-2">{todo}</p>
            {inside !== undefined && (
              <Button look="first" className="mt-1.5" onClick={() => onTake(inside)}>
                {texts.verdict.useInside}
              </Button>
            )}
          </div>
        ))}
      </div>
      {rest.length > 0 && (
        <div>
          <h4 className="text-xs text-ink-3">{texts.verdict.alsoWrong}</h4>
          <ul className="grid">
            {rest.map(({ what, todo }) => (
              <li key={what} className="border-t border-line py-1.5 first:border-t-0 wrap-anywhere">
                <span className="font-semibold">{what}</span>
                <span className="block text-ink-2">{todo}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {judgement.remarks.length > 0 && (
        <div>
          <h4 className="text-xs text-ink-3">{texts.verdict.worthKnowing}</h4>
          {judgement.remarks.map((remark) => (
            <Note key={texts.remark(remark)} severity="warn" text={texts.remark(remark)} />
          ))}
        </div>
      )}
    </section>
  )
}

interface Finding {
  what: string
  todo: string
}

/** The first finding, which is the verdict, and all others in the order in which they would be met. */
function useFindings({ diagnosis, judgement, verdict }: Inspection): { findings: Finding[]; rest: Finding[] } {
  const texts = useSignaturePageTexts()
  const all = [
    ...diagnosis.problems.map((problem) => ({ what: texts.problem(problem), todo: texts.problemFix(problem) })),
    ...judgement.mismatches.map((mismatch) => ({
      what: texts.mismatch(mismatch),
      todo: texts.mismatchFix(mismatch),
    })),
  ]
  const { content } = diagnosis
  if (verdict !== 'valid' || !content) return { findings: all.slice(0, 1), rest: all.slice(1) }
  const { identifier, sdkAppId } = content
  const what = texts.verdict.validFor(identifier, sdkAppId, judgement.remaining ?? 0)
  return { findings: [{ what, todo: texts.verdict.key[judgement.key] }], rest: [] }
}
