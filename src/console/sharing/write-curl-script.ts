/** Calls as a script for a POSIX shell, oldest first. It takes the signature from `$TIM_USERSIG`, and has none in it. */
import type { Redacted } from '../../lib/redacted.ts'
import type { SentRequest } from '../../protocol/exchange.ts'
import { redactSecrets } from '../../protocol/redaction.ts'
import { readFacts } from './facts.ts'
import type { SharedCall } from './shared-call.ts'

/** @param curl writes one request as a command, as the workbench copies it */
export function writeCurlScript(calls: readonly SharedCall[], curl: (request: SentRequest) => Redacted): Redacted {
  const commands = [...calls]
    .sort((one, other) => one.startedAt - other.startedAt)
    .map((call) => `# ${comment(call)}\n${curl(call.request)}\necho\n`)
  return redactSecrets(`#!/bin/sh\n: "\${TIM_USERSIG:?}"\n\n${commands.join('\n')}`)
}

/** On one line, whatever the accounts hold. */
function comment(call: SharedCall): string {
  const { reader, other, outcome, code } = readFacts(call)
  const words = [
    new Date(call.startedAt).toISOString(),
    call.target,
    `${reader} <- ${other}`,
    outcome?.kind ?? 'running',
    code,
  ]
  return words.join(' ').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}
