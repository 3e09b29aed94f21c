/** The whole product without a mouse. */
import type { Locator, Page } from '@playwright/test'
import { lastBody, plantFault, receivedCalls } from './support/emulator.ts'
import { expect, test } from './support/test.ts'
import {
  box,
  expectOutcome,
  historyRows,
  openWorkbench,
  pane,
  requestTab,
  sendButton,
  sendByKey,
  sendCommand,
  status,
  wireText,
} from './support/workbench.ts'

const ok = { status: 'OK', title: 'The service accepted it' }

/** Presses Tab until it is there, as a person would; a round through all that has focus is far shorter. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted, 'reached with Tab').toBeFocused()
}

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Shortcuts', exact: true })

test('the main path: connect, sign, fill in, send, read', async ({ page, world }) => {
  await openWorkbench(page)
  await tabTo(page, box(page, 'SDKAppID'))
  await page.keyboard.type(String(world.sdkAppId))
  await tabTo(page, page.getByRole('button', { name: 'Sign with SecretKey', exact: true }))
  await page.keyboard.press('Enter')
  await expect(box(page, 'SecretKey')).toBeFocused()
  await page.keyboard.type(world.secretKey)
  await page.keyboard.press('Enter')
  await expect(pane(page, 'Connection')).toContainText('Signed for admin, valid')

  await tabTo(page, box(page, 'Peer_Account'))
  await page.keyboard.type('nobody')
  await sendByKey(page)
  await expectOutcome(page, { status: 'FAIL 90003', title: 'To_Account: missing or unknown account' })
  await expect(box(page, 'Peer_Account')).toBeFocused()

  await page.keyboard.press('Control+A')
  await page.keyboard.type('dramon2')
  await tabTo(page, sendButton(page))
  await sendByKey(page, 'Enter')
  await expectOutcome(page, ok)
  await expect(historyRows(page)).toHaveCount(2)

  await tabTo(page, pane(page, 'Response').getByRole('tab', { name: 'Fields', exact: true }))
  await page.keyboard.press('ArrowRight')
  await expect(pane(page, 'Response').getByRole('tab', { name: 'JSON', exact: true })).toBeFocused()
  await expect(pane(page, 'Response').getByRole('tabpanel')).toContainText('"ActionStatus": "OK"')
  await page.keyboard.press('End')
  await expect(pane(page, 'Response').getByRole('tabpanel')).toContainText('Remote address')
  await page.keyboard.press('Home')
  await expect(pane(page, 'Response').getByRole('tab', { name: 'Fields', exact: true })).toBeFocused()
})

test('the raw view is reached with an arrow and written by typing', async ({ page, world }) => {
  await openWorkbench(page, world)
  await tabTo(page, requestTab(page, 'Form'))
  await page.keyboard.press('ArrowRight')
  await expect(requestTab(page, 'Raw')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(box(page, 'Raw body')).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('{"Report_Account":"dramon1","Peer_Account":"dramon2"}')
  await sendByKey(page)
  await expectOutcome(page, ok)
  expect((await lastBody(world)).toString()).toBe('{"Report_Account":"dramon1","Peer_Account":"dramon2"}')
})

test('Alt+Shift+S swaps the two accounts, Alt+Shift+R draws a random', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'Report_Account').focus()
  await page.keyboard.press('Alt+Shift+S')
  await expect(box(page, 'Report_Account')).toHaveValue('dramon2')
  await expect(box(page, 'Peer_Account')).toHaveValue('dramon1')
  const before = await wireText(page, 'Request URL')
  await page.keyboard.press('Alt+Shift+R')
  await expect.poll(() => wireText(page, 'Request URL')).not.toBe(before)
  await expect(box(page, 'Report_Account')).toHaveValue('dramon2')
})

test('Esc cancels, and so does Ctrl+Enter', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'delay', ms: 60_000 }, 2)
  const cancel = page.getByRole('button', { name: /^Cancel/ })
  await sendCommand(page)
  await expect(cancel).toBeVisible()
  await page.keyboard.press('Escape')
  await expectOutcome(page, { status: 'FAILED', title: 'Cancelled', line: 'Failed · cancelled' })

  await sendCommand(page)
  await expect(cancel).toBeVisible()
  // Within half a second of the press before it does nothing: a slip of the hand must not cancel.
  await expect(async () => {
    await page.keyboard.press('Control+Enter')
    await expect(cancel).toHaveCount(0, { timeout: 100 })
  }).toPass()
  await expect(historyRows(page)).toHaveCount(2)
  for (const row of await historyRows(page).all()) await expect(row).toContainText('Failed · cancelled')
})

test('two quick presses of Ctrl+Enter send once, and cancel nothing', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'delay', ms: 700 })
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+Enter')
  await expectOutcome(page, ok)
  await expect(historyRows(page)).toHaveCount(1)
  expect(await receivedCalls(world)).toHaveLength(1)
})

test('? opens the sheet of shortcuts, and closing gives the focus back', async ({ page }) => {
  await openWorkbench(page)
  await tabTo(page, sendButton(page))
  await page.keyboard.press('?')
  await expect(sheet(page)).toBeVisible()
  await expect(sheet(page)).toContainText(/Send.*Ctrl.*Enter/)
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeHidden()
  await expect(sendButton(page)).toBeFocused()

  await page.getByRole('button', { name: 'Shortcuts', exact: true }).press('Enter')
  await expect(sheet(page)).toBeVisible()
  await sheet(page).getByRole('button', { name: 'Close', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: 'Shortcuts', exact: true })).toBeFocused()
})

test('? typed into a field is a question mark, and nothing is sent behind the sheet', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').press('End')
  await page.keyboard.type('?')
  await expect(box(page, 'Peer_Account')).toHaveValue('dramon2?')
  await expect(sheet(page)).toBeHidden()
  await sendButton(page).focus()
  await page.keyboard.press('?')
  await expect(sheet(page)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Escape')
  await expect(historyRows(page)).toHaveCount(0)
  expect(await receivedCalls(world)).toEqual([])
})

test('Alt+Shift+1, 2, 3 go to history, request and response', async ({ page }) => {
  await openWorkbench(page)
  for (const [key, name] of [
    ['Digit3', 'Response'],
    ['Digit1', 'History'],
    ['Digit2', 'Request'],
  ] as const) {
    await page.keyboard.press(`Alt+Shift+${key}`)
    await expect(page.locator(':focus').getByRole('region', { name, exact: true })).toBeVisible()
  }
})

test('Alt+Up and Alt+Down step through the calls', async ({ page, world }) => {
  await openWorkbench(page, world)
  await sendCommand(page)
  await expectOutcome(page, ok)
  await box(page, 'Peer_Account').fill('nobody')
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90003')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(status(page)).toHaveText('OK')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(status(page)).toHaveText('FAIL 90003')
})
