import { useQuery } from '@tanstack/react-query'
import { redactSecrets } from '../../protocol/redaction.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { useTexts } from '../texts/texts.tsx'
import { relayHealth } from './relay-health.ts'

const startCommand = 'npm start'
const everyMs = 2_000

/** While the relay is gone: how to start it, and word as soon as it is back. */
export function RelayWatch() {
  const texts = useTexts()
  const { isSuccess } = useQuery({
    ...relayHealth,
    queryKey: ['relay is back'],
    gcTime: 0,
    refetchInterval: (query) => (query.state.status === 'success' ? false : everyMs),
  })
  return (
    <div className="flex flex-wrap items-center gap-x-3 rounded-md bg-sunk px-3 py-1">
      <code className="wire font-semibold">{startCommand}</code>
      <CopyButton copied={texts.copy.copied} failed={texts.copy.failed} text={() => redactSecrets(startCommand)}>
        {texts.copy.copy}
      </CopyButton>
      <span aria-live="polite" className={isSuccess ? 'text-ok' : 'text-ink-3'}>
        {isSuccess ? texts.explain.relayBack : texts.explain.relayWaiting}
      </span>
    </div>
  )
}
