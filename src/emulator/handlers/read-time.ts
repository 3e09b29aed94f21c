/**
 * MsgReadTime: up to which moment messages become read. Documented as a string of unix seconds, seen to work as a number
 * too (https://trtc.io/document/38996, read 2026-11); what anything else does is documented nowhere, so the switches say.
 */
import type { Switches, SwitchName } from '../switches.ts'
import type { ReadMark } from '../world.ts'

/** The year 5138 in seconds, 1973 in milliseconds: a number from here on was meant as milliseconds. */
const leastMilliseconds = 100_000_000_000

const arrived: ReadMark = { upTo: 'arrived' }

export interface ReadTime {
  /** Undefined: one that changes nothing. */
  mark: ReadMark | undefined
  /** The switch that decided it. */
  by?: SwitchName
}

/** @param now unix seconds. */
export function readMarkOf(value: unknown, now: number, switches: Switches): ReadTime {
  if (value === undefined || value === null) return { mark: arrived }
  if (value === '') return decided('emptyReadTime', switches)
  const time = readSeconds(value)
  if (time === undefined) return decided('readTimeNoNumber', switches)
  if (time < 0) return decided('negativeReadTime', switches)
  if (time >= leastMilliseconds && switches.millisecondReadTime === 'nothing') {
    return { mark: undefined, by: 'millisecondReadTime' }
  }
  if (time >= now && switches.futureReadTime === 'clamped-to-now') {
    // At this very second the boundary still decides; later than now everything that has arrived is read.
    if (time > now) return { mark: arrived, by: 'futureReadTime' }
    if (switches.readBoundary === 'up-to-and-including') return { mark: arrived }
  }
  const rules = {
    inclusive: switches.readBoundary === 'up-to-and-including',
    movesBack: switches.earlierReadTime === 'moved-back',
    readsAhead: time > now,
  }
  return { mark: { upTo: 'time', time, rules } }
}

function decided(by: 'emptyReadTime' | 'readTimeNoNumber' | 'negativeReadTime', switches: Switches): ReadTime {
  return { mark: switches[by] === 'as-absent' ? arrived : undefined, by }
}

function readSeconds(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.floor(value)
  return typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? Number(value) : undefined
}
