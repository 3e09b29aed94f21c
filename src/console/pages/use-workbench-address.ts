import { useLayoutEffect, useState } from 'react'
import { redactSecrets } from '../../protocol/redaction.ts'
import { replaceSearch } from '../../ui/tab.ts'
import type { RequestView } from '../request/RequestEditor.tsx'
import { pairParameters } from '../request/use-draft.ts'
import { type ResponseTab, responseTabs } from '../response/ResponseTabs.tsx'

export interface WorkbenchAddress {
  /** The call that is shown. */
  exchange: string | undefined
  view: RequestView
  tab: ResponseTab
  /** To be loaded as a draft, once; never sent. */
  payload: string | undefined
}

/** What the workbench keeps in its address, so that a reload shows the same: which call, and how. Never a secret. */
export function useWorkbenchAddress(): [WorkbenchAddress, (change: Partial<WorkbenchAddress>) => void] {
  const [search, setSearch] = useState(readSearch)
  // Together with what it names: a reload a moment later must find it.
  useLayoutEffect(() => {
    if (search !== location.search) replaceSearch(redactSecrets(search))
  }, [search])

  const parameters = new URLSearchParams(search)
  const address: WorkbenchAddress = {
    exchange: parameters.get('exchange') ?? undefined,
    view: parameters.get('view') === 'raw' ? 'raw' : 'form',
    tab: responseTabs.find((tab) => tab === parameters.get('tab')) ?? 'fields',
    payload: parameters.get('payload') ?? undefined,
  }
  function change(changes: Partial<WorkbenchAddress>) {
    setSearch((old) => {
      const next = new URLSearchParams(old)
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined) next.delete(name)
        else next.set(name, value)
      }
      return `?${next}`
    })
  }
  return [address, change]
}

/** Without the pair, which the draft has taken by then. */
function readSearch(): string {
  const parameters = new URLSearchParams(location.search)
  if (!pairParameters.some((name) => parameters.has(name))) return location.search
  for (const name of pairParameters) parameters.delete(name)
  return parameters.size > 0 ? `?${parameters}` : ''
}
