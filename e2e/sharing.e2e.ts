/** Calls that leave as a file or a link without a secret, and come in without harm: nothing here sends. */
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { readClipboard } from './support/clipboard.ts'
import { createWorld, receivedCalls, signFor } from './support/emulator.ts'
import { expect, freshTest, test } from './support/test.ts'
import { box, historyRows, openWorkbench, pane, sendCommand, showRaw, status, typeRaw } from './support/workbench.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share', exact: true })
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true })
const said = (page: Page) => dialog(page).getByRole('status').first()

async function openShare(page: Page, tab: 'Export' | 'Import' | 'Link'): Promise<Locator> {
  await button(pane(page, 'History'), 'Share…').click()
  await dialog(page).getByRole('tab', { name: tab, exact: true }).click()
  return dialog(page)
}

async function importFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await button(dialog(page), 'Choose a file…').click()
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

async function download(page: Page, format: string): Promise<string> {
  await dialog(page).getByRole('radio', { name: format, exact: true }).check()
  await expect(said(page)).toContainText(/^✓ 2 calls, 0 secrets found in [\d,]+ bytes/)
  const saving = page.waitForEvent('download')
  await button(dialog(page), 'Download').click()
  return readFileSync(await (await saving).path(), 'utf8')
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) })),
      state,
    )
    .toEqual([])
}

async function sendTwo(page: Page): Promise<void> {
  await sendCommand(page)
  await expect(status(page)).toHaveText('OK')
  await box(page, 'Peer_Account').fill('no<b>body')
  await sendCommand(page)
  await expect(status(page)).toHaveText('FAIL 90003')
}

test('every format leaves without the signature; ours comes back, marked, once, and nothing is sent', async ({
  page,
  world,
}) => {
  await openWorkbench(page, world)
  await sendTwo(page)
  await openShare(page, 'Export')
  await expectAccessible(page, 'export')
  const files: Record<string, string> = {}
  for (const format of ['HAR 1.2', 'CSV', 'Markdown', 'cURL script', 'JSON']) {
    files[format] = await download(page, format)
  }
  const signature = await page.getByRole('textbox', { name: 'UserSig', includeHidden: true }).inputValue()
  for (const text of Object.values(files)) expect(text).not.toContain(signature.slice(8, 38))
  expect(files.CSV).toContain(',rejected,200,90003,')
  expect(files.Markdown).toContain('FAIL 90003')
  expect(files['cURL script']?.match(/^curl /gm)).toHaveLength(2)

  await dialog(page).getByRole('checkbox', { name: 'Other names for the accounts', exact: true }).check()
  await expect(said(page)).toContainText('accounts renamed, none of them found')
  expect(await download(page, 'JSON')).not.toContain('dramon1')
  await button(dialog(page), 'Close').click()
  await expect(button(pane(page, 'History'), 'Share…')).toBeFocused()

  await button(pane(page, 'History'), 'New session').click()
  await expect(historyRows(page)).toHaveCount(0)
  await openShare(page, 'Import')
  await expectAccessible(page, 'import')
  await importFile(page, 'calls.json', files.JSON ?? '')
  await expect(said(page)).toContainText('No call is new. 2 calls were already here.')
  // Those of another machine have other names.
  await importFile(page, 'calls.json', (files.JSON ?? '').replaceAll('"id": "', '"id": "x'))
  await expect(said(page)).toContainText('Imported 2 calls. Nothing was sent.')
  await importFile(page, 'calls.har', files['HAR 1.2'] ?? '')
  await expect(said(page)).toContainText('Imported 2 calls.')
  await button(dialog(page), 'Close').click()
  await expect(historyRows(page)).toHaveCount(4)
  await expect(historyRows(page).first()).toContainText(/FAIL 90003.*imported/)
  await historyRows(page).first().getByRole('button').first().click()
  await expect(status(page)).toHaveText('FAIL 90003')
  await expect(pane(page, 'Explanation')).toContainText(/\w+ \w+/)
  expect(await receivedCalls(world)).toHaveLength(2)
})

