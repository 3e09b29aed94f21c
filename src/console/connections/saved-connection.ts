/**
 * A connection with a name, kept on this machine: where to send and who we are. Never what to sign with: there is no
 * field for a secret. It may be half done; only a name of its own is demanded.
 */
import * as z from 'zod/mini'
import { byteLength } from '../../lib/utf8.ts'
import { maxUserIdBytes } from '../../protocol/user-id.ts'
import { splitInvisible } from '../../ui/split-invisible.ts'
import type { MarkColour, SavedField, SavedFieldProblem } from '../texts/text-types.ts'
import { hostNamed, isLive, originOf, readTarget, type Target } from './target.ts'

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

/** Characters. */
const maxNameLength = 60

export function isSameDestination(one: Destination, other: Destination): boolean {
  return one.target === other.target && one.sdkAppId === other.sdkAppId && one.identifier === other.identifier
}

/** Host, SDKAppID and identifier. Of the embedded emulator the host goes without saying. */
export function describeDestination({ target, sdkAppId, identifier }: Destination): string {
  const host = isLive(target) ? [new URL(originOf(target, '')).host] : []
  return [...host, sdkAppId || '–', identifier || '–'].join(' · ')
}

/** A UserSig, or a SecretKey, pasted where it does not belong: our inference, from its shape alone. */
const secret = /(?:usersig=|\beJ[\w*+/=%-]{60})[\w*+/=%-]*|\b[0-9a-f]{64}\b/gi

export function holdsSecret(text: string): boolean {
  return hideSecrets(text) !== text
}

export function hideSecrets(text: string): string {
  return text.replace(secret, '••••••••')
}

interface FieldRemark {
  field: SavedField
  problem: SavedFieldProblem
}

/**
 * What is wrong with each field, in the order of the form.
 * @param taken names of the other saved connections
 * @param allowedHosts hosts named when the server was started
 */
export function checkFields(
  fields: SavedFields,
  { taken, allowedHosts }: { taken: readonly string[]; allowedHosts: readonly string[] },
): FieldRemark[] {
  const problems: Record<Exclude<SavedField, 'colour'>, SavedFieldProblem | undefined> = {
    name: checkName(fields.name.trim(), taken),
    target: checkTarget(fields.target, allowedHosts),
    sdkAppId: checkSdkAppId(fields.sdkAppId),
    identifier: checkIdentifier(fields.identifier),
  }
  return (['name', 'target', 'sdkAppId', 'identifier'] as const).flatMap((field) => {
    const problem = problems[field]
    return problem ? [{ field, problem }] : []
  })
}

/** The rest may be mended later: a connection can be saved half done. */
export function keepsFromSaving({ field, problem }: FieldRemark): boolean {
  return field === 'name' || problem.kind === 'holds-secret'
}

function checkName(name: string, taken: readonly string[]): SavedFieldProblem | undefined {
  const characters = [...name].length
  if (name === '') return { kind: 'name-missing' }
  if (holdsSecret(name)) return { kind: 'holds-secret' }
  if (characters > maxNameLength) return { kind: 'name-too-long', characters, most: maxNameLength }
  return taken.some((one) => one.trim() === name) ? { kind: 'name-taken' } : undefined
}

function checkTarget(target: Target, allowedHosts: readonly string[]): SavedFieldProblem | undefined {
  const host = hostNamed(target)
  return host === undefined || allowedHosts.includes(host) ? undefined : { kind: 'host-not-named', host }
}

function checkSdkAppId(sdkAppId: string): SavedFieldProblem | undefined {
  if (sdkAppId === '') return { kind: 'app-missing' }
  if (holdsSecret(sdkAppId)) return { kind: 'holds-secret' }
  return /^\d{1,15}$/.test(sdkAppId) ? undefined : { kind: 'app-not-digits' }
}

function checkIdentifier(identifier: string): SavedFieldProblem | undefined {
  const bytes = byteLength(identifier)
  if (bytes === 0) return { kind: 'identifier-missing' }
  if (holdsSecret(identifier)) return { kind: 'holds-secret' }
  if (bytes > maxUserIdBytes) return { kind: 'identifier-too-long', bytes, most: maxUserIdBytes }
  return splitInvisible(identifier).some((part) => part.hidden) ? { kind: 'identifier-invisible' } : undefined
}
