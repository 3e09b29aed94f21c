/** The credential of a connection: what its state says, signing with the key, renewing, keeping, forgetting. */
import type { Page } from '@playwright/test'
import { receivedCalls, signFor } from './support/emulator.ts'
import { expect, freshTest, test } from './support/test.ts'
import { box, expectOutcome, openWorkbench, pane, sendCommand } from './support/workbench.ts'

const banner = (page: Page) => page.getByRole('banner')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const keepBox = (page: Page) => page.getByRole('checkbox', { name: 'Keep until this tab closes', exact: true })
const hours = (count: number) => count * 3_600_000

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
  await box(page, 'UserSig').fill(signFor(world, { identifier: 'administrator', expire: -180 }))
  await expect(pane(page, 'Connection')).toContainText(/Expired \d min ago. The service is expected to answer 70001./)
  await box(page, 'UserSig').fill('what is this')
  await expect(pane(page, 'Connection')).toContainText(
    'This is not a UserSig. The service is expected to answer 70003.',
  )
  await box(page, 'UserSig').fill('')
  await expect(pane(page, 'Connection')).toContainText(
    'No UserSig yet. Paste one, or sign with the SecretKey. The service is expected to answer 70003; older tables have 70002.',
  )
})

test('a UserSig is dots until it is revealed', async ({ page, world }) => {
  await openWorkbench(page, world)
  const dots = await box(page, 'UserSig').screenshot()
  await button(page, 'Reveal').click()
  expect(await box(page, 'UserSig').screenshot()).not.toEqual(dots)
  await button(page, 'Hide').click()
  await expect(button(page, 'Reveal')).toBeVisible()
})

test('what works is warned of all the same: little time left, and far too much', async ({ page, world }) => {
  await openWorkbench(page, world)
  await box(page, 'UserSig').fill(signFor(world, { expire: 7_200 }))
  await expect(pane(page, 'Connection')).toContainText('Less than a day is left.')
  await box(page, 'UserSig').fill(signFor(world, { expire: 365 * 86_400 }))
  await expect(pane(page, 'Connection')).toContainText('Made for 365 days; 180 is usual.')
  await box(page, 'UserSig').fill(signFor(world, { expire: 7 * 86_400 + 1_800 }))
  await expect(pane(page, 'Connection')).toContainText('Signed for admin, valid 7 d 0 h.')
  await expect(pane(page, 'Connection')).not.toContainText(/usual|Less than/)
})

test('while the key is in memory, a UserSig of another key is told: 70009', async ({ page, world }) => {
  await openWorkbench(page, world)
  await signWith(page, world.secretKey)
  await box(page, 'UserSig').fill(signFor(world, { secretKey: 'f'.repeat(64) }))
  await expect(pane(page, 'Connection')).toContainText(
    'Signed with another key. The service is expected to answer 70009.',
  )
})

freshTest(
  'the key stays until it is forgotten, signs again in one press, and renews by itself',
  async ({ page, world }) => {
    await page.clock.install()
    await openWorkbench(page, world)
    await button(page, 'Sign with SecretKey').click()
    await page.getByRole('combobox', { name: 'Valid for', exact: true }).selectOption({ label: '1 hour' })
    await box(page, 'SecretKey').fill(world.secretKey)
    await button(page, 'Sign').click()
    await expect(pane(page, 'Connection')).toContainText(/valid (1 h 0 min|59 min)\./)
    const first = await box(page, 'UserSig').inputValue()

    await page.clock.runFor(hours(0.8))
    expect(await box(page, 'UserSig').inputValue()).toBe(first)
    await page.clock.runFor(hours(0.15))
    await expect(box(page, 'UserSig')).not.toHaveValue(first)
    await expect(pane(page, 'Connection')).toContainText(/valid (1 h 0 min|5\d min)\./)

    await box(page, 'Identifier').fill('administrator')
    await expect(pane(page, 'Connection')).toContainText('not for this identifier')
    await button(page, 'Sign again').click()
    await expect(pane(page, 'Connection')).toContainText('made with it when less than 6 min is left.')
    await pane(page, 'Connection').locator('form').getByRole('button', { name: 'Sign again', exact: true }).click()
    await expect(pane(page, 'Connection')).toContainText('Signed for administrator, valid')

    await button(page, 'Sign again').click()
    await button(page, 'Forget the key').click()
    await expect(button(page, 'Sign with SecretKey')).toBeVisible()
    const last = await box(page, 'UserSig').inputValue()
    await page.clock.runFor(hours(1.5))
    await expect(pane(page, 'Connection')).toContainText(/Expired .* The service is expected to answer 70001/)
    expect(await box(page, 'UserSig').inputValue()).toBe(last)
  },
)

