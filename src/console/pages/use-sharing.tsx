import { lazy, type ReactNode, useEffect, useMemo, useState } from 'react'
import { redactSecrets } from '../../protocol/redaction.ts'
import { Button } from '../../ui/Button.tsx'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { replaceSearch } from '../../ui/tab.ts'
import { useTexts } from '../texts/texts.tsx'
import type { LinkedDraftProps } from './LinkedDraft.tsx'
import type { ShareCallsProps } from './ShareCalls.tsx'

const ShareCalls = lazy(async () => ({ default: (await fetched(import('./ShareCalls.tsx'))).ShareCalls }))
const LinkedDraft = lazy(async () => ({ default: (await fetched(import('./LinkedDraft.tsx'))).LinkedDraft }))

interface Sharing {
  button: ReactNode
  dialog: ReactNode
  /** Over the workbench, where it was opened with a link. */
  bar: ReactNode
}

/** Share, and the link that the page was opened with. Fetched when either is there. */
export function useSharing(props: Omit<ShareCallsProps, 'onClose'> & Pick<LinkedDraftProps, 'onDraft'>): Sharing {
  const texts = useTexts()
  const [open, setOpen] = useState(false)
  const [hash, setHash] = useLinkHash()
  // The same one as long as it says the same: the list beside it is drawn anew only when its calls change.
  const button = useMemo(
    () => (
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.history.share}
      </Button>
    ),
    [texts],
  )
  const lost = (
    <p role="alert" className="px-4 py-2 text-warn">
      {texts.connection.notFetched}
    </p>
  )
  return {
    button,
    dialog: open && (
      <FetchedPart failed={lost}>
        <ShareCalls {...props} onClose={() => setOpen(false)} />
      </FetchedPart>
    ),
    bar: hash !== undefined && (
      <FetchedPart failed={lost}>
        <LinkedDraft hash={hash} draft={props.draft} onDraft={props.onDraft} onClose={() => setHash(undefined)} />
      </FetchedPart>
    ),
  }
}

/** The link in the address, which is taken out of it: a reload must not load it over what was typed since. */
function useLinkHash() {
  const [hash, setHash] = useState(readHash)
  useEffect(() => {
    const take = () => {
      const found = readHash()
      if (found === undefined) return
      setHash(found)
      replaceSearch(redactSecrets(location.search))
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return [hash, setHash] as const
}

function readHash(): string | undefined {
  return location.hash.startsWith('#r=') ? location.hash : undefined
}
