/** The emulator's screen: a world that moves live, what it was asked, and what shall go wrong. */
import type { Locator } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import {
  createWorld,
  defaultWorld,
  deleteAccount,
  markFromOutside,
  receivedCalls,
  signFor,
} from './support/emulator.ts'
import {
  board,
  boxIn,
  button,
  chooseIn,
  conversation,
  log,
  logRows,
  open,
  region,
  unfold,
  unread,
} from './support/emulator-screen.ts'
import { httpReply } from './support/servers.ts'
import { runInShell } from './support/shell.ts'
import { expect, freshTest, test } from './support/test.ts'
import { box, draftValues, openWorkbench, sendCommand, showRaw, status } from './support/workbench.ts'

const filled = () => createWorld({ scenario: 'first-minute' })

test('calls from elsewhere move the badges, and the log grows', async ({ page }) => {
  const world = await filled()
  await open(page, world)
  const pair = conversation(page, 'dramon1', 'dramon2')
  await expect(unread(pair, 3)).toBeVisible()
  await expect(log(page)).toContainText('No call yet.')
  await markFromOutside(world, 'dramon1', 'dramon2')
  await expect(pair).toContainText('was 3')
  await expect(unread(pair, 0)).toBeVisible()
  await expect(pair).toContainText(/read up to \d\d:\d\d/)
  await expect(logRows(page)).toHaveCount(1)
  await expect(logRows(page)).toContainText(/admin_set_msg_read.*OK/)
})

test('messages are sent as any person, and read in an app of their own, without a call of the API', async ({
  page,
}) => {
  const world = await createWorld()
  await open(page, world)
  const form = region(page, 'Send a message')
  await boxIn(form, 'How many').fill('4')
  await button(form, 'Send as this person').click()
  const pair = conversation(page, 'dramon1', 'dramon2')
  await expect(unread(pair, 4)).toBeVisible()
  await button(pair, '+1').click()
  await expect(unread(pair, 5)).toBeVisible()
  await button(pair, 'Read').click()
  await expect(unread(pair, 0)).toBeVisible()
  await expect(button(pair, 'Read')).toBeDisabled()

  await boxIn(form, 'Sender').fill('newcomer')
  await expect(form).toContainText('No such account here.')
  await button(form, 'Import').click()
  await expect(form).not.toContainText('No such account here.')
  await button(form, 'Send as this person').click()
  await expect(unread(conversation(page, 'dramon1', 'newcomer'), 4)).toBeVisible()
  expect(await receivedCalls(world)).toEqual([])

  await deleteAccount(world, 'newcomer')
  await button(conversation(page, 'dramon1', 'newcomer'), '+1').click()
  await expect(board(page).getByRole('alert')).toContainText('No account newcomer here')
})

test('each form says beside its box what is wrong with it', async ({ page, world }) => {
  await open(page, world)
  const message = region(page, 'Send a message')
  const faults = region(page, 'Faults')
  const accounts = await unfold(page, 'Import an account')
  const settings = await unfold(page, 'Settings')
  const rows: [part: Locator, label: string, text: string, says: string][] = [
    [message, 'How many', '21', 'A whole number from 1 to 20.'],
    [message, 'Reader', 'dramon2', 'The same as the sender'],
    [message, 'Sender', 'nobody', 'No such account here.'],
    [faults, 'Code', 'x', 'A whole number, such as 70001.'],
    [faults, 'How many calls', '0', 'A whole number from 1 to 1,000,000.'],
    [accounts, 'Account', 'dramon1', 'It is there already.'],
    [accounts, 'Account', '用户用户用户用户用户用', '33 bytes'],
    [settings, 'Clock off by minutes', 'ten', 'A number from'],
    [settings, 'Webhook address', 'http://example.com/', 'http or https to localhost'],
  ]
  for (const [part, label, text, says] of rows) {
    await boxIn(part, label).fill(text)
    await expect(part, `${label}: ${text}`).toContainText(says)
  }
  // Also of a box that is folded away when it is applied.
  const limits = button(settings, /^Limits and conditions/)
  await limits.click()
  await boxIn(settings, 'Accounts to import, trial → 70398').fill('0')
  await limits.click()
  await button(settings, 'Apply').click()
  await expect(boxIn(settings, 'Accounts to import, trial → 70398')).toBeVisible()
  await expect(settings).toContainText('from 1 to 1,000,000')
  await chooseIn(faults, 'Which calls', 'a share of all')
  await boxIn(faults, 'Percent').fill('101')
  await expect(faults).toContainText('A number from 0.001 to 100.')
})

