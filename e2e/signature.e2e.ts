/** The signature screen: a UserSig taken apart, checked and made, without anything leaving the page. */
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { defaultWorld, signFor } from './support/emulator.ts'
import { expect, freshTest, test } from './support/test.ts'
import { box, historyRows, openWorkbench, pane } from './support/workbench.ts'

const world = { ...defaultWorld(), sdkAppId: 1400000000, secretKey: 'ab'.repeat(32), admin: 'administrator' }
const otherKey = 'cd'.repeat(32)
const good = signFor(world)

const region = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name, exact: true })
const verdict = (page: Page) => region(page, 'Verdict')
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true })

async function open(page: Page): Promise<void> {
  await page.goto('/signature')
  await expect(verdict(page).getByRole('status')).toHaveText('No UserSig')
}

const fields = { 'TLS.ver': '2.0', 'TLS.identifier': 'admin', 'TLS.sdkappid': 1400000000, 'TLS.time': 1611750544 }
const json = JSON.stringify({
  ...fields,
  'TLS.expire': 86_400,
  'TLS.sig': 'cUKTqYVUJlokq9drq25ONx6aHMBSBzYmSgFOQaslzGc=',
})

function pack(text: string, by: (bytes: Buffer) => Buffer): string {
  return by(Buffer.from(text)).toString('base64').replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
}

function withWrongChecksum(): string {
  return pack(json, (bytes) => {
    const packed = deflateSync(bytes)
    packed.writeUInt8((packed.at(-1) ?? 0) ^ 1, packed.length - 1)
    return packed
  })
}

const spoiled: [name: string, text: string, says: RegExp][] = [
  ['nothing', '', /No UserSig.*70003.*70002/],
  ['a placeholder', 'your_usersig', /placeholder that nobody filled in: your_usersig/],
  ['a SecretKey', otherKey, /looks like a SecretKey/],
  ['a character of no alphabet', `${good.slice(0, 20)}!${good.slice(21)}`, /“!” \(U\+0021\) at character 21/],
  ['plus signs that became spaces', 'eJw+eJw+'.replaceAll('+', ' ') + good.slice(8), /became spaces/],
  ['percent-encoded twice', `${good.slice(0, -2)}%255F%255F`, /percent-encoded 2 times/],
  ['quotes', `"${good}"`, /Something stands around it: "…"/],
  ['gzip', pack(json, gzipSync), /gzip instead of zlib/],
  ['raw deflate', pack(json, deflateRawSync), /Raw deflate/],
  ['not deflated', pack(json, (bytes) => bytes), /never compressed.*eyJ/],
  ['a wrong checksum', withWrongChecksum(), /checksum \(Adler-32\) is wrong.*And also wrong.*Expired/],
  ['cut off', good.slice(0, 120), /Cut off after 120 characters; \d+ characters of the JSON can still be read/],
  ['no JSON', pack('{"a":1,}', deflateSync), /not JSON: trailing comma/],
  ['a missing field', pack('{"TLS.ver":"2.0","TLS.time":1}', deflateSync), /Missing: TLS.identifier, TLS.sdkappid/],
  ['version 1', pack('{"TLS.sdk_appid":"1","TLS.identifier":"a"}', deflateSync), /version 1, ECDSA/],
]

test('every spoiled signature has its own diagnosis, and 70003', async ({ page }) => {
  await open(page)
  for (const [name, text, says] of spoiled) {
    await box(page, 'UserSig').fill(text)
    await expect(verdict(page), name).toHaveText(says)
    await expect(verdict(page), name).toContainText('70003')
    await expect(verdict(page).getByRole('status'), name).toHaveText(text === '' ? 'No UserSig' : 'Not readable')
  }
})

test('a good one is taken apart, and with its key the HMAC and the signed text are shown', async ({ page }) => {
  await open(page)
  await box(page, 'UserSig').fill(good)
  await expect(verdict(page).getByRole('status')).toHaveText('Valid')
  await expect(verdict(page)).toContainText('Only the SecretKey can tell whether')
  const content = region(page, 'Content')
  for (const words of ['2.0', 'administrator', '1400000000', / UTC · \d{10}/, 'not checked']) {
    await expect(content).toContainText(words)
  }
  await expect(content.getByRole('meter', { name: 'Remaining life' })).toHaveAttribute('aria-valuenow', '100')
  await expect(region(page, 'Steps').getByRole('listitem')).toHaveCount(6)
  await expect(region(page, 'Raw JSON')).toContainText('"TLS.sig":"••••••••"')

  await box(page, 'SecretKey').fill(world.secretKey)
  await expect(verdict(page)).toContainText('The SecretKey fits')
  await expect(content).toContainText('right for this SecretKey')
  expect(await region(page, 'Signed text').textContent()).toMatch(
    /^TLS\.identifier:administrator\nTLS\.sdkappid:1400000000\nTLS\.time:\d{10}\nTLS\.expire:86400\n$/,
  )
})

