/** Connections kept by name: made, switched, edited, put in order, deleted and taken back. */
import { readClipboard } from './support/clipboard.ts'
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
  row,
  rows,
  said,
  trial,
} from './support/connections-dialog.ts'
import { receivedCalls, signFor } from './support/emulator.ts'
import { expect, freshTest, test } from './support/test.ts'
import { box, chooseTarget, connect, openWorkbench } from './support/workbench.ts'

test('saved from the workbench, its signature with it; the chip tells its name, and what was changed', async ({
  page,
  world,
}) => {
  await openWorkbench(page, world)
  await openDialog(page)
  await expect(dialog(page)).toContainText('No connection is saved yet')
  await button(dialog(page), 'Save this connection…').click()
  await box(page, 'Name').fill('My world')
  await page.getByRole('radio', { name: 'Purple', exact: true }).check({ force: true })
  await button(dialog(page), 'Save').click()
  await expect(row(page, 'My world')).toContainText(`${world.sdkAppId} · ${world.admin}`)
  await expect(row(page, 'My world')).toContainText('In use')
  await page.keyboard.press('Escape')
  await expect(chip(page)).toContainText('My world')
  await expect(chip(page)).toBeFocused()
  await expect(box(page, 'UserSig')).not.toHaveValue('')

  await box(page, 'Identifier').fill('someone')
  await expect(chip(page)).toContainText('changed')
  await openDialog(page)
  await button(dialog(page), 'Update “My world”').click()
  await expect(row(page, 'My world')).toContainText(`${world.sdkAppId} · someone`)
  await page.reload()
  await expect(chip(page)).toContainText('My world')
  await expect(chip(page)).not.toContainText('changed')
})

test('an update is no way around: what looks like a secret is not saved either', async ({ page, world }) => {
  const userSig = signFor(world)
  const stored = () => page.evaluate(() => localStorage.getItem('markread.connections'))
  await openWith(page, [trial])
  await openDialog(page)
  await act(page, 'Trial', 'Use')
  for (const [field, value] of [
    ['Identifier', userSig],
    ['Identifier', world.secretKey],
    ['SDKAppID', world.secretKey],
  ] as const) {
    const kept = await box(page, field).inputValue()
    await box(page, field).fill(value)
    await openDialog(page)
    await button(dialog(page), 'Update “Trial”').click()
    await expect(said(page)).toContainText(`Nothing was updated. ${field}: This looks like a UserSig or a SecretKey.`)
    expect(JSON.parse((await stored()) ?? '')).toEqual([trial])
    await page.keyboard.press('Escape')
    await box(page, field).fill(kept)
  }
})

test('switching takes no credential along, sends nothing and arms nothing', async ({ page, world }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openWith(page, [production, trial])
  await connect(page, world)
  await openDialog(page)
  await act(page, 'Production', 'Use')
  await expect(dialog(page)).toHaveCount(0)
  await expect(chip(page)).toContainText('Production')
  await expect(chip(page)).toContainText('LIVE read-only')
  await expect(box(page, 'SDKAppID')).toHaveValue('1400123456')
  await expect(box(page, 'UserSig')).toHaveValue('')

  await openDialog(page)
  await act(page, 'Trial', 'Use')
  await expect(box(page, 'Identifier')).toHaveValue('administrator')
  await openDialog(page)
  await button(rows(page).first(), 'Use').click()
  await expect(chip(page)).toContainText('EMULATOR')
  await expect(box(page, 'SDKAppID')).toHaveValue(String(world.sdkAppId))
  await expect(box(page, 'UserSig')).not.toHaveValue('')
  expect(asked.filter((path) => /^\/relay\/(send|arm)/.test(path))).toEqual([])
  expect(await receivedCalls(world)).toEqual([])
})

test('a form says beside each field what would be right, and saves what is half done', async ({ page }) => {
  await openWith(page, [production, own])
  await openDialog(page)
  await act(page, 'Own', 'Edit')
  await expect(box(page, 'Name')).toBeFocused()
  await expect(dialog(page)).toContainText('Still empty: a number of the console, such as 1400000000.')
  const form = dialog(page).getByRole('form', { name: 'Edit connection' })
  for (const [field, value, says] of [
    ['SDKAppID', '14x', 'An SDKAppID has only digits'],
    ['Identifier', '用'.repeat(11), '33 bytes. An identifier has at most 32'],
    ['Identifier', 'admin ', 'Holds a space at an end'],
    ['Identifier', 'ab'.repeat(32), 'This looks like a UserSig or a SecretKey'],
    ['Name', '', 'Give it a name'],
    ['Name', 'x'.repeat(61), '61 characters. A name has at most 60.'],
    ['Name', 'Production', 'Another connection has this name'],
  ] as const) {
    await form.getByRole('textbox', { name: field, exact: true }).fill(value)
    await expect(form, value).toContainText(says)
  }
  await button(form, 'Save').click()
  await expect(box(page, 'Name')).toBeFocused()
  await expect(box(page, 'Name')).toHaveAttribute('aria-invalid', 'true')

  await box(page, 'Name').fill('Half done')
  await form.getByRole('textbox', { name: 'Identifier', exact: true }).fill('')
  await button(form, 'Save').click()
  await expect(row(page, 'Half done')).toContainText('14x · –')
})

