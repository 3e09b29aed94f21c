/** This machine's clock against the service's, as the Date of a reply tells it. */
import type { Page } from '@playwright/test'
import { signFor } from './support/emulator.ts'
import { httpReply } from './support/servers.ts'
import { expect, test } from './support/test.ts'
import { arm, box, chooseTarget, connectToHost, openWorkbench, pane, sendCommand, status } from './support/workbench.ts'

const ok = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
const hour = 3_600
const app = { origin: '', sdkAppId: 1400000000, secretKey: '00', admin: 'administrator' }

/** @param expire of the connection's UserSig, in seconds */
async function sendTo(page: Page, host: string, expire: number): Promise<void> {
  await openWorkbench(page)
  await connectToHost(page, host)
  await box(page, 'UserSig').fill(signFor(app, { expire }))
  await arm(page)
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
}

test.describe('the service is', () => {
  const cases = [
    {
      name: 'an hour behind us',
      offset: -hour,
      expire: 2 * hour,
      says: /clock is (1 h 0 min|59 min 59 s) ahead of the service.*should be valid for another (3 h 0|2 h 59) min/,
      mark: /Clock .* ahead/,
    },
    {
      name: 'an hour ahead of us',
      offset: hour,
      expire: 2 * hour,
      says: /clock is (1 h 0 min|59 min 59 s) behind the service.*should be valid for another (1 h 0 min|59 min)/,
      mark: /Clock .* behind/,
    },
    {
      name: 'an hour ahead, where the UserSig has run out',
      offset: hour,
      expire: hour / 2,
      says: /It should count this connection’s UserSig as expired already and answer 70001/,
      mark: /Clock .* behind/,
    },
  ]
  for (const { name, offset, expire, says, mark } of cases) {
    test(name, async ({ page, farPorts: [port = 0], startFarEnd }) => {
      await startFarEnd(port, (socket) => socket.end(httpReply(ok, '200 OK', new Date(Date.now() + offset * 1000))))
      await sendTo(page, `127.0.0.1:${port}`, expire)
      await expect(pane(page, 'Explanation')).toContainText(says)
      await expect(pane(page, 'Connection')).toContainText(mark)
      await chooseTarget(page, 'Emulator')
      await expect(pane(page, 'Connection')).not.toContainText(mark)
    })
  }

  test('20 seconds behind us, which is not worth a word', async ({ page, farPorts: [port = 0], startFarEnd }) => {
    await startFarEnd(port, (socket) => socket.end(httpReply(ok, '200 OK', new Date(Date.now() - 20_000))))
    await sendTo(page, `127.0.0.1:${port}`, hour)
    await expect(pane(page, 'Explanation')).toContainText('The service marked')
    await expect(pane(page, 'Explanation')).not.toContainText('clock')
    await expect(pane(page, 'Connection')).not.toContainText('Clock')
  })
})

test('in Chinese, and gone with the next reply that agrees', async ({ page, farPorts: [port = 0], startFarEnd }) => {
  let offset = hour
  await startFarEnd(port, (socket) => socket.end(httpReply(ok, '200 OK', new Date(Date.now() + offset * 1000))))
  await sendTo(page, `127.0.0.1:${port}`, 2 * hour)
  await expect(pane(page, 'Explanation')).toContainText('clock is')
  await page.getByRole('button', { name: '简体中文', exact: true }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('region', { name: '解释', exact: true })).toContainText(
    /本机时钟比服务端慢 .*请校准本机时钟。/,
  )
  await expect(main.getByRole('region', { name: '连接', exact: true })).toContainText(/时钟慢 /)
  await expect(main).not.toContainText(/[Cc]lock/)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  offset = 0
  await sendCommand(page)
  await expect(pane(page, 'Connection')).not.toContainText('Clock')
  await expect(pane(page, 'Explanation')).not.toContainText('clock')
})
