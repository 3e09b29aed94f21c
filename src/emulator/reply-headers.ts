/**
 * The headers of every answer. The documented sample, dated 2015, has the three `Access-Control-*` lines and no
 * Content-Type (https://trtc.io/document/34620, read 2026-11). Imitates no Server line: this is not nginx.
 */
import type { Switches } from './switches.ts'

const corsPolicies: Record<Switches['cors'], Record<string, string>> = {
  'real-2015': {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'X-Requested-With',
    'Access-Control-Allow-Methods': 'POST',
  },
  permissive: {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*, Content-Type, X-Requested-With',
    'Access-Control-Allow-Methods': 'POST, OPTIONS',
  },
  none: {},
}

/** @returns what OPTIONS is answered with. Its status and body are not documented; 200 and nothing is our guess. */
export function preflightHeaders(switches: Switches): Record<string, string> {
  return corsPolicies[switches.cors]
}

export function replyHeaders(switches: Switches): Record<string, string> {
  const type: Record<string, string> =
    switches.replyContentType === 'none' ? {} : { 'Content-Type': switches.replyContentType }
  return { ...corsPolicies[switches.cors], ...type }
}