test('a call is opened down to its bytes, and copied for a shell without its signature', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').fill('nobody')
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90003')
  await open(page, world)
  await button(logRows(page), 'admin_set_msg_read').click()
  const call = region(page, 'Call')
  await expect(region(page, 'Why it was answered so')).toContainText('admin_set_msg_read itself refused it')
  await expect(region(page, 'Signature')).toHaveText(/Valid.*identifieradmin.*made.*expires/)
  await expect(region(page, 'Request line and headers')).toContainText(
    /POST \/v4\/openim\/admin_set_msg_read\?.*masked~/,
  )
  await expect(region(page, 'Body')).toContainText('"Peer_Account": "nobody"')
  await expect(region(page, 'Reply')).toContainText('"ErrorCode":90003')
  await button(call, 'Hex').click()
  await expect(region(page, 'Body')).toContainText('7b 0a 20 20 22 52 65 70')
  expect(await page.content()).not.toContain(signFor(world).slice(0, 40))

  await button(call, 'Copy as cURL').click()
  const command = await page.evaluate(() => navigator.clipboard.readText())
  expect(command).toMatch(/usersig=\$\{TIM_USERSIG:\?\}/)
  const ran = await runInShell(command, { TIM_USERSIG: signFor(world) })
  expect(ran.stdout).toContain('"ErrorCode":90003')
  await expect(logRows(page)).toHaveCount(2)
  // What came in has not moved what is being read, and a reload shows it again.
  await expect(region(page, 'Body')).toContainText('7b 0a 20 20 22 52 65 70')
  await page.reload()
  await expect(region(page, 'Reply')).toContainText('"ErrorCode":90003')
})

test('a pair goes into the draft of the workbench once, and nothing is sent', async ({ page }) => {
  const world = await filled()
  await openWorkbench(page, world)
  await box(page, 'MsgReadTime').fill('1754000000')
  await open(page, world)
  await conversation(page, 'alice', 'bob').getByRole('link', { name: 'Use pair' }).click()
  await expect(box(page, 'Report_Account')).toHaveValue('alice')
  expect(await draftValues(page)).toEqual(['alice', 'bob', ''])
  await box(page, 'Peer_Account').fill('carol')
  await page.reload()
  expect(await draftValues(page)).toEqual(['alice', 'carol', ''])
  await showRaw(page)
  await box(page, 'Raw body').fill('no JSON')
  await page.goto('/?reader=用户甲&other=a%20b')
  await page.getByRole('tab', { name: 'Form' }).click()
  expect(await draftValues(page)).toEqual(['用户甲', 'a b', ''])
  expect(await receivedCalls(world)).toEqual([])
})

test('a world is started over with a scenario by name, after a question', async ({ page }) => {
  const world = await filled()
  await markFromOutside(world, 'dramon1', 'dramon2')
  await open(page, world)
  const part = await unfold(page, 'Start over')
  await chooseIn(part, 'Scenario', 'A hundred conversations')
  await button(part, 'Start over…').click()
  await expect(part).toContainText(/1 call of the log.*This cannot be taken back\./)
  await page.keyboard.press('Escape')
  await expect(button(part, 'Start over…')).toBeFocused()
  await expect(board(page)).toContainText('9 conversations')
  await button(part, 'Start over…').click()
  await button(part, 'Yes, start over').click()
  await expect(board(page)).toContainText('105 conversations')
  await expect(logRows(page)).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Filter by account' }).fill('no such name')
  await expect(board(page)).toContainText('No account has “no such name” in its name.')
})