test('everything that is wrong is said, and the code is the first in the vendor’s order', async ({ page }) => {
  await open(page)
  await box(page, 'UserSig').fill(signFor(world, { expire: -7200 }))
  await box(page, 'SecretKey').fill(otherKey)
  await expect(verdict(page).getByRole('status')).toHaveText('Expired')
  await expect(verdict(page)).toHaveText(/Expired.*70001.*Expired (1 h 59|2 h 0) min ago/)
  await expect(verdict(page)).toContainText('Signed with another key')

  await box(page, 'Expected SDKAppID').fill('1400000001')
  await expect(verdict(page)).toHaveText(/Other app.*70014.*Expired.*Signed with another key/)
  await box(page, 'Expected identifier').fill('Administrator')
  await expect(verdict(page)).toHaveText(/Other identifier.*70013.*1400000001.*Expired.*Signed with another key/)

  await box(page, 'UserSig').fill(good)
  await box(page, 'Expected identifier').fill('')
  await box(page, 'Expected SDKAppID').fill('')
  await expect(verdict(page)).toHaveText(/Wrong key.*70009/)
})

freshTest('after a night asleep the verdict is that of the morning', async ({ page }) => {
  await page.clock.install()
  await open(page)
  await box(page, 'UserSig').fill(good)
  await expect(verdict(page).getByRole('status')).toHaveText('Valid')
  // The clock has gone on, no timer has run, and somebody looks at the tab.
  await page.clock.setSystemTime(Date.now() + 30 * 3_600_000)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(verdict(page).getByRole('status')).toHaveText('Expired')
})

test('what was pasted stays as it is until a person takes what is inside', async ({ page }) => {
  await open(page)
  const line = `export TIM_USERSIG="${good}"\n`
  await box(page, 'UserSig').fill(line)
  await expect(verdict(page)).toContainText('This is a line that sets TIM_USERSIG')
  await expect(box(page, 'UserSig')).toHaveValue(line)
  await button(verdict(page), 'Take what is inside').click()
  await expect(box(page, 'UserSig')).toHaveValue(good)
  await expect(verdict(page).getByRole('status')).toHaveText('Valid')
})

freshTest('one is made, also in an insecure context, and checked above', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'subtle', { value: undefined })
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page)
  const make = region(page, 'Make one')
  await button(make, 'Make').click()
  await expect(make).toContainText('Must be a whole number')
  await expect(make).toContainText('Paste the signing key first.')
  await box(page, 'Sign for').fill('用户甲')
  await box(page, 'Of app').fill('1400000000')
  await box(page, 'Signing key').fill(world.secretKey)
  await box(page, 'Userbuf').fill('eA==')
  await button(make, '7 d').click()
  await button(make, 'Make').click()
  await expect(box(page, 'New ticket')).toHaveValue(/^eJ[\w*-]+$/)

  await button(make, 'Check it above').click()
  await expect(verdict(page)).toHaveText(/Valid.*Signed for 用户甲 of 1400000000.*The SecretKey fits/)
  await expect(region(page, 'Content')).toContainText('eA==')
  await expect(region(page, 'Signed text')).toContainText('TLS.userbuf:eA==')
  await expect(box(page, 'Expected identifier')).toHaveValue('用户甲')

  await button(make, 'Use it in the connection').click()
  await expect(pane(page, 'Connection')).toContainText('Signed for 用户甲, valid 7 d 0 h.')
  await expect(box(page, 'SDKAppID')).toHaveValue('1400000000')
  await expect(historyRows(page)).toHaveCount(0)
})

test('the one of the connection can be taken, and the screens lead to each other', async ({ page }) => {
  await openWorkbench(page)
  const links = page.getByRole('navigation', { name: 'Screens' })
  await expect(links.getByRole('link', { name: 'Workbench' })).toHaveAttribute('aria-current', 'page')
  await links.getByRole('link', { name: 'Signature' }).click()
  await expect(page).toHaveURL(/\/signature$/)
  await expect(links.getByRole('link', { name: 'Signature' })).toHaveAttribute('aria-current', 'page')
  await button(page, 'Take it from the connection').click()
  await expect(verdict(page)).toHaveText(/Valid.*Signed for admin of 88888888/)
  await expect(box(page, 'Expected SDKAppID')).toHaveValue('88888888')

  await links.getByRole('link', { name: 'Workbench' }).click()
  await expect(region(page, 'Request')).toBeVisible()
  await page.goBack()
  await expect(verdict(page).getByRole('status')).toHaveText('Valid')
})

