/** What a call shows of its own failure, and the buttons that mend it: the draft changes where it can be seen, then it is sent. */
import type { Locator, Page } from '@playwright/test'
import { loadErrorWords } from '../src/protocol/error-codes/catalogue.ts'
import { expectAccessible } from './support/accessible.ts'
import { createWorld, lastBody, plantFault, receivedCalls, signFor, type World } from './support/emulator.ts'
import { httpReply } from './support/servers.ts'
import { expect, freshTest, test } from './support/test.ts'
import {
  arm,
  armDialog,
  box,
  connectToHost,
  expectOutcome,
  historyRows,
  openFile,
  openWorkbench,
  pane,
  press,
  sendCommand,
  status,
  title,
  typeRaw,
} from './support/workbench.ts'

const pair = (reader: unknown, other: unknown, more = {}) =>
  JSON.stringify({ Report_Account: reader, Peer_Account: other, ...more })

const findings = (page: Page): Locator => pane(page, 'Explanation').getByRole('list', { name: 'Found in this call' })
const act = (page: Page, name: string): Locator => pane(page, 'Explanation').getByRole('button', { name, exact: true })
const raw = (page: Page): Locator => box(page, 'Raw body')

interface Row {
  body: string
  /** 0: it was accepted, and there is something to say all the same. */
  code: number
  seen: string
  /** The first button. */
  button: string
  /** The draft after it was pressed. */
  draft: string
  note: string
}

const forAccounts: Row[] = [
  {
    body: pair('dramon1', 'dramon2 '),
    code: 90003,
    seen: 'Peer_Account ends with 1 space.',
    button: 'Trim and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Changed Peer_Account: removed 1 space at its ends.',
  },
  {
    body: pair('dra\u200bmon1', 'dramon2'),
    code: 90008,
    seen: 'Report_Account holds what cannot be seen: U+200B.',
    button: 'Remove them and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Changed Report_Account: removed 1 invisible character.',
  },
  {
    body: pair('dramon1', 'ｄｒａｍｏｎ２'),
    code: 90003,
    seen: 'Peer_Account holds full-width characters.',
    button: 'Use plain characters and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Changed Peer_Account to plain characters.',
  },
  {
    body: pair('dramon1', 'Dramon2'),
    code: 90003,
    seen: 'Peer_Account is “Dramon2”; this app accepted “dramon2” before.',
    button: 'Use “dramon2” and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Changed Peer_Account to “dramon2”.',
  },
  {
    body: pair(10086, 'dramon2'),
    code: 60015,
    seen: 'Report_Account is not a string but a number.',
    button: 'Use the string form and send again',
    draft: pair('10086', 'dramon2'),
    note: 'Changed Report_Account to a string of the same digits.',
  },
]

