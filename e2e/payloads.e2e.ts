/** The payload bench: named ways to get the request wrong, loaded, sent, or all run against the emulator. */
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { lastBody, receivedCalls } from './support/emulator.ts'
import { createCounter } from './support/servers.ts'
import { expect, freshTest, test } from './support/test.ts'
import {
  arm,
  armDialog,
  box,
  connect,
  connectToHost,
  expectOutcome,
  historyRows,
  openWorkbench,
  pane,
  press,
  sendCommand,
  status,
  wireText,
} from './support/workbench.ts'

const bench = (page: Page) => page.getByRole('complementary', { name: 'Payload bench', exact: true })
const button = (at: Page | Locator, name: string) => at.getByRole('button', { name, exact: true })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search payloads', exact: true })
const row = (page: Page, name: string) => bench(page).getByRole('row', { name: new RegExp(`^${name} `) })
const said = (page: Page) => bench(page).getByRole('status')

async function openBench(page: Page): Promise<void> {
  await button(pane(page, 'Request'), 'Payload bench').click()
  await expect(bench(page)).toBeVisible()
}

async function sendPayload(page: Page, name: string): Promise<void> {
  await press(page, () => button(bench(page), `Send ${name}`).click())
}

test('a payload is made from the pair of the form, loaded without being sent, and undone', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').fill('dave')
  const before = await wireText(page, 'Request body')
  await openBench(page)
  await expect(bench(page)).toContainText('Made from dramon1 ← dave')

  await button(bench(page), 'Load Trailing comma').click()
  await expect(box(page, 'Raw body')).toHaveValue('{\n  "Report_Account": "dramon1",\n  "Peer_Account": "dave",\n}')
  await expect(said(page).last()).toContainText('Loaded: Trailing comma.')
  await button(bench(page), 'Load Zero-width space').click()
  await expect(box(page, 'Raw body')).toHaveValue(/"d\u200bave"/)
  await expect(bench(page)).toContainText('Made from dramon1 ← dave')
  await button(bench(page), 'Undo').click()
  expect(await wireText(page, 'Request body')).toBe(before)
  await expect(said(page).last()).toHaveText('The draft is as it was before.')
  await expect(historyRows(page)).toHaveCount(0)
  expect(await receivedCalls(world)).toEqual([])
})

test('method, headers and parameters are loaded, shown, kept through a reload and repeated', async ({
  page,
  world,
}) => {
  await openWorkbench(page, world)
  await openBench(page)
  await button(bench(page), 'Load gzip body').click()
  await expect(pane(page, 'Request')).toContainText('Content-Type: application/json · Content-Encoding: gzip · ')
  await button(bench(page), 'Load No Content-Type').click()
  await expect(pane(page, 'Request')).toContainText('no Content-Type · 62 bytes')
  await button(bench(page), 'Load random = −1').click()
  expect(await wireText(page, 'Request URL')).toContain('&random=-1')
  await button(bench(page), 'Load GET').click()
  expect(await wireText(page, 'Request URL')).toMatch(/^GET /)
  await expect(pane(page, 'Request')).toContainText('Goes out as GET, as chosen under Advanced.')
  expect(await wireText(page, 'Request URL')).not.toContain('&random=-1')
  await page.reload()
  await connect(page, world)
  expect(await wireText(page, 'Request URL')).toMatch(/^GET /)

  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 60002')
  await button(page, 'Advanced').click()
  await page.getByRole('combobox', { name: 'Method', exact: true }).selectOption('POST')
  await box(page, 'Headers').fill('X-Odd: 1\nno colon')
  await expect(pane(page, 'Request')).toContainText('A line without a colon goes out as a header with an empty value.')
  await box(page, 'Headers').fill('X-Odd: 1')
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  await historyRows(page).last().hover()
  await press(page, () => button(historyRows(page).last(), 'Repeat').click())
  await expect(historyRows(page)).toHaveCount(3)
  await expect(status(page)).toHaveText('FAIL 60002')
  const calls = await receivedCalls(world)
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET'])
  const named = calls.map(({ rawHeaders }) => rawHeaders.map(([name]) => name))
  expect(named[0]).toContain('Content-Type')
  expect(named[1]).toEqual(['Host', 'X-Odd', 'Content-Length', 'Connection'])
})

