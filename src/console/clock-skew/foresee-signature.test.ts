import { expect, test } from 'vitest'
import { foreseeSignature } from './foresee-signature.ts'

const day = 86_400
const hour = 3_600

test.each([
  ['behind: it runs out earlier there', day, -hour, { remaining: day - hour, differs: false }],
  ['behind: there it has run out', 60, -hour, { remaining: 60 - hour, differs: true }],
  ['ahead: it runs out later there', day, hour, { remaining: day + hour, differs: false }],
  ['ahead: there it still holds', -60, hour, { remaining: hour - 60, differs: true }],
  ['expired by both', -day, hour, { remaining: hour - day, differs: false }],
])('%s', (_name, remaining, skew, foreseen) => {
  expect(foreseeSignature(remaining, skew * 1000)).toEqual(foreseen)
})
