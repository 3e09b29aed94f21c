import { expect, test } from 'vitest'
import { hideSig } from './hide-sig.ts'

test.each([
  ['{"TLS.ver":"2.0","TLS.sig":"cUKT+/g="}', '{"TLS.ver":"2.0","TLS.sig":"••••••••"}'],
  ['{"TLS.sig" : "cUKT", "TLS.ver":"2.0"}', '{"TLS.sig" : "••••••••", "TLS.ver":"2.0"}'],
  ['{"TLS.sig":"cUKT\\/g="}', '{"TLS.sig":"••••••••"}'],
  ['{"TLS.sig":"cUKT', '{"TLS.sig":"••••••••'],
  ['"{\\"TLS.sig\\":\\"cUKT\\"}"', '"{\\"TLS.sig\\":\\"••••••••\\"}"'],
  ['{"TLS.sig":"a","TLS.sig":"b"}', '{"TLS.sig":"••••••••","TLS.sig":"••••••••"}'],
  ['{"TLS.sig":""}', '{"TLS.sig":""}'],
])('%s', (json, hidden) => {
  expect(hideSig(json)).toBe(hidden)
})
