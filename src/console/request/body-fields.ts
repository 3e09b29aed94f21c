/**
 * The form's view of the body: three fields of a JSON object, read and written in place. Writing one changes its value
 * and nothing else; unknown fields, their order and the layout stay.
 */
import { applyEdits, modify } from 'jsonc-parser'
import { readJsonText } from '../../lib/json-text.ts'
import { isJsonObject } from '../../lib/json-value.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { type BodyFieldName, bodyFieldNames } from '../../protocol/check-body.ts'
import type { FormObstacle } from '../texts/text-types.ts'
import { editBodyText, readBodyText } from './body-text.ts'

/** `undefined` where the body does not have the field. */
export type BodyFields = Record<BodyFieldName, string | undefined>

export type FormView =
  | { ok: true; fields: BodyFields; body: Readonly<Record<string, unknown>> }
  | { ok: false; obstacle: FormObstacle }

/** @param text the body without a byte order mark */
export function readBodyFields(text: string): FormView {
  const json = readJsonText(text)
  if (!json.ok) return { ok: false, obstacle: { kind: 'mistake', mistake: json.mistake } }
  const { value } = json
  if (!isJsonObject(value)) return { ok: false, obstacle: { kind: 'not-an-object' } }
  const twice = json.duplicateKeys[0]
  if (twice !== undefined) return { ok: false, obstacle: { kind: 'duplicate-key', field: twice } }
  const entries = new Map<string, unknown>(Object.entries(value))
  const odd = bodyFieldNames.find((name) => entries.has(name) && typeof entries.get(name) !== 'string')
  if (odd) return { ok: false, obstacle: { kind: 'not-a-string', field: odd } }
  const read = (name: BodyFieldName) => {
    const found = entries.get(name)
    return typeof found === 'string' ? found : undefined
  }
  return {
    ok: true,
    body: Object.fromEntries(entries),
    fields: {
      Report_Account: read('Report_Account'),
      Peer_Account: read('Peer_Account'),
      MsgReadTime: read('MsgReadTime'),
    },
  }
}

/**
 * @param text a body that `readBodyFields` could read
 * @param value undefined takes the field out
 */
export function writeBodyField(text: string, name: BodyFieldName, value: string | undefined): string {
  return applyEdits(
    text,
    modify(text, [name], value, { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } }),
  )
}

/** The whole body with the two accounts changed over; as it was where the form cannot hold it. */
export function swapBodyAccounts(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const read = readBodyText(body)
  return read.kind === 'text' ? editBodyText(body, swapAccounts(read.text)) : body
}

/** Names these two in the body; a new body where the form cannot hold the old one. MsgReadTime was meant for the old pair. */
export function writePair(body: Uint8Array<ArrayBuffer>, reader: string, other: string): Uint8Array<ArrayBuffer> {
  const read = readBodyText(body)
  if (read.kind !== 'text' || !readBodyFields(read.text).ok) {
    return encodeUtf8(JSON.stringify({ Report_Account: reader, Peer_Account: other }, null, 2))
  }
  const named = writeBodyField(writeBodyField(read.text, 'Report_Account', reader), 'Peer_Account', other)
  return editBodyText(body, writeBodyField(named, 'MsgReadTime', undefined))
}

export function swapAccounts(text: string): string {
  const view = readBodyFields(text)
  if (!view.ok) return text
  const { Report_Account: reader, Peer_Account: other } = view.fields
  return writeBodyField(writeBodyField(text, 'Report_Account', other), 'Peer_Account', reader)
}
