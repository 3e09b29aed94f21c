import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Clock, createRateGate, type Place } from './rate.ts'
import { commandPath, createTestRelay, startHttp } from './testing.ts'

/** A clock that moves when told, and wakes in order. */
function createClock() {
  let time = 0
  let timers: { at: number; call: () => void }[] = []
  const clock: Clock = {
    now: () => time,
    after(milliseconds, call) {
      const timer = { at: time + milliseconds, call }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
  }
  return {
    clock,
    pending: () => timers.length,
    async moveTo(target: number) {
      for (;;) {
        const next = timers.filter(({ at }) => at <= target).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        timers = timers.filter((timer) => timer !== next)
        time = Math.max(time, next.at)
        next.call()
        await settle()
      }
      time = target
      await settle()
    },
  }
}

const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
}
const never = () => new AbortController().signal

/** Enters `count` times and notes who got in. */
function enterMany(gate: ReturnType<typeof createRateGate>, count: number, key = 'a') {
  const places: (Place | undefined)[] = []
  for (let at = 0; at < count; at += 1) {
    void Promise.resolve(gate.enter(key, never())).then((place) => {
      places[at] = place
    })
  }
  return places
}
const inside = (places: (Place | undefined)[]) => places.filter(Boolean).length

test('lets N in at once; the next one a second after an answer, in order', async () => {
  const { clock, moveTo } = createClock()
  const gate = createRateGate(3, clock)
  const places = enterMany(gate, 5)
  await settle()
  expect(inside(places)).toBe(3)
  await moveTo(5_000)
  // No answer yet: the calls may still be on their way.
  expect(inside(places)).toBe(3)
  places[1]?.release('left')
  await moveTo(5_999)
  expect(inside(places)).toBe(3)
  await moveTo(6_020)
  expect(places.map(Boolean)).toEqual([true, true, true, true])
})

test('a call that never left frees its place at once', async () => {
  const { clock } = createClock()
  const gate = createRateGate(1, clock)
  const places = enterMany(gate, 2)
  await settle()
  places[0]?.release('unsent')
  places[0]?.release('left')
  await settle()
  expect(inside(places)).toBe(2)
})

test('lanes do not wait for each other, and are forgotten when they are empty', async () => {
  const { clock, moveTo, pending } = createClock()
  const gate = createRateGate(1, clock)
  const a = enterMany(gate, 1, 'a')
  const b = enterMany(gate, 1, 'b')
  await settle()
  expect(inside(a) + inside(b)).toBe(2)
  a[0]?.release('left')
  b[0]?.release('left')
  await moveTo(2_000)
  expect(pending()).toBe(0)
  expect('release' in gate.enter('a', never())).toBe(true)
})

test('a call may ask for a lower ceiling, never for a higher one', () => {
  const { clock } = createClock()
  const enterThird = (most: number) => {
    const gate = createRateGate(3, clock)
    enterMany(gate, 2)
    return [gate.enter('a', never(), most), gate.enter('a', never(), most)].map((entered) => 'release' in entered)
  }
  expect(enterThird(2)).toEqual([false, false])
  expect(enterThird(9)).toEqual([true, false])
})

test('a cancelled waiter leaves the queue', async () => {
  const { clock, moveTo } = createClock()
  const gate = createRateGate(1, clock)
  const first = enterMany(gate, 1)
  const controller = new AbortController()
  const cancelled = gate.enter('a', controller.signal)
  const last = enterMany(gate, 1)
  await settle()
  controller.abort()
  expect(await cancelled).toBeUndefined()
  first[0]?.release('left')
  await moveTo(1_010)
  expect(inside(last)).toBe(1)
  expect(await gate.enter('a', AbortSignal.abort())).toBeUndefined()
})

test('in no second, wherever it begins, do more than N arrive, however long the way is', async () => {
  const ways = fc.array(
    fc.record({ there: fc.integer({ min: 0, max: 900 }), back: fc.integer({ min: 0, max: 900 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  await fc.assert(
    fc.asyncProperty(ways, fc.integer({ min: 1, max: 7 }), async (calls, ceiling) => {
      const { clock, moveTo } = createClock()
      const gate = createRateGate(ceiling, clock)
      const arrivals: number[] = []
      for (const { there, back } of calls) {
        void Promise.resolve(gate.enter('a', never())).then((place) => {
          clock.after(there, () => {
            arrivals.push(clock.now())
            clock.after(back, () => place?.release('left'))
          })
        })
      }
      await settle()
      await moveTo(500_000)
      expect(arrivals.length).toBe(calls.length)
      arrivals.sort((a, b) => a - b)
      for (const [at, arrival] of arrivals.entries()) {
        const before = arrivals[at - ceiling]
        if (before !== undefined) expect(arrival - before).toBeGreaterThanOrEqual(1_000)
      }
    }),
    { numRuns: 60 },
  )
})

test('the relay holds writes per SDKAppID and command; reads pass', async () => {
  let arrived = 0
  const farEnd = await startHttp((request, response) => {
    arrived += 1
    request.resume()
    response.end('{}')
  })
  const { send } = createTestRelay({ callsPerSecond: 100 })
  const urlOf = (path: string, app: string) => `http://${farEnd.host}${path}?sdkappid=${app}`
  const controller = new AbortController()
  const full = await Promise.all(Array.from({ length: 100 }, () => send({ url: urlOf(commandPath, '1') })))
  expect(full.every(({ timings }) => timings.queue === null)).toBe(true)
  const waiting = send({ url: urlOf(commandPath, '1') }, controller.signal)
  const others = await Promise.all([
    send({ url: urlOf(commandPath, '2') }),
    send({ url: urlOf('/v4/openim/sendmsg', '1') }),
    send({ url: urlOf('/v4/openim/get_c2c_unread_msg_num', '1') }),
  ])
  expect(others.every(({ timings }) => timings.queue === null)).toBe(true)
  controller.abort()
  const cancelled = await waiting
  expect(cancelled).toMatchObject({ result: 'failed', failure: { kind: 'cancelled', phase: 'queue' } })
  expect(cancelled.timings).toMatchObject({ queue: expect.any(Number), tcp: null, firstByte: null })
  expect(arrived).toBe(103)
  // Its turn comes; the timeout of a call begins after the queue.
  const late = await send({ url: urlOf(commandPath, '1'), timeoutMs: 900 })
  expect(late).toMatchObject({ result: 'replied', timings: { queue: expect.any(Number) } })
})