test('what is typed into the form survives a reload, but for a secret', async ({ page, world }) => {
  const userSig = signFor(world)
  await openWith(page, [production])
  await openDialog(page)
  await button(dialog(page), 'Save this connection…').click()
  const identifier = dialog(page).getByRole('textbox', { name: 'Identifier', exact: true })
  await box(page, 'Name').fill('<b>Not yet</b>')
  await identifier.fill(userSig)
  await button(dialog(page), 'Save').click()
  await expect(identifier).toBeFocused()
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(stored).toContain('Not yet')
  expect(stored).not.toContain(userSig.slice(8, 40))

  await page.reload()
  await openDialog(page)
  await expect(box(page, 'Name')).toHaveValue('<b>Not yet</b>')
  await expect(identifier).toHaveValue('')
  await button(dialog(page), 'Save').click()
  await expect(row(page, '<b>Not yet</b>')).toBeVisible()
})

freshTest('with keys alone: through the list, moved, duplicated, deleted, taken back', async ({ page }) => {
  await openWith(page, [production, trial, own])
  await chip(page).focus()
  await page.keyboard.press('Enter')
  await expect(button(rows(page).first(), 'Use')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(button(row(page, 'Production'), 'Use')).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expectOrder(page, ['Trial', 'Production', 'Own'])
  await expect(said(page)).toHaveText(/Production is now 2 of 3/)
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expectOrder(page, ['Trial', 'Own', 'Production'])
  await expect(button(row(page, 'Production'), 'Use')).toBeFocused()

  await button(row(page, 'Trial'), 'Duplicate').press('Enter')
  await expectOrder(page, ['Trial', 'Trial (2)', 'Own', 'Production'])
  await expect(button(row(page, 'Trial (2)'), 'Edit')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Second')
  await page.keyboard.press('Enter')
  await expect(button(row(page, 'Second'), 'Edit')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('x')
  await page.keyboard.press('Escape')
  await expect(button(row(page, 'Second'), 'Edit')).toBeFocused()

  await page.keyboard.press('Delete')
  await expectOrder(page, ['Trial', 'Own', 'Production'])
  await page.keyboard.press('Delete')
  await expect(said(page)).toContainText('2 connections were deleted.')
  await button(said(page), 'Undo').press('Enter')
  await expectOrder(page, ['Trial', 'Second', 'Own', 'Production'])
  await button(row(page, 'Own'), 'Move up').press('Enter')
  await expectOrder(page, ['Trial', 'Own', 'Second', 'Production'])
  await expect(button(row(page, 'Own'), 'Move up')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chip(page)).toBeFocused()
})

freshTest('what was deleted can be taken back for eight seconds', async ({ page }) => {
  await openWith(page, [production, trial])
  await page.clock.install()
  await openDialog(page)
  await act(page, 'Production', 'Delete')
  await expect(said(page)).toContainText('“Production” was deleted.')
  await page.clock.runFor(7_000)
  await button(said(page), 'Undo').click()
  await expectOrder(page, ['Production', 'Trial'])

  await act(page, 'Production', 'Delete')
  await page.clock.runFor(8_000)
  await expect(said(page)).toHaveText('')
  await page.reload()
  await openDialog(page)
  await expectOrder(page, ['Trial'])
})

freshTest('closing the dialog takes no undo away, and does not prolong it', async ({ page }) => {
  await openWith(page, [production, trial])
  await page.clock.install()
  await openDialog(page)
  await act(page, 'Production', 'Delete')
  await page.keyboard.press('Escape')
  await openDialog(page)
  await button(said(page), 'Undo').click()
  await expectOrder(page, ['Production', 'Trial'])

  await act(page, 'Production', 'Delete')
  await page.keyboard.press('Escape')
  await page.clock.runFor(8_000)
  await openDialog(page)
  await expectOrder(page, ['Trial'])
  await expect(said(page)).toHaveText('')
})

freshTest('deleted for good, it is forgotten what it was signed with', async ({ page, world }) => {
  const mine = { ...trial, sdkAppId: String(world.sdkAppId), identifier: world.admin }
  const kept = () => page.evaluate(() => sessionStorage.getItem('markread.kept-user-sigs'))
  const signAgain = button(page, 'Sign again')
  await openWith(page, [mine])
  await page.clock.install()
  await openDialog(page)
  await act(page, 'Trial', 'Use')
  await button(page, 'Sign with SecretKey').click()
  await box(page, 'SecretKey').fill(world.secretKey)
  await page.keyboard.press('Enter')
  await expect(signAgain).toBeVisible()
  await page.getByRole('checkbox', { name: 'Keep until this tab closes', exact: true }).check()
  const userSig = await box(page, 'UserSig').inputValue()
  await openDialog(page)
  await button(rows(page).first(), 'Use').click()

  await openDialog(page)
  await act(page, 'Trial', 'Delete')
  await page.clock.runFor(7_000)
  await button(said(page), 'Undo').click()
  await act(page, 'Trial', 'Use')
  await expect(box(page, 'UserSig')).toHaveValue(userSig)
  await expect(signAgain).toBeVisible()
  expect(await kept()).toContain(userSig)

  await openDialog(page)
  await act(page, 'Trial', 'Delete')
  await page.keyboard.press('Escape')
  await page.clock.runFor(8_000)
  expect(await kept()).toBeNull()
  await openDialog(page)
  await importFile(page, fileOf(mine))
  await act(page, 'Trial', 'Use')
  await expect(box(page, 'SDKAppID')).toHaveValue(mine.sdkAppId)
  await expect(box(page, 'UserSig')).toHaveValue('')
  await expect(button(page, 'Sign with SecretKey')).toBeVisible()
})

test('one that can no longer be read is listed with its text, kept, copied, deleted', async ({ page }) => {
  const broken = { ...own, target: 'region:atlantis', name: '<i>lost</i>' }
  await openWith(page, [production, broken, trial])
  await openDialog(page)
  const listed = row(page, 'A connection that can no longer be read')
  await expect(listed).toContainText('Its field target will not do.')
  await expect(listed).toContainText(JSON.stringify(broken))
  await act(page, 'Trial', 'Duplicate')
  expect(await page.evaluate(() => localStorage.getItem('markread.connections'))).toContain(JSON.stringify(broken))
  await button(listed, 'Copy its text').click()
  await expect(listed).toContainText('Copied')
  expect(await readClipboard(page)).toBe(JSON.stringify(broken))
  await button(listed, 'Delete').click()
  await expectOrder(page, ['Production', 'Trial', 'Trial (2)'])
  await button(said(page), 'Undo').click()
  await expect(rows(page)).toHaveCount(5)
  await expect(rows(page).nth(2)).toContainText('<i>lost</i>')
})

test('another tab sees a change at once', async ({ page }) => {
  await openWith(page, [production, trial])
  const other = await page.context().newPage()
  await other.goto('/')
  await openDialog(other)
  await openDialog(page)
  await act(page, 'Trial', 'Delete')
  await expect(rows(other)).toHaveCount(2)
  await act(other, 'Production', 'Duplicate')
  await expectOrder(page, ['Production', 'Production (2)'])
  await button(said(page), 'Undo').click()
  await expectOrder(other, ['Production', 'Trial', 'Production (2)'])
  await other.close()
})

freshTest('where nothing can be stored it works until the page ends, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openWorkbench(page)
  await chooseTarget(page, 'China · console.tim.qq.com')
  await openDialog(page)
  await button(dialog(page), 'Save this connection…').click()
  await box(page, 'Name').fill('For now')
  await button(dialog(page), 'Save').click()
  await expect(row(page, 'For now')).toContainText('In use')
  await expect(dialog(page)).toContainText('its storage is full: the list ends with the page')
})

freshTest.describe('in Chinese', () => {
  freshTest.use({ locale: 'zh-CN' })

  freshTest('saved, switched, deleted, taken back', async ({ page }) => {
    await page.goto('/')
    await chip(page).click()
    const connections = page.getByRole('dialog', { name: '连接', exact: true })
    await button(connections, '保存当前连接…').click()
    await box(page, '名称').fill('测试环境')
    await button(connections, '保存').click()
    await expect(row(page, '测试环境')).toContainText('使用中')
    await act(page, '测试环境', '删除')
    await expect(connections.getByRole('status')).toContainText('已删除“测试环境”。')
    await button(connections, '撤销').click()
    await act(page, '测试环境', '使用')
    await expect(chip(page)).toContainText('测试环境')
    await expect(page.getByRole('banner')).not.toContainText(/changed|EMULATOR/)
  })
})
