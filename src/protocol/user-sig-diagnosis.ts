/**
 * Takes any text that was given as a UserSig apart, step by step, and says what is wrong with it. It looks further than
 * the service does, past every fault that can be looked past, but never calls a text good that the service would refuse:
 * there is no problem exactly where `decodeUserSig` can read it. Never throws.
 */
import { decodeUtf8 } from '../lib/utf8.ts'
import type { UserSigContent } from './user-sig.ts'
import { readFirstFields, readUserSigFields, type UserSigFields } from './user-sig-fields.ts'
import { decodeStart, type InflatePartly, type Unpacked, unpacksWell, unpackUserSig } from './user-sig-packing.ts'
import { type DecodingStepName, decodingSteps, stepOfProblem, type UserSigProblem } from './user-sig-problem.ts'
import { findStranger } from './user-sig-stranger.ts'
import { unwrapUserSig } from './user-sig-wrapping.ts'

export interface DecodingStep {
  name: DecodingStepName
  /** `broken`: here it is not what it should be, whether or not it could be read all the same. */
  state: 'done' | 'broken' | 'not-reached'
  problems: readonly UserSigProblem[]
  /** How much this step had: characters of text, bytes, or number of fields. Absent where nothing. */
  size: number | undefined
}

export interface UserSigDiagnosis {
  /** The first is the diagnosis, what else was seen follows. Empty: it can be read, as it stands. */
  problems: readonly UserSigProblem[]
  steps: readonly DecodingStep[]
  /** What was taken apart; another text than the one given where something stood around it. */
  text: string
  /** What could be unpacked; only its beginning where it is cut off. */
  json: string | undefined
  /** All that could be read, also behind a fault. */
  fields: UserSigFields
  /** The whole content of version 2, where all of it could be read. */
  content: UserSigContent | undefined
  duplicateKeys: readonly string[]
  unknownKeys: readonly string[]
  /** Bytes after the end of the packed ones; verifiers are known to overlook them. */
  trailingBytes: number
}

/** Characters; a ticket has some two hundred. */
const longest = 65_536

/** @param received any text, exactly as it was pasted */
export function diagnoseUserSig(received: string, inflatePartly: InflatePartly): UserSigDiagnosis {
  if (received.length > longest) {
    return finish({ received, text: received }, [{ kind: 'too-long', characters: received.length }])
  }
  const { text, problems: wrapping } = unwrapUserSig(received, (candidate) => unpacksWell(candidate, inflatePartly))
  const stranger = findStranger(text)
  if (stranger?.kind === 'plain-json') return read({ received, text, json: text }, [stranger], wrapping)
  if (stranger) return finish({ received, text }, [stranger, ...wrapping])
  const unpacked = unpackUserSig(text, inflatePartly)
  const packing = unpacked.problems.map((problem) => placeInReceived(problem, received, text))
  const json = unpacked.json && (unpacked.partly ? decodeStart(unpacked.json) : decodeUtf8(unpacked.json))
  if (json === undefined && unpacked.json) packing.push({ kind: 'not-text' })
  if (json === undefined) return finish({ received, text, unpacked }, [...packing, ...wrapping])
  if (!unpacked.partly) return read({ received, text, unpacked, json }, packing, wrapping)
  return { ...finish({ received, text, unpacked, json }, [...packing, ...wrapping]), fields: readFirstFields(json) }
}

interface Found {
  received: string
  text: string
  unpacked?: Unpacked
  json?: string
}

/** The fields are looked at whatever was wrong with the packing. What stands around a ticket is said last: it goes off easily. */
function read(
  found: Found & { json: string },
  packing: UserSigProblem[],
  wrapping: UserSigProblem[],
): UserSigDiagnosis {
  const { problems, ...rest } = readUserSigFields(found.json)
  const { version, identifier, sdkAppId, time, expire, sig, userbuf } = rest.fields
  const whole =
    version === '2.0' &&
    identifier !== undefined &&
    sdkAppId !== undefined &&
    time !== undefined &&
    expire !== undefined &&
    sig !== undefined
  return {
    ...finish(found, [...packing, ...problems, ...wrapping], Object.keys(rest.fields).length),
    ...rest,
    content: whole ? { identifier, sdkAppId, time, expire, userbuf, sig } : undefined,
  }
}

function finish(
  { received, text, unpacked, json }: Found,
  problems: UserSigProblem[],
  fields?: number,
): UserSigDiagnosis {
  const sizes: Record<DecodingStepName, number | undefined> = {
    received: received.length,
    unescape: unpacked?.packed && text.length,
    base64: unpacked?.packed?.length,
    zlib: unpacked?.json?.length,
    json: unpacked?.partly ? undefined : json?.length,
    fields,
  }
  return {
    problems,
    steps: decodingSteps.map((name) => {
      const own = problems.filter(({ kind }) => stepOfProblem[kind] === name)
      const state = own.length > 0 ? 'broken' : sizes[name] === undefined ? 'not-reached' : 'done'
      return { name, state, problems: own, size: sizes[name] }
    }),
    text,
    json,
    fields: {},
    content: undefined,
    duplicateKeys: [],
    unknownKeys: [],
    trailingBytes: unpacked?.trailing ?? 0,
  }
}

/** Places are told in the text as it was pasted, wherever what was taken apart stands in it as one piece. */
function placeInReceived(problem: UserSigProblem, received: string, text: string): UserSigProblem {
  const offset = received.indexOf(text)
  if (offset <= 0 || !('position' in problem)) return problem
  return { ...problem, position: problem.position + offset }
}