test('the clock and the webhook of a world are set here, and tell in the next call', async ({
  page,
  startFarEnd,
  farPorts,
}) => {
  // Not the first one, 4190: the emulator calls the webhook by `fetch`, which keeps away from that port.
  const [, port = 0] = farPorts
  let asked = ''
  await startFarEnd(port, (socket, text) => {
    // Head and body may come apart; an answer between them would cut the caller off.
    const read = (chunk: string) => {
      asked += chunk
      if (asked.endsWith('}')) socket.end(httpReply('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'))
    }
    socket.on('data', (chunk) => read(String(chunk)))
    read(text)
  })
  const world = await filled()
  await open(page, world)
  const settings = await unfold(page, 'Settings')
  await expect(button(settings, 'Apply')).toBeDisabled()
  await boxIn(settings, 'Webhook address').fill(`http://127.0.0.1:${port}/hook`)
  await boxIn(settings, 'Clock off by minutes').fill('90')
  await button(settings, 'Apply').click()
  await expect(region(page, 'World')).toContainText('90 min ahead')
  await markFromOutside(world, 'dramon1', 'dramon2')
  await expect(logRows(page)).toHaveCount(2)
  await expect(logRows(page).first()).toContainText(/C2C\.CallbackAfterMsgReport.*HTTP 200/)
  await button(logRows(page), 'C2C.CallbackAfterMsgReport').click()
  await expect(region(page, 'Event as sent')).toContainText('"Report_Account":"dramon1"')
  await expect(region(page, 'What the webhook answered')).toContainText('"ActionStatus":"OK"')
  expect(asked).toContain('POST /hook')

  await boxIn(settings, 'Clock off by minutes').fill('2000')
  await button(settings, 'Apply').click()
  await expect(region(page, 'World')).toContainText('2,000 min ahead')
  await expect(markFromOutside(world, 'alice', 'bob')).rejects.toThrow()
  await expect(logRows(page).first()).toContainText('FAIL 70001')
  await button(logRows(page).first(), 'admin_set_msg_read').click()
  await expect(region(page, 'Signature')).toContainText('Expired by the world’s clock')
})

test('an open question is decided otherwise for one world', async ({ page, world }) => {
  await open(page, world)
  const part = await unfold(page, 'Open questions')
  await part.getByRole('combobox', { name: 'accountCodes', exact: true }).selectOption('report-90003-peer-90008')
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').fill('nobody')
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90008')
  await open(page, world)
  await button(logRows(page), 'admin_set_msg_read').click()
  await expect(region(page, 'Why it was answered so')).toContainText('the switch accountCodes decided')
})

test('what is typed, chosen and filtered survives a reload', async ({ page }) => {
  const world = await filled()
  await open(page, world)
  await boxIn(region(page, 'Send a message'), 'Sender').fill('carol')
  await chooseIn(region(page, 'Faults'), 'What goes wrong', 'Slow drip')
  await boxIn(region(page, 'Faults'), 'Milliseconds before each byte').fill('75')
  await page.getByRole('searchbox', { name: 'Filter by account' }).fill('ALI')
  await expect(board(page).getByRole('heading', { level: 3 })).toHaveText(['alice', 'support_agent', '用户甲'])
  await page.reload()
  await expect(boxIn(region(page, 'Send a message'), 'Sender')).toHaveValue('carol')
  await expect(boxIn(region(page, 'Faults'), 'Milliseconds before each byte')).toHaveValue('75')
  await expect(board(page).getByRole('heading', { level: 3 })).toHaveText(['alice', 'support_agent', '用户甲'])
})

