/**
 * Every point where the vendor's behaviour is unknown, each as one named switch with what it may be, what it is here and
 * why. Nothing else in the emulator decides such a question; what the documentation does say is no switch.
 *
 * "Seen" is a published reply or published code of a third party, "guess" is ours. Pages read 2026-11.
 */
interface Switch {
  /** Each by its effect; where the effect is a code, the code as text. */
  choices: readonly string[]
  default: string
  reason: string
}

export const switchTable = {
  accountCodes: {
    choices: ['report-90008-peer-90003', 'report-90003-peer-90008'],
    default: 'report-90008-peer-90003',
    reason:
      'The page of admin_set_msg_read lists codes for From_Account and To_Account, which its body does not have (trtc.io/document/38996). Default: who acts is From. The other reading follows get_c2c_unread_msg_num, where the reader is To_Account.',
  },
  unknownSdkAppId: {
    choices: ['70020', '60006'],
    default: '70020',
    reason: '60006 is gone from the newest table (trtc.io/document/34348), but still on the overview page.',
  },
  emptyUserSig: {
    choices: ['70003', '70002'],
    default: '70003',
    reason: '70002 is only in older tables.',
  },
  missingIdentifier: {
    choices: ['70013', '60025'],
    default: '70013',
    reason: 'Guess: an absent identifier is one that the ticket was not signed for. 60025 is in the newest table only.',
  },
  placeholderUserSig: {
    choices: ['70003', '70032'],
    default: '70003',
    reason:
      'Seen once, for another command: the placeholder xxx of the documentation, left as it is, was answered 70032 with an empty ErrorInfo.',
  },
  olderUserSig: {
    choices: ['70003', '70009', '70346'],
    default: '70003',
    reason:
      'For one of the kind before 2019, made with a private key. Seen: 70346 once, for account_import; others report 70003 and 70009.',
  },
  repeatedParameter: {
    choices: ['first', 'last'],
    default: 'first',
    reason: 'Guess: of two parameters with one name the first counts.',
  },
  contentTypeParameter: {
    choices: ['ignored', '60025'],
    default: 'ignored',
    reason: 'Documented as required, but seen to be as lax as random.',
  },
  notAdministrator: {
    choices: ['60010', 'by-service'],
    default: '60010',
    reason:
      'The gateway says 60010, the message service 90009, the account service 70403. Guess: the gateway is first.',
  },
  tooManyCalls: {
    choices: ['60007', '60018', '60019'],
    default: '60007',
    reason: 'All three are listed for too many calls; only the first one names the command as what is counted.',
  },
  otherMethod: {
    choices: ['60002', 'as-post'],
    default: '60002',
    reason:
      'POST only (trtc.io/document/34620). Seen: a GET with bad credentials was answered for the credentials, so the method is judged after them.',
  },
  emptyBody: {
    choices: ['90001', '60002', '60003'],
    default: '90001',
    reason: 'The body may never be empty (trtc.io/document/34620); which layer notices is a guess.',
  },
  unreadableAccountBody: {
    choices: ['90001', '60003'],
    default: '90001',
    reason: 'The account commands list neither; the message commands list 90001.',
  },
  byteOrderMark: {
    choices: ['90001', 'skipped'],
    default: '90001',
    reason: 'RFC 8259 lets a parser do either. Guess: the stricter one, as the caller should hear of it.',
  },
  largeBody: {
    choices: ['93000', 'accepted'],
    default: '93000',
    reason: 'The packet limit is 12 KB in current tables and 8 KB in older ones; where it is checked is a guess.',
  },
  administratorAccounts: {
    choices: ['exist', 'need-import'],
    default: 'exist',
    reason: 'Guess: an administrator is an account by being one, since sendmsg takes it as the default sender.',
  },
  nullAccount: {
    choices: ['missing', 'wrong-type'],
    default: 'missing',
    reason: 'Guess: a null account is an absent one, not a value of a wrong type.',
  },
  unknownAccount: {
    choices: ['by-field', '70107'],
    default: 'by-field',
    reason:
      'For a reader or other person that was never imported. The page lists the codes of the fields for it; 70107 is what the account service says of the same account in a list.',
  },
  toAccountArrayInSendmsg: {
    choices: ['90003', '60015'],
    default: '90003',
    reason: 'Seen: "Invalid format of To_Account" with 90003. Any other account that is no string is 60015.',
  },
  unknownRecipientInSendmsg: {
    choices: ['90003', '90012', '20003', '90048'],
    default: '90003',
    reason: 'Its page lists all four for an account that is not there.',
  },
  tooManyPeers: {
    choices: ['90008', '90018', 'answered'],
    default: '90008',
    reason:
      'At most 10 (trtc.io/document/41046); 90018 is the code for too many accounts in general. Which one it is here is a guess.',
  },
  emptyPeerList: {
    choices: ['as-absent', 'empty-list'],
    default: 'as-absent',
    reason: 'Guess: an empty list is no list, so the total is answered.',
  },
  readBoundary: {
    choices: ['up-to-and-including', 'before'],
    default: 'up-to-and-including',
    reason:
      'The page says "earlier than"; the SDK treats a message at the very second of a receipt as read. For MsgReadTime only: without it, all that has arrived is read.',
  },
  earlierReadTime: {
    choices: ['kept', 'moved-back'],
    default: 'kept',
    reason: 'Guess: what was read stays read; a log line of the SDK has a single read timestamp.',
  },
  futureReadTime: {
    choices: ['clamped-to-now', 'as-given'],
    default: 'clamped-to-now',
    reason: 'Guess: what is not sent yet cannot be read. as-given: messages up to that time arrive as read.',
  },
  millisecondReadTime: {
    choices: ['nothing', 'as-seconds'],
    default: 'nothing',
    reason: 'Guess: milliseconds are answered OK and change nothing.',
  },
  negativeReadTime: { choices: ['nothing', 'as-absent'], default: 'nothing', reason: 'Guess: before any message.' },
  emptyReadTime: {
    choices: ['as-absent', 'nothing'],
    default: 'as-absent',
    reason: 'Guess: an empty string is an absent one.',
  },
  readTimeNoNumber: {
    choices: ['nothing', 'as-absent'],
    default: 'nothing',
    reason: 'Guess: OK, as the page lists no code for it, and no moment up to which to read.',
  },
  webhookWhenNothingChanged: {
    choices: ['called', 'not-called'],
    default: 'called',
    reason:
      'Guess: the event says that a mark was made, and a mark that changes nothing is one too (trtc.io/document/43465).',
  },
  errorDisplay: {
    choices: ['off', 'on'],
    default: 'off',
    reason: 'Not documented for these commands; older account and profile samples have it, mostly empty.',
  },
  replyContentType: {
    choices: ['application/json', 'none'],
    default: 'application/json',
    reason: 'The documented sample of 2015 has no Content-Type; seen: some commands answer with another one.',
  },
  cors: {
    choices: ['real-2015', 'permissive', 'none'],
    default: 'real-2015',
    reason:
      'The only direct evidence is the documented sample reply (trtc.io/document/34620), dated 2015. Read literally it does not grant the content-type that a JSON call asks for.',
  },
} as const satisfies Record<string, Switch>

export type SwitchName = keyof typeof switchTable
export type Switches = { readonly [Name in SwitchName]: (typeof switchTable)[Name]['choices'][number] }

/** @param turned what shall differ from the defaults. */
export function setSwitches(turned: Partial<Switches> = {}): Switches {
  const defaults = Object.fromEntries(Object.entries(switchTable).map(([name, { default: value }]) => [name, value]))
  // `fromEntries` forgets the names; the table's own type says that each default is one of its choices.
  return { ...(defaults as Switches), ...turned }
}

/** @param turned names and choices from outside. @returns what is wrong with them, in English. */
export function findSwitchProblem(turned: Readonly<Record<string, string>>): string | undefined {
  for (const [name, choice] of Object.entries(turned)) {
    // Widened: any name may be asked for.
    const known = Object.hasOwn(switchTable, name) ? (switchTable as Record<string, Switch>)[name] : undefined
    if (!known) return `There is no switch ${name}`
    if (!known.choices.includes(choice)) return `${name} is one of: ${known.choices.join(', ')}`
  }
  return undefined
}
