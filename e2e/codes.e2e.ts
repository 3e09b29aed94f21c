/** The dictionary: found by typing, filtered, linked, printed; each code with what was met of it, and a way to meet it. */
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { receivedCalls } from './support/emulator.ts'
import { expect, freshTest, test } from './support/test.ts'
import { box, expectOutcome, historyRows, openWorkbench, sendCommand, status } from './support/workbench.ts'

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search codes', exact: true })
const results = (page: Page) => page.getByRole('list', { name: 'Codes found', exact: true }).getByRole('link')
const found = (page: Page) => page.getByRole('main').getByRole('status')
const chip = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}: \\d+ codes?$`) })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name })
const produce = (page: Page) => part(page, 'Produce it on the emulator')

test('typing finds by number, by words of either language and by ErrorInfo, and marks where', async ({ page }) => {
  await page.goto('/codes')
  await expect(search(page)).toBeFocused()
  const all = Number(/\d+/.exec(await found(page).innerText())?.[0])
  expect(all).toBeGreaterThan(150)
  await expect(results(page)).toHaveCount(all)
  for (const [query, first, marked] of [
    ['90003', /^90003.*To_Account/, '90003'],
    ['9000', /^90001/, '9000'],
    ['region host', /^60026/, 'region host'],
    ['typographic', /^90001.*typographic/, 'typographic'],
    ['Invalid format of To', /^90003/, 'Invalid'],
    ['调用者不是管理员', /^60010.*调用者不是管理员/, '调用者不是管理员'],
  ] as const) {
    await search(page).fill(query)
    await expect(results(page).first()).toHaveText(first)
    if (!query.includes(' ')) await expect(results(page).first().locator('mark').first()).toHaveText(marked)
    expect(new URL(page.url()).searchParams.get('q')).toBe(query)
  }
  await search(page).fill('7xxxx')
  for (const one of await results(page).allTextContents()) expect(one).toMatch(/^7\d{4}/)
  await expectAccessible(page)
})

test('filters add up, say how much each would show, and stand in the address', async ({ page }) => {
  await page.goto('/codes')
  const gateway = Number(/\d+/.exec((await chip(page, 'Gateway').getAttribute('aria-label')) ?? '')?.[0])
  await chip(page, 'Gateway').click()
  await expect(results(page)).toHaveCount(gateway)
  await chip(page, 'Push').click()
  await chip(page, 'With growing pauses').click()
  await expect(page).toHaveURL(/\?family=gateway&family=push&retry=back-off$/)
  const shown = await results(page).allTextContents()
  expect(shown.length).toBeGreaterThan(2)
  for (const one of shown) expect(one).toMatch(/(Gateway|Push).*With growing pauses/)

  await page.reload()
  await expect(chip(page, 'Push')).toHaveAttribute('aria-pressed', 'true')
  expect(await results(page).allTextContents()).toEqual(shown)

  await search(page).fill('nothing has these words')
  await expect(page.getByText('No code fits.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear search and filters', exact: true }).click()
  await expect(found(page)).toHaveText(/^All \d+ codes$/)
  await expect(search(page)).toBeFocused()
  await expect(page).toHaveURL(/\/codes$/)
})

test('by keyboard alone: arrows go through the results, Enter opens one, / goes back to the box', async ({ page }) => {
  await page.goto('/codes')
  await search(page).pressSequentially('9000')
  await expect(found(page)).toHaveText(/^\d+ of/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(search(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('90008')
  await expect(results(page).first()).toHaveText(/^90008/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(/^90008/)
  await page.goBack()
  await expect(search(page)).toHaveValue('90008')
})

test('the palette opens a code by its number and by its words, and lists none unasked', async ({ page }) => {
  await openWorkbench(page)
  const codesInPalette = page.getByRole('dialog').getByRole('group', { name: 'Codes', exact: true }).getByRole('option')
  // The dictionary comes after the page: until then the palette does not know it.
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await expect(codesInPalette).toHaveCount(0)
  await page.keyboard.type('70001')
  await expect(codesInPalette.first()).toHaveText(/70001.*UserSig/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(/^70001/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('not an administrator')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(/^60010/)
})

for (const [address, words] of [
  ['90003', ['First reading (inferred)', 'Second reading (inferred)', 'Invalid format of To_Account', 'After a fix']],
  ['90008', ['First reading (inferred)', 'Second reading (inferred)']],
  ['60012', ['Documented, in a current table', 'Error table', 'read 2026-11']],
  ['70222', ['Only in a sibling product’s list']],
  ['125000', ['have one entry for all']],
  ['79999', ['Undocumented', 'Range 70000–79999']],
  ['1234567', ['none of the documented ranges']],
  ['0', ['0 is no error']],
] as const) {
  test(`/codes/${address} says what is known of it`, async ({ page }) => {
    await page.goto(`/codes/${address}`)
    await expect(heading(page)).toHaveText(new RegExp(`^${address}`))
    for (const word of words) await expect(page.getByRole('main')).toContainText(word)
  })
}

test('what is no code is said to be none', async ({ page }) => {
  for (const address of ['abc', '9e4', '-1', '60012.5', '<b>']) {
    await page.goto(`/codes/${encodeURIComponent(address)}`)
    await expect(heading(page)).toHaveText(`“${address}” is no error code.`)
  }
})

test('a number of no list is offered its own page; neighbours and family lead on; the link can be copied', async ({
  page,
}) => {
  await page.goto('/codes?q=79999')
  await expect(page.getByRole('main')).toContainText('79999 is in no list we know. Range 70000–79999')
  await search(page).press('Enter')
  await expect(heading(page)).toHaveText(/^79999/)

  await page.goto('/codes/90003')
  await page.getByRole('navigation', { name: 'Neighbours in the family' }).getByRole('link').last().click()
  await expect(heading(page)).toHaveText(/^90005/)
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await link(page, 'One-to-one chat').click()
  await expect(chip(page, 'One-to-one chat')).toHaveAttribute('aria-pressed', 'true')
  await expect(results(page).first()).toHaveText(/One-to-one chat/)
})

test('seen in the history, over sessions, beside a row that cannot be read; each leads to its call', async ({
  page,
  world,
}) => {
  await openWorkbench(page, world)
  await box(page, 'Peer_Account').fill('first')
  await sendCommand(page)
  await expectOutcome(page, { status: 'FAIL 90003', title: 'To_Account: missing or unknown account' })
  await page.getByRole('button', { name: 'New session', exact: true }).click()
  await expect(historyRows(page)).toHaveCount(0)
  await box(page, 'Peer_Account').fill('second')
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90003')
  await box(page, 'Peer_Account').fill('dramon2')
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('markread')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('exchanges', 'readwrite')
          writing.objectStore('exchanges').put({ id: 'broken', sessionId: 'x', startedAt: 1, sent: 'nonsense' })
          writing.oncomplete = () => resolve()
        }
      }),
  )

  await page.goto('/codes/90003')
  const history = part(page, 'In your history')
  await expect(history).toContainText('Seen twice in your history')
  await expect(history).toContainText('1 row could not be read.')
  await expect(history.getByRole('link')).toHaveText([/dramon1 ← second/, /dramon1 ← first/])
  await expectAccessible(page)
  await history.getByRole('link').last().click()
  await expect(status(page)).toHaveText('FAIL 90003')
  await expect(page).toHaveURL(/\/\?exchange=/)
})

test('a payload provokes it, or it is planted by a press for one mark; opening the page does neither', async ({
  page,
  world,
}) => {
  await openWorkbench(page, world)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Codes', exact: true }).click()
  await search(page).fill('90994')
  await results(page).first().click()
  await produce(page).getByRole('button', { name: 'Let the emulator’s next call answer 90994', exact: true }).click()
  await expect(produce(page)).toContainText(`the next mark of app ${world.sdkAppId} is answered with 90994, once.`)
  expect(await receivedCalls(world)).toEqual([])
  await produce(page).getByRole('link', { name: 'Go to the workbench and press Send', exact: true }).click()
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90994')
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')

  await page.goto('/codes/90001')
  await produce(page).getByRole('link', { name: 'Trailing comma', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Request', exact: true }).first()).toContainText('dramon2')
  expect(await receivedCalls(world)).toHaveLength(2)

  await page.goto('/codes/60003')
  await expect(produce(page)).toContainText('switches.emptyBody: 60003')
  await page.goto('/codes/72000')
  await expect(produce(page)).toContainText('Not offered')
  await expect(produce(page).getByRole('button')).toHaveCount(0)
})

test('beside a live connection it says so, and plants in the emulator alone', async ({ page }) => {
  await openWorkbench(page)
  await page.getByRole('combobox', { name: 'Target', exact: true }).selectOption({ index: 1 })
  await page.goto('/codes/90994')
  await expect(produce(page)).toContainText('The connection in use is not the emulator.')
})

freshTest('with the server stopped, both screens open and find in both languages', async ({ page, startServer }) => {
  const server = await startServer()
  await page.goto(server.origin)
  await page.waitForLoadState('networkidle')
  await server.stop()
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Codes', exact: true }).click()
  await search(page).fill('管理员')
  await expect(results(page).first()).toHaveText(/^60010/)
  await search(page).fill('90003')
  await results(page).first().click()
  await expect(heading(page)).toHaveText(/^90003/)
  await produce(page)
    .getByRole('button', { name: /^Let the/ })
    .click()
  await expect(produce(page).getByRole('alert')).toContainText('Nothing was planted.')
})

test('on paper: no frame, every code found with causes and fixes, and where links lead', async ({ page }) => {
  await page.goto('/codes?q=administrator&family=gateway')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
    'Add the account as an administrator',
  )
  const row = await page.getByRole('main').getByRole('listitem').first().boundingBox()
  expect(row?.width, 'the whole width of the paper').toBeGreaterThan(1000)
  await page.goto('/codes/60010')
  await expect(produce(page)).toHaveCount(0)
  const source = link(page, 'Error table')
  expect(await source.evaluate((one) => getComputedStyle(one, '::after').content)).toContain('trtc.io/document/34348')
  await page.emulateMedia({ media: 'screen' })
})

freshTest.describe('in Chinese, on a phone, in the dark', () => {
  freshTest.use({ locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 390, height: 844 } })

  freshTest('search, filter, a code', async ({ page }) => {
    await page.goto('/codes')
    await page.getByRole('searchbox', { name: '搜索错误码', exact: true }).fill('签名')
    await page.getByRole('button', { name: /^UserSig：\d+ 个$/ }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ 个错误码中的 \d+ 个$/)
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.getByRole('list', { name: '找到的错误码' }).getByRole('link').first().click()
    await expect(page.getByRole('region', { name: '在模拟器上复现' })).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
