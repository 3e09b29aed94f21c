/**
 * MsgReadTime: up to which moment messages become read. Documented as a string of unix seconds, seen to work as a number
 * too (https://trtc.io/document/38996, read 2026-11); what anything else does is documented nowhere, so the switches say.
 */
import type { Switches } from '../switches.ts'
import type { ReadMark } from '../world.ts'

/** The year 5138 in seconds, 1973 in milliseconds: a number from here on was meant as milliseconds. */
const leastMilliseconds = 100_000_000_000

/** @param now unix seconds. @returns undefined where the mark changes nothing. */
export function readMarkOf(value: unknown, now: number, switches: Switches): ReadMark | undefined {
  const otherwise = (choice: 'nothing' | 'as-absent') => (choice === 'as-absent' ? arrived : undefined)
  if (value === undefined || value === null) return arrived
  if (value === '') return otherwise(switches.emptyReadTime)
  const time = readSeconds(value)
  if (time === undefined) return otherwise(switches.readTimeNoNumber)
  if (time < 0) return otherwise(switches.negativeReadTime)
  if (time >= leastMilliseconds && switches.millisecondReadTime === 'nothing') return undefined
  if (time >= now && switches.futureReadTime === 'clamped-to-now') {
    // At this very second the boundary still decides; later than now everything that has arrived is read.
    if (time > now || switches.readBoundary === 'up-to-and-including') return arrived
  }
  const rules = {
    inclusive: switches.readBoundary === 'up-to-and-including',
    movesBack: switches.earlierReadTime === 'moved-back',
    readsAhead: time > now,
  }
  return { upTo: 'time', time, rules }
}

const arrived: ReadMark = { upTo: 'arrived' }

function readSeconds(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.floor(value)
  return typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? Number(value) : undefined
}
