/**
 * A connection with a name, kept on this machine: where to send and who we are. Never what to sign with: there is no
 * field for a secret. It may be half done; only a name of its own is demanded.
 */
import * as z from 'zod/mini'
import type { MarkColour } from '../../texts/text-types.ts'
import { isLive, originOf, readTarget, type Target } from '../target.ts'

export const markColours = [
  'blue',
  'teal',
  'green',
  'amber',
  'red',
  'pink',
  'purple',
  'grey',
] as const satisfies readonly MarkColour[]

export const SavedConnection = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  colour: z.enum(markColours),
  target: z.custom<Target>((word) => typeof word === 'string' && readTarget(word) !== undefined),
  sdkAppId: z.string(),
  identifier: z.string(),
})
export type SavedConnection = z.infer<typeof SavedConnection>

/** What a person gives it. */
export type SavedFields = Omit<SavedConnection, 'id'>

/** Where it leads, for whom: what the workbench has too. */
export type Destination = Pick<SavedConnection, 'target' | 'sdkAppId' | 'identifier'>

export function isSameDestination(one: Destination, other: Destination): boolean {
  return one.target === other.target && one.sdkAppId === other.sdkAppId && one.identifier === other.identifier
}

/** Host, SDKAppID and identifier. Of the embedded emulator the host goes without saying. */
export function describeDestination({ target, sdkAppId, identifier }: Destination): string {
  const host = isLive(target) ? [new URL(originOf(target, '')).host] : []
  return [...host, sdkAppId || '–', identifier || '–'].join(' · ')
}