const forTheRest: Row[] = [
  {
    body: '{"report_account":"dramon1","Peer_Account":"dramon2"}',
    code: 90008,
    seen: 'The body has report_account where Report_Account belongs.',
    button: 'Rename the field and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Renamed report_account to Report_Account.',
  },
  {
    body: '{"From_Account":"dramon1","To_Account":"dramon2"}',
    code: 90008,
    seen: 'The body has From_Account and To_Account, the names of other calls.',
    button: 'Take From_Account as the reader and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Renamed From_Account to Report_Account and To_Account to Peer_Account.',
  },
  {
    body: pair('dramon1', 'dramon2', { MsgReadedTime: '1611750544' }),
    code: 0,
    seen: 'The body has MsgReadedTime where MsgReadTime belongs.',
    button: 'Rename the field and send again',
    draft: pair('dramon1', 'dramon2', { MsgReadTime: '1611750544' }),
    note: 'Renamed MsgReadedTime to MsgReadTime.',
  },
  {
    body: pair('dramon1', 'dramon2', { MsgReadTime: '1611750544000' }),
    code: 0,
    seen: 'MsgReadTime has 13 digits: milliseconds.',
    button: 'Use seconds and send again',
    draft: pair('dramon1', 'dramon2', { MsgReadTime: '1611750544' }),
    note: 'Changed MsgReadTime to seconds.',
  },
  {
    body: `\uFEFF${pair('dramon1', 'dramon2')}`,
    code: 90001,
    seen: 'The body is not JSON: it starts with a byte order mark.',
    button: 'Remove the byte order mark and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Changed the body: the byte order mark gone.',
  },
  {
    body: '{"Report_Account":"dramon1", // reader\n"Peer_Account":"dramon2",\n}',
    code: 90001,
    seen: 'The body is not JSON: comment at line 1, column 30.',
    button: 'Remove the comments, the trailing comma and send again',
    draft: '{"Report_Account":"dramon1",\n"Peer_Account":"dramon2"\n}',
    note: 'Changed the body: the comments and the trailing comma gone.',
  },
  {
    body: "{'Report_Account':'dramon1','Peer_Account':'dramon2'}",
    code: 90001,
    seen: 'The body is not JSON: other quotes than " at line 1, column 2.',
    button: 'Use double quotes and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Changed the body: its quotes are JSON’s.',
  },
  {
    body: pair('dramon2', 'dramon1'),
    code: 0,
    seen: 'This pair was accepted the other way round at ',
    button: 'Swap and send again',
    draft: pair('dramon1', 'dramon2'),
    note: 'Swapped the two accounts.',
  },
]

for (const [group, rows] of Object.entries({ accounts: forAccounts, 'names, times and JSON': forTheRest })) {
  test(`what a call shows of its own mistakes comes first, and one press mends it: ${group}`, async ({ page }) => {
    const world = await createWorld({ accounts: ['dramon1', 'dramon2', '10086'] })
    const words = await loadErrorWords('en')
    await openWorkbench(page, world)
    for (const { body, code, seen, button, draft, note } of rows) {
      await openFile(page, Buffer.from(body))
      await sendCommand(page)
      await expect(status(page)).toHaveText(code === 0 ? 'OK' : `FAIL ${code}`)
      if (code !== 0) await expect(title(page)).toHaveText(words[code]?.title ?? '')
      await expect(findings(page).getByRole('listitem').first()).toContainText(seen)
      await expect(findings(page).getByRole('button').first()).toHaveText(button)
      const sent = await historyRows(page).count()
      await press(page, () => act(page, button).click())
      await expect(historyRows(page)).toHaveCount(sent + 1)
      await expect(status(page)).toHaveText('OK')
      await expect(raw(page)).toHaveValue(draft)
      await expect(pane(page, 'Request')).toContainText(note)
      expect((await lastBody(world)).toString()).toBe(draft)
    }
  })
}

test('several mends at once, only in the draft, undone, and from the request that failed', async ({ page, world }) => {
  await openWorkbench(page, world)
  const body = pair('dramon1', 'ｄｒａｍｏｎ２\u200b ')
  await typeRaw(page, body)
  await sendCommand(page)
  await expect(findings(page).getByRole('listitem')).toHaveCount(3)
  const undo = pane(page, 'Request').getByRole('button', { name: 'Undo', exact: true })

  await act(page, 'Only change the draft').last().click()
  await expect(raw(page)).toHaveValue(pair('dramon1', 'dramon2\u200b '))
  await expect(pane(page, 'Request')).not.toContainText('the draft had been changed since')
  await undo.click()
  await expect(raw(page)).toHaveValue(body)
  await expect(undo).toBeHidden()

  await raw(page).fill('{"Report_Account":"somebody else"}')
  await act(page, 'Only change the draft').first().click()
  await expect(raw(page)).toHaveValue(pair('dramon1', 'ｄｒａｍｏｎ２ '))
  await expect(pane(page, 'Request')).toContainText('the draft had been changed since')
  await undo.click()
  await expect(raw(page)).toHaveValue('{"Report_Account":"somebody else"}')
  expect(await receivedCalls(world)).toHaveLength(1)

  await press(page, () => act(page, 'Mend all 3 and send again').click())
  await expect(status(page)).toHaveText('OK')
  expect((await lastBody(world)).toString()).toBe(pair('dramon1', 'dramon2'))
})

