import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findBrowser } from './find.mjs'

const nothing = { env: {}, places: [], own: '/nowhere/chrome' }

test('a CHROMIUM_PATH that does not start is an error that names it', () => {
  const env = { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' }
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'ensure.mjs')], { env, encoding: 'utf8' })
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('CHROMIUM_PATH is "/nowhere/chromium"')
})

test('what is there but does not start is not found', () => {
  expect(findBrowser({ ...nothing, places: [process.execPath, import.meta.filename] })).toEqual({ problem: 'none' })
  expect(findBrowser(nothing)).toEqual({ problem: 'none' })
})

test('an installed browser comes before Playwright’s own, and the named one before both', () => {
  const found = findBrowser()
  if (!('browser' in found)) throw new Error('these tests run in a browser')
  const { path } = found.browser
  expect(findBrowser({ ...nothing, places: [path], own: path })).toEqual({ browser: { path, from: 'system' } })
  expect(findBrowser({ ...nothing, own: path })).toEqual({ browser: { path, from: 'playwright' } })
  expect(findBrowser({ ...nothing, env: { CHROMIUM_PATH: path } })).toEqual({
    browser: { path, from: 'CHROMIUM_PATH' },
  })
})
