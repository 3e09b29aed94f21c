/**
 * The common reply envelope: from raw bytes to a typed reply, or to what is wrong with it. Reads, never repairs. The
 * three fields are documented for every command: https://trtc.io/document/34620 (read 2026-11).
 */
import * as z from 'zod/mini'
import { type JsonMistake, readJsonText } from '../lib/json-text.ts'
import { type JsonMember, readJsonMembers } from '../lib/json-tokens.ts'
import { type JsonType, jsonTypeOf } from '../lib/json-value.ts'
import { decodeUtf8, findNonUtf8 } from '../lib/utf8.ts'
import type { Command } from './command.ts'

/** Not a JSON object, and why. */
export type Unreadable =
  /** @property bytes of white space, or 0 */
  | { reason: 'empty'; bytes: number }
  /** @property offset of the first byte that begins no character of UTF-8; the body's length where it ends amid a character */
  | { reason: 'not-utf8'; offset: number; byte: number | undefined }
  /** @property title as the page writes it; undefined where it has none */
  | { reason: 'html'; title: string | undefined }
  | { reason: 'cut-off' | 'not-json'; mistake: JsonMistake }
  | { reason: 'not-an-object'; found: JsonType }
export type UnreadableReason = Unreadable['reason']

/** A way in which an answer contradicts the documentation. `field` names where; what is `raw` stands as it was written. */
export type Contradiction =
  | { kind: 'ok-with-code'; raw: string }
  | { kind: 'fail-without-code' }
  | { kind: 'missing-field'; field: string }
  /** @property raw undefined in a list or an object within */
  | { kind: 'wrong-type'; field: string; raw: string | undefined }
  | { kind: 'unknown-status'; raw: string }
  /** @property raw each value in its order; none within a list or an object within */
  | { kind: 'duplicate-key'; field: string; raw: string[] }
  | { kind: 'http-status'; status: number }

/** The envelope as far as it is there; a field of a wrong type is left out and named as a contradiction. */
export interface Envelope {
  ActionStatus?: string | undefined
  ErrorCode?: number | undefined
  ErrorInfo?: string | undefined
}

export type Reply =
  | ({ kind: 'unreadable'; text: string | undefined } & Unreadable)
  | {
      kind: 'read'
      envelope: Envelope
      /** Every field in its order, each value as it was written: no number is rounded, no repetition lost. */
      members: JsonMember[]
      text: string
      contradictions: Contradiction[]
    }

/** @param command whose documented reply the data is held against; absent: the envelope alone. */
export function readReply(bytes: Uint8Array, status: number, command?: Command): Reply {
  const text = decodeUtf8(bytes)
  if (text === undefined) return { kind: 'unreadable', text, ...readNonUtf8(bytes) }
  const jsonText = text.replace(/^\uFEFF/, '')
  const json = readJsonText(jsonText)
  if (!json.ok) return { kind: 'unreadable', text, ...readMistake(text, bytes.length, json.mistake) }
  const object = Plain.safeParse(json.value)
  if (!object.success) return { kind: 'unreadable', text, reason: 'not-an-object', found: jsonTypeOf(json.value) }
  const value = object.data
  const members = readJsonMembers(jsonText)
  const { envelope, contradictions } = readEnvelope(value, members)
  for (const field of json.duplicateKeys) {
    const raw = allOf(members, field)
    contradictions.push({ kind: 'duplicate-key', field, raw: raw.length > 1 ? raw : [] })
  }
  if (status !== 200) contradictions.push({ kind: 'http-status', status })
  if (command && envelope.ErrorCode === 0) contradictions.push(...checkData(value, members, command))
  return { kind: 'read', envelope, members, text, contradictions }
}

const Plain = z.record(z.string(), z.unknown())

const envelopeFields = { ActionStatus: z.string(), ErrorCode: z.int(), ErrorInfo: z.string() }

function readEnvelope(
  value: Record<string, unknown>,
  members: JsonMember[],
): { envelope: Envelope; contradictions: Contradiction[] } {
  const contradictions: Contradiction[] = []
  const read = <T>(field: string, schema: z.ZodMiniType<T>): T | undefined => {
    if (!Object.hasOwn(value, field)) {
      contradictions.push({ kind: 'missing-field', field })
      return undefined
    }
    const parsed = schema.safeParse(value[field])
    if (!parsed.success) contradictions.push({ kind: 'wrong-type', field, raw: allOf(members, field).at(-1) })
    return parsed.data
  }
  const envelope: Envelope = {
    ActionStatus: read('ActionStatus', envelopeFields.ActionStatus),
    ErrorCode: read('ErrorCode', envelopeFields.ErrorCode),
    ErrorInfo: read('ErrorInfo', envelopeFields.ErrorInfo),
  }
  const { ActionStatus: status, ErrorCode: code } = envelope
  const raw = (field: string) => allOf(members, field).at(-1) ?? ''
  if (status !== undefined && status !== 'OK' && status !== 'FAIL') {
    contradictions.push({ kind: 'unknown-status', raw: raw('ActionStatus') })
  }
  if (status === 'OK' && code !== undefined && code !== 0) {
    contradictions.push({ kind: 'ok-with-code', raw: raw('ErrorCode') })
  }
  if (status === 'FAIL' && code === 0) contradictions.push({ kind: 'fail-without-code' })
  return { envelope, contradictions }
}

/** Where a key occurs twice, the last one is what every parser here takes. */
function allOf(members: JsonMember[], field: string): string[] {
  return members.filter(({ name }) => name === field).map(({ raw }) => raw)
}

function checkData(value: Record<string, unknown>, members: JsonMember[], command: Command): Contradiction[] {
  const parsed = command.reply.safeParse(value)
  if (parsed.success) return []
  return parsed.error.issues.map(({ path }) => {
    const raw = path.length === 1 ? allOf(members, String(path[0])).at(-1) : undefined
    return { kind: 'wrong-type', field: path.join('.'), raw }
  })
}

function readNonUtf8(bytes: Uint8Array): Unreadable {
  const offset = findNonUtf8(bytes)
  return { reason: 'not-utf8', offset, byte: bytes[offset] }
}

function readMistake(text: string, bytes: number, mistake: JsonMistake): Unreadable {
  if (mistake.kind === 'empty') return { reason: 'empty', bytes }
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) return { reason: 'html', title: readTitle(text) }
  return { reason: mistake.kind === 'cut-off' ? 'cut-off' : 'not-json', mistake }
}

function readTitle(page: string): string | undefined {
  const title = /<title\b[^>]{0,200}>([^<]{0,500})/i.exec(page)?.[1]?.replace(/\s+/g, ' ').trim()
  return title?.slice(0, 120) || undefined
}
