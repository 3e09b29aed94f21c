/** What is wrong with the fields of a saved connection. Pure, and apart from it, since the first load needs none of this. */
import { byteLength } from '../../../lib/utf8.ts'
import { redactSecrets } from '../../../protocol/redaction.ts'
import { maxUserIdBytes } from '../../../protocol/user-id.ts'
import { splitInvisible } from '../../../ui/split-invisible.ts'
import type { SavedField, SavedFieldProblem } from '../../texts/text-types.ts'
import { hostNamed, type Target } from '../target.ts'
import type { Destination, SavedFields } from './saved-connection.ts'

/** Characters. */
const maxNameLength = 60

/** A UserSig, or a SecretKey, pasted where it does not belong: our inference, from its shape alone. */
export function holdsSecret(text: string): boolean {
  return hideSecrets(text) !== text
}

export function hideSecrets(text: string): string {
  return redactSecrets(text).replace(/\b[0-9a-f]{64}\b/gi, '••••••••')
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
  const problem = checkName(fields.name.trim(), taken)
  const remarks = checkDestination(fields, allowedHosts)
  return problem ? [{ field: 'name', problem }, ...remarks] : remarks
}

/** The same of what has no name, as the connection in the workbench. */
export function checkDestination(
  { target, sdkAppId, identifier }: Destination,
  allowedHosts: readonly string[],
): FieldRemark[] {
  const problems = {
    target: checkTarget(target, allowedHosts),
    sdkAppId: checkSdkAppId(sdkAppId),
    identifier: checkIdentifier(identifier),
  }
  return (['target', 'sdkAppId', 'identifier'] as const).flatMap((field) => {
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
