/** A fault as it is typed, and what becomes of it: something to plant, or what is wrong with each box. Pure. */
import { findCommandId } from '../../protocol/commands/index.ts'
import { contradictions, type Fault, type FaultKind, PlantFault } from '../../protocol/emulator-api.ts'

export const faultKinds = [
  'code',
  'delay',
  'stall',
  'drop-before-headers',
  'drop-after-headers',
  'cut-body',
  'wrong-length',
  'html-502',
  'empty-200',
  'garbage',
  'not-utf8',
  'drip',
  'contradiction',
  'badge-kept',
  'clock-off',
] as const satisfies readonly FaultKind[]
