/** A fault as it is typed, and what becomes of it: one to plant, or which boxes hold no number of their range. Pure. */
import { type CommandId, commands } from '../../protocol/commands/index.ts'
import { contradictions, type Fault, type FaultKind, type PlantFault } from '../../protocol/emulator-api.ts'
import type { BoxRange } from '../texts/text-types.ts'
import { readNumber } from './number-box.ts'

/** In the order of the list: what the service says or does, what the network does, what the answer is. */
export const faultGroups = {
  service: ['code', 'badge-kept', 'clock-off'],
  network: ['delay', 'stall', 'drip', 'drop-before-headers', 'drop-after-headers', 'cut-body', 'wrong-length'],
  answer: ['html-502', 'empty-200', 'garbage', 'not-utf8', 'contradiction'],
} as const satisfies Record<string, readonly FaultKind[]>

export const faultGroupNames = ['service', 'network', 'answer'] as const

/** Boxes that hold a number, and which. As in `protocol/emulator-api.ts`. */
export const faultRanges = {
  code: { min: -2_147_483_648, max: 2_147_483_647 },
  delayMs: { min: 0, max: 120_000 },
  dripMs: { min: 1, max: 10_000 },
  bytes: { min: 1, max: 65_536 },
  garbageSeed: { min: 0, max: 4_294_967_295 },
  minutes: { min: -5_256_000, max: 5_256_000, fractions: true },
  calls: { min: 1, max: 1_000_000 },
  percent: { min: 0.001, max: 100, fractions: true },
  seed: { min: 0, max: 4_294_967_295 },
} as const satisfies Record<string, BoxRange>

export type FaultBox = keyof typeof faultRanges

/** Everything that is typed or chosen, as text: it survives a reload. */
export type TypedFault = Record<FaultBox | 'kind' | 'errorInfo' | 'length' | 'of' | 'hits' | 'command', string>

export const firstFault: TypedFault = {
  kind: 'code',
  code: '70001',
  errorInfo: '',
  delayMs: '2000',
  dripMs: '50',
  bytes: '64',
  garbageSeed: '1',
  length: 'shorter',
  of: 'ok-with-code',
  minutes: '10',
  hits: 'calls',
  calls: '1',
  percent: '30',
  seed: '1',
  command: 'admin_set_msg_read',
}

/** The number boxes that a kind of fault has. */
const boxesOfKind: Partial<Record<FaultKind, readonly FaultBox[]>> = {
  code: ['code'],
  delay: ['delayMs'],
  drip: ['dripMs'],
  garbage: ['bytes', 'garbageSeed'],
  'clock-off': ['minutes'],
}

export type ReadFault = { ok: true; planted: PlantFault } | { ok: false; wrong: ReadonlySet<FaultBox> }

export function kindOf(typed: TypedFault): FaultKind {
  return (
    Object.values(faultGroups)
      .flat()
      .find((kind) => kind === typed.kind) ?? 'code'
  )
}

/** The number boxes that are shown, for what is chosen. */
export function boxesOf(typed: TypedFault): readonly FaultBox[] {
  return [
    ...(boxesOfKind[kindOf(typed)] ?? []),
    ...(typed.hits === 'share' ? (['percent', 'seed'] as const) : (['calls'] as const)),
  ]
}

export function readFault(typed: TypedFault): ReadFault {
  const wrong = new Set(boxesOf(typed).filter((box) => readNumber(typed[box], faultRanges[box]) === undefined))
  if (wrong.size > 0) return { ok: false, wrong }
  const number = (box: FaultBox) => readNumber(typed[box], faultRanges[box]) ?? 0
  const command = commandOf(typed)
  return {
    ok: true,
    planted: {
      ...(typed.hits === 'share'
        ? { share: number('percent') / 100, seed: number('seed') }
        : { calls: number('calls') }),
      ...(command && { command }),
      fault: readKind(typed, number),
    },
  }
}

function commandOf({ command }: TypedFault): CommandId | undefined {
  return Object.values(commands).find(({ id }) => id === command)?.id
}

function readKind(typed: TypedFault, number: (box: FaultBox) => number): Fault {
  const kind = kindOf(typed)
  switch (kind) {
    case 'code':
      return { kind, code: number('code'), ...(typed.errorInfo !== '' && { errorInfo: typed.errorInfo }) }
    case 'delay':
      return { kind, ms: number('delayMs') }
    case 'drip':
      return { kind, ms: number('dripMs') }
    case 'wrong-length':
      return { kind, length: typed.length === 'longer' ? 'longer' : 'shorter' }
    case 'garbage':
      return { kind, bytes: number('bytes'), seed: number('garbageSeed') }
    case 'contradiction':
      return { kind, of: contradictions.find((one) => one === typed.of) ?? 'ok-with-code' }
    case 'clock-off':
      return { kind, minutes: number('minutes') }
    case 'stall':
    case 'drop-before-headers':
    case 'drop-after-headers':
    case 'cut-body':
    case 'html-502':
    case 'empty-200':
    case 'not-utf8':
    case 'badge-kept':
      return { kind }
  }
}
