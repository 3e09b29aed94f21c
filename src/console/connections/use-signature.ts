import { useEffect, useMemo, useState } from 'react'
import type { Secret } from '../../lib/secret.ts'
import type { Expected, readSignatureState, SignatureState } from './signature-state.ts'

let reader: typeof readSignatureState | undefined

/**
 * The signature's state as it is typed; undefined until the reader is there. It is fetched after the page: nothing that
 * Send needs waits for it.
 */
export function useSignature(
  userSig: Secret,
  { identifier, sdkAppId, secretKey, now }: Expected,
): SignatureState | undefined {
  const [ready, setReady] = useState(reader !== undefined)
  useEffect(() => {
    if (ready) return
    import('./signature-state.ts').then((module) => {
      reader = module.readSignatureState
      setReady(true)
    })
  }, [ready])
  return useMemo(
    () => (ready ? reader?.(userSig, { identifier, sdkAppId, secretKey, now }) : undefined),
    [ready, userSig, identifier, sdkAppId, secretKey, now],
  )
}
