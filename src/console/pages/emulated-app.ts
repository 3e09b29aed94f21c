/** The app of the embedded emulator that a connection is about: its own, or the one that is always there. */
import { defaultApp } from '../../protocol/default-app.ts'
import type { Connection } from '../connections/use-connection.tsx'

export const defaultEmulatedApp = String(defaultApp.sdkAppId)

export function emulatedAppOf({ live, sdkAppId }: Pick<Connection, 'live' | 'sdkAppId'>): string {
  return live || sdkAppId === '' ? defaultEmulatedApp : sdkAppId
}
