/** The log takes neither plain text nor a secret: tsc checks these lines. */
import { expect, test } from 'vitest'
import { Secret } from '../lib/secret.ts'
import { redactSecrets } from '../protocol/redaction.ts'
import { createCallLog } from './log.ts'

test('every text of a line is redacted, or a word of our own', () => {
  const lines: string[] = []
  const log = createCallLog({ write: (line) => void lines.push(line) })
  const sdkAppId = redactSecrets('1400000000')
  log.info({ armed: redactSecrets('usersig=secret'), sdkAppId })
  log.warn({ refused: 'not-armed', status: 403 })
  expect(lines.join()).not.toContain('secret')
  expect(() => {
    // @ts-expect-error plain text
    log.info({ armed: 'usersig=secret', sdkAppId })
    // @ts-expect-error a secret
    log.info({ armed: new Secret('usersig=secret'), sdkAppId })
    // @ts-expect-error a name of a field that nobody looked at
    log.info({ armed: sdkAppId, sdkAppId, body: 'usersig=secret' })
    // @ts-expect-error a reason that is none of ours
    log.warn({ refused: 'usersig=secret', status: 403 })
    // @ts-expect-error a text alone
    log.warn('usersig=secret')
  }).toBeTypeOf('function')
})
