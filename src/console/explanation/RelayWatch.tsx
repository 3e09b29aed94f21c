import { useQuery } from '@tanstack/react-query'
import { RelayHealth } from '../../protocol/relay-api.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { useTexts } from '../texts/texts.tsx'

const startCommand = 'npm start'

/** While the relay is gone: how to start it, and word as soon as it is back. */
export function RelayWatch() {
  const texts = useTexts()
  const { isSuccess } = useQuery({
    queryKey: ['relay is back'],
    networkMode: 'always',
    gcTime: 0,
    refetchInterval: (query) => (query.state.status === 'success' ? false : 2000),
    queryFn: async () => RelayHealth.parse(await (await fetch('/relay/health')).json()),
  })
  return (
    <div className="flex flex-wrap items-center gap-x-3 rounded-md bg-sunk px-3 py-1">
      <code className="wire font-semibold">{startCommand}</code>
      <CopyButton copied={texts.copy.copied} failed={texts.copy.failed} text={() => startCommand}>
        {texts.copy.copy}
      </CopyButton>
      <span aria-live="polite" className={isSuccess ? 'text-ok' : 'text-ink-3'}>
        {isSuccess ? texts.explain.relayBack : texts.explain.relayWaiting}
      </span>
    </div>
  )
}
