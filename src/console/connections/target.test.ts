import { expect, test } from 'vitest'
import { regions } from '../../protocol/regions.ts'
import { findTarget } from './paste/find-target.ts'
import { isLive, originOf, readTarget } from './target.ts'

test.each([
  ['emulator', 'http://127.0.0.1:4173', false],
  ['region:china', 'https://console.tim.qq.com', true],
  ['backup:singapore', 'https://adminapisgp.my-imcloud.com', true],
  ['host:im.example.com', 'https://im.example.com', true],
  ['host:im.example.com:8443', 'https://im.example.com:8443', true],
  ['host:127.0.0.1:9000', 'http://127.0.0.1:9000', true],
  ['host:localhost', 'http://localhost', true],
])('%s sends to %s', (word, origin, live) => {
  const target = readTarget(word)
  expect(target).toBe(word)
  expect(target && originOf(target, 'http://127.0.0.1:4173')).toBe(origin)
  expect(target && isLive(target)).toBe(live)
})

test.each(['', 'region:atlantis', 'host:', 'host:[::1', 'host: @x:y', 'host:a/b', 'china', 'backup'])(
  '%j is no target',
  (word) => {
    expect(readTarget(word)).toBeUndefined()
  },
)

test('every region has both of its hosts', () => {
  for (const { id, host, backupHost } of regions) {
    expect(originOf(`region:${id}`, '')).toBe(`https://${host}`)
    expect(originOf(`backup:${id}`, '')).toBe(`https://${backupHost}`)
  }
})

test.each([
  ['127.0.0.1:4173', 'emulator'],
  ['console.tim.qq.com', 'region:china'],
  ['adminapisgp.my-imcloud.com', 'backup:singapore'],
  ['im.example.com', 'host:im.example.com'],
  ['im.example.com:8443', undefined],
  ['example.com', undefined],
  ['console.tim.qq.com.example.com', undefined],
])('the target at %s is %s', (host, target) => {
  expect(findTarget(host, ['im.example.com'], '127.0.0.1:4173')).toBe(target)
})
