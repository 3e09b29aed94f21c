import { expect, test } from 'vitest'
import { findCandidates } from './candidates.ts'

const allowedHosts = ['im.example.com', '127.0.0.1:4190', '[::1]:8080']
const others = ['singapore', 'seoul', 'tokyo', 'frankfurt', 'siliconValley', 'jakarta', 'mumbai', 'saudiArabia']
const both = (id: string) => ({ name: id, ways: [`region:${id}`, `backup:${id}`] })

test.each(['region:china', 'backup:china'])(
  '%s did not know the app: every other region, those of today first',
  (target) => {
    expect(findCandidates({ target, hostUnknown: false, allowedHosts })).toEqual(others.map(both))
  },
)

test('the name of the host was not found: its own region comes first, since nobody was asked', () => {
  const [first, second, ...rest] = findCandidates({ target: 'region:seoul', hostUnknown: true, allowedHosts })
  expect(first).toEqual(both('seoul'))
  expect(second).toEqual(both('china'))
  expect(rest).toHaveLength(7)
})

test.each([
  [false, ['host:im.example.com', 'host:[::1]:8080']],
  [true, ['host:127.0.0.1:4190', 'host:im.example.com', 'host:[::1]:8080']],
])('a host named at start, unknown: %s: the hosts named at start, and none of the vendor’s', (hostUnknown, asked) => {
  const candidates = findCandidates({ target: 'host:127.0.0.1:4190', hostUnknown, allowedHosts })
  expect(candidates.flatMap(({ ways }) => ways)).toEqual(asked)
})

test.each(['emulator', '', 'satellite:mars'])('%j: nobody', (target) => {
  expect(findCandidates({ target, hostUnknown: true, allowedHosts })).toEqual([])
})