test('what stands beside the body is mended and undone as the body is', async ({ page }) => {
  const world = await createWorld({ switches: { contentTypeParameter: '60025' } })
  await openWorkbench(page, world)
  await page.getByRole('button', { name: 'Advanced', exact: true }).click()
  const method = page.getByRole('combobox', { name: 'Method', exact: true })
  await method.selectOption('PUT')
  await box(page, 'contenttype').fill('JSON')
  for (const [code, seen, button, note] of [
    [60025, 'contenttype is “JSON”.', 'Use json and send again', 'Changed contenttype to json.'],
    [60002, 'It went out as PUT.', 'Use POST and send again', 'Changed the method to POST.'],
  ] as const) {
    if (code === 60025) await sendCommand(page)
    await expect(status(page)).toHaveText(`FAIL ${code}`)
    await expect(findings(page).getByRole('listitem')).toContainText(seen)
    await press(page, () => act(page, button).click())
    await expect(pane(page, 'Request')).toContainText(note)
  }
  await expect(status(page)).toHaveText('OK')
  await expect(method).toHaveValue('POST')
  await expect(box(page, 'contenttype')).toHaveValue('json')
  await pane(page, 'Request').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(method).toHaveValue('PUT')
  expect((await receivedCalls(world)).map((call) => call.method)).toEqual(['PUT', 'PUT', 'POST'])
})

const credentials: [string, (world: World) => string, string, string, (page: Page) => Promise<void>][] = [
  [
    'expired',
    (world) => signFor(world, { expire: -150 }),
    'The UserSig expired 2 min ago.',
    'Open the signature',
    async (page) => {
      await expect(page).toHaveURL(/\/signature$/)
      await expect(page.getByRole('main')).toContainText('70001')
    },
  ],
  [
    "somebody else's",
    (world) => signFor(world, { identifier: 'dramon1' }),
    'The UserSig was signed for “dramon1”',
    'Use identifier dramon1',
    (page) => expect(box(page, 'Identifier')).toHaveValue('dramon1'),
  ],
  [
    "another app's",
    (world) => signFor(world, { sdkAppId: 1400000001 }),
    'The UserSig was signed for app 1400000001',
    'Use SDKAppID 1400000001',
    (page) => expect(box(page, 'SDKAppID')).toHaveValue('1400000001'),
  ],
]

test('what the connection’s signature says against itself', async ({ page, world }) => {
  for (const [, make, seen, button, then] of credentials) {
    await openWorkbench(page, world)
    await box(page, 'UserSig').fill(make(world))
    await sendCommand(page)
    await expect(findings(page).getByRole('listitem').first()).toContainText(seen)
    await act(page, button).click()
    await then(page)
  }
  expect(await receivedCalls(world)).toHaveLength(credentials.length)
})

test('signed again and sent in one press, where a key is there', async ({ page }) => {
  await openWorkbench(page)
  // Nobody of this name: what is shared stays as it is.
  await typeRaw(page, pair('nobody-1', 'nobody-2'))
  await box(page, 'UserSig').fill('eJx-none_')
  await sendCommand(page)
  await expect(findings(page)).toContainText('The UserSig cannot be taken apart.')
  await press(page, () => act(page, 'Sign again and send again').click())
  await expect(status(page)).toHaveText('FAIL 90008')
})

