import { expect, test } from 'vitest'
import { accountOf, expectedCodes, readingOf } from './account-codes.ts'

test.each([
  ['unknown', 90003, 'Peer_Account', [90003, 90008]],
  ['unknown', 90008, 'Report_Account', [90003, 90008]],
  ['peer', 90003, 'Peer_Account', [90003]],
  ['peer', 90008, 'Report_Account', [90008]],
  ['report', 90003, 'Report_Account', [90003]],
  ['report', 90008, 'Peer_Account', [90008]],
] as const)('as long as it is %s, %i speaks of %s', (reading, code, field, expected) => {
  expect(accountOf(code, reading)).toBe(field)
  expect(expectedCodes(field, reading)).toEqual(expected)
  if (reading !== 'unknown') expect(readingOf(code, field)).toBe(reading)
})
