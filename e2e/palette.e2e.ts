/** The palette: everything that can be done, found by typing. */
import type { Page } from '@playwright/test'
import { readClipboard } from './support/clipboard.ts'
import { receivedCalls } from './support/emulator.ts'
import { expect, freshTest, test } from './support/test.ts'
import { box, expectOutcome, historyRows, openWorkbench, pane } from './support/workbench.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Palette', exact: true })
const search = (page: Page) => page.getByRole('combobox', { name: 'Palette', exact: true })
const options = (page: Page) => page.getByRole('dialog').getByRole('option')
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true })

async function open(page: Page, query = ''): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type(query)
}

async function run(page: Page, query: string, label: string): Promise<void> {
  await open(page, query)
  await expect(chosen(page)).toContainText(label)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toHaveCount(0)
}

freshTest('what is typed before it has come is typed into it, and presses nothing', async ({ page }) => {
  let letCome = () => {}
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route(/\/Palette-.*\.js/, async (route) => {
    await mayCome
    await route.continue()
  })
  await openWorkbench(page)
  await box(page, 'Peer_Account').focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('drax')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('w')
  await page.keyboard.press('Enter')
  letCome()
  await expect(search(page)).toHaveValue('draw')
  await expect(chosen(page)).toContainText('Draw a new random')
  await expect(box(page, 'Peer_Account')).toHaveValue('dramon2')
  await expect(historyRows(page)).toHaveCount(0)
})

test('sends, swaps, goes to a pane; shows the keys that do the same', async ({ page, world }) => {
  await openWorkbench(page, world)
  await open(page, 'send')
  await expect(chosen(page)).toHaveText(/Send to emulator.*Ctrl.*Enter/)
  await page.keyboard.press('Enter')
  await expectOutcome(page, { status: 'OK', title: 'The service accepted it' })
  expect(await receivedCalls(world)).toHaveLength(1)

  // While typing in a field, too; the field keeps its text and gets the focus back.
  await box(page, 'Peer_Account').focus()
  await run(page, 'accounts SWAP', 'Swap the two accounts')
  await expect(box(page, 'Report_Account')).toHaveValue('dramon2')
  await expect(box(page, 'Peer_Account')).toBeFocused()
  await run(page, 'go history', 'Go to History')
  await expect(page.locator(':focus').getByRole('region', { name: 'History', exact: true })).toBeVisible()
  await run(page, 'curl', 'Copy as cURL')
  await expect.poll(() => readClipboard(page)).toContain('curl ')
})

test('switches to a connection without sending or arming', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const saved = { id: 'p', name: 'Production', colour: 'red', target: 'region:china', identifier: 'admin' }
  await page.goto('/favicon.svg')
  await page.evaluate(
    (text) => localStorage.setItem('markread.connections', text),
    JSON.stringify([{ ...saved, sdkAppId: '1400123456' }]),
  )
  await openWorkbench(page)
  await run(page, '1400 prod', 'Production')
  await expect(page.getByRole('banner')).toContainText('LIVE read-only')
  await expect(page.getByRole('banner')).toContainText('console.tim.qq.com · 1400123456 · admin')
  await open(page, 'send')
  await expect(chosen(page)).toContainText('Arm to send on LIVE 1400123456…')
  await page.keyboard.press('Escape')
  await run(page, 'emulator', 'Emulator')
  await expect(page).toHaveTitle('Markread')
  await run(page, 'saved', 'Saved connections…')
  await expect(page.getByRole('dialog', { name: 'Connections', exact: true })).toBeVisible()
  expect(asked.filter((path) => /^\/relay\/(send|arm)/.test(path))).toEqual([])
})

test('arrows, Home, End and Esc; nothing found says so; not over another dialog', async ({ page }) => {
  await openWorkbench(page)
  await open(page)
  const count = await options(page).count()
  expect(count).toBeGreaterThan(10)
  await page.keyboard.press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  expect(await search(page).getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'))
  await page.keyboard.press('End')
  await expect(chosen(page)).toHaveText((await options(page).last().textContent()) ?? '')
  await page.keyboard.press('Home')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.type('no such thing')
  await expect(palette(page).getByRole('status')).toHaveText(/Nothing here fits “no such thing”/)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toHaveCount(0)

  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Shortcuts', exact: true })
  await expect(sheet).toContainText(/Palette.*Ctrl.*K/)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await open(page)
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
})

test('screens, theme and language; each screen brings its own acts', async ({ page }) => {
  await openWorkbench(page)
  await run(page, 'dark', 'Dark theme')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await run(page, '/signature', 'Signature')
  await expect(page).toHaveURL(/\/signature$/)
  await open(page, 'swap')
  await expect(palette(page).getByRole('status')).toContainText('Nothing here fits')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('workbench')
  await page.keyboard.press('Enter')
  await expect(pane(page, 'Request')).toBeVisible()
  await run(page, '简体', '简体中文')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

freshTest.describe('in Chinese', () => {
  freshTest.use({ locale: 'zh-CN' })

  freshTest('found by Chinese words; Enter that ends a composition does nothing', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
    await page.keyboard.press('Control+k')
    const box = page.getByRole('combobox', { name: '命令面板', exact: true })
    await box.fill('账号 互换')
    await expect(options(page)).toHaveCount(1)
    await expect(chosen(page)).toContainText('互换两个账号')
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    await expect(page.getByRole('dialog', { name: '命令面板', exact: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Report_Account', exact: true })).toHaveValue('dramon2')
  })
})