test('which account 90003 means is open, can be recorded, and is used from then on', async ({ page, world }) => {
  const question = pane(page, 'Explanation').getByRole('region', { name: 'Which account does 90003 mean?' })
  const answer = (field: string) => question.getByRole('button', { name: `It was ${field}`, exact: true })
  const peerNote = (codes: string) =>
    expect(pane(page, 'Request')).toContainText(`No account will match. ${codes} expected, our inference.`)
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').fill('dramon2 ')
  await peerNote('90003 or 90008')
  await sendCommand(page)
  await expect(question).toContainText('both are our inference')
  await expect(question.getByRole('listitem').first()).toContainText('Peer_Accountmost likely')

  await answer('Report_Account').click()
  await expect(question.getByRole('listitem').first()).toContainText('Report_Accountrecorded on this machine')
  await expect(answer('Report_Account')).toHaveAttribute('aria-pressed', 'true')
  await peerNote('90008')
  await page.reload()
  await peerNote('90008')
  await expect(question.getByRole('listitem').first()).toContainText('Report_Accountrecorded')
  await answer('Peer_Account').click()
  await peerNote('90003')
  await question.getByRole('button', { name: 'Forget', exact: true }).click()
  await peerNote('90003 or 90008')
})

freshTest('a wait that is counted down can be stopped, and sends when it is over', async ({ page, world }) => {
  await page.clock.install()
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'code', code: 70050 })
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 70050')
  const wait = act(page, 'Wait 60 s, then send')
  const timer = pane(page, 'Explanation').getByRole('timer')

  await wait.click()
  await page.clock.runFor(20_000)
  await expect(timer).toHaveText('Sends in 40 s')
  await act(page, 'Cancel').click()
  await expect(wait).toBeFocused()

  await wait.click()
  await box(page, 'Peer_Account').fill('dramon1')
  await expect(pane(page, 'Explanation')).toContainText('Stopped: something was changed. Nothing was sent.')
  await expect(box(page, 'Peer_Account')).toBeFocused()
  await page.clock.runFor(61_000)
  expect(await receivedCalls(world)).toHaveLength(1)

  await wait.click()
  await expect(box(page, 'Peer_Account')).toHaveValue('dramon2')
  await page.clock.runFor(61_000)
  await expect(status(page)).toHaveText('OK')
  expect(await receivedCalls(world)).toHaveLength(2)
})

test('on a live connection a mend passes the gate as every send does', async ({ page, farPorts, startFarEnd }) => {
  const [port = 0] = farPorts
  await startFarEnd(port, (socket) => socket.end(httpReply('{"ActionStatus":"FAIL","ErrorInfo":"","ErrorCode":90003}')))
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  await box(page, 'Peer_Account').fill('dramon2 ')
  await arm(page)
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90003')
  await page.getByRole('button', { name: 'Disarm', exact: true }).click()
  await press(page, () => act(page, 'Trim and send on LIVE').click())
  await expect(armDialog(page)).toBeVisible()
  await expect(historyRows(page)).toHaveCount(1)
})

test('with the keyboard, and in Chinese', async ({ page, world }) => {
  await openWorkbench(page, world)
  await typeRaw(page, pair('dramon1', 'dramon2 '))
  await sendCommand(page)
  await act(page, 'Trim and send again').focus()
  await press(page, () => page.keyboard.press('Enter'))
  await expectOutcome(page, { status: 'OK', title: 'The service accepted it' })
  await expect(page.locator(':focus')).toBeVisible()

  await typeRaw(page, pair('dramon1', 'ｄｒａｍｏｎ２ '))
  await sendCommand(page)
  await page.getByRole('button', { name: '简体中文', exact: true }).click()
  const explained = page.getByRole('main').getByRole('region', { name: '解释', exact: true })
  await expect(explained).toContainText('Peer_Account 末尾有 1 个空格。')
  await expect(explained).toContainText('90003 指的是哪个账号？')
  await expect(explained.getByRole('button', { name: '去掉空格并重新发送', exact: true })).toBeVisible()
  await expectAccessible(page)
  await press(page, () => explained.getByRole('button', { name: '改正以上 2 处并重新发送', exact: true }).click())
  await expect(page.getByRole('main')).toContainText(
    '已修改 Peer_Account：去掉首尾 1 个空格。已把 Peer_Account 改为半角字符。',
  )
})
