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
  token = given
  const { status } = await fetchOwn('/relay/health')
  if (status !== 401) setNeeded(false)
  return status !== 401
}

function setNeeded(now: boolean): void {
  needed = now
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
