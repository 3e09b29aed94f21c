/** English and Chinese: chosen by the browser at first, then by a person; the API's own names stay what they are. */
import type { Page } from '@playwright/test'
import { expect, freshTest as test } from './support/test.ts'
import { box, connect, historyRows, openWorkbench, pane, sendCommand, status, title } from './support/workbench.ts'

const han = /\p{Script=Han}/u
const html = (page: Page) => page.locator('html')
const switchTo = (page: Page, language: 'English' | '简体中文') =>
  page.getByRole('button', { name: language, exact: true }).click()

test.describe('a Chinese browser', () => {
  test.use({ locale: 'zh-CN' })

  test('shows Chinese, and the names of the API as they are', async ({ page }) => {
    await page.goto('/')
    await expect(html(page)).toHaveAttribute('lang', 'zh-CN')
    for (const name of ['SDKAppID', 'Identifier', 'UserSig', 'Report_Account', 'Peer_Account', 'MsgReadTime']) {
      await expect(box(page, name)).toBeVisible()
    }
    for (const tab of await page.getByRole('tab').all()) await expect(tab).toHaveText(/\p{Script=Han}/u)
    for (const region of await page.getByRole('main').getByRole('region').all()) {
      await expect(region).toHaveAccessibleName(han)
    }
    await expect(page.getByRole('main')).not.toContainText(/Send|Request|Nothing|Press|Session|Signed|become read/)
  })

  test('explains in Chinese, and leaves the words of the service in English', async ({ page, world }) => {
    await page.goto('/')
    await connect(page, world)
    await box(page, 'Peer_Account').fill('nobody')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('status')).toHaveText('FAIL 90003')
    await expect(page.getByRole('row', { name: /ErrorInfo/ })).toContainText('Invalid format of To_Account')
    const explanation = page.getByRole('main').getByRole('region').filter({ hasText: 'get_c2c_unread_msg_num' }).last()
    await expect(explanation).toContainText(/\p{Script=Han}{8}/u)
  })
})

test('another browser shows English', async ({ page }) => {
  await openWorkbench(page)
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('main')).not.toContainText(han)
})

test('the switch changes every word at once, keeps draft and response, and lasts', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').fill('nobody')
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90003')

  await switchTo(page, '简体中文')
  await expect(html(page)).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('status')).toHaveText('FAIL 90003')
  await expect(page.getByRole('main')).toContainText(/\p{Script=Han}{8}/u)
  await expect(page.getByRole('main')).not.toContainText(/Send|Response|become read/)
  await expect(box(page, 'Peer_Account')).toHaveValue('nobody')

  await page.reload()
  await expect(html(page)).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('listitem').filter({ hasText: /dramon1.*nobody.*FAIL 90003/ })).toHaveCount(1)

  await switchTo(page, 'English')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expect(title(page)).toHaveText('To_Account: missing or unknown account')
  await expect(pane(page, 'Request')).toContainText('Messages from nobody become read for dramon1.')
  await expect(historyRows(page)).toHaveCount(1)

  await page.reload()
  await expect(html(page)).toHaveAttribute('lang', 'en')
})
