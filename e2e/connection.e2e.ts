/** Who we are and where we send: signing in the page, the signature's state, and what a live target looks like. */
import type { Page } from '@playwright/test'
import { receivedCalls, signFor } from './support/emulator.ts'
import { expect, test } from './support/test.ts'
import {
  box,
  chooseTarget,
  expectOutcome,
  historyRows,
  openWorkbench,
  pane,
  sendButton,
  sendCommand,
} from './support/workbench.ts'

const banner = (page: Page) => page.getByRole('banner')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const icon = (page: Page) => page.locator('link[rel="icon"]')

test('signing with the SecretKey in the page gives a signature that the service takes', async ({ page, world }) => {
  await openWorkbench(page)
  await box(page, 'SDKAppID').fill(String(world.sdkAppId))
  await expect(pane(page, 'Connection')).toContainText('not for this one. The service is expected to answer 70014.')
  await button(page, 'Sign with SecretKey').click()
  await button(page, 'Sign').click()
  await expect(pane(page, 'Connection')).toContainText('Paste the SecretKey of this app first.')
  await box(page, 'SecretKey').fill(world.secretKey)
  await button(page, 'Sign').click()
  await expect(pane(page, 'Connection')).toContainText(/Signed for admin, valid (24 h|23 h 59 min)/)
  await expect(box(page, 'SecretKey')).toHaveCount(0)
  await sendCommand(page)
  await expectOutcome(page, { status: 'OK', title: 'The service accepted it' })
  expect(await receivedCalls(world)).toHaveLength(1)
})

test('the state of the signature is told as it is typed', async ({ page, world }) => {
  await openWorkbench(page, world)
  await expect(banner(page)).toContainText(`${world.sdkAppId} · admin`)
  await box(page, 'Identifier').fill('administrator')
  await expect(pane(page, 'Connection')).toContainText(
    'Signed for admin, not for this identifier. The service is expected to answer 70013.',
  )
  await expect(banner(page)).toContainText('Other identifier')
  await box(page, 'UserSig').fill(signFor(world, { identifier: 'administrator', expire: -60 }))
  await expect(pane(page, 'Connection')).toContainText(/Expired \d min ago. The service is expected to answer 70001./)
  await box(page, 'UserSig').fill('what is this')
  await expect(pane(page, 'Connection')).toContainText('This is no UserSig. The service is expected to answer 70003.')
  await box(page, 'UserSig').fill('')
  await expect(pane(page, 'Connection')).toContainText('No UserSig yet. Paste one, or sign with the SecretKey.')
})

test('a UserSig is dots until it is revealed', async ({ page, world }) => {
  await openWorkbench(page, world)
  const dots = await box(page, 'UserSig').screenshot()
  await button(page, 'Reveal').click()
  expect(await box(page, 'UserSig').screenshot()).not.toEqual(dots)
  await button(page, 'Hide').click()
  await expect(button(page, 'Reveal')).toBeVisible()
})

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
  await expect(sendButton(page)).toHaveText('Send: mark read on LIVE 1400123456')
  expect(await sendButton(page).evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(emulatorGround)
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
