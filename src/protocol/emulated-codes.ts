/**
 * Which documented codes the emulator answers to whom: to a request alone, to a planted fault alone, or with no sense at
 * all. It says nothing about the service: a code that no request provokes here may well be met there. What a request has
 * to look like for each stands in `emulator/emulated-codes.test.ts`, which holds this table against what is answered.
 */
import type { CommandId } from './commands/index.ts'
import type { ChangeSettings } from './emulator-settings.ts'

/** `by-fault`: any code can be planted, and this one is met by no other way. */
export type Emulation = 'by-request' | 'by-fault' | 'not-emulated'

export interface RequestedCode {
  /** A command that is answered so. */
  command: CommandId
  /** How the world has to be set for it; absent: as every world is. */
  needs?: ChangeSettings
}

const mark = 'admin_set_msg_read'

export const requestedCodes: Readonly<Record<number, RequestedCode>> = {
  20003: { command: 'sendmsg', needs: { switches: { unknownRecipientInSendmsg: '20003' } } },
  40601: { command: 'account_import' },
  60002: { command: mark },
  60003: { command: mark, needs: { switches: { emptyBody: '60003' } } },
  // Nobody's world is asked where the app is unknown: the switch is that of the default one.
  60006: { command: mark, needs: { switches: { unknownSdkAppId: '60006' } } },
  60007: { command: mark, needs: { callsPerSecond: 1 } },
  60009: { command: mark },
  60010: { command: mark },
  60011: { command: mark, needs: { appCallsPerSecond: 1 } },
  60012: { command: mark },
  60015: { command: mark },
  60016: { command: mark, needs: { condition: 'disabled' } },
  60018: { command: mark, needs: { callsPerSecond: 1, switches: { tooManyCalls: '60018' } } },
  60019: { command: mark, needs: { callsPerSecond: 1, switches: { tooManyCalls: '60019' } } },
  60020: { command: mark, needs: { condition: 'unpaid' } },
  60021: { command: mark, needs: { allowedAddresses: ['192.0.2.1'] } },
  60025: { command: mark, needs: { switches: { contentTypeParameter: '60025' } } },
  60026: { command: mark, needs: { region: 'singapore' } },
  60027: { command: mark, needs: { condition: 'push-only' } },
  60028: { command: mark, needs: { callsPerDay: 1 } },
  70001: { command: mark },
  70002: { command: mark, needs: { switches: { emptyUserSig: '70002' } } },
  70003: { command: mark },
  70009: { command: mark },
  70013: { command: mark },
  70014: { command: mark },
  70016: { command: mark, needs: { hasKey: false } },
  70020: { command: mark },
  70032: { command: mark, needs: { switches: { placeholderUserSig: '70032' } } },
  70050: { command: mark, needs: { maxBadSignatures: 3 } },
  70051: { command: mark, needs: { blockedIdentifiers: ['admin'] } },
  70107: { command: mark, needs: { switches: { unknownAccount: '70107' } } },
  70346: { command: mark, needs: { switches: { olderUserSig: '70346' } } },
  70398: { command: 'account_import', needs: { maxAccounts: 1 } },
  // After the account was deleted, which the control does: account_delete is not imitated.
  70399: { command: 'account_import' },
  70402: { command: 'account_import' },
  70403: { command: 'account_check', needs: { switches: { notAdministrator: 'by-service' } } },
  90001: { command: mark },
  90002: { command: 'sendmsg' },
  90003: { command: mark },
  90005: { command: 'sendmsg' },
  90006: { command: 'sendmsg' },
  90007: { command: 'sendmsg' },
  90008: { command: mark },
  90009: { command: mark, needs: { switches: { notAdministrator: 'by-service' } } },
  90010: { command: 'sendmsg' },
  90012: { command: 'sendmsg', needs: { switches: { unknownRecipientInSendmsg: '90012' } } },
  90018: { command: 'get_c2c_unread_msg_num', needs: { switches: { tooManyPeers: '90018' } } },
  90026: { command: 'sendmsg' },
  90031: { command: 'sendmsg' },
  90044: { command: 'sendmsg' },
  90048: { command: 'sendmsg', needs: { switches: { unknownRecipientInSendmsg: '90048' } } },
  93000: { command: mark },
}

/**
 * Codes of what is not here: clients and their messages, recall and edit, deletion of accounts, quotas of active users,
 * push, batches. To plant one of them would show something that no call of this product can meet.
 */
const elsewhere: ReadonlySet<number> = new Set([
  20007, 20008, 20009, 20010, 20011, 20012, 20016, 20018, 20022, 20023, 20027, 20028, 30006, 30007, 30008, 70404, 71000,
  72000, 72001, 72002, 72010, 72011, 72012, 90011, 90022, 90024, 90028, 90029, 90030, 90032, 90033, 90034, 90040, 90045,
  90047, 90054, 90055, 90057, 91101,
])

/** @param code one of the catalogue's, or any other: what nobody documents can be planted as well. */
export function emulationOf(code: number): Emulation {
  if (requestedCodes[code]) return 'by-request'
  return elsewhere.has(code) ? 'not-emulated' : 'by-fault'
}
