/**
 * Every kind of outcome, provoked as a person could: by what is typed, by far ends that misbehave, by pressing at the wrong
 * moment. Each code is in `every-code.e2e.ts`, each fault of the emulator in `every-fault.e2e.ts`.
 */
import type { Page } from '@playwright/test'
import { createWorld, defaultWorld, plantFault, receivedCalls, type World } from './support/emulator.ts'
import { httpReply, namelessHost } from './support/servers.ts'
import { expect, test } from './support/test.ts'
import {
  arm,
  box,
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

const fill = (page: Page, name: string, text: string) => box(page, name).fill(text)

/** As the form makes them, and a code that nobody knows; `every-code.e2e.ts` has one of each. */
const rejections: Rejection[] = [
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
  ['no body', 90001, 'The body is not JSON', (page) => typeRaw(page, '')],
  ['no UserSig', 70003, 'The UserSig cannot be read', (page) => fill(page, 'UserSig', '')],
  [
    'a code that nobody knows',
    99999,
    'A code that is not in the catalogue',
    (_page, world) => plantFault(world, { kind: 'code', code: 99999 }),
  ],
]

test(`rejected: ${rejections.map(([name]) => name).join(', ')}`, async ({ page, world }) => {
  await openWorkbench(page, world)
  for (const [name, code, title, prepare] of rejections) {
    await test.step(`${code}: ${name}`, async () => {
      await prepare(page, world)
      await sendAndExpect(page, { status: `FAIL ${code}`, title })
      await expect(pane(page, 'Response').getByRole('row', { name: /^ErrorCode/ })).toContainText(String(code))
    })
  }
})

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
