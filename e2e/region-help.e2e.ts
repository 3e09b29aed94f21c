/** A host that does not know the app: the others are asked on request, with a read, one after the other. */
import type { Locator, Page } from '@playwright/test'
import { commands } from '../src/protocol/commands/index.ts'
import { expectAccessible } from './support/accessible.ts'
import { signFor } from './support/emulator.ts'
import { httpReply, namelessHost } from './support/servers.ts'
import { expect, freshTest } from './support/test.ts'
import { arm, armButton, box, connectToHost, historyRows, pane, sendCommand, status } from './support/workbench.ts'

const mark = `POST /${commands.admin_set_msg_read.path}`
const check = `POST /${commands.account_check.path}`

const help = (page: Page) => page.getByRole('region', { name: 'Which host knows this app?', exact: true })
const answers = (page: Page) => help(page).getByRole('list', { name: 'Answers', exact: true }).getByRole('listitem')
const button = (page: Page, name: string) => help(page).getByRole('button', { name, exact: true })
const target = (page: Page): Locator => page.getByRole('combobox', { name: 'Target', exact: true })

const hostOf = (port = 0) => `127.0.0.1:${port}`
const say = (code: number) =>
  httpReply(JSON.stringify({ ActionStatus: code === 0 ? 'OK' : 'FAIL', ErrorInfo: '', ErrorCode: code }))

type Answer = number | Buffer | 'silence'

/** Method and path of a request; the rest of it holds a signature. */
const readLine = (asked: string) => /^(\S+ [^?\s]+)/.exec(asked)?.[1] ?? asked

interface Hosts {
  /** What each was asked, in its own order, and all of them in theirs. */
  asked: string[][]
  order: number[]
}

interface Start {
  /** A connection to the first of these hosts, on the first of `farPorts`, which is asked to mark and answers in its way. */
  markAt: (replies: Answer[]) => Promise<Hosts>
}

const test = freshTest.extend<Start>({
  markAt: async ({ page, farPorts, startServer, startFarEnd }, use) => {
    await use(async (replies) => {
      const hosts: Hosts = { asked: replies.map(() => []), order: [] }
      for (const [at, reply] of replies.entries()) {
        await startFarEnd(farPorts[at] ?? 0, (socket, asked) => {
          hosts.asked[at]?.push(readLine(asked))
          hosts.order.push(at)
          if (reply !== 'silence') socket.end(typeof reply === 'number' ? say(reply) : reply)
        })
      }
      // A server of its own, which knows these hosts and no others.
      const names = replies.map((_, at) => hostOf(farPorts[at]))
      const { origin } = await startServer({ MARKREAD_ALLOW_HOSTS: names.join(',') })
      await page.goto(origin)
      await connectToHost(page, names[0] ?? '')
      const app = { origin, sdkAppId: 1400000000, secretKey: '00', admin: 'administrator' }
      await box(page, 'UserSig').fill(signFor(app))
      await arm(page)
      await sendCommand(page)
      await expect(status(page)).toHaveText(`FAIL ${replies[0]}`)
      return hosts
    })
  },
})

