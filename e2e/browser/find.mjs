/**
 * Finds a Chromium that really starts. Order: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own download.
 * Looks only; `ensure.mjs` installs.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/**
 * @typedef {{ path: string, from: 'CHROMIUM_PATH' | 'system' | 'playwright' }} Browser
 * @typedef {{ browser: Browser } | { problem: 'none' } | { problem: 'chromium-path', path: string }} Finding
 */

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => `${folder}/${name}`),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
}

/** Remembered for the processes that this one starts: asking a browser for its version takes a moment. */
const memory = 'MARKREAD_BROWSER_FOUND'

/**
 * @param {{ env?: NodeJS.ProcessEnv, places?: string[], own?: string }} [where] for trying it out: other variables,
 *   other usual places, another place of Playwright's own.
 * @returns {Finding}
 */
export function findBrowser({ env = process.env, places = usualPlaces[process.platform] ?? [], own } = {}) {
  const named = env.CHROMIUM_PATH
  if (named) {
    return starts(named)
      ? { browser: { path: named, from: 'CHROMIUM_PATH' } }
      : { problem: 'chromium-path', path: named }
  }
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  for (const path of new Set([...onPath, ...places])) if (starts(path)) return { browser: { path, from: 'system' } }
  const downloaded = own ?? chromium.executablePath()
  if (starts(downloaded)) return { browser: { path: downloaded, from: 'playwright' } }
  return { problem: 'none' }
}

/**
 * What Playwright's configurations start the browser with. Without one it is Playwright itself that complains.
 * @returns {import('@playwright/test').LaunchOptions}
 */
export function launchOptions() {
  const root = process.getuid?.() === 0
  const path = remember()
  return {
    ...(path ? { executablePath: path } : {}),
    args: [
      // Chromium has no sandbox for root; everybody else keeps it.
      ...(root ? ['--no-sandbox'] : []),
      // Small /dev/shm, as in containers.
      '--disable-dev-shm-usage',
      '--disable-gpu',
      // Quiet, so that a machine without the internet has nothing to wait for.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    chromiumSandbox: !root,
  }
}

/** @returns {string | undefined} */
function remember() {
  const known = process.env[memory]
  if (known) return known
  const found = findBrowser()
  if (!('browser' in found)) return undefined
  process.env[memory] = found.browser.path
  return found.browser.path
}

/**
 * Asked for its version and not only looked at: on Ubuntu `chromium` may be a stub that tells to install a snap, and a
 * download may lack libraries.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false
  // On Windows the question would open a window.
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' })
  return status === 0 && /chrom/i.test(stdout)
}
