import { expect, test } from 'vitest'
import { readRelaySettings, writeAllowedHost } from './config.ts'

const hosts = (text: string) => {
  const reading = readRelaySettings({ MARKREAD_ALLOW_HOSTS: text })
  return reading.ok ? reading.settings.allowedHosts.map(writeAllowedHost) : reading.message
}

test('nothing set: no other host, 100 calls a second', () => {
  expect(readRelaySettings({})).toEqual({ ok: true, settings: { allowedHosts: [], callsPerSecond: 100 } })
})

test('hosts as they are written, and as the URL parser writes them', () => {
  expect(hosts('a.example, B.Example:443  127.1:80,[::1]:9000\n[::1]')).toEqual([
    'a.example',
    'b.example:443',
    '127.0.0.1:80',
    '[::1]:9000',
    '[::1]',
  ])
})

test.each(['https://a.example', 'a.example/', 'a:b', 'a:0', 'a:65536', 'u@a', '[::1', 'a..:', ':80'])(
  '%s is no host',
  (word) => {
    expect(hosts(word)).toBe(`MARKREAD_ALLOW_HOSTS: "${word}" is neither a host nor host:port.`)
  },
)

test('the rate is 100 or 200', () => {
  expect(readRelaySettings({ MARKREAD_CALLS_PER_SECOND: '200' })).toMatchObject({ settings: { callsPerSecond: 200 } })
  expect(readRelaySettings({ MARKREAD_CALLS_PER_SECOND: '150' })).toEqual({
    ok: false,
    message: 'MARKREAD_CALLS_PER_SECOND: "150" is neither 100 nor 200.',
  })
})
