/** What a person does on the emulator's screen, and what they look at. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { World } from './emulator.ts'

export const region = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name, exact: true })
export const board = (page: Page) => region(page, 'Conversations')
export const log = (page: Page) => region(page, 'Calls as received')
export const logRows = (page: Page) => log(page).getByRole('list').getByRole('listitem')
export const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' })
export const boxIn = (within: Locator, name: string) => within.getByRole('textbox', { name, exact: true })
export const chooseIn = (within: Locator, name: string, label: string) =>
  within.getByRole('combobox', { name, exact: true }).selectOption({ label })

/** What one reader has from one other person. */
export function conversation(page: Page, reader: string, other: string): Locator {
  const inbox = board(page)
    .locator('li')
    .filter({ has: page.getByRole('heading', { name: reader, exact: true }) })
  return inbox.getByRole('listitem').filter({ hasText: `←${other}` })
}

export function unread(within: Locator, count: number): Locator {
  return within.getByRole('img', { name: new RegExp(`^${count} unread`) })
}

export async function open(page: Page, world: World): Promise<void> {
  await page.goto(`${world.origin}/emulator?app=${world.sdkAppId}`)
  await expect(board(page).getByRole('listitem').first()).toBeVisible()
}

export async function unfold(page: Page, name: string): Promise<Locator> {
  const part = region(page, name)
  const head = button(part, new RegExp(`^${name}`))
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  return part
}
