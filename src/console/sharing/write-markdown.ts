/** Calls as Markdown for a ticket: a table of all, then each with what went over the wire. */
import type { Redacted } from '../../lib/redacted.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { describeBody, readFacts } from './facts.ts'
import { requestOf, type SharedCall } from './shared-call.ts'

export interface MarkdownWords {
  title: (count: number) => string
  columns: readonly [time: string, target: string, reader: string, other: string, outcome: string, ms: string]
  request: string
  reply: string
  noReply: string
  running: string
  outcome: (outcome: Outcome) => string
}

export function writeMarkdown(calls: readonly SharedCall[], words: MarkdownWords): Redacted {
  const table = [
    line(words.columns.map(escapeText)),
    line(words.columns.map(() => '---')),
    ...calls.map((call) => line(readCells(call, words).map(escapeText))),
  ]
  const parts = [
    `## ${words.title(calls.length)}`,
    table.join('\n'),
    ...calls.map((call, at) => writeCall(call, at + 1, words)),
  ]
  return redactSecrets(`${parts.join('\n\n')}\n`)
}

function readCells(call: SharedCall, words: MarkdownWords): string[] {
  const { reader, other, outcome, total } = readFacts(call)
  return [
    new Date(call.startedAt).toISOString(),
    call.target,
    reader,
    other,
    outcome ? words.outcome(outcome) : words.running,
    total === undefined ? '' : String(Math.round(total)),
  ]
}

function writeCall(call: SharedCall, number: number, words: MarkdownWords): string {
  const request = requestOf(call)
  const { outcome, status } = readFacts(call)
  const exchange = call.sent && 'result' in call.sent ? call.sent : undefined
  const reply = exchange?.result === 'replied' ? exchange : exchange?.partial
  return [
    `### ${number}. ${escapeText(outcome ? words.outcome(outcome) : words.running)}`,
    `${words.request}: \`${request.method}\``,
    fence(request.url),
    fence(describeBody(request.bodyBase64)),
    reply ? `${words.reply}: HTTP ${status}` : words.noReply,
    ...(reply ? [fence(describeBody(reply.bodyBase64))] : []),
  ].join('\n\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** As text: neither HTML, nor a link, nor the end of a cell. */
function escapeText(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]|~#!@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}

/** Nothing in it can end the block before its end. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}\n${text}\n${ticks}`
}
