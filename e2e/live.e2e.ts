/** Live means live: read-only until a person arms it, and nothing else ever does. The far end is a server of the test. */
import type { Page } from '@playwright/test'
import { createCounter, type startFarEnd } from './support/servers.ts'
import { expect, freshTest, test } from './support/test.ts'
import {
  arm,
  armButton,
  armDialog,
  box,
  chooseTarget,
  connectToHost,
  expectOutcome,
  historyRows,
  openWorkbench,
  pane,
  press,
  sendButton,
  sendByKey,
  sendCommand,
} from './support/workbench.ts'

const ok = { status: 'OK', title: 'The service accepted it' }
const banner = (page: Page) => page.getByRole('banner')
const icon = (page: Page) => page.locator('link[rel="icon"]')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const minutes = (count: number) => count * 60_000

/** Connected to a far end on this port that takes every request. @returns what counts them */
async function openLive(page: Page, port: number, start: typeof startFarEnd) {
  const far = createCounter()
  await start(port, far.answer)
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  return far
}

test('arming names the app, says what it does, and sends nothing by itself', async ({
  page,
  farPorts,
  startFarEnd,
}) => {
  const [port = 0] = farPorts
  const far = await openLive(page, port, startFarEnd)
  await expect(banner(page)).toContainText('LIVE read-only')
  await expect(page).toHaveTitle('LIVE 1400000000 · Markread')
  const readOnlyIcon = await icon(page).getAttribute('href')

  await armButton(page).click()
  await expect(armDialog(page)).toContainText('Let this tab change real people’s data in app 1400000000?')
  await expect(armDialog(page)).toContainText(`127.0.0.1:${port}`)
  await expect(armDialog(page)).toContainText('It cannot be undone.')
  await expect(button(page, 'Stay read-only')).toBeFocused()
  await button(page, 'Stay read-only').click()
  await expect(armDialog(page)).toBeHidden()
  await expect(armButton(page)).toBeFocused()

  await arm(page)
  await expect(page).toHaveTitle('ARMED LIVE 1400000000 · Markread')
  await expect(icon(page)).not.toHaveAttribute('href', readOnlyIcon ?? '')
  await expect(banner(page)).toContainText(/LIVE armed (10:00|9:5\d)/)
  await expect(sendButton(page)).toHaveText('Send: mark read on LIVE 1400000000')
  expect(far.asked()).toBe(0)
  await expect(historyRows(page)).toHaveCount(0)

  await sendCommand(page)
  await expectOutcome(page, ok)
  expect(far.asked()).toBe(1)

  await button(page, 'Disarm').click()
  await expect(armButton(page)).toBeVisible()
  await expect(banner(page)).toContainText('LIVE read-only')
})

test('with the gate shut nothing arrives, whichever way a person sends', async ({ page, farPorts, startFarEnd }) => {
  const [port = 0] = farPorts
  const far = createCounter()
  await startFarEnd(port, far.answer)
  await openWorkbench(page)
  await sendCommand(page)
  await expectOutcome(page, ok)
  await connectToHost(page, `127.0.0.1:${port}`)

  const ways: Record<string, () => Promise<void>> = {
    'the button': () => armButton(page).click(),
    'the keys': () => sendByKey(page),
    'the keys in a field': async () => {
      await box(page, 'Report_Account').focus()
      await sendByKey(page)
    },
    'Enter in a field': async () => {
      await box(page, 'Report_Account').focus()
      await page.keyboard.press('Enter')
      // Enter may not even ask: a line is often ended by habit.
      await expect(armDialog(page)).toBeHidden()
      await armButton(page).click()
    },
    Repeat: async () => {
      await historyRows(page).first().hover()
      await button(page, 'Repeat on LIVE').click()
    },
    'the palette': async () => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Palette', exact: true }).fill('arm to send')
      await page.keyboard.press('Enter')
    },
    'a double click': async () => {
      await armButton(page).dblclick()
    },
  }
  for (const [way, send] of Object.entries(ways)) {
    await send()
    await expect(armDialog(page), way).toBeVisible()
    // Ctrl+Enter inside of the question is no answer to it.
    await sendByKey(page)
    await page.keyboard.press('Escape')
    await expect(armDialog(page), way).toBeHidden()
  }
  await expect(historyRows(page)).toHaveCount(1)
  expect(far.asked()).toBe(0)
})

