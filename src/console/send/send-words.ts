import type { Texts } from '../texts/texts.tsx'
import type { Arming } from './use-arming.tsx'

/** What pressing Send does at this moment. */
export function sendWords({ send }: Texts, state: Arming['state'], sdkAppId: string): string {
  switch (state) {
    case 'emulator':
      return send.toEmulator
    case 'read-only':
      return send.armFirst(sdkAppId)
    case 'armed':
      return send.toLive(sdkAppId)
  }
}
