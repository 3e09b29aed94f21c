import type { ReactNode } from 'react'
import type { FindingsTexts } from '../texts/findings.en.ts'
import type { Finding, Weight } from './finding.ts'

const shapes: Record<Weight, { sign: string; className: string }> = {
  explains: { sign: '⬣', className: 'text-fail' },
  fits: { sign: '▲', className: 'text-warn' },
  odd: { sign: '●', className: 'text-ink-3' },
}

interface FindingItemProps {
  finding: Finding
  words: FindingsTexts
  /** The buttons that mend it. */
  children: ReactNode
}

/** What was seen in the call, what that does, and the press that mends it. */
export function FindingItem({ finding, words, children }: FindingItemProps) {
  const { seen, effect } = words.finding(finding.evidence)
  const { sign, className } = shapes[finding.weight]
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] bg-pane px-3 py-2.5">
      <span aria-hidden="true" className={className}>
        {sign}
      </span>
      <div className="grid gap-0.5">
        <p className="font-semibold wrap-anywhere">{seen}</p>
        <p className="text-ink-2">{effect}</p>
        {children}
      </div>
    </li>
  )
}
