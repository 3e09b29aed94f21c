import type { ReactNode } from 'react'
import { useTexts } from '../texts/texts.tsx'
import { OutcomeHeader } from './OutcomeHeader.tsx'
import { type ResponseTab, ResponseTabs } from './ResponseTabs.tsx'
import type { Shown } from './shown.ts'

interface ResponsePaneProps {
  shown: Shown | undefined
  /** When the call that runs was started. */
  since: number | undefined
  /** The draft has changed since the call that is shown. */
  outdated: boolean
  /** What the outcome means; stands between the outcome and the reply. */
  explanation: ReactNode
  tab: ResponseTab
  onTab: (tab: ResponseTab) => void
}

export function ResponsePane({ shown, since, outdated, explanation, tab, onTab }: ResponsePaneProps) {
  const texts = useTexts().response
  return (
    <section aria-label={texts.title} className="bg-pane">
      <div className="flex h-10 items-center gap-2 border-b border-line px-4">
        <h2 className="font-semibold">{texts.title}</h2>
        {outdated && <span className="ml-auto truncate text-xs text-ink-3">{texts.earlier}</span>}
      </div>
      <div className="grid gap-3.5 px-4 py-3.5">
        <OutcomeHeader shown={shown} since={since} />
        {explanation}
        {shown && 'result' in shown.sent && <ResponseTabs exchange={shown.sent} tab={tab} onTab={onTab} />}
      </div>
    </section>
  )
}
