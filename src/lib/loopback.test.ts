import { expect, test } from 'vitest'
import { isLoopbackAddress, isLoopbackHost } from './loopback.ts'

test.each<[text: string, host: boolean, address: boolean]>([
  ['127.0.0.1', true, true],
  ['127.0.0.53', true, true],
  ['127.255.255.255', true, true],
  ['::1', false, true],
  ['[::1]', true, false],
  ['localhost', true, false],
  ['', false, false],
  ['127.evil.example', false, false],
  ['127.0.0.1.evil.example', false, false],
  ['evil.127.0.0.1', false, false],
  ['localhost.evil.example', false, false],
  ['localhost.', false, false],
  ['127.1', false, false],
  ['127.0.0.256', false, false],
  ['127.0.0.01', false, false],
  ['127.0.0.1:80', false, false],
  ['127.0.0.1\n', false, false],
  ['128.0.0.1', false, false],
  ['0.0.0.0', false, false],
  ['::', false, false],
  ['[::ffff:127.0.0.1]', false, false],
  ['::ffff:127.0.0.1', false, false],
])('%j as a host of a URL: %s, as an address to listen on: %s', (text, host, address) => {
  expect([isLoopbackHost(text), isLoopbackAddress(text)]).toEqual([host, address])
})
