/** What explaining one call takes; wanted is less than 1 ms. Printed, never judged. */
import { bench } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { loadTexts } from '../texts/texts.tsx'
import { explain } from './explain.ts'
import { loadWords } from './explainer.ts'

const words = await loadWords('en', await loadTexts('en'))
const pair = '{"Report_Account":"dra\u200bmon1 ","Peer_Account":"ｄｒａｍｏｎ２","MsgReadedTime":"1611750544"}'
const accepted = Array.from({ length: 500 }, (_, at) => `user${at}`)

for (const [name, code, body] of [
  ['accounts', 90003, pair],
  ['a comment and a trailing comma', 90001, pair.replace('{', '{ // reader\n').replace('}', ',}')],
  ['12 KB', 90003, JSON.stringify({ Report_Account: 'a '.repeat(3_000), Peer_Account: 'b'.repeat(6_000) })],
] as const) {
  const bodyBase64 = toBase64(encodeUtf8(body))
  const request = describeRequest({
    url: new Secret('https://h/v4/x?usersig=eJx'),
    method: 'POST',
    headers: [],
    bodyBase64,
  })
  const beside = { reading90003: 'unknown' as const, history: { accepted, callsInSecond: 1, oppositeAt: undefined } }
  bench(name, () => {
    explain(
      { outcome: { kind: 'rejected', code, errorInfo: '' }, request, startedAt: 1_611_750_544_000, beside },
      words,
    )
  })
}
