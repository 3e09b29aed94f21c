/** What is pasted into the connection: read, told, and taken back by a press. */
import type { Page } from '@playwright/test'
import { buildRequestUrl } from '../src/protocol/request-url.ts'
import { expectAccessible } from './support/accessible.ts'
import { writeClipboard } from './support/clipboard.ts'
import { receivedCalls, signFor, type World } from './support/emulator.ts'
import { test as base, expect } from './support/test.ts'
import { armButton, box, chooseTarget, openWorkbench, pane, wireText } from './support/workbench.ts'

/** Whatever a test pastes, nothing of it is sent. */
const test = base.extend<{ sendsNothing: undefined }>({
  sendsNothing: [
    async ({ page }, use) => {
      const sent: string[] = []
      page.on('request', (request) => {
        if (/\/relay\/(send|arm)|\/v4\//.test(request.url())) sent.push(request.url())
      })
      await use(undefined)
      expect(sent).toEqual([])
    },
    { auto: true },
  ],
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const note = (page: Page) => pane(page, 'Connection').getByRole('status')
/** It comes with the reader of pastes. */
const notePlace = (page: Page, connection: 'Connection' | '连接') =>
  page.getByRole('region', { name: connection, exact: true }).locator('[aria-live]')

/** By the clipboard and the keys, over what the box holds. */
async function paste(page: Page, name: string, text: string): Promise<void> {
  await writeClipboard(page, text)
  await box(page, name).press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+v')
}

async function openReady(page: Page, world: World): Promise<void> {
  await openWorkbench(page, world)
  await expect(notePlace(page, 'Connection')).toBeAttached()
}

async function expectBoxes(page: Page, sdkAppId: number | string, identifier: string, userSig: string): Promise<void> {
  await expect(box(page, 'SDKAppID')).toHaveValue(String(sdkAppId))
  await expect(box(page, 'Identifier')).toHaveValue(identifier)
  await expect(box(page, 'UserSig')).toHaveValue(userSig)
}

/** Of another admin of the world's app. */
function requestOf(world: World, origin: string, userSig = signFor(world, { identifier: 'administrator' })) {
  const path = 'v4/openim/admin_set_msg_read'
  const parameters = { sdkAppId: '1400000001', identifier: 'administrator', random: '42', contentType: 'xml' }
  return { url: buildRequestUrl({ origin, path, userSig, ...parameters }), userSig }
}

const wrappings: [name: string, wrap: (userSig: string) => string, words: string][] = [
  ['quotes', (userSig) => `“${userSig}”`, 'Took off the quotes around it.'],
  ['a line of an environment', (userSig) => `export TIM_USERSIG=${userSig}`, 'Took the value of TIM_USERSIG.'],
  [
    'the lines of a mail',
    (userSig) => userSig.replace(/.{76}/g, '$&\n'),
    'Joined what line breaks or spaces had divided',
  ],
  ['white space', (userSig) => `\t${userSig} `, 'Took off the white space around it.'],
]
for (const [name, wrap, words] of wrappings) {
  test(`a UserSig in ${name} is taken out, and the note says so`, async ({ page, world }) => {
    await openReady(page, world)
    const userSig = signFor(world, { expire: 3_600 })
    await paste(page, 'UserSig', wrap(userSig))
    await expectBoxes(page, world.sdkAppId, world.admin, userSig)
    await expect(note(page)).toContainText(words)
    await expect(pane(page, 'Connection')).toContainText('Signed for admin, valid')
    await expect(box(page, 'UserSig')).toBeFocused()
  })
}

test('undo puts back what the boxes held, and in exactly what was pasted', async ({ page, world }) => {
  await openReady(page, world)
  const pasted = ` "${signFor(world)}"`
  await paste(page, 'UserSig', pasted)
  await expect(note(page).getByRole('paragraph')).toHaveText([
    '●Took off the white space around it.',
    '●Took off the quotes around it.',
  ])
  await button(page, 'Undo').click()
  await expectBoxes(page, world.sdkAppId, world.admin, pasted)
  await expect(note(page)).toHaveCount(0)
  await expect(box(page, 'UserSig')).toBeFocused()
})

test('undo brings back no key that was forgotten since', async ({ page, world }) => {
  await openReady(page, world)
  await button(page, 'Sign with SecretKey').click()
  await box(page, 'SecretKey').fill(world.secretKey)
  await page.keyboard.press('Enter')
  await button(page, 'Sign again').click()
  const before = await box(page, 'UserSig').inputValue()
  await paste(page, 'SDKAppID', requestOf(world, world.origin).url)
  await expect(box(page, 'UserSig')).not.toHaveValue(before)
  await button(page, 'Forget the key').click()
  await expect(button(page, 'Sign with SecretKey')).toBeVisible()
  await button(page, 'Undo').click()
  await expect(box(page, 'UserSig')).toHaveValue(before)
  await expect(button(page, 'Sign with SecretKey')).toBeVisible()
  await expect(button(page, 'Forget the key')).toHaveCount(0)
})

test('undo keeps nothing until the tab closes that is no longer to be kept', async ({ page, world }) => {
  await openReady(page, world)
  const keeping = page.getByRole('checkbox', { name: 'Keep until this tab closes', exact: true })
  const before = await box(page, 'UserSig').inputValue()
  await keeping.check()
  await paste(page, 'SDKAppID', requestOf(world, world.origin).url)
  await keeping.uncheck()
  await button(page, 'Undo').click()
  await expect(box(page, 'UserSig')).toHaveValue(before)
  await expect(keeping).not.toBeChecked()
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(before.slice(8, 40))
})

test('what is taken off in the middle of a text goes in where the caret is', async ({ page, world }) => {
  await openReady(page, world)
  await writeClipboard(page, ' istrator')
  await box(page, 'Identifier').press('End')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(box(page, 'Identifier')).toHaveValue('administrator')
  await button(page, 'Undo').click()
  await expect(box(page, 'Identifier')).toHaveValue('admin istrator')
})

test('a whole URL, percent-encoded, fills all boxes and the draft’s parameters, and undo empties them again', async ({
  page,
  world,
}) => {
  await openReady(page, world)
  const before = { userSig: await box(page, 'UserSig').inputValue(), url: await wireText(page, 'Request URL') }
  const { url, userSig } = requestOf(world, world.origin)
  await paste(page, 'SDKAppID', encodeURIComponent(url))
  await expectBoxes(page, 1400000001, 'administrator', userSig)
  await expect(note(page)).toHaveText(
    '●Took SDKAppID, Identifier, UserSig, random, and contenttype from the request URL.',
  )
  expect(await wireText(page, 'Request URL')).toContain('random=42&contenttype=xml')

  await button(page, 'Undo').click()
  await expectBoxes(page, encodeURIComponent(url), world.admin, before.userSig)
  await box(page, 'SDKAppID').fill(String(world.sdkAppId))
  expect(await wireText(page, 'Request URL')).toBe(before.url)
})

test('a cURL command for another host offers that host; its credential goes there and nowhere else', async ({
  page,
  world,
}) => {
  await openReady(page, world)
  const before = await box(page, 'UserSig').inputValue()
  const { url, userSig } = requestOf(world, 'https://adminapisgp.im.qcloud.com')
  await paste(page, 'UserSig', `curl --request POST '${url}' \\\n  --data-binary '{}'`)
  await expect(note(page)).toContainText('from the cURL command.')
  await expect(note(page)).toContainText('This request was meant for adminapisgp.im.qcloud.com.')
  await expect(page).toHaveTitle('Markread')

  await button(page, 'Use adminapisgp.im.qcloud.com').click()
  await expect(page).toHaveTitle('LIVE 1400000001 · Markread')
  await expect(armButton(page)).toBeVisible()
  await expectBoxes(page, 1400000001, 'administrator', userSig)
  await expect(note(page)).toHaveCount(0)
  await chooseTarget(page, 'Emulator')
  await expectBoxes(page, world.sdkAppId, world.admin, before)
})

test('a host that may not be called is named, and not offered', async ({ page, world, farPorts: [port] }) => {
  await openReady(page, world)
  await paste(page, 'UserSig', requestOf(world, 'https://console.tim.qq.com.example.com').url)
  await expect(note(page)).toContainText('console.tim.qq.com.example.com, which is not allowed')
  await expect(page.getByRole('button', { name: /^Use / })).toHaveCount(0)
  await paste(page, 'UserSig', requestOf(world, `http://127.0.0.1:${port}`).url)
  await expect(button(page, `Use 127.0.0.1:${port}`)).toBeVisible()
})

test('a SecretKey is put into no box, and signs by a press', async ({ page, world }) => {
  await openReady(page, world)
  const before = await box(page, 'UserSig').inputValue()
  await paste(page, 'UserSig', ` ${world.secretKey}\n`)
  await expect(note(page)).toContainText('the form of a SecretKey, not of a UserSig (our inference)')
  await expectBoxes(page, world.sdkAppId, world.admin, before)
  await button(page, 'Sign with it').click()
  await expect(box(page, 'SecretKey')).toHaveValue(world.secretKey)
  await expect(box(page, 'SecretKey')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(page, 'SecretKey')).toHaveCount(0)
  await expect(button(page, 'Sign again')).toBeVisible()
  await expect(pane(page, 'Connection')).toContainText('Signed for admin, valid')
})

test('a mask is not taken: a copied request keeps the signature that is here', async ({ page, world }) => {
  await openReady(page, world)
  const before = await box(page, 'UserSig').inputValue()
  await paste(page, 'UserSig', 'masked~187~3f2a9c1e')
  await expect(note(page)).toContainText('only a mask, which cannot be used')
  await expectBoxes(page, world.sdkAppId, world.admin, before)
  await button(page, 'Close').click()
  await expect(note(page)).toHaveCount(0)
  await paste(page, 'UserSig', requestOf(world, world.origin, 'masked~187~3f2a9c1e').url)
  await expectBoxes(page, 1400000001, 'administrator', before)
  await expect(note(page)).toContainText('only a mask')
})

test('typing is never altered, and ends the note', async ({ page, world }) => {
  await openReady(page, world)
  await paste(page, 'Identifier', '"administrator"')
  await expect(note(page)).toContainText('Took off the quotes')
  await box(page, 'Identifier').press('End')
  await page.keyboard.type('" ')
  await expect(box(page, 'Identifier')).toHaveValue('administrator" ')
  await expect(note(page)).toHaveCount(0)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(box(page, 'Identifier')).toHaveValue('administrator')
  await expect(note(page)).toHaveCount(0)
  await box(page, 'UserSig').fill('')
  await box(page, 'UserSig').pressSequentially(' "TIM_USERSIG=e')
  await expect(box(page, 'UserSig')).toHaveValue(' "TIM_USERSIG=e')
  await expect(note(page)).toHaveCount(0)
})

test('what needs no help is the browser’s own paste', async ({ page, world }) => {
  await openReady(page, world)
  const userSig = signFor(world, { expire: 3_600 })
  await paste(page, 'UserSig', userSig)
  await expectBoxes(page, world.sdkAppId, world.admin, userSig)
  await expect(note(page)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(box(page, 'UserSig')).not.toHaveValue(userSig)
})

test('the same in Chinese; no call was made, and axe finds nothing', async ({ page, world }) => {
  await openReady(page, world)
  await button(page, '简体中文').click()
  const told = page.getByRole('region', { name: '连接', exact: true }).getByRole('status')
  await expect(notePlace(page, '连接')).toBeAttached()
  const { url, userSig } = requestOf(world, 'https://console.tim.qq.com')
  await paste(page, 'UserSig', `POST ${url} HTTP/1.1`)
  await expectBoxes(page, 1400000001, 'administrator', userSig)
  await expect(told).toContainText('已从请求 URL 中取出 SDKAppID、Identifier、UserSig、random、contenttype。')
  await expect(told).toContainText('该请求原本发往 console.tim.qq.com。')
  await expectAccessible(page)
  await button(page, '撤销').click()
  await expect(box(page, 'SDKAppID')).toHaveValue(String(world.sdkAppId))
  await expect(told).toHaveCount(0)
  expect(await receivedCalls(world)).toEqual([])
})
