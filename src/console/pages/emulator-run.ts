/**
 * A world of the embedded emulator, made for one run of the payloads: a person's own stays as it is. Its key signs in the
 * page and is then forgotten. What it sends goes through the same gate and the same relay as every press of Send.
 */
import { Secret } from '../../lib/secret.ts'
import { type CreateApp, CreatedApp } from '../../protocol/emulator-api.ts'
import { signInPage } from '../connections/sign.ts'
import type { Pair } from '../payloads/payload.ts'
import type { Opened } from '../payloads/use-run.ts'
import { createDraft } from '../request/draft.ts'
import { planRequest, type Sender } from '../request/plan-request.ts'
import { fetchOwn } from '../send/access.ts'
import { passGate } from '../send/gate.ts'
import { sendThroughRelay } from '../send/relay-client.ts'
import { withPayload } from './with-payload.ts'

/** Longer than any run. */
const validity = 3_600

/** @param origin the console's own, where its emulator is */
export async function openEmulatorRun(pair: Pair, origin: string): Promise<Opened> {
  const made = await makeWorld(pair)
  if ('why' in made) return made
  const sdkAppId = String(made.sdkAppId)
  const identifier = made.admins[0] ?? ''
  const userSig = await signInPage({ sdkAppId, identifier }, { secretKey: new Secret(made.secretKey), validity })
  const sender: Sender = { origin, sdkAppId, identifier, userSig }
  return {
    // Nothing waits for it, and a world that stays behind harms nobody.
    close: () => void fetchOwn(`/_emulator/apps/${sdkAppId}`, { method: 'DELETE' }).catch(() => {}),
    send: async (payload, signal) => {
      const request = planRequest(withPayload(createDraft(), payload), sender)
      const pass = passGate(request, { live: false, armed: undefined })
      if (!pass) throw new Error('The gate is never shut for the emulator')
      return (await sendThroughRelay(pass, signal)).sent
    },
  }
}

/** Without a rate: one payload follows the other as quickly as they are answered. */
async function makeWorld({ reader, other }: Pair): Promise<CreatedApp | { why: string }> {
  const wanted: CreateApp = { accounts: [reader, other], callsPerSecond: null }
  try {
    const response = await fetchOwn('/_emulator/apps', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wanted),
    })
    const made = CreatedApp.safeParse(await response.json().catch(() => undefined))
    return made.success ? made.data : { why: `HTTP ${response.status}` }
  } catch (error) {
    return { why: String(error) }
  }
}
