/** The settings of a plain, working app, and what the schema cannot say about others. */
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
export function findSettingsProblem({ webhook, switches }: ChangeSettings): string | undefined {
  const problem = switches && findSwitchProblem(switches)
  if (problem) return `switches: ${problem}`
  return webhook && !isWebhookUrl(webhook.url)
    ? 'webhook: the URL is http or https, to a loopback host, without user, query and fragment'
    : undefined
}