freshTest('what was pasted is never replaced, though a key is in memory', async ({ page, world }) => {
  await page.clock.install()
  await openWorkbench(page, world)
  await signWith(page, world.secretKey)
  const pasted = signFor(world, { expire: 600 })
  await box(page, 'UserSig').fill(pasted)
  await page.clock.runFor(hours(1))
  await expect(pane(page, 'Connection')).toContainText('Expired')
  expect(await box(page, 'UserSig').inputValue()).toBe(pasted)
})

freshTest('the last minute is told by the second, and the end when it comes', async ({ page, world }) => {
  await page.clock.install()
  await openWorkbench(page, world)
  await box(page, 'UserSig').fill(signFor(world, { expire: 605 }))
  await expect(pane(page, 'Connection')).toContainText('valid 10 min.')
  await page.clock.runFor(585_000)
  await expect(pane(page, 'Connection')).toContainText(/valid (19|20|21) s\./)
  await page.clock.runFor(23_000)
  await expect(pane(page, 'Connection')).toContainText(/Expired .* The service is expected to answer 70001/)
})

test('a UserSig ends with the page, unless a person keeps it until the tab closes', async ({ page, world }) => {
  const stored = () => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))
  await openWorkbench(page, world)
  const userSig = await box(page, 'UserSig').inputValue()
  await expect(keepBox(page)).not.toBeChecked()
  expect(await stored()).not.toContain(userSig.slice(0, 20))
  await page.reload()
  await expect(box(page, 'SDKAppID')).toHaveValue(String(world.sdkAppId))
  await expect(box(page, 'UserSig')).toHaveValue('')

  await box(page, 'UserSig').fill(userSig)
  await keepBox(page).check()
  await page.reload()
  await expect(box(page, 'UserSig')).toHaveValue(userSig)
  await expect(keepBox(page)).toBeChecked()

  await keepBox(page).uncheck()
  expect(await stored()).not.toContain(userSig.slice(0, 20))
  await page.reload()
  await expect(box(page, 'UserSig')).toHaveValue('')
})

freshTest('the default app is signed for again after a night asleep', async ({ page }) => {
  await page.clock.install()
  await openWorkbench(page)
  const evening = await box(page, 'UserSig').inputValue()
  // The clock has gone on, no timer has run, and somebody looks at the tab.
  await page.clock.setSystemTime(Date.now() + hours(30))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(box(page, 'UserSig')).not.toHaveValue(evening)
  await expect(pane(page, 'Connection')).toContainText(/valid (24 h 0|23 h 59) min/)
})

test('signing in Chinese: with the key, again, and the key forgotten', async ({ page, world }) => {
  await openWorkbench(page)
  await button(page, '简体中文').click()
  const connection = page.getByRole('region', { name: '连接', exact: true })
  await box(page, 'SDKAppID').fill(String(world.sdkAppId))
  await box(page, 'Identifier').fill(world.admin)
  await expect(connection).toContainText('不是当前应用的。预计服务端返回 70014。')
  await button(page, '用 SecretKey 签名').click()
  await button(page, '签名').click()
  await expect(connection).toContainText('请先粘贴此应用的 SecretKey。')
  await box(page, 'SecretKey').fill(world.secretKey)
  await button(page, '签名').click()
  await expect(connection).toContainText(/签名有效：admin，剩余 (24 小时 0 分|23 小时 59 分)。/)
  await expect(box(page, 'SecretKey')).toHaveCount(0)

  await button(page, '重新签名').click()
  await expect(connection).toContainText('UserSig 剩余时间一旦不足 1 小时，就会用它自动重新签名。')
  await button(page, '忘掉密钥').click()
  await expect(button(page, '用 SecretKey 签名')).toBeVisible()
  expect(await receivedCalls(world)).toEqual([])
})

async function signWith(page: Page, secretKey: string): Promise<void> {
  await button(page, 'Sign with SecretKey').click()
  await box(page, 'SecretKey').fill(secretKey)
  await button(page, 'Sign').click()
  await expect(box(page, 'SecretKey')).toHaveCount(0)
}