test('a file that cannot be taken changes nothing, and each says why', async ({ page, world }) => {
  await openWorkbench(page, world)
  await openShare(page, 'Import')
  const good = { id: 'a', startedAt: 0, target: 'emulator', live: false, timeoutMs: 1, request: {}, sent: null }
  for (const [text, says] of [
    ['', 'The file is not JSON: the text is empty.'],
    ['{\n  "format": oops\n}', 'The file is not JSON: mistake at line 2'],
    ['{"a":1}', 'neither calls of Markread'],
    ['{"format":"markread-calls","version":9}', 'The file has version 9; this Markread reads version 1.'],
    [
      JSON.stringify({ format: 'markread-calls', version: 1, calls: [good] }),
      'calls[0].request.method is not what it has to be. Nothing was imported.',
    ],
    [Buffer.from([0xff, 0xfe, 0]), 'The file is not UTF-8 text.'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested more than 100 levels'],
    ['{"log":{"entries":[]}}', 'none calls admin_set_msg_read'],
  ] as const) {
    await importFile(page, 'some.json', Buffer.from(text))
    await expect(said(page)).toContainText(says)
  }
  await button(dialog(page), 'Close').click()
  await expect(historyRows(page)).toHaveCount(0)
})

test('a cURL command becomes the draft, and says what is wrong with it', async ({ page, world }) => {
  await openWorkbench(page, world)
  const share = await openShare(page, 'Import')
  const command = share.getByRole('textbox', { name: 'cURL command', exact: true })
  for (const [text, says] of [
    ['GET /', 'There is no cURL command'],
    ["curl http://h/ \\\n -d '{", 'The quotation at line 2, column 5 never ends.'],
    ['curl http://h/ -d @body.json', 'The body is in the file body.json'],
    [
      `curl 'http://h/?random=77&contenttype=json' -H 'X-A: 1' -d '{"Report_Account":"from-curl"}'`,
      'Nothing was sent.',
    ],
  ] as const) {
    await command.fill(text)
    await button(share, 'Load into the form').click()
    await expect(share).toContainText(says)
  }
  await button(share, 'Close').click()
  await expect(box(page, 'Report_Account')).toHaveValue('from-curl')
  await expect(pane(page, 'Request URL')).toContainText('random=77')
  expect(await receivedCalls(world)).toEqual([])
})

test('a link opens as a draft on the emulator, and sends nothing', async ({ page }) => {
  const world = await createWorld({ scenario: 'swapped-pair' })
  await openWorkbench(page, world)
  await typeRaw(page, '{"Report_Account":"张三 ","Peer_Account":"<i>"}')
  const share = await openShare(page, 'Link')
  await expect(share).toContainText('With the emulator’s scenario swapped-pair.')
  await expectAccessible(page, 'link')
  await button(share, 'Copy link').click()
  await expect.poll(() => readClipboard(page)).toContain('#r=1.')
  const link = await readClipboard(page)
  expect(link).not.toContain(signFor(world).slice(8, 38))
  await button(share, 'Close').click()
  await typeRaw(page, '{}')

  await page.goto('/favicon.svg')
  await page.goto(link)
  const bar = page.getByRole('status').filter({ hasText: 'Nothing was sent' })
  await expect(bar).toContainText('The request of a link is in the form, on the emulator.')
  await showRaw(page)
  await expect(box(page, 'Raw body')).toHaveValue('{"Report_Account":"张三 ","Peer_Account":"<i>"}')
  await expect(page).toHaveURL(/\/(\?[^#]*)?$/)
  await button(bar, 'Set the emulator to it').click()
  await expect(bar).toContainText('The emulator stands as it did')
  await expectAccessible(page, 'opened link')
  expect(await receivedCalls(world)).toEqual([])
  await button(bar, 'Back to my draft').click()
  await expect(box(page, 'Raw body')).toHaveValue('{}')

  for (const [hash, says] of [
    [link.slice(link.indexOf('#'), -9), 'The link is damaged'],
    ['#r=hello', 'is no request of Markread'],
    ['#r=2.abc', 'made by a later Markread (version 2; this one reads 1)'],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = to
    }, hash)
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible()
    await expect(box(page, 'Raw body')).toHaveValue('{}')
  }
})

freshTest.describe('in Chinese', () => {
  freshTest.use({ locale: 'zh-CN' })

  freshTest('the dialog speaks it, and a bad file does', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: '分享…', exact: true }).click()
    const share = page.getByRole('dialog', { name: '分享', exact: true })
    await expect(share.getByRole('status')).toContainText('0 次调用，在')
    for (const tab of ['导出', '导入', '链接']) {
      await share.getByRole('tab', { name: tab, exact: true }).click()
      await expect(share.getByRole('tabpanel')).not.toContainText(/Nothing|Choose|found|Copy|secret/)
    }
    await page.keyboard.press('Escape')
    await page.goto('/#r=9.abc')
    await expect(page.getByRole('status').filter({ hasText: '链接由更新的 Markread 制作' })).toBeVisible()
  })
})
