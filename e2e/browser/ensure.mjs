/**
 * Makes sure that a Chromium is there before the browser tests: says which, or installs one, or says what to do.
 * Playwright's download comes first since it asks for no rights; without the internet it fails within seconds.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findBrowser } from './find.mjs'

/** @param {string} text */
const say = (text) => console.log(`[browser] ${text}`)

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} seconds
 */
function run(command, args, seconds) {
  say(`${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1_000, env })
  if (status !== 0) say(`that did not work: ${error?.message ?? `exit code ${status}`}`)
  return status === 0
}

function installPlaywrights() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  return run(process.execPath, [cli, 'install', 'chromium'], 180)
}

/** On Ubuntu the package is a stub for a snap, so Debian it has to be. */
function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function installDebians() {
  // Another package manager may be at work on a machine that has just started.
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  run('apt-get', [...wait, 'update'], 300)
  // A fresh machine has no Chinese font, and pictures of the Chinese pages would show boxes.
  const packages = ['chromium', 'fonts-noto-cjk']
  return run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], 900)
}

function lookAgain() {
  const found = findBrowser()
  if ('browser' in found) {
    say(`${found.browser.path} (${found.browser.from})`)
    process.exit(0)
  }
  if (found.problem === 'chromium-path') {
    console.error(`[browser] CHROMIUM_PATH is "${found.path}", which does not start. Correct it or unset it.`)
    process.exit(1)
  }
}

lookAgain()
say('none found')
installPlaywrights()
lookAgain()
if (mayUseApt()) {
  installDebians()
  lookAgain()
}
console.error(`[browser] There is no Chromium, and none could be installed. Install Chromium or Chrome by hand
[browser] (Debian: apt-get install chromium fonts-noto-cjk; macOS: brew install --cask chromium; anywhere with
[browser] the internet: npx playwright install --with-deps chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test`)
process.exit(1)
