/** A server that is reached over a network wants its access token; the page asks for it once. */
import type { Page } from '@playwright/test'
import { watchForLeaks } from './support/leaks.ts'
import type { OwnServer } from './support/servers.ts'
import { expect, freshTest, test } from './support/test.ts'
import { box, enterToken, expectOutcome, pane, sendCommand, status } from './support/workbench.ts'

const token = 'correct-horse-battery-staple-2026-11'
const bar = (page: Page) => page.getByRole('region', { name: 'Access token', exact: true })
const enter = (page: Page) => bar(page).getByRole('button', { name: 'Enter', exact: true }).click()

freshTest(
  'nothing works without the token, a wrong one is told, the right one is asked for once',
  async ({ page, startServer }) => {
    const watch = await watchForLeaks(page)
    const server = await startServer({ MARKREAD_ACCESS_TOKEN: token })
    await page.goto(server.origin)
    await expect(bar(page)).toContainText('MARKREAD_ACCESS_TOKEN')
    await sendCommand(page)
    await expectOutcome(page, {
      status: 'REFUSED',
      title: 'The access token is missing',
      line: 'Refused · token-needed',
    })

    await enter(page)
    await expect(bar(page)).toContainText('Paste the token first.')
    await enterToken(page, `${token}x`)
    await expect(bar(page)).toContainText('The server does not take this token.')
    for (const none of ['密码', 'x'.repeat(40_000)]) {
      await enterToken(page, none)
      await expect(bar(page)).toContainText('The server does not take this token.')
    }
    await box(page, 'Access token').fill(` ${token}\t`)
    await page.keyboard.press('Enter')
    await expect(bar(page)).toHaveCount(0)
    await sendCommand(page)
    await expect(status(page)).toHaveText('OK')

    expect(await watch.search({ 'the token': token }, server.output())).toEqual([])
    await page.reload()
    await expect(bar(page)).toBeVisible()
  },
)

test('hosts named at start are known as soon as the token is', async ({ page, startServer }) => {
  const server = await startServer({ MARKREAD_ACCESS_TOKEN: token, MARKREAD_ALLOW_HOSTS: 'im.example.com' })
  await page.goto(server.origin)
  await enterToken(page, token)
  await expect(page.getByRole('option', { name: 'im.example.com', exact: true })).toBeAttached()
})

test('a server that is gone takes no token, and what was typed stays', async ({ page, startServer }) => {
  const server = await startServer({ MARKREAD_ACCESS_TOKEN: token })
  await page.goto(server.origin)
  await box(page, 'Access token').fill(token)
  await server.stop()
  await enter(page)
  await expect(bar(page)).toContainText('The server does not answer.')
  await expect(box(page, 'Access token')).toHaveValue(token)
  await restart(server, startServer)
  await enter(page)
  await expect(bar(page)).toHaveCount(0)
})

test('in Chinese', async ({ page, startServer }) => {
  const server = await startServer({ MARKREAD_ACCESS_TOKEN: token })
  await page.goto(server.origin)
  await expect(pane(page, 'Connection')).toBeVisible()
  await page.getByRole('button', { name: '简体中文', exact: true }).click()
  const asking = page.getByRole('region', { name: '访问令牌', exact: true })
  await asking.getByRole('button', { name: '确定', exact: true }).click()
  await expect(asking).toContainText('请先粘贴令牌。')
  await box(page, '访问令牌').fill(token)
  await asking.getByRole('button', { name: '确定', exact: true }).click()
  await expect(asking).toHaveCount(0)
})

/** At the same address. */
function restart(
  { origin }: OwnServer,
  start: (env: Record<string, string>) => Promise<OwnServer>,
): Promise<OwnServer> {
  return start({ MARKREAD_ACCESS_TOKEN: token, PORT: new URL(origin).port })
}
