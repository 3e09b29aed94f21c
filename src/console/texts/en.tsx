/** English. The other languages have the same keys by type. */
import type { ReactNode } from 'react'
import type { JsonMistake } from '../../lib/json-text.ts'
import type { FieldCheck } from '../../protocol/check-body.ts'
import type { FailureKind } from '../../protocol/exchange.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import type { Region, RegionId } from '../../protocol/regions.ts'
import type { UserSigContent, UserSigVerdict } from '../../protocol/user-sig.ts'
import type { UserSigRemark } from '../../protocol/user-sig-judgement.ts'
import type { FormObstacle } from './text-types.ts'

const day = 86_400

/** `6 d 3 h`, `23 h 58 min`, `4 min`, `40 s` */
function life(seconds: number): string {
  const [days, hours, minutes] = [
    Math.floor(seconds / day),
    Math.floor((seconds % day) / 3600),
    Math.floor((seconds % 3600) / 60),
  ]
  if (days > 1) return `${days} d ${hours} h`
  if (seconds >= 3600) return `${days * 24 + hours} h ${minutes} min`
  return seconds >= 60 ? `${minutes} min` : `${Math.floor(seconds)} s`
}

const count = new Intl.NumberFormat('en')
const plural = (n: number, one: string, many: string) => `${count.format(n)} ${n === 1 ? one : many}`

function place({ line, column }: JsonMistake): string {
  return `line ${line}, column ${column}`
}

function mistake(found: JsonMistake): string {
  switch (found.kind) {
    case 'empty':
      return 'the text is empty'
    case 'byte-order-mark':
      return 'it starts with a byte order mark'
    case 'comment':
      return `comment at ${place(found)}`
    case 'trailing-comma':
      return `trailing comma before ${place(found)}`
    case 'quotes':
      return `other quotes than " at ${place(found)}`
    case 'cut-off':
      return `it stops too early, at ${place(found)}`
    case 'syntax':
      return `mistake at ${place(found)}`
  }
}

const verdicts: Record<UserSigVerdict, string> = {
  valid: 'valid',
  empty: 'No signature',
  unreadable: 'Not readable',
  'other-identifier': 'Other identifier',
  'other-app': 'Other app',
  expired: 'Expired',
  'wrong-key': 'Wrong key',
}

