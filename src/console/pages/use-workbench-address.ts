import type { RequestView } from '../request/RequestEditor.tsx'
import { pairParameters } from '../request/use-draft.ts'
import { type ResponseTab, responseTabs } from '../response/ResponseTabs.tsx'
import { useAddress } from './use-address.ts'

export interface WorkbenchAddress {
  /** The call that is shown. */
  exchange: string | undefined
  view: RequestView
  tab: ResponseTab
  /** To be loaded as a draft, once; never sent. */
  payload: string | undefined
}

/** What the workbench keeps in its address: which call, and how it is shown. */
export function useWorkbenchAddress(): [WorkbenchAddress, (change: Partial<WorkbenchAddress>) => void] {
  const [parameters, change] = useAddress(readSearch)
  const address: WorkbenchAddress = {
    exchange: parameters.get('exchange') ?? undefined,
    view: parameters.get('view') === 'raw' ? 'raw' : 'form',
    tab: responseTabs.find((tab) => tab === parameters.get('tab')) ?? 'fields',
    payload: parameters.get('payload') ?? undefined,
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
