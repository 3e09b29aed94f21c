import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { AccountReading } from '../../protocol/account-codes.ts'
import { pathOfCode } from '../paths.ts'
import type { ExplanationTexts } from '../texts/explanation.en.ts'
import type { FindingsTexts } from '../texts/findings.en.ts'
import { AccountQuestionBox } from './AccountQuestionBox.tsx'
import type { Explanation } from './explain.ts'
import { FindingItem } from './FindingItem.tsx'

export interface ExplainedProps {
  explanation: Explanation
  texts: ExplanationTexts
  findings: FindingsTexts
  /** A UserSig stood in the body and was masked. */
  masked: boolean
  reading: AccountReading
  onReading: (reading: AccountReading) => void
  /** The buttons of one action; `first` for the one that is best backed. */
  actionOf: (action: NonNullable<Explanation['again']>, first: boolean) => ReactNode
  /** A button that mends all that was found, where that is more than one thing. */
  mendAll: ReactNode
  /** What can be done at once about this failure. */
  children?: ReactNode
}

/** What happened, what this very call shows of why, what to do about it, and what else it can be; in that order. */
export function Explained({
  explanation,
  texts,
  findings: words,
  masked,
  actionOf,
  mendAll,
  children,
  ...props
}: ExplainedProps) {
  const { meaning, findings, causes, evidence, again, question, facts, code, sources } = explanation
  const firstAction = mendAll ? undefined : (again ?? findings.find(({ action }) => action)?.action)
  return (
    <>
      <p>{meaning}</p>
      {evidence.length > 0 && (
        <div className="grid gap-x-2 split:grid-cols-[auto_minmax(0,1fr)]">
          <span className="text-ink-3">{texts.evidence}</span>
          <ul className="grid gap-0.5 wrap-anywhere">
            {evidence.map((seen) => (
              <li key={seen}>{seen}</li>
            ))}
          </ul>
        </div>
      )}
      {again && actionOf(again, again === firstAction)}
      {children}
      {mendAll}
      {findings.length > 0 && (
        <ol aria-label={words.title} className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
          {findings.map((finding) => (
            <FindingItem key={JSON.stringify(finding.evidence)} finding={finding} words={words}>
              {finding.action && actionOf(finding.action, finding.action === firstAction)}
            </FindingItem>
          ))}
        </ol>
      )}
      {masked && findings.length > 0 && <p className="text-ink-3">{words.masked}</p>}
      {question && <AccountQuestionBox question={question} words={words} {...props} />}
      {causes.length > 0 && (
        <div>
          {findings.length > 0 && <h4 className="pb-1 text-xs text-ink-3">{words.others}</h4>}
          <ol className="grid">
            {causes.map(({ cause, fix }, at) => (
              <li key={cause} className="grid grid-cols-[20px_minmax(0,1fr)] border-t border-line py-2 last:pb-0">
                <span className="text-ink-3">{at + 1}</span>
                <span>
                  {cause}
                  <span className="block text-ink-2">{fix}</span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      {(facts || code !== undefined) && (
        <p className="flex flex-wrap gap-x-4 text-xs text-ink-3">
          {facts && (
            <>
              <span>{texts.retry[facts.retry]}</span>
              <span>{texts.fault[facts.fault]}</span>
              <span>{texts.certainty[facts.certainty]}</span>
            </>
          )}
          {code !== undefined && (
            <Link href={pathOfCode(code)} className="text-accent underline">
              {texts.allAbout(code)}
            </Link>
          )}
          {sources.slice(0, 1).map((source) => (
            <a
              key={source.url}
              className="text-accent underline"
              href={source.url}
              title={texts.read(source.read)}
              target="_blank"
              rel="noreferrer noopener"
            >
              {source.name}
            </a>
          ))}
        </p>
      )}
    </>
  )
}
