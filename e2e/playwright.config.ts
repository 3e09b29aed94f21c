import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser/find.mjs'
import { allowedHosts, baseURL, serverPort, workers } from './ports.ts'

/** The built product in a real browser. Nothing is retried: a test that fails sometimes is wrong. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers,
  retries: 0,
  timeout: 20_000,
  expect: { timeout: 5_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-US',
    launchOptions: launchOptions(),
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
  webServer: {
    command: 'node dist/server/main.js',
    cwd: '..',
    env: { PORT: String(serverPort), HOST: '127.0.0.1', MARKREAD_ALLOW_HOSTS: allowedHosts.join(',') },
    url: `${baseURL}/relay/health`,
    reuseExistingServer: false,
    timeout: 15_000,
  },
})
