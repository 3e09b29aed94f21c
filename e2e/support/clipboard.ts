/** The clipboard of the browser, as a person fills it elsewhere and pastes from it elsewhere. */
import type { Page } from '@playwright/test'

export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

export function writeClipboard(page: Page, text: string): Promise<void> {
  return page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
}
