/**
 * Offers to ask the other hosts whether they know the app. Nothing is asked before it is pressed, and it never writes: what
 * it is given to send with takes reads alone.
 */
import type { Exchange } from '../../protocol/exchange.ts'
import type { PlannedRequest, Refusal } from '../../protocol/relay-api.ts'
import { takeApartRequestUrl } from '../../protocol/request-url.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useTexts } from '../texts/texts.tsx'
import { useRegionHelpTexts } from '../texts/use-region-help-texts.ts'
import { AnswerList } from './AnswerList.tsx'
import { type Asker, buildQuestion, question } from './build-question.ts'
import { Conclusion } from './Conclusion.tsx'
import { type AskedTarget, findCandidates } from './candidates.ts'
import { type Asking, useProbe } from './use-probe.ts'

interface RegionHelpProps {
  /** The one whose host is in doubt. */
  call: { target: string; request: { url: string } }
  /** Its host name was not found. */
  hostUnknown: boolean
  /** Named when the server was started. */
  allowedHosts: readonly string[]
  connection: Asker & Asking & { target: string }
  originOf: (target: AskedTarget) => string
  send: (request: PlannedRequest, signal: AbortSignal) => Promise<Exchange | Refusal>
  /** Makes it the connection's target, and does nothing else. */
  onUse: (target: AskedTarget) => void
}

export function RegionHelp({ call, hostUnknown, allowedHosts, connection, originOf, send, onUse }: RegionHelpProps) {
  const { joinSentences } = useTexts()
  const texts = useRegionHelpTexts()
  const candidates = findCandidates({ target: call.target, hostUnknown, allowedHosts })
  const probe = useProbe(candidates, connection, (target, signal) =>
    send(buildQuestion(originOf(target), connection), signal),
  )
  const { stage, findings } = probe
  const hasBackups = candidates.some(({ ways }) => ways.length > 1)
  const running = stage === 'running'
  const asked = readAsked(call.request.url)
  // An earlier call may have been another app's: this connection's signature says nothing of that one.
  const same = asked.sdkAppId === connection.sdkAppId && asked.identifier === connection.identifier
  const ready = same && !connection.userSig.isEmpty
  if (!same && stage === 'offered') return null

  return (
    <section aria-label={texts.title} className="grid gap-2 rounded-md border border-line bg-sunk px-3 py-2.5">
      <h4 className="font-semibold">{texts.title}</h4>
      {stage === 'offered' && candidates.length > 0 && (
        <>
          <p>{texts.offer(candidates.length, question.id, connection.identifier)}</p>
          <p className="text-ink-2">{joinSentences(hasBackups ? [texts.terms, texts.backups] : [texts.terms])}</p>
        </>
      )}
      {candidates.length === 0 && <p>{texts.nobody}</p>}
      <AnswerList findings={findings} running={running} originOf={originOf} />
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {(stage === 'over' || stage === 'stopped') && (
          <Conclusion
            stopped={stage === 'stopped'}
            findings={findings}
            sdkAppId={asked.sdkAppId}
            target={connection.target}
            onUse={onUse}
          />
        )}
      </div>
      {candidates.length > 0 && (running || ready) && (
        <Button
          look={stage === 'offered' ? 'first' : 'plain'}
          className="justify-self-start"
          onClick={running ? probe.stop : probe.start}
        >
          {running ? texts.stop : stage === 'offered' ? texts.ask(candidates.length) : texts.again}
        </Button>
      )}
      {candidates.length > 0 && same && !ready && <Note severity="info" text={texts.signatureNeeded} />}
    </section>
  )
}

function readAsked(url: string): { sdkAppId: string; identifier: string } {
  const query = takeApartRequestUrl(url)?.query ?? []
  const value = (wanted: string) => query.find(({ name }) => name === wanted)?.value ?? ''
  return { sdkAppId: value('sdkappid'), identifier: value('identifier') }
}
