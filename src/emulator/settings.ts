/** The settings of a plain, working app, and what the schema cannot say about others. */
import { isIP } from 'node:net'
import { defaultCallsPerSecond } from '../protocol/emulator-api.ts'
import { type ChangeSettings, isWebhookUrl, type WorldSettings } from '../protocol/emulator-settings.ts'
import { findSwitchProblem } from './switches.ts'

export const defaultSettings: WorldSettings = {
  callsPerSecond: defaultCallsPerSecond,
  appCallsPerSecond: null,
  callsPerDay: null,
  maxAccounts: null,
  maxBadSignatures: 100,
  hasKey: true,
  condition: 'in-use',
  region: null,
  allowedAddresses: null,
  blockedIdentifiers: [],
  clockMinutes: 0,
  webhook: null,
  switches: {},
}

/** @returns what is wrong, in English, the setting first. */
export function findSettingsProblem({ allowedAddresses, webhook, switches }: ChangeSettings): string | undefined {
  const problem = switches && findSwitchProblem(switches)
  if (problem) return `switches: ${problem}`
  // One that no caller can have would let nobody in, and say so to nobody.
  const odd = allowedAddresses?.find((address) => isIP(address) === 0)
  if (odd !== undefined)
    return `allowedAddresses: ${JSON.stringify(odd)} is no IP address; write it as 127.0.0.1 or ::1`
  return webhook && !isWebhookUrl(webhook.url)
    ? 'webhook: the URL is http or https, to a loopback host, without user, query and fragment'
    : undefined
}
