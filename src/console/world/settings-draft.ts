/** The settings of a world as boxes of text, and back. Pure. */
import {
  appConditions,
  type ChangeSettings,
  isWebhookUrl,
  type WorldSettings,
} from '../../protocol/emulator-settings.ts'
import { regions } from '../../protocol/regions.ts'
import type { BoxRange } from '../texts/text-types.ts'
import { readNumber } from './number-box.ts'

export const limitNames = [
  'callsPerSecond',
  'appCallsPerSecond',
  'callsPerDay',
  'maxAccounts',
  'maxBadSignatures',
] as const
export type LimitName = (typeof limitNames)[number]

export type SettingName = Exclude<keyof WorldSettings, 'switches'>

export const clockRange: BoxRange = { min: -5_256_000, max: 5_256_000, fractions: true }
const limitRange: BoxRange = { min: 1, max: 1_000_000 }
export const rangeOfLimit: Record<LimitName, BoxRange> = {
  callsPerSecond: { min: 1, max: 100_000 },
  appCallsPerSecond: limitRange,
  callsPerDay: limitRange,
  maxAccounts: limitRange,
  maxBadSignatures: limitRange,
}

/** What stands in the box; empty where there is no limit, no region, no webhook. */
export function writeSetting(name: SettingName, settings: WorldSettings): string {
  switch (name) {
    case 'hasKey':
      return settings.hasKey ? 'yes' : 'no'
    case 'webhook':
      return settings.webhook?.url ?? ''
    case 'allowedAddresses':
      return settings.allowedAddresses?.join(', ') ?? ''
    case 'blockedIdentifiers':
      return settings.blockedIdentifiers.join(', ')
    default:
      return String(settings[name] ?? '')
  }
}

/** @returns undefined where the box holds nothing that the setting could be */
export function readSetting(name: SettingName, text: string): ChangeSettings | undefined {
  const written = text.trim()
  switch (name) {
    case 'clockMinutes': {
      const minutes = readNumber(text, clockRange)
      return minutes === undefined ? undefined : { clockMinutes: minutes }
    }
    case 'webhook':
      if (written === '') return { webhook: null }
      return isWebhookUrl(written) ? { webhook: { url: written } } : undefined
    case 'hasKey':
      return { hasKey: text !== 'no' }
    case 'condition':
      return { condition: appConditions.find((one) => one === text) ?? 'in-use' }
    case 'region':
      return { region: regions.find(({ id }) => id === text)?.id ?? null }
    case 'allowedAddresses': {
      const addresses = splitList(text)
      return { allowedAddresses: addresses.length === 0 ? null : addresses }
    }
    case 'blockedIdentifiers':
      return { blockedIdentifiers: splitList(text) }
    default: {
      if (written === '') return { [name]: null }
      const limit = readNumber(text, rangeOfLimit[name])
      return limit === undefined ? undefined : { [name]: limit }
    }
  }
}

function splitList(text: string): string[] {
  return text
    .split(/[,，\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