test('one press sends one: through the relay, as one row, explained', async ({ page, world }) => {
  await openWorkbench(page, world)
  await openBench(page)
  await sendPayload(page, 'UTF-16LE')
  await expectOutcome(page, { status: 'FAIL 90001', title: 'The body is not JSON', line: 'FAIL 90001' })
  expect([...(await lastBody(world)).subarray(0, 4)]).toEqual([0xff, 0xfe, 0x7b, 0x00])
  await sendPayload(page, 'Swapped pair')
  await expect(status(page)).toHaveText('OK')
  await expect(historyRows(page).first()).toContainText('dramon2 ← dramon1')
  await expect(historyRows(page)).toHaveCount(2)
})

test('all run on the emulator as predicted, in a world of their own, and can be looked into', async ({
  page,
  world,
}) => {
  await openWorkbench(page, world)
  await openBench(page)
  await button(bench(page), 'Run all on the emulator').click()
  await expect(said(page).first()).toHaveText(/(\d+) of \1 as predicted$/)
  const rows = await bench(page)
    .getByRole('row', { name: /Load .* Send/ })
    .count()
  await expect(said(page).first()).toContainText(`${rows} of ${rows}`)
  await page.getByRole('checkbox', { name: 'Only differences', exact: true }).check()
  await expect(bench(page)).toContainText('No differences.')
  await page.getByRole('checkbox', { name: 'Only differences', exact: true }).uncheck()
  await expect(historyRows(page)).toHaveCount(0)
  expect(await receivedCalls(world)).toEqual([])

  await button(bench(page), 'GET').click()
  const details = bench(page).getByRole('region', { name: 'Bytes and reply of “GET”', exact: true })
  await expect(details).toContainText('GET /v4/openim/admin_set_msg_read?sdkappid=')
  await expect(details).toContainText('usersig=masked~')
  await expect(details).toContainText('"ErrorCode":60002')
  await expect(details).toContainText('0000  7b 0a 20 20')
  await expectAccessible(page, 'run, with a row opened')
})

test('the bytes of draft, request as sent and reply are there to look at and to copy', async ({ page, world }) => {
  await openWorkbench(page, world)
  await openBench(page)
  await button(bench(page), 'Load Zero-width space').click()
  await button(bench(page), 'Close the payload bench').click()
  await button(pane(page, 'Request'), 'Bytes').click()
  await expect(pane(page, 'Request body')).toContainText('0030  22 3a 20 22 64 e2 80 8b  72 61 6d 6f 6e 32 22 0a')
  await button(pane(page, 'Request body'), 'Copy hex').click()
  const hex = await page.evaluate(() => navigator.clipboard.readText())
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90003')
  expect((await lastBody(world)).toString('hex')).toBe(hex.replace(/\s/g, ''))
  await pane(page, 'Response').getByRole('tab', { name: 'Raw', exact: true }).click()
  await button(pane(page, 'Response'), 'Bytes').click()
  await expect(pane(page, 'Response')).toContainText('0000  7b 22 41 63 74 69 6f 6e  53 74 61 74 75 73 22 3a')
  await expectAccessible(page, 'bytes of both')
})

test('the largest body is shown to its last byte', async ({ page, world }) => {
  await openWorkbench(page, world)
  await openBench(page)
  await button(bench(page), 'Load 64 KB').click()
  await button(pane(page, 'Request'), 'Bytes').click()
  await expect(pane(page, 'Request body')).toContainText('fff0  20 20')
})

const addresses: [id: string, name: string, seen: RegExp][] = [
  ['trailing-comma', 'Trailing comma', /"dramon2",\n\}$/],
  ['get', 'GET', /"dramon2"\n\}$/],
]

test('an address loads a payload and sends nothing; one that names none says so', async ({ page, world }) => {
  for (const [id, name, seen] of addresses) {
    await page.goto(`/?payload=${id}`)
    await expect(said(page).last()).toContainText(`Loaded: ${name}.`)
    expect(await wireText(page, 'Request body')).toMatch(seen)
    await expect(row(page, name)).toBeInViewport()
    await expect(page).not.toHaveURL(/payload=/)
  }
  await page.goto('/?payload=nope')
  await expect(bench(page)).toContainText('There is no payload “nope”. Nothing was loaded; choose one below.')
  await page.goto(`/?payload=${'x'.repeat(10_000)}`)
  await expect(bench(page)).toContainText(`“${'x'.repeat(60)}…”. Nothing was loaded`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width)
  await expect(historyRows(page)).toHaveCount(0)
  expect(await receivedCalls(world)).toEqual([])
})

