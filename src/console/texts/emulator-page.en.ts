/** English words of the emulator's screen. They come with the screen: the first load is without them. */
import type {
  CheckName,
  contradictions,
  Fault,
  FaultKind,
  PlantedFault,
  Reason,
  ReceivedCall,
  WebhookCall,
} from '../../protocol/emulator-api.ts'
import type { appConditions, ScenarioId } from '../../protocol/emulator-settings.ts'
import type { BoxRange, CallAnswer } from './text-types.ts'

const count = new Intl.NumberFormat('en')
const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const plural = (n: number, one: string, many: string) => `${count.format(n)} ${n === 1 ? one : many}`

const range = ({ min, max, fractions }: BoxRange) =>
  `${fractions ? 'A number' : 'A whole number'} from ${decimal.format(min)} to ${count.format(max)}.`

const scenarioNames: Record<ScenarioId, string> = {
  empty: 'Empty',
  'first-minute': 'First minute',
  'busy-inbox': 'Busy inbox',
  'hundred-conversations': 'A hundred conversations',
  'chinese-names': 'Chinese names',
  'swapped-pair': 'Swapped pair',
  'nothing-unread': 'Nothing unread',
}

const kinds: Record<FaultKind, string> = {
  code: 'Answer an error code',
  'badge-kept': 'Say OK and keep the badge',
  'clock-off': 'Clock off for this call',
  delay: 'Delay',
  stall: 'Never answer',
  drip: 'Slow drip',
  'drop-before-headers': 'Drop before the headers',
  'drop-after-headers': 'Drop after the headers',
  'cut-body': 'Cut the body',
  'wrong-length': 'Wrong length',
  'html-502': 'A gateway’s page, HTTP 502',
  'empty-200': 'HTTP 200 and nothing',
  garbage: 'Garbage bytes',
  'not-utf8': 'Not UTF-8',
  contradiction: 'Contradict the documentation',
}

const contradictionNames: Record<(typeof contradictions)[number], string> = {
  'ok-with-code': 'OK with a code',
  'fail-without-code': 'FAIL with code 0',
  'code-as-string': 'The code as text',
  'missing-field': 'A field is missing',
  'duplicate-key': 'A field twice',
  'long-number': 'A code of 64 bits',
}

function describe(fault: Fault): string {
  switch (fault.kind) {
    case 'code':
      return `Code ${fault.code}`
    case 'delay':
      return `Delay of ${count.format(fault.ms)} ms`
    case 'drip':
      return `Slow drip, ${count.format(fault.ms)} ms a byte`
    case 'wrong-length':
      return fault.length === 'longer' ? 'Content-Length too long' : 'Content-Length too short'
    case 'garbage':
      return `${plural(fault.bytes ?? 64, 'garbage byte', 'garbage bytes')}, seed ${fault.seed ?? 1}`
    case 'contradiction':
      return `${kinds.contradiction}: ${contradictionNames[fault.of]}`
    case 'clock-off':
      return `Clock off by ${decimal.format(fault.minutes)} min`
    default:
      return kinds[fault.kind]
  }
}

const checks: Record<CheckName, string> = {
  path: 'The path names no command that the emulator knows.',
  sdkappid: 'sdkappid is missing, or no number.',
  'app-known': 'No app has this SDKAppID.',
  'app-condition': 'The world is set so that the app does not work as a whole.',
  region: 'The world has a region, and the Host header is not one of its hosts.',
  address: 'The caller’s address is not on the world’s list.',
  parameters: 'A parameter of the URL is missing or wrong.',
  signature: 'The UserSig did not pass.',
  administrator: 'The identifier is no administrator of the app.',
  quota: 'The day’s calls are used up.',
  rate: 'More calls in this second than allowed.',
  method: 'The method is not POST.',
  body: 'The body is too long, or no JSON object.',
}

