import { expect, test } from 'vitest'
import { placeOf } from './place.ts'

test.each([
  ['emulator', undefined, 'emulator'],
  ['region:china', undefined, 'regions'],
  ['backup:seoul', undefined, 'regions'],
  ['host:im.example.com', undefined, 'host:im.example.com'],
  ['host:im.example.com:8443', undefined, 'host:im.example.com:8443'],
  ['emulator', 'a', 'a@emulator'],
  ['region:china', 'a', 'a@regions'],
] as const)('%s of %s is at home at %s', (target, savedId, place) => {
  expect(placeOf(target, savedId)).toBe(place)
})
