import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimateClockSkew, isWorthTelling } from './clock-skew.ts'
import { Exchange, type RepliedExchange, type Timings } from './exchange.ts'

const request = { method: 'POST', url: '', requestLine: '', headers: [], bodyBase64: '', bodyBytes: 0 }
const reply = { status: 200, statusText: 'OK', httpVersion: '1.1', headers: [], bodyBase64: '', bodyBytes: 0 }
const noTimings: Timings = { queue: null, dns: null, tcp: null, tls: null, firstByte: null, download: null, total: 0 }

/** The relay's own clock is half a century off: it is not the one that is asked about. */
function replied(date: string | null, timings: Partial<Timings> = {}): RepliedExchange {
  const startedAt = new Date(0).toISOString()
  const connection = { remoteAddress: null, reusedConnection: false, timings: { ...noTimings, ...timings } }
  const told = { result: 'replied', startedAt, request, ...connection, ...reply, date } as const
  return Exchange.parse(told) as RepliedExchange // It says so.
}

const phase = fc.option(fc.integer({ min: 0, max: 30_000 }))
const call = fc.record({
  /** By the service's clock. */
  pressedAt: fc.integer({ min: 1_000_000_000_000, max: 4_000_000_000_000 }),
  skew: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  timings: fc.record({ queue: phase, dns: phase, tcp: phase, tls: phase, firstByte: phase, download: phase }),
  /** Where between the call and the first byte the service wrote its Date. */
  wroteAt: fc.double({ min: 0, max: 1, noNaN: true }),
})

test('the true skew is always within the uncertainty, which is half the wait and half a second', () => {
  fc.assert(
    fc.property(call, ({ pressedAt, skew, timings, wroteAt }) => {
      const { queue, dns, tcp, tls, firstByte } = timings
      const before = [queue, dns, tcp, tls].reduce<number>((sum, ms) => sum + (ms ?? 0), 0)
      const written = new Date(pressedAt + before + (firstByte ?? 0) * wroteAt)
      const found = estimateClockSkew(replied(written.toUTCString(), timings), pressedAt + skew)
      expect(found?.uncertaintyMs).toBe((firstByte ?? 0) / 2 + 500)
      expect(Math.abs((found?.skewMs ?? Number.NaN) - skew)).toBeLessThanOrEqual(found?.uncertaintyMs ?? Number.NaN)
    }),
  )
})

test('a clock that agrees is never told of, however slow the call was', () => {
  fc.assert(
    fc.property(call, ({ pressedAt, timings }) => {
      const { queue, dns, tcp, tls } = timings
      const before = [queue, dns, tcp, tls].reduce<number>((sum, ms) => sum + (ms ?? 0), 0)
      const found = estimateClockSkew(replied(new Date(pressedAt + before).toUTCString(), timings), pressedAt)
      expect(found && isWorthTelling(found)).toBe(false)
    }),
  )
})

const noon = Date.UTC(2026, 10, 1, 12)

test.each([
  ['an hour ahead', 3_600_000, 3_599_500],
  ['an hour behind', -3_600_000, -3_600_500],
  ['as the service', 0, -500],
])('our clock %s', (_name, skew, skewMs) => {
  const found = estimateClockSkew(replied('Sun, 01 Nov 2026 12:00:00 GMT'), noon + skew)
  expect(found).toEqual({ skewMs, uncertaintyMs: 500 })
})

test.each([
  [30_000, 500, false],
  [30_500, 500, false],
  [30_501, 500, true],
  [-30_501, 500, true],
  [45_000, 15_000, false],
])('%i ms, give or take %i: worth telling: %s', (skewMs, uncertaintyMs, told) => {
  expect(isWorthTelling({ skewMs, uncertaintyMs })).toBe(told)
})

test.each([
  null,
  '',
  'yesterday',
  'Sunday, 01-Nov-26 12:00:00 GMT',
  'Sun Nov  1 12:00:00 2026',
  'Sun, 01 Nov 2026 12:00:00 +0800',
  '2026-11-01T12:00:00Z',
  'Sun, 99 Nov 2026 12:00:00 GMT',
  'Sun, 01 Foo 2026 12:00:00 GMT',
])('nothing is told from the Date %j', (date) => {
  expect(estimateClockSkew(replied(date), noon)).toBeUndefined()
})
