/** What axe, the checker of accessibility, finds on a page: nothing, in any state. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Goes on after a finding, so that one run tells them all. @param state named where it fails */
export async function expectAccessible(page: Page, state?: string): Promise<void> {
  // Legacy mode sees no frames of other origins, of which there are none here; the other one opens a tab for each state.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))
  expect.soft(found, state).toEqual([])
}
