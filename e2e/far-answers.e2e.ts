/** What far ends can answer instead of the two documented replies: each has its own title, and says what came. */
import { defaultWorld } from './support/emulator.ts'
import { startExpired } from './support/expired.ts'
import { httpReply } from './support/servers.ts'
import { expect, test } from './support/test.ts'
import { arm, connectToHost, type Expected, openWorkbench, pane, sendAndExpect } from './support/workbench.ts'

const inconsistent = {
  status: 'INCONSISTENT',
  title: 'The answer contradicts the documentation',
  line: 'Inconsistent',
}
const unreadable = { status: 'UNREADABLE', line: 'Unreadable' }
const breaksHttp = { status: 'FAILED', line: 'Failed · broken HTTP' }
const cutOff = { status: 'FAILED', line: 'Failed · cut off' }

type FarAnswer = [name: string, bytes: Buffer | string, expected: Expected, said: string]

const head = 'HTTP/1.1 200 OK\r\n'
const envelope = (code: string) => `{"ActionStatus":"FAIL","ErrorInfo":"no","ErrorCode":${code}}`
const cutJson = { ...unreadable, title: 'The answer stops in the middle' }

const farAnswers: FarAnswer[] = [
  [
    'bytes that are no UTF-8',
    httpReply(Uint8Array.of(0x7b, 0xc4, 0xe3), '200 OK\r\nContent-Type: text/html; charset=GBK'),
    { ...unreadable, title: 'The answer is not text' },
    'Content-Type: text/html; charset=GBK',
  ],
  ['half an object', httpReply('{"ActionStatus":"OK",\n"Err'), cutJson, 'line 2, column 1'],
  ['garbage', httpReply('%%%'), { ...unreadable, title: 'The answer is not JSON' }, 'line 1, column 1'],
  ['a list', httpReply('[]'), { ...unreadable, title: 'The answer is not a JSON object' }, 'It is a list.'],
  ['10,000 brackets', httpReply('['.repeat(10_000)), { ...unreadable, title: 'The answer is not JSON' }, 'HTTP 200'],
  [
    'OK and FAIL, under HTTP 500',
    httpReply('{"ActionStatus":"FAIL","ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}', '500 Oh'),
    inconsistent,
    'ActionStatus occurs twice: "FAIL", then "OK".The HTTP status is not 200. It is 500.',
  ],
  ['a status of its own', httpReply(envelope('1').replace('FAIL', 'DONE')), inconsistent, 'It is "DONE".'],
  ['a code beyond 2^53', httpReply(envelope('9007199254740993')), inconsistent, 'It is 9007199254740993.'],
  [
    'no HTTP',
    'SSH-2.0-OpenSSH_9.6\r\n',
    { ...breaksHttp, title: 'What answers does not speak HTTP' },
    'Came in its place: "SSH-2.0-OpenSSH_9.6',
  ],
  [
    'two lengths',
    `${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
    { ...breaksHttp, title: 'The headers of the answer break HTTP' },
    'HPE_UNEXPECTED_CONTENT_LENGTH',
  ],
  [
    'a chunk without a size',
    `${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`,
    { ...breaksHttp, title: 'The answer breaks HTTP' },
    '"xyz',
  ],
  ['half a head', `${head}Da`, { ...cutOff, title: 'The answer was cut off in its headers' }, 'Send again'],
]

test(`a far end that answers ${farAnswers.map(([name]) => name).join('; ')}`, async ({
  page,
  farPorts: [port = 0],
  startFarEnd,
}) => {
  let answer: Buffer | string = ''
  await startFarEnd(port, (socket) => socket.end(answer))
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  await arm(page)
  for (const [name, bytes, expected, said] of farAnswers) {
    await test.step(name, async () => {
      answer = bytes
      await sendAndExpect(page, expected)
      await expect(pane(page, 'Explanation')).toContainText(said)
    })
  }
})

test('numbers are shown as they came, and both values of a field that occurs twice', async ({
  page,
  farPorts: [port = 0],
  startFarEnd,
}) => {
  const body = '{"ActionStatus":"OK","ErrorCode":"1","ErrorCode":0,"ErrorInfo":"","Seq":9007199254740993,"Ratio":1.50}'
  await startFarEnd(port, (socket) => socket.end(httpReply(body)))
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  await arm(page)
  await sendAndExpect(page, inconsistent)
  const response = pane(page, 'Response')
  await expect(response.getByRole('row', { name: /^ErrorCode/ })).toHaveText([/^ErrorCode"1"/, /^ErrorCode0/])
  await expect(response.getByRole('row', { name: /^Seq/ })).toContainText('9007199254740993')
  await response.getByRole('tab', { name: 'JSON' }).click()
  await expect(response.getByRole('tabpanel')).toContainText(/"ErrorCode": "1",\s+"ErrorCode": 0,/)
  await expect(response.getByRole('tabpanel')).toContainText(/"Seq": 9007199254740993,\s+"Ratio": 1\.50/)
})

/** This machine, under an address that counts as none of its own: so it is asked by https. */
const outside = '0.0.0.0'

test('failed: a certificate that has expired is described, in both languages, and nothing is sent', async ({
  page,
  farPorts: [port = 0],
  startServer,
}) => {
  let asked = 0
  const farEnd = await startExpired(port, () => {
    asked += 1
  })
  const { origin } = await startServer({ MARKREAD_ALLOW_HOSTS: `${outside}:${port}` })
  await openWorkbench(page, defaultWorld(origin))
  await connectToHost(page, `${outside}:${port}`)
  await arm(page)
  await sendAndExpect(page, {
    status: 'FAILED',
    title: 'The certificate has expired',
    line: 'Failed · no secure connection',
  })
  for (const said of [
    'Nothing was sent, so nothing was marked.',
    'Made for a.example, *.a.example; asked for 0.0.0.0.',
    'Valid from 2023-03-01 00:00 UTC until 2024-03-01 00:00 UTC',
    'Issued to itself: CN=a.example, O=Somebody else.',
    'At fault: the network',
  ]) {
    await expect(pane(page, 'Explanation')).toContainText(said)
  }
  await page.getByRole('button', { name: '简体中文', exact: true }).click()
  await expect(page.getByRole('heading', { name: '证书已过期' })).toBeVisible()
  await expect(page.getByText('请求没有发出，什么都没有被标记。')).toBeVisible()
  await expect(page.getByText(/^有效期从 2023-03-01 00:00 UTC 到 2024-03-01 00:00 UTC/)).toBeVisible()
  expect(asked).toBe(0)
  await farEnd.stop()
})
