/** What the service is expected to make of a UserSig, since it counts by its own clock. */
export interface Foreseen {
  /** Seconds until it expires by the service's clock; negative once it has. */
  remaining: number
  /** Our own clock says otherwise about its being expired. */
  differs: boolean
}

/**
 * @param remaining seconds until it expires by our clock; negative once it has
 * @param skewMs positive where our clock is ahead
 */
export function foreseeSignature(remaining: number, skewMs: number): Foreseen {
  const there = remaining + skewMs / 1000
  return { remaining: there, differs: there < 0 !== remaining < 0 }
}