test('on a live connection it obeys arming, and the relay refuses a GET', async ({ page, farPorts, startFarEnd }) => {
  const [port = 0] = farPorts
  const far = createCounter()
  await startFarEnd(port, far.answer)
  await openWorkbench(page)
  await connectToHost(page, `127.0.0.1:${port}`)
  await openBench(page)
  await expect(row(page, 'GET')).toContainText('The relay refuses it for live hosts: it reaches only the emulator.')
  await sendPayload(page, 'GET')
  await expect(armDialog(page)).toBeVisible()
  await button(page, 'Stay read-only').click()
  await expect(historyRows(page)).toHaveCount(0)
  await arm(page)
  await sendPayload(page, 'GET')
  await expect(status(page)).toHaveText('REFUSED')
  expect(far.asked()).toBe(0)

  await button(bench(page), 'Run all on the emulator').click()
  await expect(said(page).first()).toHaveText(/(\d+) of \1 as predicted$/)
  expect(far.asked()).toBe(0)
  await sendPayload(page, 'Trailing comma')
  await expect(status(page)).toHaveText('OK')
  expect(far.asked()).toBe(1)
})

freshTest('without a server the run says why it did not begin, and the draft stays', async ({ page, startServer }) => {
  const server = await startServer()
  await page.goto(server.origin)
  await openBench(page)
  await button(bench(page), 'Load {}').click()
  await server.stop()
  await button(bench(page), 'Run all on the emulator').click()
  await expect(said(page).first()).toContainText('The emulator made no world for it, so nothing was run:')
  await expect(box(page, 'Raw body')).toHaveValue('{}')
})

test('a run can be stopped, and says how far it came', async ({ page }) => {
  await openWorkbench(page)
  await openBench(page)
  // Both in one go: the first answer is not there yet.
  await button(bench(page), 'Run all on the emulator').evaluate((start: HTMLElement) => {
    start.click()
    const stop = () => {
      if (start.textContent !== 'Stop') return requestAnimationFrame(stop)
      start.click()
    }
    stop()
  })
  await expect(button(bench(page), 'Run all on the emulator')).toBeVisible()
  // Whoever comes to the end says no more than this.
  await expect(said(page).first()).not.toHaveText(/(\d+) of \1 as predicted$/)
})

test('everything by keyboard', async ({ page, world }) => {
  await openWorkbench(page, world)
  await page.keyboard.press('Alt+Shift+P')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('90001 utf-16')
  await expect(bench(page).getByRole('row', { name: /Load .* Send/ })).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('full-width')
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Tab')
  await expect(button(bench(page), 'Full-width characters')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bench(page)).toContainText('ef bd 84 ef bd 92')
  await page.keyboard.press('Tab')
  await expect(button(bench(page), 'Load Full-width characters')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(page, 'Raw body')).toHaveValue(/ｄｒａｍｏｎ２/)
  await page.keyboard.press('Escape')
  await expect(bench(page)).toBeHidden()
  await expect(button(pane(page, 'Request'), 'Payload bench')).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('payload')
  await expect(page.getByRole('option', { name: /^Payload bench/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('nothing of the kind')
  await expect(bench(page)).toContainText('No payload fits “nothing of the kind”.')
})

test('no part of it is wider than a phone, and axe finds nothing', async ({ page, world }) => {
  await openWorkbench(page, world)
  await page.setViewportSize({ width: 390, height: 844 })
  await openBench(page)
  await button(bench(page), 'Load Trailing comma').click()
  await button(bench(page), 'Line comment').click()
  await expect(bench(page)).toContainText('2f 2f 20 74 68 65')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  // Its list scrolls by itself, and leaves no empty page below.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3_500)
  await expectAccessible(page, 'at 390')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expectAccessible(page, 'at 1440')
})

freshTest.describe('in Chinese', () => {
  freshTest.use({ locale: 'zh-CN' })

  freshTest('the bench, its run and the advanced fields', async ({ page }) => {
    await page.goto('/?payload=get')
    const drawer = page.getByRole('complementary', { name: '载荷测试台', exact: true })
    await expect(drawer).toContainText('已载入：GET 请求。')
    await button(drawer, '在模拟器上全部运行').click()
    await expect(drawer.getByRole('status').first()).toHaveText(/(\d+) 个中 \1 个与预计一致$/)
    await expect(drawer.getByRole('row', { name: /GET 请求/ })).toContainText('真实主机上中继会拒绝')
    await button(page, '高级选项').click()
    await expect(page.getByRole('combobox', { name: '方法', exact: true })).toHaveValue('GET')
    await expect(page.getByText('文档只写了 POST。')).toBeVisible()
    await expectAccessible(page, 'Chinese')
  })
})
