/** All rules, asked about one case. A rule is a pure function of the case and knows of no other rule. */
import type { Case } from '../case.ts'
import type { Finding, Weight } from '../finding.ts'
import { findBodySize } from './body-size.ts'
import { findCallerInPair } from './caller-in-pair.ts'
import { findCaseTwin } from './case-twin.ts'
import { findClock } from './clock.ts'
import { findFullWidth } from './full-width.ts'
import { findInvisibleCharacters } from './invisible.ts'
import { findJsonMistake } from './json-mistake.ts'
import { findMethod } from './method.ts'
import { findMilliseconds } from './milliseconds.ts'
import { findMisnamedFields } from './misnamed.ts'
import { findMissing } from './missing.ts'
import { findNotAString } from './not-a-string.ts'
import { findParameters } from './parameters.ts'
import { findRate } from './rate.ts'
import { findRegion } from './region.ts'
import { findSameAccount } from './same-account.ts'
import { findSignature } from './signature.ts'
import { findSpaces } from './spaces.ts'
import { findSwapped } from './swapped.ts'
import { findTooLong } from './too-long.ts'

/** Where two weigh the same, the one that stands first here is the likelier one. */
const rules: readonly ((found: Case) => Finding[])[] = [
  findMethod,
  findParameters,
  findBodySize,
  findJsonMistake,
  findMisnamedFields,
  findMissing,
  findNotAString,
  findInvisibleCharacters,
  findSpaces,
  findFullWidth,
  findCaseTwin,
  findTooLong,
  findCallerInPair,
  findSignature,
  findClock,
  findRegion,
  findRate,
  findMilliseconds,
  findSameAccount,
  findSwapped,
]

const order: Record<Weight, number> = { explains: 0, fits: 1, odd: 2 }

/** Best backed first. What would have to be built on bytes that were masked is found, and mended by nobody. */
export function findCauses(found: Case): Finding[] {
  return rules
    .flatMap((rule) => rule(found))
    .map((finding) => (found.masked && needsBytes(finding) ? { ...finding, action: undefined } : finding))
    .sort((one, other) => order[one.weight] - order[other.weight])
}

function needsBytes({ action }: Finding): boolean {
  return action?.kind === 'edit' || action?.kind === 'send-again'
}
