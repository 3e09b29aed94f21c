/** Saved connections carried as a file: out without a secret, in without harm. */
import { readFileSync } from 'node:fs'
import {
  act,
  button,
  chip,
  dialog,
  expectOrder,
  fileOf,
  importFile,
  openDialog,
  openWith,
  own,
  production,
  rows,
  said,
  trial,
} from './support/connections-dialog.ts'
import { signFor } from './support/emulator.ts'
import { expect, test } from './support/test.ts'
import { connect } from './support/workbench.ts'

test('exported without a secret, imported again, nothing twice and nothing switched', async ({ page, world }) => {
  await openWith(page, [production, trial])
  await connect(page, world)
  await openDialog(page)
  const saving = page.waitForEvent('download')
  await button(dialog(page), 'Export').click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('markread-connections.json')
  const text = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(text)).toEqual({ format: 'markread-connections', version: 1, connections: [production, trial] })

  await importFile(page, text)
  await expect(said(page)).toContainText('0 are new, 2 were already here.')
  await act(page, 'Production', 'Delete')
  const userSig = signFor(world)
  await importFile(page, fileOf({ ...production, userSig }, trial, { ...own, colour: 'mauve', secretKey: 'x' }))
  await expect(said(page)).toContainText('2 are new, 1 was already here. 1 cannot be read and is listed as broken.')
  await expect(said(page)).toContainText('Secrets in the file were left out: userSig, secretKey.')
  await expectOrder(page, ['Trial', 'Production', 'A connection that can no longer be read'])
  expect(await page.evaluate(() => localStorage.getItem('markread.connections'))).not.toMatch(/userSig|secretKey/)
  await page.keyboard.press('Escape')
  await expect(chip(page)).toContainText('EMULATOR')
})

test('a file that is none of ours changes nothing, and each says why', async ({ page }) => {
  await openWith(page, [trial])
  await openDialog(page)
  for (const [text, says] of [
    ['', 'The file is not JSON: the text is empty.'],
    [`{\n  "format": oops\n}`, 'The file is not JSON: mistake at line 2'],
    ['{"connections":[]}', 'not a file of saved connections'],
    [
      fileOf(production).replace('"version":1', '"version":7'),
      'The file has version 7; this Markread reads version 1.',
    ],
    [' '.repeat(1_000_001), 'The file has 1,000,001 bytes; one of ours has at most 1,000,000. It was not read.'],
    [Buffer.from([0xff, 0xfe, 0x00]), 'The file is not UTF-8 text.'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'The file is nested more than 100 levels deep'],
  ] as const) {
    await importFile(page, Buffer.from(text))
    await expect(said(page)).toContainText(says)
    await expect(dialog(page).locator('input[type="file"]')).toHaveValue('')
    await expect(rows(page)).toHaveCount(2)
  }
})
