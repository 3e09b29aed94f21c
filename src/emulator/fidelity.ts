/**
 * The ledger: how faithfully each command is imitated, what is known to differ, and what is not imitated at all. The
 * README's section is printed from it, so it cannot drift. Nothing here was compared with the live service.
 */
import { type CommandId, commands } from '../protocol/commands/index.ts'
import { requestedCodes } from '../protocol/emulated-codes.ts'
import { switchTable } from './switches.ts'

export interface Fidelity {
  /**
   * `full`: as documented, as far as it is documented. `partial`: with the differences named here. `none`: answered as an
   * unknown path.
   */
  status: 'full' | 'partial' | 'none'
  /** One sentence each, as a reader of the README would want it. */
  differences: readonly string[]
}

/** Complete by type: a new command needs its line. */
export const ledger = {
  admin_set_msg_read: {
    status: 'partial',
    differences: [
      'Of the webhooks C2C.CallbackAfterMsgReport alone is called, at an address of this machine, unsigned.',
      'No client is told: no read receipt for the other person, no badge on a device. Nor does the documentation say that the service does.',
    ],
  },
  get_c2c_unread_msg_num: {
    status: 'partial',
    differences: ['Of a reader with more than 100 conversations, the 100 with the newest unread messages count.'],
  },
  sendmsg: {
    status: 'partial',
    differences: [
      'Messages are counted, not delivered: no history to read back, no push, no webhook, no MsgId in the reply.',
      'Contents are not looked at: any MsgType passes, and a given MsgTimeStamp is ignored.',
      'The newest 1,000 messages of a conversation are kept.',
    ],
  },
  account_import: {
    status: 'partial',
    differences: ['Nick and FaceUrl are checked and forgotten.'],
  },
  account_check: {
    status: 'partial',
    differences: ['Its documented 100 calls per second are not its own: each command has the rate of the app.'],
  },
} as const satisfies Record<CommandId, Fidelity>

/** What no command imitates. */
export const notImitated: readonly string[] = [
  'Every other command: its path is answered 60009.',
  'TLS and the hosts of regions: any host name that leads here is the right one, unless a world is set to a region (60026).',
  'Limits beside the calls of a command in a second (60011, 60021, 60028, 70398): a world has those that it is given. How many bad signatures end in 70050 is a guess.',
  'UserSigs of the older kind, made with a private key before 2019: known by their fields, never checked.',
  'The 3 seconds after which the service gives up; a delay is a fault that you plant.',
  'Group messages, clients that are online, storage on disk: a restart forgets everything.',
  'The texts of ErrorInfo, but for those that were published in real replies.',
]

/**
 * The README's section in Markdown, without its heading. It says what is imitated, what is not, and what is only guessed,
 * so that nobody takes a green test against this emulator for a promise of the service.
 */
export function renderFidelity(): string {
  // `keys` forgets the names that the ledger has.
  const rows = (Object.keys(ledger) as CommandId[]).map((id) => {
    const { status, differences } = ledger[id]
    return `| [\`${id}\`](${commands[id].docs.url}) | ${status} | ${differences.join(' ')} |`
  })
  const switches = Object.entries(switchTable).map(
    ([name, { choices, default: value, reason }]) =>
      `| \`${name}\` | \`${value}\` | ${choices
        .filter((choice) => choice !== value)
        .map(code)
        .join(', ')} | ${reason} |`,
  )
  const byRequest = Object.entries(requestedCodes).map(([number, { needs }]) => (needs ? `${number}*` : number))
  return [
    '| Command | Imitated | Known differences |',
    '|---|---|---|',
    ...rows,
    '',
    'Not imitated:',
    '',
    ...notImitated.map((gap) => `- ${gap}`),
    '',
    `A request alone provokes ${byRequest.length} codes, those with a star in a world that is set for it: ${byRequest.join(', ')}. Any`,
    'other code is planted as a fault.',
    '',
    'Where the behaviour of the service is unknown, the emulator decides by one named switch. Each world has its own, set with',
    'the field `switches` when it is made or changed:',
    '',
    '| Switch | Here | Could be | Why |',
    '|---|---|---|---|',
    ...switches,
    '',
  ].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