test('it ends on reload, on every change of the connection, and does not come back', async ({ page, farPorts }) => {
  const [port, otherPort] = farPorts
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  const changes: Record<string, [change: () => Promise<void>, back: () => Promise<void>]> = {
    SDKAppID: [() => box(page, 'SDKAppID').fill('1400000001'), () => box(page, 'SDKAppID').fill('1400000000')],
    Identifier: [() => box(page, 'Identifier').fill('admin'), () => box(page, 'Identifier').fill('administrator')],
    host: [() => chooseTarget(page, `127.0.0.1:${otherPort}`), () => connectToHost(page, `127.0.0.1:${port}`)],
    emulator: [() => chooseTarget(page, 'Emulator'), () => connectToHost(page, `127.0.0.1:${port}`)],
    reload: [async () => void (await page.reload()), () => expect(pane(page, 'Connection')).toBeVisible()],
  }
  for (const [name, [change, back]] of Object.entries(changes)) {
    await arm(page)
    await change()
    await back()
    await expect(armButton(page), name).toBeVisible()
    await expect(banner(page), name).toContainText('LIVE read-only')
  }
})

freshTest('ten idle minutes end it, and each send begins them anew', async ({ page, farPorts, startFarEnd }) => {
  const [port = 0] = farPorts
  await page.clock.install()
  const far = await openLive(page, port, startFarEnd)
  await arm(page)
  await page.clock.runFor(minutes(9))
  await expect(banner(page)).toContainText('LIVE armed 1:00')
  await sendCommand(page)
  await expectOutcome(page, ok)
  await page.clock.runFor(minutes(9))
  await expect(banner(page)).toContainText(/LIVE armed (1:0\d|0:5\d)/)
  await page.clock.runFor(minutes(2))
  await expect(banner(page)).toContainText('LIVE read-only')
  await expect(armButton(page)).toBeVisible()
  await sendByKey(page)
  await expect(armDialog(page)).toBeVisible()
  expect(far.asked()).toBe(1)
})

freshTest('a tab that slept through its time does not send', async ({ page, farPorts, startFarEnd }) => {
  const [port = 0] = farPorts
  await page.clock.install()
  const far = await openLive(page, port, startFarEnd)
  await arm(page)
  // The clock goes on, and no timer has run yet.
  await page.clock.setSystemTime(Date.now() + minutes(11))
  await sendByKey(page)
  await expect(armDialog(page)).toBeVisible()
  expect(far.asked()).toBe(0)
})

test('a server that was started anew takes no old proof, and says so', async ({ page, farPorts, startServer }) => {
  const [port] = farPorts
  const first = await startServer({ MARKREAD_ALLOW_HOSTS: `127.0.0.1:${port}` })
  await page.goto(first.origin)
  await connectToHost(page, `127.0.0.1:${port}`)
  await arm(page)
  await first.stop()
  await startServer({ PORT: new URL(first.origin).port, MARKREAD_ALLOW_HOSTS: `127.0.0.1:${port}` })
  await sendCommand(page)
  await expectOutcome(page, {
    status: 'REFUSED',
    title: 'This connection is read-only',
    line: 'Refused · not-armed',
  })
  await expect(armButton(page)).toBeVisible()
})

test('without the console’s server nothing is armed, and it says why', async ({ page, startServer }) => {
  const server = await startServer({ MARKREAD_ALLOW_HOSTS: '127.0.0.1:9' })
  await page.goto(server.origin)
  await connectToHost(page, '127.0.0.1:9')
  await server.stop()
  await armButton(page).click()
  await button(page, 'Arm LIVE 1400000000').click()
  await expect(armDialog(page)).toContainText('Nothing was armed')
  await page.keyboard.press('Escape')
  await expect(banner(page)).toContainText('LIVE read-only')
})

