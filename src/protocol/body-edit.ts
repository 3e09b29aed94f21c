/**
 * One mend of a body, as a value: what explains a failure proposes it, what holds the draft carries it out. Several can
 * follow each other.
 */
import type { JsonRepair } from '../lib/json-repair.ts'
import type { AccountField } from './account-codes.ts'
import type { BodyFieldName } from './check-body.ts'

export type BodyEdit =
  /** `count` of the spaces, or of the characters, that go. */
  | { kind: 'trim' | 'remove-invisible'; field: AccountField; count: number }
  | { kind: 'half-width'; field: AccountField }
  | { kind: 'use-known'; field: AccountField; value: string }
  /** A number becomes a string of the same digits. */
  | { kind: 'quote'; field: BodyFieldName }
  | { kind: 'use-seconds'; value: string }
  | { kind: 'rename'; names: readonly { from: string; to: BodyFieldName }[] }
  | { kind: 'swap' }
  | { kind: 'repair-json'; repairs: readonly JsonRepair[] }
