/** Every kind of outcome, provoked as a person could: by what is typed, by the emulator's faults, by far ends that misbehave. */
import type { Page } from '@playwright/test'
import type { Fault } from '../src/protocol/emulator-api.ts'
import {
  createWorld,
  defaultWorld,
  plantFault,
  receivedCalls,
  type Signing,
  signFor,
  type World,
} from './support/emulator.ts'
import { httpReply, namelessHost } from './support/servers.ts'
import { expect, test } from './support/test.ts'
import {
  arm,
  box,
  connect,
  connectToHost,
  type Expected,
  expectOutcome,
  historyRows,
  openWorkbench,
  pane,
  sendAndExpect,
  sendButton,
  sendCommand,
  setTimeoutField,
  status,
  typeRaw,
} from './support/workbench.ts'

const cancelButton = (page: Page) => pane(page, 'Request').getByRole('button', { name: /^Cancel/ })

const ok: Expected = { status: 'OK', title: 'The service accepted it' }

test('ok, up to a time', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'MsgReadTime').fill('1611750544')
  await expect(pane(page, 'Request')).toContainText(/Messages from dramon2 up to 27 Jan 2021.* become read for dramon1/)
  await sendAndExpect(page, ok)
  expect((await receivedCalls(world)).map(({ reply }) => reply)).toMatchObject([{ ActionStatus: 'OK', ErrorCode: 0 }])
})

type Rejection = [name: string, code: number, title: string, prepare: (page: Page, world: World) => Promise<void>]

const forTheBody: Rejection[] = [
  ['an unknown reader', 90008, 'From_Account: missing or unknown account', (page) => fill(page, 'Report_Account', 'x')],
  ['no reader', 90008, 'From_Account: missing or unknown account', (page) => fill(page, 'Report_Account', '')],
  [
    'an unknown other person',
    90003,
    'To_Account: missing or unknown account',
    async (page) => {
      await fill(page, 'Report_Account', 'dramon1')
      await fill(page, 'Peer_Account', 'x')
    },
  ],
  [
    'an account that is no string',
    60015,
    'A UserID is not a string',
    (page) => typeRaw(page, '{"Report_Account":10086,"Peer_Account":"dramon2"}'),
  ],
  ['no JSON', 90001, 'The body is not JSON', (page) => typeRaw(page, '{"Report_Account":"dramon1",}')],
  ['no body', 90001, 'The body is not JSON', (page) => typeRaw(page, '')],
  [
    'more than 12 KB',
    93000,
    'The request is too long',
    (page) => typeRaw(page, JSON.stringify({ Report_Account: 'dramon1', Peer_Account: 'x'.repeat(13_000) })),
  ],
]

const forTheCredential: Rejection[] = [
  ['no UserSig', 70003, 'The UserSig cannot be read', (page) => fill(page, 'UserSig', '')],
  ['a UserSig that is none', 70003, 'The UserSig cannot be read', (page) => fill(page, 'UserSig', 'eJx-none_')],
  ['expired', 70001, 'The UserSig has expired', (page, world) => paste(page, world, { expire: -60 })],
  ['another key', 70009, 'Signed with another key', (page, world) => paste(page, world, { secretKey: 'f'.repeat(64) })],
  [
    'of somebody else',
    70013,
    'Signed for another identifier',
    (page, world) => paste(page, world, { identifier: 'dramon1' }),
  ],
  ['for another app', 70014, 'Signed for another app', (page, world) => paste(page, world, { sdkAppId: 1400000001 })],
  [
    'no administrator',
    60010,
    'The caller is not an administrator',
    (page, world) => connect(page, { ...world, admin: 'dramon1' }),
  ],
  ['no SDKAppID', 60012, 'sdkappid is missing from the URL', (page) => fill(page, 'SDKAppID', '')],
  ['an unknown SDKAppID', 70020, 'The SDKAppID is not known here', (page) => fill(page, 'SDKAppID', '1')],
]

const byTheService: Rejection[] = [
  ['too many calls', 60007, 'Too many calls of this command', (_page, world) => answerCode(world, 60007)],
  ["the service's own fault", 91000, 'Internal error, try again', (_page, world) => answerCode(world, 91000)],
  [
    'a code that nobody knows',
    99999,
    'A code that is not in the catalogue',
    (_page, world) => answerCode(world, 99999),
  ],
]

