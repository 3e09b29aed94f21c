import { VisibleText } from '../../ui/VisibleText.tsx'
import { useTexts } from '../texts/texts.tsx'
import type { FormView } from './body-fields.ts'

/** Says back in words what the request does. */
export function RequestSentence({ view }: { view: FormView }) {
  const texts = useTexts().request
  const name = (account: string | undefined) => (
    <b className="font-semibold text-ink">{account ? <VisibleText>{account}</VisibleText> : '?'}</b>
  )
  return (
    <p className="wrap-anywhere rounded-md border border-line bg-sunk px-3 py-2 text-ink-2">
      {view.ok
        ? texts.sentence(name(view.fields.Report_Account), name(view.fields.Peer_Account), view.fields.MsgReadTime)
        : texts.rawSentence}
    </p>
  )
}
