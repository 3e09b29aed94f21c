import { useLayoutEffect, useState } from 'react'
import { codeFamilies } from '../../protocol/error-codes/error-code.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { replaceSearch } from '../../ui/tab.ts'
import { type CodeFilter, retries } from './find-codes.ts'

export interface CodesAddress extends CodeFilter {
  query: string
}

/** What is searched and filtered, kept in the address: `?q=&family=&retry=`, the last two as often as there are. */
export function useCodesAddress(): [CodesAddress, (change: Partial<CodesAddress>) => void] {
  const [address, setAddress] = useState(() => readCodesAddress(location.search))
  useLayoutEffect(() => {
    const search = writeCodesAddress(address)
    if (search !== location.search) replaceSearch(redactSecrets(search))
  }, [address])
  return [address, (change) => setAddress((old) => ({ ...old, ...change }))]
}

/** What no filter is called is left out. */
export function readCodesAddress(search: string): CodesAddress {
  const parameters = new URLSearchParams(search)
  const wanted = { families: parameters.getAll('family'), retries: parameters.getAll('retry') }
  return {
    query: parameters.get('q') ?? '',
    families: codeFamilies.filter((family) => wanted.families.includes(family)),
    retries: retries.filter((retry) => wanted.retries.includes(retry)),
  }
}

export function writeCodesAddress({ query, families, retries }: CodesAddress): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]])
  for (const family of families) parameters.append('family', family)
  for (const retry of retries) parameters.append('retry', retry)
  return parameters.size > 0 ? `?${parameters}` : ''
}
