/** What a browser is told with every answer, and that nothing is run or asked elsewhere. */
import { request as httpRequest } from 'node:http'
import { baseURL } from './ports.ts'
import { expect, test } from './support/test.ts'
import {
  arm,
  chooseResponseTab,
  connectToHost,
  openWorkbench,
  sendCommand,
  status,
  typeRaw,
} from './support/workbench.ts'

const json = { 'Content-Type': 'application/json' }

const answers: [string, string, number, RequestInit][] = [
  ['the page', '/', 200, {}],
  ['a path of the page', '/nowhere', 200, { headers: { Accept: 'text/html' } }],
  ['a missing file', '/assets/missing.js', 404, {}],
  ['a path that cannot be decoded', '/%E0%A4%A', 404, {}],
  ['a method that the page does not take', '/', 404, { method: 'POST' }],
  ['the relay’s health', '/relay/health', 200, {}],
  ['no JSON for the relay', '/relay/send', 415, { method: 'POST', body: 'x' }],
  ['nonsense for the relay', '/relay/send', 400, { method: 'POST', headers: json, body: 'x' }],
  [
    'a host that is not allowed',
    '/relay/send',
    403,
    { method: 'POST', headers: json, body: sendTo('https://a.test/') },
  ],
  ['another site’s page at the relay', '/relay/send', 403, { method: 'POST', headers: { Origin: 'https://a.test' } }],
  ['a preflight at the relay', '/relay/send', 403, { method: 'OPTIONS' }],
  ['the emulator’s control', '/_emulator/health', 200, {}],
  ['a missing world', '/_emulator/apps/1', 404, {}],
]

function sendTo(url: string): string {
  return JSON.stringify({ url, bodyBase64: '' })
}

for (const [name, path, code, init] of answers) {
  test(`every answer carries the policy: ${name}`, async () => {
    const response = await fetch(baseURL + path, init)
    expect(response.status).toBe(code)
    expectPolicy(response.headers)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
}

test('every answer carries the policy: asked under a foreign name', async () => {
  const { status: code, headers } = await new Promise<{ status: number | undefined; headers: Headers }>(
    (resolve, reject) => {
      const asking = httpRequest(baseURL, { headers: { Host: 'a.test' } }, (response) => {
        response.resume()
        resolve({ status: response.statusCode, headers: new Headers(response.headers as Record<string, string>) })
      })
      asking.on('error', reject)
      asking.end()
    },
  )
  expect(code).toBe(421)
  expectPolicy(headers)
})

function expectPolicy(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
}

test('a script in what was typed, answered or stored stays text', async ({
  page,
  farPorts: [port = 0],
  startFarEnd,
}) => {
  const script = '<img src=x onerror="document.title=`owned`"><script>document.title="owned"</script>'
  const reply = JSON.stringify({ ActionStatus: 'FAIL', ErrorInfo: script, ErrorCode: 90001 })
  await startFarEnd(port, (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\nX-Odd: ${script}\r\nContent-Length: ${reply.length}\r\n\r\n${reply}`),
  )
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  await arm(page)
  await typeRaw(page, script)
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90001')
  for (const tab of ['Fields', 'JSON', 'Raw', /^Headers/]) {
    await expect(await chooseResponseTab(page, tab)).toContainText('onerror=')
  }
  await expect(page).toHaveTitle('ARMED LIVE 1400000000 · Markread')
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0)
})

test('nothing is asked of any other origin', async ({ page, world }) => {
  const origins = new Set<string>()
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  await openWorkbench(page, world)
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  expect([...origins]).toEqual([baseURL])
})
