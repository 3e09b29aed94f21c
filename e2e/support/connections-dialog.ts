/** The saved connections, as a person works with their dialog. */
import { expect, type Locator, type Page } from '@playwright/test'
import { openWorkbench } from './workbench.ts'

export const chip = (page: Page) => page.getByRole('banner').locator('[aria-haspopup="dialog"]')
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Connections', exact: true })
export const rows = (page: Page) => page.getByRole('dialog').getByRole('listitem')
export const row = (page: Page, name: string) => rows(page).filter({ hasText: name })
export const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true })
export const said = (page: Page) => dialog(page).getByRole('status')

export const production = {
  id: 'p',
  name: 'Production',
  colour: 'red',
  target: 'region:china',
  sdkAppId: '1400123456',
  identifier: 'administrator',
}
export const trial = {
  ...production,
  id: 't',
  name: 'Trial',
  colour: 'green',
  target: 'emulator',
  sdkAppId: '88888888',
}
export const own = { ...production, id: 'o', name: 'Own', colour: 'grey', target: 'region:seoul', sdkAppId: '' }

/** As an earlier visit left them. */
export async function openWith(page: Page, connections: unknown[]): Promise<void> {
  await page.goto('/favicon.svg')
  await page.evaluate((text) => localStorage.setItem('markread.connections', text), JSON.stringify(connections))
  await openWorkbench(page)
}

export async function openDialog(page: Page): Promise<void> {
  await chip(page).click()
  await expect(dialog(page)).toBeVisible()
}

/** Without the emulator, which is always the first. */
export async function expectOrder(page: Page, names: string[]): Promise<void> {
  await expect(rows(page)).toContainText(['Emulator', ...names])
}

export async function act(page: Page, name: string, what: string): Promise<void> {
  await row(page, name).hover()
  await button(row(page, name), what).click()
}

/** Handed to the file chooser. */
export async function importFile(page: Page, text: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await button(dialog(page), 'Import…').click()
  const file = { name: 'some.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await (await choosing).setFiles(file)
}

export const fileOf = (...connections: unknown[]) =>
  JSON.stringify({ format: 'markread-connections', version: 1, connections })
