import { useEffect, useState } from 'react'
import type { readSignatureState, SignatureState } from './signature-state.ts'

type Expected = Parameters<typeof readSignatureState>[1]

let reader: typeof readSignatureState | undefined

/**
 * The signature's state as it is typed; undefined until the reader is there. It is fetched after the page: nothing that
 * Send needs waits for it.
 */
export function useSignature(userSig: string, { identifier, sdkAppId, now }: Expected): SignatureState | undefined {
  const [ready, setReady] = useState(reader !== undefined)
  useEffect(() => {
    if (ready) return
    import('./signature-state.ts').then((module) => {
      reader = module.readSignatureState
      setReady(true)
    })
  }, [ready])
  return ready ? reader?.(userSig, { identifier, sdkAppId, now }) : undefined
}