export const emulatorPageEn = {
  title: 'Emulator',

  problem: {
    unreachable: 'The emulator does not answer.',
    'no-such-world': 'This emulator has no such world. It may have been started anew.',
    'token-needed': 'The server wants its access token first.',
    refused: (error: string) => `The emulator did not take it: ${error}`,
  },

  world: {
    title: 'World',
    upToDate: 'up to date',
    because: { default: 'always there', connection: 'of the connection', made: 'made', address: 'of the address' },
    clock: 'Clock',
    clockOff: (minutes: number) => `${decimal.format(Math.abs(minutes))} min ${minutes > 0 ? 'ahead' : 'behind'}`,
    rate: 'Rate',
    callsPerSecond: (limit: number | null) =>
      limit === null ? 'no limit' : `${count.format(limit)} calls/s per command`,
    admins: 'Administrators',
    scenario: 'Scenario',
    scenarioName: scenarioNames,
    asOf: (time: string) => `Shown as it was at ${time}.`,
    asking: 'Asked again every second.',
    workbenchElsewhere: 'The workbench is connected elsewhere: its calls do not come here.',
    toDefault: 'Show the one that is always there',
  },

  board: {
    title: 'Conversations',
    summary: (accounts: number, conversations: number, unread: number) =>
      `${plural(accounts, 'account', 'accounts')} · ${plural(conversations, 'conversation', 'conversations')} · ${count.format(unread)} unread`,
    filter: 'Filter by account',
    empty: 'No accounts yet. Import one, or start over with a scenario.',
    nothingFound: (search: string) => `No account has “${search}” in its name.`,
    more: (left: number) => `Show more (${count.format(left)} left)`,
    noConversations: 'no messages',
    unread: (unread: number, from: string | undefined) =>
      from === undefined ? `${count.format(unread)} unread in all` : `${count.format(unread)} unread from ${from}`,
    changed: (reader: string, peer: string, from: number, to: number) =>
      `${reader}: ${count.format(to)} unread from ${peer}, was ${count.format(from)}`,
    was: (unread: number) => `was ${count.format(unread)}`,
    messages: (messages: number) => plural(messages, 'message', 'messages'),
    neverRead: 'never marked',
    readUpTo: (time: string) => `read up to ${time}`,
    message: '+1',
    messageTitle: (reader: string, peer: string) => `One more message from ${peer} to ${reader}`,
    read: 'Read',
    readTitle: (reader: string) => `${reader} opens the conversation in an app of their own`,
    nothingUnread: 'Nothing here counts as unread',
    use: 'Use pair',
    useTitle: 'Puts this pair into the workbench’s draft. Nothing is sent.',
  },

  message: {
    title: 'Send a message',
    sender: 'Sender',
    reader: 'Reader',
    count: 'How many',
    send: 'Send as this person',
    sent: 'Sent.',
    missing: 'Type an account.',
    noAccount: 'No such account here.',
    toOneself: 'The same as the sender: a message to oneself is never unread.',
    importThem: 'Import',
    countOdd: range,
  },

  accounts: {
    title: 'Import an account',
    account: 'Account',
    add: 'Import',
    missing: 'Type an account.',
    there: 'It is there already.',
    long: (bytes: number, most: number) => `${bytes} bytes; the vendor takes ${most} at most. The emulator imports it.`,
  },

  faults: {
    title: 'Faults',
    kindLabel: 'What goes wrong',
    group: { service: 'The service', network: 'The network', answer: 'The answer' },
    kind: kinds,
    does: {
      code: 'Answers this code. Not carried out.',
      'badge-kept': 'A mark is answered OK and changes nothing.',
      'clock-off': 'Judges the signature and dates the answer by a clock that is off.',
      delay: 'Carried out at once, answered later.',
      stall: 'Carried out, never answered.',
      drip: 'Carried out; the body comes byte by byte.',
      'drop-before-headers': 'Closes the connection before any answer. Not carried out.',
      'drop-after-headers': 'Carried out; closes the connection after the headers.',
      'cut-body': 'Carried out; half of the body, then the connection closes.',
      'wrong-length': 'Carried out; Content-Length is not that of the body.',
      'html-502': 'Answers as a gateway in front of the service would. Not carried out.',
      'empty-200': 'Carried out; HTTP 200 without a body.',
      garbage: 'Carried out; answers drawn bytes, the same for the same seed.',
      'not-utf8': 'Carried out; one byte of the answer is in no UTF-8.',
      contradiction: 'Carried out; the answer is not as documented.',
    } satisfies Record<FaultKind, string>,
    seen: {
      code: 'The caller sees FAIL with the code.',
      'badge-kept': 'The caller sees OK; only the unread count tells.',
      'clock-off': 'The caller may see 70001 or 70009, and a Date that is off.',
      delay: 'The caller waits, or times out.',
      stall: 'The caller times out.',
      drip: 'The caller waits long, or times out.',
      'drop-before-headers': 'The caller sees a reset.',
      'drop-after-headers': 'The caller sees an answer cut off.',
      'cut-body': 'The caller sees an answer cut off.',
      'wrong-length': 'Shorter: the caller reads half the answer. Longer: it is cut off.',
      'html-502': 'The caller sees HTML where JSON should be.',
      'empty-200': 'The caller sees success without a word.',
      garbage: 'The caller sees what no JSON parser reads.',
      'not-utf8': 'The caller sees text that cannot be decoded.',
      contradiction: 'The caller cannot tell whether it worked.',
    } satisfies Record<FaultKind, string>,
    box: {
      code: 'Code',
      delayMs: 'Milliseconds before the answer',
      dripMs: 'Milliseconds before each byte',
      bytes: 'Bytes',
      garbageSeed: 'Seed of the bytes',
      minutes: 'Minutes ahead, negative: behind',
      calls: 'How many calls',
      percent: 'Percent',
      seed: 'Seed',
    },
    errorInfo: 'ErrorInfo',
    errorInfoHint: 'optional',
    length: { label: 'Content-Length is', shorter: 'too short', longer: 'too long' },
    contradictionLabel: 'How',
    contradiction: contradictionNames,
    hitsLabel: 'Which calls',
    hitsCalls: 'the next',
    hitsShare: 'a share of all',
    commandLabel: 'Of which command',
    anyCommand: 'any command',
    codeOdd: 'A whole number, such as 70001.',
    range,
    lookAbove: 'Look at what is marked above.',
    plant: 'Plant the fault',
    planted: 'The fault is planted.',
    pending: 'Faults to come',
    pendingCount: (faults: number) => `${count.format(faults)} to come`,
    none: 'No fault is planted: every call is answered as it should be.',
    describe,
    left: ({ calls, share, seed }: Pick<PlantedFault, 'calls' | 'share' | 'seed'>) =>
      share === undefined
        ? `next ${plural(calls ?? 1, 'call', 'calls')}`
        : `${decimal.format(share * 100)} % of calls, seed ${seed ?? 1}`,
    hitSoFar: (hits: number) => `hit ${count.format(hits)}`,
    remove: 'Remove',
    removeOne: (fault: string) => `Remove: ${fault}`,
    removeAll: 'Remove all',
  },

  startOver: {
    title: 'Start over',
    scenario: 'Scenario',
    name: scenarioNames,
    holds: {
      empty: 'No accounts but those the world was made with, and no messages.',
      'first-minute': 'Ten accounts; dramon1 has 3 unread messages from dramon2, others have all sorts.',
      'busy-inbox': 'dramon1 has twelve conversations; every third is read, one holds more than is counted.',
      'hundred-conversations': 'dramon1 has 105 conversations, of which the newest 100 count.',
      'chinese-names': 'Accounts with Chinese names; eleven characters are already 33 bytes.',
      'swapped-pair': 'Unread messages the other way round only: OK, and no badge clears.',
      'nothing-unread': 'Everything is read: OK, and nothing changes.',
    } satisfies Record<ScenarioId, string>,
    start: 'Start over',
    question: (messages: number, calls: number, faults: number) =>
      `${plural(messages, 'message', 'messages')}, ${plural(calls, 'call of the log', 'calls of the log')}, ${plural(faults, 'fault', 'faults')} and all settings go. This cannot be taken back.`,
    yes: 'Yes, start over',
    cancel: 'Cancel',
    done: 'The world was started over.',
  },

  settings: {
    title: 'Settings',
    name: {
      clockMinutes: 'Clock off by minutes',
      webhook: 'Webhook address',
      callsPerSecond: 'Calls per second of one command → 60007',
      appCallsPerSecond: 'Calls per second in all → 60011',
      callsPerDay: 'Calls in 24 hours, trial → 60028',
      maxAccounts: 'Accounts to import, trial → 70398',
      maxBadSignatures: 'Refused signatures in a minute → 70050',
      hasKey: 'Signing key → 70016',
      condition: 'The app as a whole',
      region: 'Region → 60026',
      allowedAddresses: 'Addresses that may call → 60021',
      blockedIdentifiers: 'Blocked identifiers → 70051',
    },
    clockHint: 'ahead of this machine; negative: behind',
    webhookHint: 'C2C.CallbackAfterMsgReport goes there after a mark; this machine only',
    webhookOdd: 'http or https to localhost, 127.… or [::1], without query.',
    more: 'Limits and conditions',
    limitsHint: 'An empty limit is none. What each refuses is answered with its code.',
    condition: {
      'in-use': 'works',
      disabled: 'switched off → 60016',
      unpaid: 'plan ended or unpaid → 60020',
      'push-only': 'bought for push alone → 60027',
    } satisfies Record<(typeof appConditions)[number], string>,
    keyThere: 'is stored',
    keyGone: 'is missing',
    anyRegion: 'any host is right',
    addressesHint: 'separated by commas; empty: all',
    identifiersHint: 'separated by commas',
    range,
    apply: 'Apply',
    nothingToApply: 'Nothing is changed yet',
    discard: 'Discard',
    applied: 'Applied.',
  },

  switches: {
    title: 'Open questions',
    hint: 'Where the vendor’s behaviour is not documented, the emulator decides by a switch. A choice holds for this world at once.',
    usual: (choice: string) => `${choice} (default)`,
  },

  calls: {
    title: 'Calls as received',
    count: (calls: number, most: number) => (calls < most ? count.format(calls) : `the newest ${count.format(most)}`),
    empty: 'No call yet. Press Send on the workbench, or call the emulator with cURL: it appears here.',
    chooseOne: 'Choose a call to see its bytes, its signature and why it was answered so.',
    gone: 'This call is no longer in the log.',
    detail: 'Call',
    answer: (answer: CallAnswer): string => {
      switch (answer.kind) {
        case 'ok':
          return 'OK'
        case 'fail':
          return `FAIL ${answer.code}`
        case 'spoiled':
          return 'Spoiled answer'
        case 'none':
          return 'No answer'
        case 'pending':
          return 'Not answered yet'
        case 'preflight':
          return 'Preflight'
      }
    },
    faultName: (kind: string) => (Object.hasOwn(kinds, kind) ? kinds[kind as FaultKind] : kind),
    curl: 'Copy as cURL',
    curlTitle: 'The signature is taken from $TIM_USERSIG',
    why: 'Why it was answered so',
    hitByFault: (fault: string, id: number | undefined) =>
      `Hit by the planted fault${id === undefined ? '' : ` ${id}`}: ${fault}.`,
    undecided: 'Not decided yet.',
    reason: (reason: Reason, answer: CallAnswer): string => {
      switch (reason.by) {
        case 'check':
          return `${checks[reason.check]} The order of the checks is our inference.`
        case 'command':
          if (answer.kind === 'fail')
            return `All checks passed; ${reason.command} itself refused it and changed nothing.`
          return `All checks passed; ${reason.command} was carried out. ${reason.changed ? 'It changed the world.' : 'It changed nothing.'}`
        case 'fault':
          return 'The call itself was not looked at.'
        case 'preflight':
          return 'A browser asks by itself whether it may call; it is no call of the service.'
      }
    },
    check: checks,
    bySwitch: (name: string) => `The documentation leaves this open; the switch ${name} decided.`,
    signature: {
      title: 'Signature',
      verdict: {
        valid: 'Valid',
        empty: 'No UserSig',
        unreadable: 'Not readable',
        'other-identifier': 'Signed for another identifier',
        'other-app': 'Signed for another app',
        expired: 'Expired by the world’s clock',
        'wrong-key': 'Signed with another key',
      } satisfies Record<ReceivedCall['signature']['verdict'], string>,
      made: 'made',
      expires: 'expires',
    },
    request: 'Request line and headers',
    body: {
      title: 'Body',
      hex: 'Hex',
      notText: 'The bytes are no UTF-8 text',
      none: 'No body.',
    },
    reply: 'Reply',
    noReply: 'None.',
    emptyReply: 'An empty body.',
    webhook: {
      event: 'C2C.CallbackAfterMsgReport',
      out: 'webhook, going out',
      explained: 'The emulator told the webhook that a conversation was read. What it answers changes nothing.',
      request: 'Event as sent',
      answer: 'What the webhook answered',
      outcome: ({ outcome, status, failure }: Pick<WebhookCall, 'outcome' | 'status' | 'failure'>): string => {
        if (outcome === 'pending') return 'On its way'
        if (outcome === 'answered') return `HTTP ${status ?? '?'}`
        return failure === 'timeout' ? 'Timed out' : failure === 'redirect' ? 'Redirect, not followed' : 'Not reached'
      },
    },
  },
}

export type EmulatorPageTexts = typeof emulatorPageEn