export const en = {
  product: 'Markread',
  pageNotFound: 'There is no such page.',
  toWorkbench: 'To the workbench',
  crashed: 'Markread has run into a mistake of its own. What you typed is kept in this tab.',
  reload: 'Reload',

  navigation: {
    label: 'Screens',
    workbench: 'Workbench',
    signature: 'Signature',
    emulator: 'Emulator',
    codes: 'Codes',
  },

  shell: {
    mode: { emulator: 'EMULATOR', 'read-only': 'LIVE read-only', armed: 'LIVE armed' },
    liveTitle: (name: string) => `LIVE ${name} · Markread`,
    live: 'LIVE',
    armedTitle: (name: string) => `ARMED LIVE ${name} · Markread`,
    workbench: 'Workbench',
    theme: 'Theme',
    themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
    shortcuts: 'Shortcuts',
    close: 'Close',
    history: 'History',
    historyWidth: 'Width of history',
    requestWidth: 'Width of request',
    goTo: (pane: string) => `Go to ${pane}`,
    keys: {
      send: 'Send',
      cancel: 'Cancel a running call',
      swap: 'Swap the two accounts',
      random: 'Draw a new random',
      curl: 'Copy as cURL',
      payloads: 'Payload bench',
      documents: 'Documents',
      focus: 'Go to history, request, response',
      previous: 'Previous or next call',
      palette: 'Palette: connections, screens, acts',
      shortcuts: 'This sheet',
    },
  },

  connection: {
    title: 'Connection',
    changed: 'changed',
    saved: 'Saved connections…',
    target: 'Target',
    emulator: 'Emulator',
    regions: 'Tencent Cloud Chat, live',
    allowedHosts: 'Named at start, live',
    backups: 'Backup hosts, live, for hijacked DNS only',
    region: {
      china: 'China',
      singapore: 'Singapore',
      seoul: 'Seoul',
      tokyo: 'Tokyo',
      frankfurt: 'Frankfurt',
      siliconValley: 'Silicon Valley',
      jakarta: 'Jakarta',
      mumbai: 'Mumbai',
      saudiArabia: 'Saudi Arabia',
    } satisfies Record<RegionId, string>,
    regionStatus: { retired: 'retired', unconfirmed: 'unconfirmed' } satisfies Record<
      Exclude<Region['status'], 'current'>,
      string
    >,
    signWithKey: 'Sign with SecretKey',
    signAgain: 'Sign again',
    notFetched: 'This part could not be fetched: the console’s server does not answer. Start it, then reload.',
    reveal: 'Reveal',
    hide: 'Hide',
  },

  joinSentences: (sentences: readonly string[]) => sentences.join(' '),

  signature: {
    state: (verdict: UserSigVerdict, content: UserSigContent | undefined, remaining: number | undefined): string => {
      switch (verdict) {
        case 'valid':
          return `Signed for ${content?.identifier}, valid ${life(remaining ?? 0)}.`
        case 'empty':
          return 'No UserSig yet. Paste one, or sign with the SecretKey.'
        case 'unreadable':
          return 'This is not a UserSig.'
        case 'other-identifier':
          return `Signed for ${content?.identifier || 'nobody'}, not for this identifier.`
        case 'other-app':
          return `Signed for SDKAppID ${content?.sdkAppId}, not for this one.`
        case 'expired':
          return `Expired ${life(-(remaining ?? 0))} ago.`
        case 'wrong-key':
          return 'Signed with another key.'
      }
    },
    predicted: (code: number) => `The service is expected to answer ${code}.`,
    short: (verdict: UserSigVerdict, remaining: number | undefined) =>
      verdict === 'valid' ? life(remaining ?? 0) : verdicts[verdict],
    predictedEmpty: 'The service is expected to answer 70003; older tables have 70002.',
    remark: (remark: UserSigRemark): string | undefined => {
      switch (remark.kind) {
        case 'ends-soon':
          return 'Less than a day is left.'
        case 'long-life':
          return `Made for ${count.format(Math.round(remark.days))} days; 180 is usual.`
        case 'above-ceiling':
          return `Made for ${count.format(Math.round(remark.years))} years; the documented ceiling is 10.`
        case 'made-in-future':
          return `Made ${life(remark.ahead)} in the future: its maker’s clock, or this one, is wrong.`
        default:
          return undefined
      }
    },
    keep: 'Keep until this tab closes',
    keepHint:
      'In session storage, so that a reload does not lose it. Everything that runs in this page can read it there.',
    notKept: 'This browser does not let the page keep it.',
  },

  request: {
    title: 'Request',
    url: 'Request URL',
    body: 'Request body',
    documentation: "The vendor's page of this call",
    views: 'Views of the request',
    form: 'Form',
    raw: 'Raw',
    rawBody: 'Raw body',
    readerHint: 'the reader, whose badge clears',
    otherHint: 'the other person',
    readTimePlaceholder: 'optional · Unix seconds; empty: now',
    swap: 'Swap reader and other person',
    sentence: (reader: ReactNode, other: ReactNode, readTime: string | undefined): ReactNode => (
      <>
        Messages from {other} {readTime ? <>up to {readTimeInWords(readTime)} </> : ''}become read for {reader}.
      </>
    ),
    rawSentence: 'A raw body, sent exactly as it is.',
    obstacle: (obstacle: FormObstacle): string => {
      switch (obstacle.kind) {
        case 'not-utf8':
          return 'The raw body is not UTF-8 text, so the form cannot hold it.'
        case 'mistake':
          return `The raw body is not JSON, so the form cannot hold it: ${mistake(obstacle.mistake)}.`
        case 'not-an-object':
          return 'The raw body is not a JSON object, so the form cannot hold it.'
        case 'not-a-string':
          return `In the raw body ${obstacle.field} is not a string, so the form cannot hold it.`
        case 'duplicate-key':
          return `The raw body has ${obstacle.field} twice, so the form cannot hold it.`
      }
    },
    showRaw: 'Show me',
    notJson: (obstacle: FormObstacle): string => {
      const why =
        obstacle.kind === 'mistake' ? mistake(obstacle.mistake) : obstacle.kind === 'not-utf8' ? 'it is not UTF-8' : ''
      return `Not JSON: ${why}. It will be sent as it is; the service answers 90001.`
    },
    holdsUserSig:
      'The body holds a UserSig. It will be sent as it is; history, and this tab after a reload, have only its fingerprint.',
    markNote: 'It starts with a byte order mark, which many JSON readers refuse. It will be sent as it is.',
    check: (check: FieldCheck, field: string): string => {
      switch (check.kind) {
        case 'missing':
          return `The body has no ${field}.`
        case 'misnamed':
          return `The body has no ${field}, but ${check.found}. Names are exact, case included.`
        case 'not-a-string':
          return `${field} is not a JSON string.`
        case 'number-time':
          return 'A number, where a string is documented; the service is known to take both.'
        case 'empty':
          return 'Empty.'
        case 'ends-with-space':
          return 'Begins or ends with a space. No account will match.'
        case 'invisible':
          return 'Holds characters that cannot be seen. No account will match.'
        case 'full-width':
          return 'Holds full-width characters, as an input method makes them.'
        case 'too-long':
          return `${check.bytes} bytes. A UserID has at most 32 (UTF-8).`
        case 'same-account':
          return 'Reader and other person are the same.'
        case 'not-seconds':
          return 'Not a number of seconds. What the service does then is not documented.'
        case 'milliseconds':
          return 'That many digits are milliseconds; the service reads seconds.'
        case 'future':
          return 'In the future. What the service does then is not documented.'
      }
    },
    expected: (codes: readonly number[], documented: boolean) =>
      `${codes.join(' or ')} expected${documented ? '' : ', our inference'}.`,
    otherMethod: (method: string) => `Goes out as ${method}, as chosen under Advanced.`,
    advanced: 'Advanced',
    advancedHint: 'method, headers, random, contenttype, timeout',
    bytes: (n: number) => plural(n, 'byte', 'bytes'),
    characters: (n: number) => plural(n, 'character', 'characters'),
    fingerprint: (hash: string) => `Fingerprint ${hash}`,
    emptyBody: 'Empty',
    lineEndings: 'Line endings',
    lineEnding: (kind: string) => (kind === 'mixed' ? 'mixed line endings' : kind),
    byteOrderMark: 'BOM',
    notUtf8: 'not UTF-8',
    noContentType: 'no Content-Type',
    hex: 'Hex',
    hexMistake: 'Not pairs of hex digits. The body keeps its last whole bytes until they are.',
    openFile: 'Open file…',
    fileTooLarge: (limit: number) => `That file is too large. The relay sends at most ${count.format(limit)} bytes.`,
    notSentYet: 'not sent yet',
    asSent: (time: string) => `as sent · ${time}`,
    showingEarlier: 'Shown is an earlier call.',
    backToDraft: 'Back to the draft',
    loadIntoForm: 'Load into the form',
  },

  arming: {
    title: 'Arm the live connection',
    question: (sdkAppId: string) =>
      !/^\d+$/.test(sdkAppId)
        ? 'Which app? Enter its SDKAppID first, a number such as 1400000000.'
        : `Let this tab change real people’s data in app ${sdkAppId}?`,
    effects: [
      'Each press of Send marks messages as read for a real person. It cannot be undone.',
      'Arming sends nothing by itself.',
      'It ends after 10 minutes without a send, on reload, and when the connection is changed, switched or saved.',
    ],
    failed: 'The console’s own server did not agree, or cannot be reached. Nothing was armed; try again once it runs.',
    arm: (sdkAppId: string) => `Arm LIVE ${sdkAppId}`,
    cancel: 'Stay read-only',
  },
  send: {
    toEmulator: 'Send to emulator',
    toLive: (sdkAppId: string) => `Send: mark read on LIVE ${sdkAppId}`,
    armFirst: (sdkAppId: string) => `Arm to send on LIVE ${sdkAppId}…`,
    armedFor: 'Armed, ends in',
    disarm: 'Disarm',
    cancel: 'Cancel',
    tooLarge: (bytes: number, limit: number) =>
      `The body has ${count.format(bytes)} bytes; the relay will refuse more than ${count.format(limit)}.`,
  },

  copy: {
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Could not copy',
    curl: 'Copy as cURL',
    curlTitle: 'For a POSIX shell; takes the signature from $TIM_USERSIG',
    withSignature: 'Copy with signature',
    withSignatureQuestion: 'It opens the whole app. Copy?',
    withSignatureTitle: 'The command then holds the UserSig, which opens the whole app',
    copyDump: 'Copy dump',
    copyHex: 'Copy hex',
  },
  bytes: 'Bytes',

  outcome: {
    /** The words of the pill. */
    status: (outcome: Outcome): string => {
      switch (outcome.kind) {
        case 'ok':
          return 'OK'
        case 'rejected':
          return `FAIL ${outcome.code}`
        case 'inconsistent':
          return 'INCONSISTENT'
        case 'unreadable':
          return 'UNREADABLE'
        case 'failed':
          return 'FAILED'
        case 'refused':
          return 'REFUSED'
      }
    },
    /** One line of the history. */
    line: (outcome: Outcome): string => {
      switch (outcome.kind) {
        case 'ok':
          return 'OK'
        case 'rejected':
          return `FAIL ${outcome.code}`
        case 'inconsistent':
          return 'Inconsistent'
        case 'unreadable':
          return 'Unreadable'
        case 'failed':
          return `Failed · ${failureWords[outcome.failure.kind]}`
        case 'refused':
          return `Refused · ${outcome.refusal.reason}`
      }
    },
  },

  response: {
    title: 'Response',
    nothingYet: 'Nothing sent yet',
    running: (ms: number) => `Waiting for ${(ms / 1000).toFixed(1)} s`,
    views: 'Views of the response',
    fields: 'Fields',
    raw: 'Raw',
    headers: 'Headers',
    timing: 'Timing',
    field: 'Field',
    value: 'Value',
    meaning: 'Meaning',
    fieldMeaning: {
      ActionStatus: 'OK: successful, FAIL: failed',
      ErrorCode: '0 when successful',
      ErrorInfo: "the service's own words, English",
    },
    fieldMissing: 'missing, though documented',
    notPromised: 'not promised by the documentation of this call',
    noReply: 'No reply arrived.',
    unreadable: 'The reply is not a JSON object. Its bytes are under Raw.',
    notJson: (why: string) => `The reply is not JSON: ${why}. Its bytes are under Raw.`,
    unsafeNumbers:
      'A number here is beyond 2^53. It is shown as it came; a program that reads it as a double rounds it.',
    emptyReply: 'An empty body.',
    suspiciouslyLarge: (shown: number) =>
      `Far more than a reply of this call has. Shown are the first ${count.format(shown)} characters.`,
    notUtf8: 'Not UTF-8, so it is shown as hex.',
    sentHeaders: 'Sent',
    receivedHeaders: 'Received',
    phase: {
      queue: 'Queue',
      dns: 'DNS',
      tcp: 'TCP',
      tls: 'TLS',
      firstByte: 'First byte',
      download: 'Download',
      total: 'Total',
    },
    remoteAddress: 'Remote address',
    reused: 'kept-alive connection',
    serverDate: "Server's Date",
    earlier: 'This answer belongs to the call as it was sent; the draft has changed since.',
  },

  explain: {
    title: 'Explanation',
    idle: 'Press Send. What the answer means stands here.',
    withoutWords: 'The words for this code could not be loaded. The service itself says:',
    relayWaiting: 'Looking every 2 seconds whether it is back.',
    relayBack: 'It answers again. Press Send.',
  },

  history: {
    title: 'History',
    session: (name: string) => `Session ${name}`,
    newSession: 'New session',
    share: 'Share…',
    imported: 'imported',
    empty: 'Calls you send appear here, on this computer only.',
    rawBody: 'raw body',
    running: 'Running',
    repeat: 'Repeat',
    notRepeatable: 'A UserSig stood in its body and was not kept, so the same bytes cannot be sent again.',
    repeatLive: 'Repeat on LIVE',
    broken: 'A row that can no longer be read',
    notLasting: 'Calls cannot be stored on this computer at the moment; these end with the page.',
  },

  mistake,
  life,
}

function readTimeInWords(seconds: string): string {
  if (!/^\d{1,11}$/.test(seconds)) return seconds
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' }).format(Number(seconds) * 1000)
}

const failureWords: Record<FailureKind, string> = {
  dns: 'host not found',
  tcp: 'no connection',
  tls: 'no secure connection',
  timeout: 'timeout',
  reset: 'connection closed',
  'cut-off': 'cut off',
  'bad-http': 'broken HTTP',
  'reply-too-large': 'too large',
  cancelled: 'cancelled',
  'relay-unreachable': 'relay unreachable',
  interrupted: 'interrupted',
}
