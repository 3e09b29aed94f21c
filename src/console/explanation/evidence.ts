/** What this very request shows of the reason it failed: the same checks as before sending, read from its bytes. */
import * as z from 'zod/mini'
import { fromBase64 } from '../../lib/base64.ts'
import { readJsonText } from '../../lib/json-text.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { checkBody } from '../../protocol/check-body.ts'
import type { Words } from './explainer.ts'

const JsonObject = z.record(z.string(), z.unknown())

/** Codes that speak of the body's JSON, and of the accounts in it. */
const aboutJson = [60003, 90001]
const aboutAccounts = [60015, 70107, 90003, 90008]

/** @param now unix seconds, when it was sent */
export function findEvidence(code: number, bodyBase64: string, now: number, { common, texts }: Words): string[] {
  const text = decodeUtf8(fromBase64(bodyBase64) ?? new Uint8Array())
  if (text === undefined) return aboutJson.includes(code) ? [texts.bodyNotUtf8] : []
  const json = readJsonText(text)
  if (!json.ok) return aboutJson.includes(code) ? [texts.bodyMistake(json.mistake)] : []
  if (!aboutAccounts.includes(code)) return []
  const body = JsonObject.safeParse(json.value).data ?? {}
  return checkBody(body, now)
    .filter(({ field }) => field !== 'MsgReadTime')
    .map(({ field, check }) => `${field}: ${common.request.check(check, field)}`)
}
