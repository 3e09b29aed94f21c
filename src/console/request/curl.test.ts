import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { toBase64 } from '../../lib/base64.ts'
import { Secret } from '../../lib/secret.ts'
import { encodeUtf8 } from '../../lib/utf8.ts'
import { describeRequest } from '../../protocol/unanswered.ts'
import { buildCurl, buildCurlWithSignature } from './curl.ts'

const url =
  'http://127.0.0.1:4173/v4/openim/admin_set_msg_read?sdkappid=88888888&identifier=ad%24min&usersig=masked~187~3f2a9c1e&random=1'

function request(body: Uint8Array, other: { method?: string; headers?: [string, string][] } = {}) {
  return describeRequest({
    url: new Secret(url),
    method: 'POST',
    headers: [['Content-Type', 'application/json']],
    bodyBase64: toBase64(body),
    ...other,
  })
}

/** Runs the command in a POSIX shell in which `curl` prints its arguments and its standard input. */
function run(command: string): { args: string[]; stdin: Buffer } {
  const shell = `curl() { for a in "$@"; do printf '%s\\036' "$a"; done; case "$*" in *@-*) cat;; esac; }\n${command}`
  const out = execFileSync('sh', ['-c', shell], { env: { TIM_USERSIG: 'from*the-environment_' }, input: '' })
  const at = out.lastIndexOf(0x1e)
  return { args: out.subarray(0, at).toString().split('\x1e'), stdin: out.subarray(at + 1) }
}

test('the signature comes from the environment, never from the text', () => {
  const command = buildCurl(request(encodeUtf8('{}')))
  expect(command).not.toContain('masked')
  expect(run(command).args).toContain(url.replace('masked~187~3f2a9c1e', 'from*the-environment_'))
})

test('with signature the command holds it', () => {
  const { args } = run(buildCurlWithSignature(request(encodeUtf8('{}')), new Secret('eJx*-_')).release())
  expect(args).toContain(url.replace('masked~187~3f2a9c1e', 'eJx*-_'))
})

test.each(['{\n  "a": "it\'s $HOME `x` \\\\ 用户 👍"\n}', '', "'", '{}'])('%j goes as an argument', (body) => {
  const { args } = run(buildCurl(request(encodeUtf8(body))))
  expect(args.at(-1)).toBe(body)
})

test.each([
  ['CRLF', encodeUtf8('{\r\n}')],
  ['a byte order mark', encodeUtf8('\uFEFF{}')],
  ['NUL and bytes that are no UTF-8', Uint8Array.of(0, 255, 37, 92, 39, 10)],
  ['a first @', encodeUtf8('@/etc/passwd')],
])('%s goes byte for byte through a pipe', (_name, body) => {
  const { args, stdin } = run(buildCurl(request(body)))
  expect(args.at(-1)).toBe('@-')
  expect(Uint8Array.from(stdin)).toEqual(body)
})

test.each<[name: string, headers: [string, string][], args: string[]]>([
  ['no Content-Type, which cURL would add', [], ['Content-Type:']],
  ['another one', [['content-type', 'text/plain']], ['content-type: text/plain']],
  ['an empty value, which cURL would leave out', [['Content-Type', '']], ['Content-Type;']],
])('%s', (_name, headers, written) => {
  const { args } = run(buildCurl(request(encodeUtf8('{}'), { headers })))
  expect(args.filter((_arg, at) => args[at - 1] === '--header')).toEqual(written)
})

test.each(['GET', 'a; echo $HOME'])('the method %j goes as it is', (method) => {
  expect(run(buildCurl(request(encodeUtf8('{}'), { method }))).args).toContain(method)
})
