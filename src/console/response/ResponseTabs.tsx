import type { Exchange } from '../../protocol/exchange.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useTexts } from '../texts/texts.tsx'
import { JsonTab, RawTab } from './BodyTabs.tsx'
import { FieldsTab } from './FieldsTab.tsx'
import { HeadersTab } from './HeadersTab.tsx'
import { replyOf } from './reply.ts'
import { TimingTab } from './TimingTab.tsx'

export const responseTabs = ['fields', 'json', 'raw', 'headers', 'timing'] as const
export type ResponseTab = (typeof responseTabs)[number]

interface ResponseTabsProps {
  exchange: Exchange
  tab: ResponseTab
  onTab: (tab: ResponseTab) => void
}

/** The reply five ways. Of a failed call there is what had arrived, and how far it came. */
export function ResponseTabs({ exchange, tab, onTab }: ResponseTabsProps) {
  const texts = useTexts().response
  const reply = replyOf(exchange)
  const counts = `${exchange.request.headers.length} / ${reply?.headers.length ?? 0}`
  const labels: Record<ResponseTab, string> = {
    fields: texts.fields,
    json: 'JSON',
    raw: texts.raw,
    headers: `${texts.headers} ${counts}`,
    timing: texts.timing,
  }
  return (
    <Tabs
      label={texts.views}
      tabs={responseTabs.map((id) => ({ id, label: labels[id] }))}
      chosen={tab}
      onChoose={onTab}
    >
      {tab === 'fields' && <FieldsTab reply={reply} />}
      {tab === 'json' && <JsonTab reply={reply} />}
      {tab === 'raw' && <RawTab reply={reply} />}
      {tab === 'headers' && <HeadersTab request={exchange.request} reply={reply} />}
      {tab === 'timing' && <TimingTab exchange={exchange} />}
    </Tabs>
  )
}
