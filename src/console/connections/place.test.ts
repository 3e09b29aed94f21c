import { expect, test } from 'vitest'
import { isPlaceOfSaved, placeOf } from './place.ts'

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

test.each([
  ['a@emulator', 'a', true],
  ['a@host:im.example.com:8443', 'a', true],
  ['a@b@regions', 'a@b', true],
  ['a@b@regions', 'a', false],
  ['ab@regions', 'a', false],
  ['regions', 'region', false],
  ['emulator', '', false],
])('whether %s is one of %j: %s', (place, savedId, is) => {
  expect(isPlaceOfSaved(place, savedId)).toBe(is)
})
