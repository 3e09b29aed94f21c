/** Every limit of the relay, as data: `GET /relay/health` tells those that a caller can run into. */
import { armedMs, defaultTimeoutMs, maxBodyBytes, maxTimeoutMs, type RelayLimits } from '../protocol/relay-api.ts'

export const limits = {
  /** For a call that names no timeout: well above the 3 s after which the vendor's own side gives up. */
  defaultTimeoutMs,
  /** A call holds a connection and a place for as long as this. */
  maxTimeoutMs,
  /** Without a call that changes something, live targets are read-only again after this. */
  armedMs,
  /** Five times what the service takes, so that its own answer to too much can be seen. */
  maxBodyBytes,
  /** Header lines of one call; a documented call has one. */
  maxHeaders: 64,
  /** The URL and all header lines of one call together: what Node's and most other servers read of a head. */
  maxHeadBytes: 16_384,
  /** Far above any documented reply, and what one call may take of this process. */
  maxReplyBytes: 8 * 1024 * 1024,
  /** Calls that run, or wait for their turn under the call rate, at one time: five seconds of turns at the lower rate. */
  maxCallsAtOnce: 500,
  /** For the head of a request to this server: a page sends it in one piece, and who drips it holds a connection. */
  headersTimeoutMs: 10_000,
  /** For the whole of a request to this server: the largest send at 5 KB a second. */
  requestTimeoutMs: 30_000,
} as const satisfies RelayLimits

/** The JSON around a body: base64 takes 4 bytes for 3, and 64 KiB are left for URL and headers. */
export const maxJsonBytes = Math.ceil(maxBodyBytes / 3) * 4 + 65_536

/** How much of a reply that is over the limit is kept for being looked at. */
export const maxPartialBytes = 65_536

/** Below the 5 s after which a Node server, and less than what any other one, closes an idle connection. */
export const idleSocketMs = 4_000

/**
 * For one address of a name before the next is tried. Node's 250 ms give up on a first address that is an ocean away;
 * a round trip to the vendor's regions from anywhere stays under this.
 */
export const connectAttemptMs = 1_000
