import { defineConfig } from '@playwright/test'
import { launchOptions } from '../browser/find.mjs'

/** One at a time, each starting its own server: the machine is to be theirs alone. A figure never fails. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  reporter: 'line',
  use: { locale: 'en-US', launchOptions: launchOptions() },
})