test('ten thousand accounts are shown in parts and found by their name', async ({ page }) => {
  const world = await createWorld({ accounts: Array.from({ length: 10_000 }, (_, at) => `user${at}`) })
  await open(page, world)
  await expect(board(page)).toContainText('10,000 accounts')
  await button(board(page), 'Show more (9,950 left)').click()
  await expect(button(board(page), 'Show more (9,900 left)')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Filter by account' }).fill('user987')
  await expect(board(page).getByRole('heading', { level: 3 })).toHaveCount(11)
})

test('while the server is stopped what was seen stays, and it comes back by itself', async ({ page, startServer }) => {
  const server = await startServer()
  const world = defaultWorld(server.origin)
  await open(page, world)
  await server.stop()
  await expect(page.getByRole('alert').first()).toContainText(/The emulator does not answer\. Shown as it was at/)
  await expect(unread(conversation(page, 'dramon1', 'dramon2'), 3)).toBeVisible()
  await button(region(page, 'Send a message'), 'Send as this person').click()
  await expect(region(page, 'Send a message')).toContainText('The emulator does not answer.')
  await startServer({ PORT: new URL(server.origin).port })
  await expect(page.getByText('Shown as it was at')).toBeHidden()
  await button(region(page, 'Send a message'), 'Send as this person').click()
  await expect(unread(conversation(page, 'dramon1', 'dramon2'), 4)).toBeVisible()
})

test('a world that is not there says so, and leads to the one that always is', async ({ page }) => {
  await page.goto('/emulator?app=1')
  await expect(page.getByRole('alert').first()).toContainText('This emulator has no such world.')
  await button(page, 'Show the one that is always there').click()
  await expect(page.getByRole('combobox', { name: 'SDKAppID' })).toHaveValue('88888888')
  await expect(board(page).getByRole('heading', { name: 'dramon1', exact: true })).toBeVisible()
})

test('by keyboard alone: a message is sent, a call is opened', async ({ page }) => {
  const world = await filled()
  await markFromOutside(world, 'alice', 'bob')
  await open(page, world)
  await boxIn(region(page, 'Send a message'), 'How many').focus()
  await page.keyboard.press('Enter')
  await expect(unread(conversation(page, 'dramon1', 'dramon2'), 4)).toBeVisible()
  await button(logRows(page), 'admin_set_msg_read').focus()
  await page.keyboard.press('Enter')
  await expect(region(page, 'Call')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('emulator')
  await expect(page.getByRole('option', { name: /Emulator.*\/emulator/ })).toBeVisible()
})

test('axe finds nothing: empty, full, folded out, a question, stopped', async ({ page, startServer }) => {
  const server = await startServer()
  const world = defaultWorld(server.origin)
  await open(page, world)
  await expectAccessible(page, 'as it starts')
  await markFromOutside(world, 'dramon1', 'dramon2')
  await button(logRows(page), 'admin_set_msg_read').click()
  await button(region(page, 'Faults'), 'Plant the fault').click()
  await boxIn(region(page, 'Faults'), 'Code').fill('x')
  for (const name of ['Import an account', 'Settings', 'Open questions']) await unfold(page, name)
  await button(region(page, 'Settings'), /^Limits and conditions/).click()
  await button(await unfold(page, 'Start over'), 'Start over…').click()
  await expectAccessible(page, 'everything open')
  await server.stop()
  await expect(page.getByRole('alert').first()).toContainText('The emulator does not answer.')
  await expectAccessible(page, 'stopped')
})

freshTest.describe('in Chinese, dark, 390 pixels wide', () => {
  freshTest.use({ locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true })

  freshTest('a pass', async ({ page }) => {
    const world = await filled()
    await markFromOutside(world, 'dramon1', 'dramon2')
    await page.goto(`/emulator?app=${world.sdkAppId}`)
    await expect(region(page, '会话')).toContainText('10 个账号 · 9 个会话')
    await button(region(page, '收到的调用').getByRole('listitem'), 'admin_set_msg_read').click()
    await expect(region(page, '为什么这样应答')).toHaveText(/检查全部通过，admin_set_msg_read 已执行，数据有变化。/)
    await button(region(page, '故障'), /^故障/).click()
    await button(region(page, '故障'), '安排故障').click()
    await expect(region(page, '故障').getByRole('listitem')).toContainText('接下来 1 次调用')
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
    expect(scrollWidth).toBe(clientWidth)
    await expectAccessible(page, 'in Chinese')
  })
})
