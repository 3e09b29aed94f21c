/** English words of the explanations. They come with the code book, once the page has loaded, and stay when the server is gone. */
import type { JsonMistake } from '../../lib/json-text.ts'
import type { FailureKind } from '../../protocol/exchange.ts'
import type { RefusalReason } from '../../protocol/relay-api.ts'
import type { Contradiction, UnreadableReason } from '../../protocol/reply.ts'
import type { CauseAndFix } from './text-types.ts'
import type { Texts } from './texts.tsx'

interface Failed {
  title: string
  meaning: string
  causes: CauseAndFix[]
}

function failed(title: string, meaning: string, causes: [string, string][]): Failed {
  return { title, meaning, causes: causes.map(([cause, fix]) => ({ cause, fix })) }
}

function refused(title: string, meaning: string): { title: string; meaning: string } {
  return { title, meaning }
}

const unreadableWords: Record<UnreadableReason, string> = {
  empty: 'The answer is empty',
  'not-utf8': 'The answer is not text',
  html: 'A web page came back',
  'cut-off': 'The answer stops in the middle',
  'not-json': 'The answer is not JSON',
  'not-an-object': 'The answer is not a JSON object',
}

/** @param common the words that every screen has */
export const buildExplanationEn = ({ mistake }: Texts) => ({
  phaseReached: (phase: string) => `Phase reached: ${phase}`,
  unsent: 'It came no further than that, so nothing was sent.',
  evidence: 'Seen here:',
  ok: {
    title: 'The service accepted it',
    meaning:
      'The service marked the messages as read, as far as it tells. OK alone does not prove that a badge changed: both orders of the two accounts succeed, and the reply holds no count. An open client may have to sync again before it shows it.',
  },
  inconsistent: {
    title: 'The answer contradicts the documentation',
    meaning:
      'The reply can be read, but it is not what the documentation promises, so it says neither yes nor no for certain. Look at its fields, and keep the raw bytes for a ticket.',
  },
  contradiction: (found: Contradiction): string => {
    switch (found.kind) {
      case 'ok-with-code':
        return 'ActionStatus is OK, but ErrorCode is not 0.'
      case 'fail-without-code':
        return 'ActionStatus is FAIL, but ErrorCode is 0.'
      case 'missing-field':
        return `${found.field} is missing.`
      case 'wrong-type':
        return `${found.field} has another type than documented.`
      case 'unknown-status':
        return 'ActionStatus is neither OK nor FAIL.'
      case 'duplicate-key':
        return `${found.field} occurs twice.`
      case 'http-status':
        return 'The HTTP status is not 200.'
    }
  },
  unreadable: (reason: UnreadableReason, status: number) => ({
    title: unreadableWords[reason],
    meaning: `HTTP ${status}. The service answers JSON whether it worked or not, so this most likely comes from something in between: a gateway, a proxy, a load balancer (our inference). Whether the messages were marked is not known.`,
    causes: [
      {
        cause: 'A gateway or proxy answered in the place of the service.',
        fix: 'Read the raw bytes: they often name who wrote them. Then send again.',
      },
      {
        cause: 'The reply was cut off or changed on its way.',
        fix: 'Send again. Without MsgReadTime that also marks what has arrived in between. If it repeats, compare Content-Length with the bytes that came.',
      },
    ],
  }),
  failed: {
    dns: failed('The host name was not found', 'No address is known for the host, so nothing was sent.', [
      ['This machine has no DNS, or no network.', 'Open any other site from this machine.'],
      ['The DNS here hides or hijacks the name.', "Try the region's backup host, which is meant for this."],
    ]),
    tcp: failed('No connection', 'The host was found, but took no connection. Nothing was sent.', [
      ['A firewall or proxy stands in between.', 'Let this machine reach the host on that port.'],
      ['Nothing listens there.', 'Look at the target: host and port.'],
    ]),
    tls: failed('No secure connection', 'The connection stood, but TLS failed. Nothing was sent.', [
      [
        'A proxy shows a certificate of its own.',
        'Take the call around it, or let Node trust it with NODE_EXTRA_CA_CERTS.',
      ],
      ["This machine's clock is wrong.", 'Set it; certificates are valid for a time only.'],
    ]),
    timeout: failed(
      'No answer in time',
      'It was sent or being sent when the time ran out. The service may have acted already.',
      [
        [
          'The service is slow; it allows itself 3 seconds.',
          'Wait a moment and send again. Without MsgReadTime that also marks what has arrived in between.',
        ],
        ['The timeout is too short.', 'Raise it above 3,000 ms, beside random and contenttype.'],
      ],
    ),
    reset: failed('The connection was closed', 'It was closed before any answer. The service may have acted already.', [
      [
        'The far end or something in between dropped it.',
        'Send again. Without MsgReadTime that also marks what has arrived in between.',
      ],
    ]),
    'cut-off': failed(
      'The answer was cut off',
      'It stopped before its end. The service has most likely acted already.',
      [['The connection broke in the middle of the reply.', 'Send again. What arrived is under Raw.']],
    ),
    'bad-http': failed(
      'The answer breaks HTTP',
      'What came back is not HTTP, or does not keep to its own headers. In the second case the service may have acted already.',
      [
        [
          'The reply is longer than its Content-Length says.',
          'Look under Raw at what arrived, and tell whoever runs the gateway in between. Then send again.',
        ],
        ['Another service listens on that port.', 'Look at the target: host and port.'],
      ],
    ),
    'reply-too-large': failed(
      'The answer is too large',
      'A reply of this call has a hundred bytes; this one was given up.',
      [['Something else than the service answered.', 'Look at the target, and at what arrived under Raw.']],
    ),
    cancelled: failed(
      'Cancelled',
      'You cancelled it. The service may have acted already, since the call changes something.',
      [],
    ),
    'relay-unreachable': failed(
      'Markread itself does not answer',
      'The page could not reach its own relay. If it stopped in the middle of the call, the service may have acted already. What you typed is kept.',
      [['The server was stopped.', 'Start it again with npm start, then press Send.']],
    ),
    interrupted: failed(
      'Interrupted by a reload',
      'The page was closed or reloaded while the call ran. The service may have acted already.',
      [
        [
          'The answer was lost with the page.',
          'Send again. Without MsgReadTime that also marks what has arrived in between.',
        ],
      ],
    ),
  } satisfies Record<FailureKind, Failed>,
  refused: {
    malformed: refused(
      'The request could not be read',
      'The console sent the relay something that it does not understand. Nothing went out.',
    ),
    'bad-url': refused('This is not a URL', 'The relay cannot take the URL apart. Nothing went out.'),
    'user-info': refused('The URL names a user', 'A name and password before the host are refused. Nothing went out.'),
    'plain-http': refused(
      'Plain http is only for this machine',
      'A signature is never sent unencrypted over a network. Nothing went out.',
    ),
    'host-not-allowed': refused(
      'This host is not allowed',
      "The relay sends to the vendor's documented hosts, the emulator, and hosts named at start with MARKREAD_ALLOW_HOSTS. Nothing went out.",
    ),
    'path-not-allowed': refused(
      'This path is not allowed',
      'To a live host the relay sends the five documented calls and nothing else. Nothing went out.',
    ),
    'method-not-allowed': refused(
      'This method is not allowed',
      'To a live host the relay sends only POST. Nothing went out.',
    ),
    'not-armed': refused(
      'This connection is read-only',
      'A send that changes real people’s data has to be armed first, and a restart of the console’s server ends it. Nothing went out. Arm the connection, then send again.',
    ),
    'token-needed': refused(
      'The access token is missing',
      'This server is reached over a network and wants its access token, MARKREAD_ACCESS_TOKEN. Nothing went out. Enter it, then send again.',
    ),
    'foreign-origin': refused('Asked from another site', 'The relay answers only its own page. Nothing went out.'),
    'body-too-large': refused(
      'The body is too large',
      'The relay sends at most 65,536 bytes; the service itself takes 12 KB. Nothing went out. Shorten the body.',
    ),
    'not-json': refused('Not asked in JSON', 'The relay takes only application/json. Nothing went out.'),
    'foreign-host': refused(
      'Asked under another name',
      'The relay answers only under its own address. Open the page at the address that the server printed.',
    ),
    'private-address': refused(
      'The host leads into a private network',
      "A public host name was resolved to an address of this machine or its network, so it is not the vendor's. Nothing went out. Look at what resolves names here: a hosts file, a VPN, a proxy.",
    ),
    busy: refused(
      'Too many calls at one time',
      'The relay has as many calls under way as it takes. Nothing went out. Send again when one has ended.',
    ),
    'headers-too-large': refused(
      'URL and headers are too large',
      'The relay sends at most 64 header lines, and 16,384 bytes of URL and headers together. Nothing went out. Shorten them.',
    ),
  } satisfies Record<RefusalReason, { title: string; meaning: string }>,
  unknownCode: (code: number) => ({
    title: 'A code that is not in the catalogue',
    meaning: `${code} is on none of the pages that this catalogue was made from. ErrorInfo, under Fields, is all there is.`,
  }),
  bodyMistake: (found: JsonMistake) => `The body is not JSON: ${mistake(found)}.`,
  bodyNotUtf8: 'The body is not UTF-8.',
  retry: {
    never: 'Retry: no use',
    'after-a-fix': 'Retry: only after a fix',
    'back-off': 'Retry: yes, with growing pauses',
    'after-60-s': 'Retry: after 60 seconds',
    'after-5-min': 'Retry: after 5 minutes',
  },
  fault: {
    request: 'At fault: the request',
    credential: 'At fault: the credential',
    app: "At fault: the app's settings",
    service: 'At fault: the service',
    network: 'At fault: the network',
    console: 'At fault: the console',
  },
  certainty: {
    documented: 'Documented',
    retired: 'Documented once, now gone',
    sibling: "Only in a sibling product's list",
    observed: 'Seen, documented nowhere',
    inferred: 'Our inference',
  },
  source: (read: string) => `Source, read ${read}`,
})

export type ExplanationTexts = ReturnType<typeof buildExplanationEn>
