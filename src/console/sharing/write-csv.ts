/** Calls as CSV (RFC 4180), a line for each, for a spreadsheet. No cell is ever taken for a formula. */
import type { Redacted } from '../../lib/redacted.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { describeBody, readFacts } from './facts.ts'
import { requestOf, type SharedCall } from './shared-call.ts'

const columns = [
  'startedAt',
  'target',
  'SDKAppID',
  'identifier',
  'Report_Account',
  'Peer_Account',
  'outcome',
  'HTTP status',
  'ErrorCode',
  'ErrorInfo',
  'milliseconds',
  'request body',
  'reply body',
]

export function writeCsv(calls: readonly SharedCall[]): Redacted {
  const lines = [columns, ...calls.map(readCells)].map((cells) => cells.map(writeCell).join(','))
  // The mark is what makes spreadsheets read UTF-8.
  return redactSecrets(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function readCells(call: SharedCall): string[] {
  const { sdkAppId, identifier, reader, other, outcome, status, code, errorInfo, total } = readFacts(call)
  const replied = call.sent && 'result' in call.sent && call.sent.result === 'replied' ? call.sent : undefined
  return [
    new Date(call.startedAt).toISOString(),
    call.target,
    sdkAppId,
    identifier,
    reader,
    other,
    outcome?.kind ?? 'running',
    String(status ?? ''),
    String(code ?? ''),
    errorInfo,
    total === undefined ? '' : String(Math.round(total)),
    describeBody(requestOf(call).bodyBase64),
    replied ? describeBody(replied.bodyBase64) : '',
  ]
}

/** An apostrophe in front keeps a spreadsheet from calculating what a stranger may have written; a number stays one. */
function writeCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