/** From here on a second passes when the test says so. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
}

test('the hosts are asked one per second with a read, until one knows the app', async ({ page, farPorts, markAt }) => {
  const hosts = await markAt([60026, 70020, 0, 0])
  const [own, second, third, last] = hosts.asked
  await expect(help(page)).toContainText('Up to 3 hosts can be asked with account_check whether “administrator” exists')
  await expect(help(page)).toContainText('Each host that is asked gets this connection’s UserSig.')
  await expectAccessible(page)
  expect(hosts.order).toEqual([0])

  await stopClock(page)
  await button(page, 'Ask 3 hosts').click()
  await expect(answers(page).first()).toHaveText(`–${hostOf(farPorts[1])} · answers 70020: does not know this app`)
  expect(third).toEqual([])
  await page.clock.runFor(1_000)
  await expect(help(page)).toContainText(`${hostOf(farPorts[2])} knows this app.`)
  await expect(answers(page)).toHaveCount(2)
  await page.clock.runFor(10_000)
  await page.clock.resume() // axe waits by the clock.
  await expectAccessible(page)

  expect(hosts.order).toEqual([0, 1, 2])
  expect([own, second, third, last]).toEqual([[mark], [check], [check], []])
  await expect(historyRows(page)).toHaveCount(1)

  await button(page, `Use ${hostOf(farPorts[2])}`).click()
  await expect(target(page)).toHaveValue(`host:${hostOf(farPorts[2])}`)
  await expect(help(page)).toContainText(`The target is now ${hostOf(farPorts[2])}. Nothing was sent.`)
  await expect(armButton(page)).toBeVisible()
  await expect(historyRows(page)).toHaveCount(1)
  expect(hosts.order).toEqual([0, 1, 2])
})

test('nobody knows it, and one cannot tell; every word is there in Chinese', async ({ page, markAt }) => {
  const html = httpReply('<html>', '502 Bad Gateway')
  const hosts = await markAt([70016, 60006, html, 60026])
  await stopClock(page)
  await button(page, 'Ask 3 hosts').click()
  for (const count of [1, 2, 3]) {
    await expect(answers(page).filter({ hasText: '127.0.0.1' })).toHaveCount(count)
    await page.clock.runFor(1_000)
  }
  await expect(answers(page).nth(1)).toContainText('cannot tell: Unreadable')
  await expect(help(page)).toContainText('No host that could tell knows SDKAppID 1400000000.Check the SDKAppID')
  await expect(help(page)).toContainText('1 host could not tell')
  await expect(help(page).getByRole('button')).toHaveText(['Ask again'])
  expect(hosts.asked).toEqual([[mark], [check], [check], [check]])

  await page.getByRole('button', { name: '简体中文', exact: true }).click()
  const chinese = page.getByRole('region', { name: '哪个主机认识这个应用？', exact: true })
  await expect(chinese).toContainText('给出明确回答的主机都不认识 SDKAppID 1400000000。请在厂商控制台核对')
  await expect(chinese).not.toContainText(/host|knows|answers|again/)
  await page.clock.resume()
  await expectAccessible(page)
})

test('stopped: who was not asked by then never is', async ({ page, markAt }) => {
  const hosts = await markAt([60026, 'silence', 0])
  await stopClock(page)
  await button(page, 'Ask 2 hosts').click()
  await expect.poll(() => hosts.order).toEqual([0, 1])
  await button(page, 'Stop').click()
  await expect(help(page)).toContainText('Stopped. Hosts that are not listed were not asked.')
  await expect(answers(page)).toHaveCount(0)
  await page.clock.runFor(10_000)
  await expect(button(page, 'Ask again')).toBeVisible()
  expect(hosts.asked).toEqual([[mark], [check], []])
})

test('it ends where the connection becomes another: the old signature goes to nobody else', async ({
  page,
  farPorts,
  markAt,
}) => {
  const hosts = await markAt([60026, 70020, 0])
  const changes: Record<string, () => Promise<void>> = {
    UserSig: () => box(page, 'UserSig').fill('eJx'),
    target: async () => void (await target(page).selectOption(`host:${hostOf(farPorts[1])}`)),
    'the emulator': async () => void (await target(page).selectOption('emulator')),
    Identifier: () => box(page, 'Identifier').fill('admin'),
  }
  await stopClock(page)
  for (const [name, change] of Object.entries(changes)) {
    const before = hosts.order.length
    await help(page).getByRole('button', { name: /^Ask / }).click()
    await expect(answers(page).filter({ hasText: '70020' }), name).toBeVisible()
    await change()
    await expect(help(page), name).toContainText('Stopped. Hosts that are not listed were not asked.')
    await page.clock.runFor(10_000)
    expect(hosts.order.slice(before), name).toEqual([1])
    await target(page).selectOption(`host:${hostOf(farPorts[0])}`)
    await box(page, 'UserSig').fill('eJy')
  }
})

test('a host that turns the signature down seems to know the app, which is our inference', async ({
  page,
  farPorts,
  markAt,
}) => {
  await markAt([60026, 70001])
  await button(page, 'Ask 1 host').click()
  await expect(help(page)).toContainText(`${hostOf(farPorts[1])} seems to know this app.`)
  await expect(help(page)).toContainText('our inference')
})

test('a host name that nobody knows: its own host is tried again first', async ({
  page,
  farPorts: [port = 0],
  startServer,
  startFarEnd,
}) => {
  const asked: string[] = []
  await startFarEnd(port, (socket, request) => {
    asked.push(readLine(request))
    socket.end(say(0))
  })
  const { origin } = await startServer({ MARKREAD_ALLOW_HOSTS: `${hostOf(port)},${namelessHost}` })
  await page.goto(origin)
  await connectToHost(page, namelessHost)
  await arm(page)
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAILED')
  await expect(help(page)).toContainText('This takes a UserSig: paste one, or sign with the SecretKey.')
  await expect(help(page).getByRole('button')).toHaveCount(0)
  await box(page, 'UserSig').fill('eJx')
  await button(page, 'Ask 2 hosts').click()
  await expect(answers(page)).toHaveText([
    `!${namelessHost} · cannot tell: Failed · host not found`,
    `✓${hostOf(port)} · knows this app`,
  ])
  expect(asked).toEqual([check])
})

test('what another app was asked about is not offered for this one', async ({ page, markAt }) => {
  await markAt([60026, 0])
  await expect(button(page, 'Ask 1 host')).toBeVisible()
  await box(page, 'SDKAppID').fill('1400000001')
  await expect(help(page)).toHaveCount(0)
  await expect(pane(page, 'Explanation')).toBeVisible()
})
