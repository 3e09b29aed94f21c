/** Who we are and where we send: signing in the page, the signature's state, and what a live target looks like. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { armButton, box, chooseTarget, historyRows, openWorkbench, pane, sendButton } from './support/workbench.ts'

const banner = (page: Page) => page.getByRole('banner')
const icon = (page: Page) => page.locator('link[rel="icon"]')

test('a live target looks different everywhere, and choosing it sends nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openWorkbench(page)
  await expect(page).toHaveTitle('Markread')
  await expect(banner(page)).toContainText('EMULATOR')
  const emulatorIcon = await icon(page).getAttribute('href')
  const emulatorGround = await sendButton(page).evaluate((one) => getComputedStyle(one).backgroundColor)

  await chooseTarget(page, 'Singapore · adminapisgp.im.qcloud.com')
  await box(page, 'SDKAppID').fill('1400123456')

  await expect(page).toHaveTitle('LIVE 1400123456 · Markread')
  await expect(banner(page)).toContainText('LIVE')
  await expect(banner(page)).not.toContainText('EMULATOR')
  await expect(banner(page)).toContainText('adminapisgp.im.qcloud.com · 1400123456')
  await expect(armButton(page)).toHaveText('Arm to send on LIVE 1400123456…')
  expect(await armButton(page).evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(emulatorGround)
  await expect(icon(page)).not.toHaveAttribute('href', emulatorIcon ?? '')
  await expect(pane(page, 'Request URL')).toContainText('POST https://adminapisgp.im.qcloud.com/v4/openim/')

  await page.reload()
  await expect(page).toHaveTitle('LIVE 1400123456 · Markread')
  await expect(historyRows(page)).toHaveCount(0)
  expect(asked).not.toContain('/relay/send')

  await chooseTarget(page, 'Emulator')
  await expect(page).toHaveTitle('Markread')
  await expect(box(page, 'SDKAppID')).toHaveValue('88888888')
  await expect(sendButton(page)).toHaveText('Send to emulator')
})

test('the emulator’s signature is never carried to a live target', async ({ page }) => {
  await openWorkbench(page)
  expect(await box(page, 'UserSig').inputValue()).not.toBe('')
  await chooseTarget(page, 'China · console.tim.qq.com')
  await expect(box(page, 'UserSig')).toHaveValue('')
  await expect(pane(page, 'Request URL')).not.toContainText('•')
})

test('each field says what is wrong and what would be right, and survives a reload all the same', async ({ page }) => {
  const connection = pane(page, 'Connection')
  await openWorkbench(page)
  await chooseTarget(page, 'Singapore · adminapisgp.im.qcloud.com')
  await expect(connection).toContainText('SDKAppID · Still empty')
  for (const odd of ['14x', '1400000000 ', '１４００', '密👍']) {
    await box(page, 'SDKAppID').fill(odd)
    await expect(connection).toContainText('An SDKAppID has only digits, such as 1400000000.')
  }
  await box(page, 'Identifier').fill('管理员管理员管理员管理员')
  await expect(connection).toContainText('36 bytes. An identifier has at most 32 (UTF-8).')
  await page.reload()
  await expect(box(page, 'SDKAppID')).toHaveValue('密👍')
  await expect(box(page, 'Identifier')).toHaveValue('管理员管理员管理员管理员')
  await box(page, 'SDKAppID').fill('1400000000')
  await box(page, 'Identifier').fill('administrator')
  await expect(connection).not.toContainText(/SDKAppID ·|Identifier ·/)
})
