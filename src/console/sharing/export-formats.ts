/** The formats that calls are exported in, and what a file of each is called. */
import type { Redacted } from '../../lib/redacted.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import type { SharedCall } from './shared-call.ts'
import { writeCsv } from './write-csv.ts'
import { writeCurlScript } from './write-curl-script.ts'
import { writeHar } from './write-har.ts'
import { writeJson } from './write-json.ts'
import { type MarkdownWords, writeMarkdown } from './write-markdown.ts'

interface ExportTools {
  /** One request as a command for a POSIX shell. */
  curl: (request: SentRequest) => Redacted
  words: MarkdownWords
}

interface ExportFormat {
  fileName: string
  type: string
  write: (calls: readonly SharedCall[], tools: ExportTools) => Redacted
}

export const exportFormats = {
  json: { fileName: 'markread-calls.json', type: 'application/json', write: writeJson },
  har: { fileName: 'markread-calls.har', type: 'application/json', write: writeHar },
  csv: { fileName: 'markread-calls.csv', type: 'text/csv', write: writeCsv },
  markdown: {
    fileName: 'markread-calls.md',
    type: 'text/markdown',
    write: (calls, { words }) => writeMarkdown(calls, words),
  },
  curl: {
    fileName: 'markread-calls.sh',
    type: 'application/x-sh',
    write: (calls, { curl }) => writeCurlScript(calls, curl),
  },
} as const satisfies Record<string, ExportFormat>

export type FormatId = keyof typeof exportFormats
// `Object.keys` forgets which keys those are.
export const formatIds = Object.keys(exportFormats) as FormatId[]