const fill = (page: Page, name: string, text: string) => box(page, name).fill(text)
const paste = (page: Page, world: World, signing: Signing) => fill(page, 'UserSig', signFor(world, signing))
const answerCode = (world: World, code: number) => plantFault(world, { kind: 'code', code })

for (const [group, rejections] of [
  ['for the body', forTheBody],
  ['for the credential', forTheCredential],
  ['by the service', byTheService],
] as const) {
  test(`rejected ${group}: ${rejections.map(([, code]) => code).join(', ')}`, async ({ page, world }) => {
    await openWorkbench(page, world)
    for (const [name, code, title, prepare] of rejections) {
      await test.step(`${code}: ${name}`, async () => {
        await prepare(page, world)
        await sendAndExpect(page, { status: `FAIL ${code}`, title })
        await expect(pane(page, 'Response').getByRole('row', { name: /^ErrorCode/ })).toContainText(String(code))
      })
    }
  })
}

const inconsistent = {
  status: 'INCONSISTENT',
  title: 'The answer contradicts the documentation',
  line: 'Inconsistent',
}
const unreadable = { status: 'UNREADABLE', line: 'Unreadable' }
const closed = { status: 'FAILED', title: 'The connection was closed', line: 'Failed · connection closed' }
const breaksHttp = { status: 'FAILED', line: 'Failed · broken HTTP' }
const cutOff = { status: 'FAILED', title: 'The answer was cut off', line: 'Failed · cut off' }

type Spoiled = [fault: Fault, expected: Expected, said: string | RegExp]

const contradictions: Spoiled[] = [
  [{ kind: 'contradiction', of: 'ok-with-code' }, inconsistent, 'ActionStatus is OK, but ErrorCode is not 0. It is '],
  [{ kind: 'contradiction', of: 'fail-without-code' }, inconsistent, 'ActionStatus is FAIL, but ErrorCode is 0.'],
  [
    { kind: 'contradiction', of: 'code-as-string' },
    inconsistent,
    'ErrorCode has another type than documented. It is "0".',
  ],
  [{ kind: 'contradiction', of: 'missing-field' }, inconsistent, 'ErrorCode is missing.'],
]

const noAnswers: Spoiled[] = [
  [{ kind: 'html-502' }, { ...unreadable, title: 'A web page came back' }, 'Title of the page: “502 Bad Gateway”.'],
  [{ kind: 'empty-200' }, { ...unreadable, title: 'The answer is empty' }, 'No byte of a body.'],
]

const broken: Spoiled[] = [
  [{ kind: 'drop-before-headers' }, closed, 'Send again'],
  [{ kind: 'drop-after-headers' }, cutOff, /0 of \d+ bytes announced by Content-Length came/],
  [{ kind: 'cut-body' }, cutOff, 'What arrived is under Raw.'],
  [{ kind: 'wrong-length' }, { ...breaksHttp, title: 'The answer is longer than announced' }, 'Came after the end:'],
]

for (const [group, spoiled] of [
  ['inconsistent: answers that contradict the documentation', contradictions],
  ['unreadable: a web page, nothing', noAnswers],
  ['failed: connections that break, lengths that lie', broken],
] as const) {
  test(group, async ({ page, world }) => {
    await openWorkbench(page, world)
    for (const [fault, expected, said] of spoiled) {
      await test.step(fault.kind === 'contradiction' ? fault.of : fault.kind, async () => {
        await plantFault(world, fault)
        await sendAndExpect(page, expected)
        await expect(pane(page, 'Explanation')).toContainText(said)
      })
    }
    await sendAndExpect(page, ok)
  })
}

test('failed: no answer within the timeout', async ({ page, world }) => {
  await openWorkbench(page, world)
  await setTimeoutField(page, 200)
  await plantFault(world, { kind: 'delay', ms: 60_000 })
  await sendAndExpect(page, { status: 'FAILED', title: 'No answer in time', line: 'Failed · timeout' })
})

test('failed: nothing listens on that port', async ({ page, farPorts: [port] }) => {
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  await arm(page)
  await sendAndExpect(page, { status: 'FAILED', title: 'No connection', line: 'Failed · no connection' })
  await expect(pane(page, 'Explanation')).toContainText('ECONNREFUSED')
})

