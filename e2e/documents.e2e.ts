/** What the vendor's pages say, then and now: each choice is in force at once and survives a reload. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, freshTest, test } from './support/test.ts'
import { box, openWorkbench, pane, sendCommand, showRaw, status, typeRaw } from './support/workbench.ts'

const card = (page: Page) => page.getByRole('dialog', { name: 'What the documents say', exact: true })
const choice = (page: Page, name: string) => card(page).getByRole('radio', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function openCard(page: Page): Promise<void> {
  await button(page, 'Documents').click()
  await expect(card(page)).toBeVisible()
}

test('hidden, MsgReadTime is shown only where the body has one', async ({ page }) => {
  await openWorkbench(page)
  await openCard(page)
  await expect(card(page).getByRole('row', { name: /^MsgReadTime/ })).toContainText('Does not exist')
  await choice(page, 'Hidden, as in 2021').check()
  await page.keyboard.press('Escape')
  await expect(button(page, 'Documents')).toBeFocused()
  await expect(box(page, 'MsgReadTime')).toHaveCount(0)

  await page.reload()
  await expect(pane(page, 'Connection')).toContainText('Signed for')
  await expect(box(page, 'MsgReadTime')).toHaveCount(0)
  await typeRaw(page, '{"Report_Account":"a","Peer_Account":"b","MsgReadTime":"1"}')
  await page.getByRole('tab', { name: 'Form', exact: true }).click()
  await expect(box(page, 'MsgReadTime')).toHaveValue('1')
  await showRaw(page)

  await openCard(page)
  await button(page, 'As the newest documents').click()
  await expect(choice(page, 'Shown')).toBeChecked()
})

test('the ceiling goes to the relay with every call, and the relay’s own lower one is told', async ({ page }) => {
  const asked: unknown[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/relay/send')) asked.push(request.postDataJSON().callsPerSecond)
  })
  await openWorkbench(page)
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  await openCard(page)
  await expect(choice(page, '200 per second')).toBeChecked()
  await expect(card(page)).toContainText('This server was started with 100, which holds.')
  await choice(page, '100 per second').check()
  await expect(card(page)).not.toContainText('which holds')
  await page.keyboard.press('Escape')
  await sendCommand(page)
  await expect.poll(() => asked).toEqual([200, 100])
})

test('the reading of 90003 is taken by notes and explanation', async ({ page }) => {
  await openWorkbench(page)
  await box(page, 'Peer_Account').fill('dramon2 ')
  await expect(pane(page, 'Request')).toContainText('90003 or 90008 expected')
  await openCard(page)
  await choice(page, '90003 is Report_Account, 90008 Peer_Account').check()
  await page.keyboard.press('Escape')
  await expect(pane(page, 'Request')).toContainText('90008 expected')
  await expect(pane(page, 'Request')).not.toContainText('90003 or 90008')
})

test('from the palette, by keyboard alone, and nothing is sent', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (/\/relay\/(send|arm)|\/v4\//.test(request.url())) sent.push(request.url())
  })
  await openWorkbench(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Palette', exact: true }).fill('documents')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Documents')
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
  await choice(page, '200 per second').focus()
  await page.keyboard.press('ArrowUp')
  await expect(choice(page, '100 per second')).toBeChecked()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(sent).toEqual([])
})

freshTest('in Chinese, and narrow', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openWorkbench(page)
  await button(page, '简体中文').click()
  await button(page, '文档差异').click()
  const chinese = page.getByRole('dialog', { name: '文档是怎么写的', exact: true })
  await expect(chinese).toContainText('90003 与 90008')
  await expect(chinese).not.toContainText(/\b(the|of|and)\b/)
  expect(await chinese.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
})