test('the key that arms, pressed twice, does not send', async ({ page, farPorts: [port = 0], startFarEnd }) => {
  const far = await openLive(page, port, startFarEnd)
  await armButton(page).click()
  await button(page, 'Arm LIVE 1400000000').focus()
  await page.keyboard.press('Enter')
  await expect(sendButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(banner(page)).toContainText('LIVE armed')
  await expect(historyRows(page)).toHaveCount(0)
  expect(far.asked()).toBe(0)
})

test('who leaves the question while the server thinks has armed nothing', async ({ page, startServer }) => {
  const server = await startServer({ MARKREAD_ALLOW_HOSTS: '127.0.0.1:9' })
  await page.goto(server.origin)
  await connectToHost(page, '127.0.0.1:9')
  await armButton(page).click()
  server.pause()
  const answer = page.waitForResponse('**/relay/arm')
  await button(page, 'Arm LIVE 1400000000').click()
  await page.keyboard.press('Escape')
  server.goOn()
  await (await answer).finished()
  await expect(armButton(page)).toBeFocused()
  await expect(banner(page)).toContainText('LIVE read-only')
})

test('an answer that comes late renews nothing of the connection that is armed by then', async ({
  page,
  farPorts: [slowPort = 0, port = 0],
  startFarEnd,
}) => {
  const far = createCounter()
  const slow = createCounter()
  let answerSlow = () => {}
  await startFarEnd(slowPort, (socket) => {
    answerSlow = () => slow.answer(socket)
  })
  await startFarEnd(port, far.answer)
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${slowPort}`)
  await arm(page)
  await sendCommand(page)
  await expect(page.getByRole('button', { name: /^Cancel/ })).toBeVisible()
  await connectToHost(page, `127.0.0.1:${port}`)
  await arm(page)
  answerSlow()
  await expectOutcome(page, ok)
  await expect(banner(page)).toContainText('LIVE armed')
  await sendCommand(page)
  await expect(historyRows(page)).toHaveCount(2)
  await expectOutcome(page, ok)
  expect(far.asked()).toBe(1)
})

test('an app has to be named before it can be armed', async ({ page, farPorts: [port] }) => {
  await openWorkbench(page)
  await chooseTarget(page, `127.0.0.1:${port}`)
  await armButton(page).click()
  await expect(armDialog(page)).toContainText('Enter its SDKAppID first')
  await expect(armDialog(page).getByRole('button', { name: /^Arm LIVE/ })).toBeDisabled()
})

test('in Chinese', async ({ page, farPorts, startFarEnd }) => {
  const [port = 0] = farPorts
  const far = await openLive(page, port, startFarEnd)
  await button(page, '简体中文').click()
  await button(page, '解锁后向线上 1400000000 发送…').click()
  const dialog = page.getByRole('dialog', { name: '解锁线上连接', exact: true })
  await expect(dialog).toContainText('无法撤销')
  await press(page, async () => {
    await dialog.getByRole('button', { name: '解锁线上 1400000000', exact: true }).click()
    await expect(page).toHaveTitle('已解锁 线上 1400000000 · Markread')
  })
  await expect(banner(page)).toContainText('线上 已解锁')
  await press(page, () => page.getByRole('button', { name: '发送：在线上 1400000000 标记已读', exact: true }).click())
  await expect(page.getByRole('region', { name: '应答', exact: true }).getByRole('status')).toHaveText('OK')
  expect(far.asked()).toBe(1)
  await button(page, '恢复只读').click()
  await expect(banner(page)).toContainText('线上 只读')
})

freshTest('in Chinese, ten idle minutes end it too', async ({ page, farPorts, startFarEnd }) => {
  const [port = 0] = farPorts
  await page.clock.install()
  const far = await openLive(page, port, startFarEnd)
  await button(page, '简体中文').click()
  await button(page, '解锁后向线上 1400000000 发送…').click()
  await button(page, '解锁线上 1400000000').click()
  await expect(banner(page)).toContainText(/线上 已解锁 (10:00|9:5\d)/)
  await page.clock.runFor(minutes(9))
  await expect(banner(page)).toContainText(/线上 已解锁 (1:00|0:5\d)/)
  await page.clock.runFor(minutes(1))
  await expect(banner(page)).toContainText('线上 只读')
  await expect(button(page, '解锁后向线上 1400000000 发送…')).toBeVisible()
  await expect(page).toHaveTitle('线上 1400000000 · Markread')
  expect(far.asked()).toBe(0)
})