test('failed: more than any reply can have', async ({ page, farPorts: [port = 0], startFarEnd }) => {
  await startFarEnd(port, (socket) => socket.end(httpReply(Buffer.alloc(9 * 1024 * 1024, 'x'))))
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  await arm(page)
  await sendAndExpect(page, { status: 'FAILED', title: 'The answer is too large', line: 'Failed · too large' })
})

test('failed: a host that has no address', async ({ page, startServer }) => {
  const { origin } = await startServer({ MARKREAD_ALLOW_HOSTS: namelessHost })
  await openWorkbench(page, defaultWorld(origin))
  await connectToHost(page, namelessHost)
  await arm(page)
  await sendAndExpect(page, { status: 'FAILED', title: 'The host name was not found', line: 'Failed · host not found' })
})

const cancelled = { status: 'FAILED', title: 'Cancelled', line: 'Failed · cancelled' }

test('failed: cancelled by the button', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'delay', ms: 60_000 })
  await sendCommand(page)
  await expect(historyRows(page)).toContainText(/dramon1.*dramon2.*Running/)
  await cancelButton(page).click()
  await expectOutcome(page, cancelled)
  await expect(historyRows(page)).toHaveCount(1)
  await expect(cancelButton(page)).toHaveCount(0)
})

test('failed: cancelled by Esc', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'delay', ms: 60_000 })
  await sendCommand(page)
  await expect(cancelButton(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expectOutcome(page, cancelled)
  await expect(historyRows(page)).toHaveCount(1)
})

test('failed: interrupted by a reload', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'delay', ms: 60_000 })
  await sendCommand(page)
  await expect.poll(() => receivedCalls(world)).toHaveLength(1)
  await page.reload()
  await expect(historyRows(page)).toHaveCount(1)
  await expect(historyRows(page)).toContainText(/dramon1.*dramon2.*Failed · interrupted/)
  await historyRows(page)
    .getByRole('button', { name: /dramon1/ })
    .click()
  await expectOutcome(page, {
    status: 'FAILED',
    title: 'Interrupted by a reload',
    line: 'Failed · interrupted',
  })
})

test('failed: Markread itself was stopped, and works again with the same draft', async ({ page, startServer }) => {
  const first = await startServer()
  await openWorkbench(page, defaultWorld(first.origin))
  await box(page, 'Peer_Account').fill('alice')
  await first.stop()
  await sendAndExpect(page, {
    status: 'FAILED',
    title: 'Markread itself does not answer',
    line: 'Failed · relay unreachable',
  })

  await startServer({ PORT: new URL(first.origin).port })
  await sendCommand(page)
  await expectOutcome(page, ok)
  await expect(historyRows(page)).toHaveCount(2)
  await expect(historyRows(page).first()).toContainText(/dramon1.*alice/)
})

test('failed: Markread was stopped in the middle of a call', async ({ page, startServer }) => {
  const server = await startServer()
  const world = await createWorld({}, server.origin)
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'delay', ms: 60_000 })
  await sendCommand(page)
  await expect.poll(() => receivedCalls(world)).toHaveLength(1)
  await server.stop()
  await expectOutcome(page, {
    status: 'FAILED',
    title: 'Markread itself does not answer',
    line: 'Failed · relay unreachable',
  })
  await expect(historyRows(page)).toHaveCount(1)
})

test('refused: a body over 64 KiB', async ({ page, world }) => {
  await openWorkbench(page, world)
  await typeRaw(page, JSON.stringify({ Report_Account: 'x'.repeat(65_536) }))
  await sendAndExpect(page, { status: 'REFUSED', title: 'The body is too large', line: 'Refused · body-too-large' })
  await expect(pane(page, 'Explanation')).toContainText('Nothing went out.')
  expect(await receivedCalls(world)).toEqual([])
})

test('a second press while a call runs does nothing', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'delay', ms: 1_000 })
  await sendButton(page).dblclick()
  await expect(cancelButton(page)).toBeVisible()
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  await expect(historyRows(page)).toHaveCount(1)
  expect(await receivedCalls(world)).toHaveLength(1)
})
