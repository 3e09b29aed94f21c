/**
 * Requests to our own server. One that is reached over a network wants its access token with each: it is asked for once,
 * stays in the memory of the page and goes nowhere else.
 */
import { useSyncExternalStore } from 'react'
import type { Secret } from '../../lib/secret.ts'

let token: Secret | undefined
let needed = false
const listeners = new Set<() => void>()

/** @param path of this origin */
export async function fetchOwn(path: `/${string}`, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  if (token) headers.set('Authorization', `Bearer ${token.reveal()}`)
  const response = await fetch(path, { ...init, headers })
  if (response.status === 401) setNeeded(true)
  return response
}

/** The server wants an access token, and has not got the right one. */
export function useAccessNeeded(): boolean {
  return useSyncExternalStore(listen, () => needed)
}

/** @returns whether the server takes it; rejects while it cannot be reached */
export async function giveAccessToken(given: Secret): Promise<boolean> {
  // What no header can hold is no token, nor is one so long that the server does not read on.
  if (!/^[\x21-\x7e]{1,1024}$/.test(given.reveal())) return false
  token = given
  const { ok } = await fetchOwn('/relay/health')
  if (ok) setNeeded(false)
  else token = undefined
  return ok
}

function setNeeded(now: boolean): void {
  needed = now
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
