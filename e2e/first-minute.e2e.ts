/** The default world, which all who use it share: the only file that changes it, one test after the other. */
import { defaultWorld, lastBody, resetWorld, unreadOf } from './support/emulator.ts'
import { expect, freshTest as test } from './support/test.ts'
import {
  box,
  expectOutcome,
  historyRows,
  openWorkbench,
  pane,
  readableText,
  sendCommand,
  wireText,
} from './support/workbench.ts'

test.describe.configure({ mode: 'default' })

const world = defaultWorld()
const count = (unread: number) => [{ Peer_Account: 'dramon2', C2CUnreadMsgNum: unread }]

test('a newcomer presses Send once, and three messages are read', async ({ page }) => {
  await resetWorld(world)
  await openWorkbench(page)
  await expect(box(page, 'Report_Account')).toHaveValue('dramon1')
  await expect(box(page, 'Peer_Account')).toHaveValue('dramon2')
  await expect(pane(page, 'Request')).toContainText('Messages from dramon2 become read for dramon1.')
  expect(await unreadOf(world, 'dramon1', 'dramon2')).toEqual(count(3))

  await sendCommand(page)

  await expectOutcome(page, { status: 'OK', title: 'The service accepted it' })
  expect(await unreadOf(world, 'dramon1', 'dramon2')).toEqual(count(0))
  await expect(historyRows(page)).toHaveCount(1)
  await expect(historyRows(page)).toContainText(/dramon1.*dramon2.*OK/)
})

test('what is shown is what goes over the wire, but for the UserSig', async ({ page }) => {
  await resetWorld(world)
  await openWorkbench(page)
  const url = await wireText(page, 'Request URL')
  const body = await wireText(page, 'Request body')
  expect(url).toMatch(
    /^POST http:\/\/127\.0\.0\.1:\d+\/v4\/openim\/admin_set_msg_read\?sdkappid=88888888&identifier=admin&usersig=•+&random=\d+&contenttype=json$/,
  )
  expect(body).toBe('{\n  "Report_Account": "dramon1",\n  "Peer_Account": "dramon2"\n}')

  await sendCommand(page)

  await expectOutcome(page, { status: 'OK', title: 'The service accepted it' })
  expect(await wireText(page, 'Request URL')).toBe(url)
  expect(await wireText(page, 'Request body')).toBe(body)
  expect((await lastBody(world)).toString()).toBe(body)
  const userSig = await box(page, 'UserSig').inputValue()
  expect(userSig.length).toBeGreaterThan(100)
  expect(await readableText(page)).not.toContain(userSig)
})

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('the first minute is the same', async ({ page }) => {
    await resetWorld(world)
    await page.goto('/')
    await expect(box(page, 'Report_Account')).toHaveValue('dramon1')

    await page.keyboard.press('Control+Enter')

    await expect(page.getByRole('status')).toHaveText('OK')
    await expect(
      page
        .getByRole('main')
        .getByRole('heading', { level: 3, name: /\p{Script=Han}/u })
        .first(),
    ).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: /dramon1.*dramon2.*OK/ })).toHaveCount(1)
    expect(await unreadOf(world, 'dramon1', 'dramon2')).toEqual(count(0))
  })
})