test('secrets stay in the memory of the tab, masked; all else survives a reload', async ({ page }) => {
  await open(page)
  await box(page, 'UserSig').fill(good)
  await box(page, 'SecretKey').fill(world.secretKey)
  await box(page, 'Expected identifier').fill('administrator')
  await box(page, 'Signing key').fill(otherKey)
  await box(page, 'Of app').fill('1400000000')
  await box(page, 'Sign for').fill('admin')
  await button(page, 'Make').click()
  const made = await box(page, 'New ticket').inputValue()
  for (const name of ['UserSig', 'SecretKey', 'Signing key', 'New ticket']) {
    expect(
      await box(page, name).evaluate((one) => getComputedStyle(one).getPropertyValue('-webkit-text-security')),
    ).toBe('disc')
  }
  const left = await page.evaluate(() => [
    location.href,
    document.title,
    document.documentElement.textContent,
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
  ])
  expect(left.join()).toContain('administrator')
  for (const secret of [good, made, world.secretKey, otherKey]) {
    expect(left.join()).not.toContain(secret.slice(8, 40))
  }

  await page.reload()
  await expect(box(page, 'Expected identifier')).toHaveValue('administrator')
  await expect(box(page, 'Of app')).toHaveValue('1400000000')
  for (const name of ['UserSig', 'SecretKey', 'Signing key']) await expect(box(page, name)).toHaveValue('')
})

test('by keyboard alone', async ({ page }) => {
  await open(page)
  await box(page, 'UserSig').focus()
  await page.keyboard.insertText(`"${good}"`)
  const order = [
    'Reveal',
    'Clear',
    'Take it from the connection',
    'SecretKey',
    'Expected identifier',
    'Expected SDKAppID',
  ]
  for (const name of [...order, 'Take what is inside']) {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus'), name).toHaveAccessibleName(name)
  }
  await page.keyboard.press('Enter')
  await expect(verdict(page).getByRole('status')).toHaveText('Valid')
})

const states: [name: string, arrange: (page: Page) => Promise<void>][] = [
  ['empty', async () => {}],
  [
    'wrong in several ways, with notes',
    async (page) => {
      await box(page, 'UserSig').fill(signFor(world, { expire: -60 }))
      await box(page, 'SecretKey').fill('short')
      await box(page, 'Expected SDKAppID').fill('none')
      await button(page, 'Make').click()
      await expect(verdict(page)).toContainText('70001')
    },
  ],
  [
    'cut off',
    async (page) => {
      await box(page, 'UserSig').fill(`"${good.slice(0, 120)}"`)
      await expect(verdict(page)).toContainText('Cut off')
    },
  ],
  [
    'valid, revealed',
    async (page) => {
      await box(page, 'UserSig').fill(good)
      await box(page, 'SecretKey').fill(world.secretKey)
      await button(page, 'Reveal').first().click()
      await button(region(page, 'Check a UserSig'), 'Hide').waitFor()
      await button(page, 'Reveal').click()
      await expect(region(page, 'Signed text')).toBeVisible()
    },
  ],
]

test('axe finds nothing', async ({ page }) => {
  for (const [name, arrange] of states) {
    await open(page)
    await arrange(page)
    await expectAccessible(page, name)
  }
})

freshTest('nothing hangs over, whatever the width', async ({ page }) => {
  const overhang = () => page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
  for (const [name, arrange] of states) {
    await open(page)
    await arrange(page)
    for (const width of [1440, 1200, 1024, 760, 390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await expect.poll(overhang, `${name}, ${width} pixels wide`).toBe(0)
    }
  }
})

freshTest.describe('dark and narrow', () => {
  freshTest.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })

  freshTest('axe finds nothing: wrong in several ways', async ({ page }) => {
    await open(page)
    await states[1]?.[1](page)
    await expectAccessible(page, 'dark and narrow')
  })
})

freshTest.describe('in Chinese', () => {
  freshTest.use({ locale: 'zh-CN' })

  freshTest('every word is Chinese, also after changing the language with something pasted', async ({ page }) => {
    await page.goto('/signature')
    await box(page, 'UserSig').fill(good.slice(0, 120))
    await box(page, 'SecretKey').fill('short')
    await expect(region(page, '结论')).toHaveText(/无法解析预计服务端返回 70003.*截断/)
    for (const part of await page.getByRole('main').getByRole('region').all()) {
      await expect(part).toHaveAccessibleName(/\p{Script=Han}/u)
    }
    await expect(page.getByRole('main')).not.toContainText(/Verdict|expected|Steps|Made at|optional|Reveal|characters/)
    await expectAccessible(page, 'Chinese')
    await button(page, 'English').click()
    await expect(verdict(page)).toContainText('Cut off after 120 characters')
    await expect(box(page, 'SecretKey')).toHaveValue('short')
  })
})
