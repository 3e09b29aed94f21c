import { expect, test } from 'vitest'
import { checkHost, checkOrigin } from './guard.ts'

const own = { hosts: ['127.0.0.1:4173', 'localhost:4173', '[::1]:4173'] }
const behindTls = { ...own, publicOrigin: 'https://markread.example' }

test.each(['127.0.0.1:4173', 'localhost:4173', 'LocalHost:4173', '[::1]:4173'])('%s is this server', (host) => {
  expect(checkHost(host, own)).toBeUndefined()
})

/** What a browser sends as `Host` after somebody pointed a name of theirs at this machine, and what looks like ours. */
test.each([
  undefined,
  '',
  'rebound.example',
  'rebound.example:4173',
  '127.0.0.1.rebound.example:4173',
  'localhost.rebound.example:4173',
  '127-0-0-1.rebound.example:4173',
  '127.0.0.1',
  'localhost',
  'localhost.:4173',
  '127.0.0.1.:4173',
  '127.1:4173',
  '2130706433:4173',
  '0.0.0.0:4173',
  '127.0.0.2:4173',
  '127.0.0.1:80',
  '127.0.0.1:04173',
  '127.0.0.1:4173, rebound.example',
  'rebound.example@127.0.0.1:4173',
  '[::ffff:127.0.0.1]:4173',
  '::1:4173',
  'markread.example',
])('%s is not', (host) => {
  expect(checkHost(host, own)).toMatchObject({ reason: 'foreign-host' })
})

const origins: [string, Record<string, string>, 'own' | 'foreign'][] = [
  ['a program', {}, 'own'],
  ['the page', { origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' }, 'own'],
  ['the page in a browser that tells no site', { origin: 'http://127.0.0.1:4173' }, 'own'],
  ['an address that was typed', { 'sec-fetch-site': 'none' }, 'own'],
  ['a page that was rebound and says so', { origin: 'http://rebound.example:4173' }, 'foreign'],
  ['the other name of this machine', { origin: 'http://localhost:4173' }, 'foreign'],
  ['another port', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }, 'foreign'],
  ['no port', { origin: 'http://127.0.0.1' }, 'foreign'],
  ['https of the same name', { origin: 'https://127.0.0.1:4173' }, 'foreign'],
  ['a sandboxed frame, a file, a redirect', { origin: 'null' }, 'foreign'],
  ['an empty origin', { origin: '' }, 'foreign'],
  ['an origin in another case', { origin: 'HTTP://127.0.0.1:4173' }, 'foreign'],
  ['another site without an origin', { 'sec-fetch-site': 'cross-site' }, 'foreign'],
  ['another site with ours', { origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'cross-site' }, 'foreign'],
  ['a word of tomorrow', { 'sec-fetch-site': 'same-planet' }, 'foreign'],
]

test.each(origins)('from %s', (_what, headers, expected) => {
  const all: Record<string, string> = { host: '127.0.0.1:4173', ...headers }
  expect(checkOrigin((name) => all[name], own)?.reason).toBe(expected === 'own' ? undefined : 'foreign-origin')
})

test('behind TLS the public name is ours too, under https alone', () => {
  for (const host of ['markread.example', 'MarkRead.example', '127.0.0.1:4173']) {
    expect(checkHost(host, behindTls)).toBeUndefined()
  }
  for (const host of ['markread.example:4173', 'x.markread.example', 'markread.example.', 'https://markread.example']) {
    expect(checkHost(host, behindTls)?.error).toContain('answers as https://markread.example.')
  }
})

test.each([
  ['markread.example', 'https://markread.example', 'own'],
  ['127.0.0.1:4173', 'http://127.0.0.1:4173', 'own'],
  ['markread.example', 'http://markread.example', 'foreign'],
  ['markread.example', 'http://127.0.0.1:4173', 'foreign'],
  ['127.0.0.1:4173', 'https://markread.example', 'foreign'],
  ['127.0.0.1:4173', 'https://127.0.0.1:4173', 'foreign'],
  ['markread.example', 'https://markread.example.evil.example', 'foreign'],
])('behind TLS, asked as %s by a page of %s: %s', (host, origin, expected) => {
  const all: Record<string, string> = { host, origin }
  expect(checkOrigin((name) => all[name], behindTls)?.reason).toBe(expected === 'own' ? undefined : 'foreign-origin')
})
