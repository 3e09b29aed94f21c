import { expect, test } from 'vitest'
import { redactSecrets } from '../../protocol/redaction.ts'
import type { Refusal } from '../../protocol/relay-api.ts'
import { payloadIds } from './payload-table.ts'
import { type Ran, runPayloads } from './run-payloads.ts'

const pair = { reader: 'alice', other: 'bob' }
const refusal: Refusal = { reason: 'busy', error: redactSecrets('Too many calls at once.') }

async function collect(ran: AsyncGenerator<Ran>): Promise<Ran[]> {
  const all: Ran[] = []
  for await (const one of ran) all.push(one)
  return all
}

test('every payload is sent once, in order, never two at once', async () => {
  let underWay = 0
  let most = 0
  const ran = await collect(
    runPayloads(
      pair,
      async () => {
        most = Math.max(most, ++underWay)
        await Promise.resolve()
        underWay -= 1
        return refusal
      },
      new AbortController().signal,
    ),
  )
  expect(ran.map(({ id }) => id)).toEqual(payloadIds)
  expect(most).toBe(1)
  expect(new Set(ran.map(({ difference }) => difference))).toEqual(new Set(['no-answer']))
})

test('stopped, it sends no more, and what was under way is no result', async () => {
  const abort = new AbortController()
  let sends = 0
  const ran = await collect(
    runPayloads(
      pair,
      async () => {
        sends += 1
        if (sends === 3) abort.abort()
        return refusal
      },
      abort.signal,
    ),
  )
  expect([ran.length, sends]).toEqual([2, 3])
})
