/** Light, dark, or as the system has it; set before anything is painted. */
import type { Page } from '@playwright/test'
import { expect, freshTest as test } from './support/test.ts'
import { openWorkbench } from './support/workbench.ts'

const html = (page: Page) => page.locator('html')
const themeButton = (page: Page, theme: string) => page.getByRole('button', { name: `Theme: ${theme}`, exact: true })
const ground = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)

test.describe('a dark system', () => {
  test.use({ colorScheme: 'dark' })

  test('is followed, also when it changes', async ({ page }) => {
    await openWorkbench(page)
    await expect(html(page)).toHaveAttribute('data-theme', 'dark')
    const dark = await ground(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(html(page)).toHaveAttribute('data-theme', 'light')
    await expect.poll(() => ground(page)).not.toBe(dark)
  })

  test('is overruled by a choice, which lasts', async ({ page }) => {
    await openWorkbench(page)
    await themeButton(page, 'System theme').click()
    await expect(html(page)).toHaveAttribute('data-theme', 'light')
    await page.reload()
    await expect(html(page)).toHaveAttribute('data-theme', 'light')
    await themeButton(page, 'Light theme').click()
    await expect(html(page)).toHaveAttribute('data-theme', 'dark')
    await themeButton(page, 'Dark theme').click()
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(html(page)).toHaveAttribute('data-theme', 'light')
  })
})

for (const system of ['light', 'dark'] as const) {
  const chosen = system === 'light' ? 'dark' : 'light'

  test(`nothing flashes: ${chosen}, chosen on a ${system} system, stands before there is a body`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system })
    await openWorkbench(page)
    await themeButton(page, 'System theme').click()
    if (chosen === 'dark') await themeButton(page, 'Light theme').click()
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.body) return
        observer.disconnect()
        document.body.dataset.themeAtBirth = document.documentElement.dataset.theme
      }).observe(document, { childList: true, subtree: true })
    })
    await page.reload()
    await expect(page.locator('body')).toHaveAttribute('data-theme-at-birth', chosen)
  })
}
