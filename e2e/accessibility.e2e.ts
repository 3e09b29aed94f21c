/** axe finds nothing, on every state of the workbench. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { plantFault } from './support/emulator.ts'
import { expect, freshTest, test } from './support/test.ts'
import {
  box,
  chooseResponseTab,
  chooseTarget,
  connect,
  historyRows,
  openWorkbench,
  sendByKey,
  sendCommand,
  showForm,
  showRaw,
  status,
  typeRaw,
} from './support/workbench.ts'

async function sendAndSee(page: Page, words: string): Promise<void> {
  await sendCommand(page)
  await expect(status(page)).toHaveText(words)
  await expectAccessible(page, words)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('axe finds nothing: idle, ok, rejected with notes, an earlier call', async ({ page, world }) => {
  await openWorkbench(page, world)
  await expectAccessible(page, 'idle')
  await sendAndSee(page, 'OK')
  await box(page, 'Peer_Account').fill('dramon2 ')
  await box(page, 'MsgReadTime').fill('1611750544000')
  await sendAndSee(page, 'FAIL 90003')
  await historyRows(page)
    .last()
    .getByRole('button', { name: /dramon2/ })
    .click()
  await chooseResponseTab(page, /^Headers/)
  await historyRows(page).first().hover()
  await expectAccessible(page, 'an earlier call')
})

test('axe finds nothing: running, inconsistent, unreadable', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'delay', ms: 60_000 })
  await sendCommand(page)
  await expect(page.getByRole('button', { name: /^Cancel/ })).toBeVisible()
  await expectAccessible(page, 'running')
  await page.keyboard.press('Escape')
  await expect(status(page)).toHaveText('FAILED')
  await plantFault(world, { kind: 'contradiction', of: 'missing-field' })
  await sendAndSee(page, 'INCONSISTENT')
  await chooseResponseTab(page, 'Raw')
  await plantFault(world, { kind: 'html-502' })
  await sendAndSee(page, 'UNREADABLE')
})

test('axe finds nothing: failed, refused', async ({ page, world }) => {
  await openWorkbench(page, world)
  await plantFault(world, { kind: 'cut-body' })
  await sendAndSee(page, 'FAILED')
  await chooseResponseTab(page, 'Timing')
  await expectAccessible(page, 'timing')
  await typeRaw(page, ' '.repeat(65_537))
  await sendAndSee(page, 'REFUSED')
})

test('axe finds nothing: raw with a note, hex, the form stepped back', async ({ page, world }) => {
  await openWorkbench(page, world)
  await typeRaw(page, '{"Report_Account":"dramon1",}')
  await expectAccessible(page, 'raw with a note')
  await showForm(page)
  await expectAccessible(page, 'the form stepped back')
  await showRaw(page)
  await page.getByRole('checkbox', { name: 'Hex', exact: true }).check()
  await box(page, 'Raw body').fill('7b 7')
  await expectAccessible(page, 'hex that is not whole')
})

test('axe finds nothing: signing, advanced fields, live, the sheet of shortcuts', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'UserSig').fill('what is this')
  await button(page, 'Sign with SecretKey').click()
  await button(page, 'Sign').click()
  await button(page, 'Advanced').click()
  await box(page, 'random').fill('none')
  await expectAccessible(page, 'signing and advanced')
  await chooseTarget(page, 'China · console.tim.qq.com')
  await expectAccessible(page, 'live')
  await button(page, 'Shortcuts').click()
  await expectAccessible(page, 'the sheet of shortcuts')
})

async function keepConnections(page: Page): Promise<void> {
  const whole = { id: 'p', name: 'Production', colour: 'amber', target: 'region:china', identifier: 'administrator' }
  const kept = [{ ...whole, sdkAppId: '1400123456' }, { id: 'x' }]
  await page.goto('/favicon.svg')
  await page.evaluate((text) => localStorage.setItem('markread.connections', text), JSON.stringify(kept))
}

async function expectDialogsAccessible(page: Page): Promise<void> {
  const chip = page.getByRole('banner').locator('[aria-haspopup="dialog"]')
  const dialog = page.getByRole('dialog')
  await chip.click()
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  await dialog.getByRole('listitem').nth(1).getByRole('button').first().focus()
  await expectAccessible(page, 'connections')
  await dialog.getByRole('button', { name: 'Save this connection…' }).click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Identifier' }).fill('ends with a space ')
  await expectAccessible(page, 'a form with mistakes')
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click()
  await dialog.getByRole('listitem').last().getByRole('button', { name: 'Delete' }).click()
  await expectAccessible(page, 'deleted, to be taken back')
  await dialog.getByRole('listitem').nth(1).getByRole('button', { name: 'Use', exact: true }).click()
  await box(page, 'Identifier').fill('admin')
  await expect(chip).toContainText('changed')
  await expectAccessible(page, 'a saved connection that was changed')
  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await expectAccessible(page, 'the palette')
  await page.keyboard.type('nothing of this')
  await expectAccessible(page, 'the palette, nothing found')
  await page.keyboard.press('Escape')
}

test('axe finds nothing: saved connections, the palette', async ({ page }) => {
  await keepConnections(page)
  await openWorkbench(page)
  await expectDialogsAccessible(page)
})

freshTest.describe('dark', () => {
  freshTest.use({ colorScheme: 'dark' })

  freshTest('axe finds nothing: rejected, ok, a note, live', async ({ page, world }) => {
    await openWorkbench(page, world)
    await sendAndSee(page, 'OK')
    await box(page, 'Peer_Account').fill('nobody ')
    await sendAndSee(page, 'FAIL 90003')
    await typeRaw(page, '{"a":1,}')
    await chooseTarget(page, 'China · console.tim.qq.com')
    await expectAccessible(page, 'live, with a note')
  })

  freshTest('axe finds nothing: saved connections, the palette', async ({ page }) => {
    await keepConnections(page)
    await openWorkbench(page)
    await expectDialogsAccessible(page)
  })
})

freshTest.describe('390 pixels wide', () => {
  freshTest.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  freshTest('axe finds nothing: idle, ok', async ({ page, world }) => {
    await openWorkbench(page, world)
    await expectAccessible(page, 'idle')
    await sendAndSee(page, 'OK')
  })

  freshTest('axe finds nothing: saved connections, the palette', async ({ page }) => {
    await keepConnections(page)
    await openWorkbench(page)
    await expectDialogsAccessible(page)
  })
})

freshTest.describe('in Chinese', () => {
  freshTest.use({ locale: 'zh-CN' })

  freshTest('axe finds nothing: rejected', async ({ page, world }) => {
    await page.goto('/')
    await connect(page, world)
    await box(page, 'Peer_Account').fill('nobody')
    await sendByKey(page)
    await expect(page.getByRole('status')).toHaveText('FAIL 90003')
    await expectAccessible(page, 'rejected')
  })
})

test('axe finds nothing: a page that is not there', async ({ page }) => {
  await page.goto('/nowhere')
  await expect(page.getByText('There is no such page.')).toBeVisible()
  await expectAccessible(page, 'not found')
})
