/**
 * The common reply envelope: from raw bytes to a typed reply, or to what is wrong with it. Reads, never repairs. The
 * three fields are documented for every command: https://trtc.io/document/34620 (read 2026-11).
 */
import * as z from 'zod/mini'
import { readJsonText } from '../lib/json-text.ts'
import { decodeUtf8 } from '../lib/utf8.ts'
import type { Command } from './command.ts'

/** Not a JSON object, and why. */
export type UnreadableReason = 'empty' | 'not-utf8' | 'html' | 'cut-off' | 'not-json' | 'not-an-object'

/** A way in which an answer contradicts the documentation. `field` names where. */
export type Contradiction =
  | { kind: 'ok-with-code' }
  | { kind: 'fail-without-code' }
  | { kind: 'missing-field'; field: string }
  | { kind: 'wrong-type'; field: string }
  | { kind: 'unknown-status' }
  | { kind: 'duplicate-key'; field: string }
  | { kind: 'http-status' }

/** The envelope as far as it is there; a field of a wrong type is left out and named as a contradiction. */
export interface Envelope {
  ActionStatus?: string | undefined
  ErrorCode?: number | undefined
  ErrorInfo?: string | undefined
}

export type Reply =
  | { kind: 'unreadable'; reason: UnreadableReason; text: string | undefined }
  | {
      kind: 'read'
      envelope: Envelope
      /** The whole object, as parsed. */
      value: Record<string, unknown>
      text: string
      contradictions: Contradiction[]
    }

/** @param command whose documented reply the data is held against; absent: the envelope alone. */
export function readReply(bytes: Uint8Array, status: number, command?: Command): Reply {
  const text = decodeUtf8(bytes)
  if (text === undefined) return { kind: 'unreadable', reason: 'not-utf8', text }
  const json = readJsonText(text.replace(/^\uFEFF/, ''))
  if (!json.ok) return { kind: 'unreadable', reason: reasonOf(text, json.mistake.kind), text }
  const object = Plain.safeParse(json.value)
  if (!object.success) return { kind: 'unreadable', reason: 'not-an-object', text }
  const value = object.data
  const { envelope, contradictions } = readEnvelope(value)
  for (const field of json.duplicateKeys) contradictions.push({ kind: 'duplicate-key', field })
  if (status !== 200) contradictions.push({ kind: 'http-status' })
  if (command && envelope.ErrorCode === 0) contradictions.push(...checkData(value, command))
  return { kind: 'read', envelope, value, text, contradictions }
}

const Plain = z.record(z.string(), z.unknown())

const envelopeFields = { ActionStatus: z.string(), ErrorCode: z.int(), ErrorInfo: z.string() }

function readEnvelope(value: Record<string, unknown>): { envelope: Envelope; contradictions: Contradiction[] } {
  const contradictions: Contradiction[] = []
  const read = <T>(field: string, schema: z.ZodMiniType<T>): T | undefined => {
    if (!Object.hasOwn(value, field)) {
      contradictions.push({ kind: 'missing-field', field })
      return undefined
    }
    const parsed = schema.safeParse(value[field])
    if (!parsed.success) contradictions.push({ kind: 'wrong-type', field })
    return parsed.data
  }
  const envelope: Envelope = {
    ActionStatus: read('ActionStatus', envelopeFields.ActionStatus),
    ErrorCode: read('ErrorCode', envelopeFields.ErrorCode),
    ErrorInfo: read('ErrorInfo', envelopeFields.ErrorInfo),
  }
  const { ActionStatus: status, ErrorCode: code } = envelope
  if (status !== undefined && status !== 'OK' && status !== 'FAIL') contradictions.push({ kind: 'unknown-status' })
  if (status === 'OK' && code !== undefined && code !== 0) contradictions.push({ kind: 'ok-with-code' })
  if (status === 'FAIL' && code === 0) contradictions.push({ kind: 'fail-without-code' })
  return { envelope, contradictions }
}

function checkData(value: Record<string, unknown>, command: Command): Contradiction[] {
  const parsed = command.reply.safeParse(value)
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => ({ kind: 'wrong-type', field: issue.path.join('.') }))
}

function reasonOf(text: string, mistake: string): UnreadableReason {
  if (mistake === 'empty') return 'empty'
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) return 'html'
  return mistake === 'cut-off' ? 'cut-off' : 'not-json'
}
