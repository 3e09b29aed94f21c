/** English words for calls that were tried and got no usable answer. They come with those of the explanations. */
import type { Certificate } from '../../protocol/exchange.ts'
import type { FailureCase, Fate } from '../../protocol/failure-case.ts'
import type { CauseAndFix } from './text-types.ts'

interface Failed {
  title: string
  meaning: string
  causes: CauseAndFix[]
}

function failed(title: string, meaning: string, ...causes: [string, string][]): Failed {
  return { title, meaning, causes: causes.map(([cause, fix]) => ({ cause, fix })) }
}

const count = new Intl.NumberFormat('en')
const bytes = (n: number) => `${count.format(n)} ${n === 1 ? 'byte' : 'bytes'}`
/** `2024-03-01 00:00 UTC` */
const date = (iso: string | null) => (iso === null ? 'an unreadable date' : `${iso.slice(0, 16).replace('T', ' ')} UTC`)
/** More would not be read. */
const shownNames = 5

const sendAgain = 'Send again. Without MsgReadTime that also marks what has arrived in between.'
const interception: [string, string] = [
  'A proxy or security product in between shows a certificate of its own; the signer above often names it.',
  'Take the call around it, or have whoever runs it give you its root certificate and start Markread with NODE_EXTRA_CA_CERTS naming that file.',
]
const wrongHost: [string, string] = [
  'The name leads to another server here: a hosts file, a VPN, a hijacked DNS.',
  'Compare the remote address under Timing with what another network resolves the name to.',
]
const wrongPort: [string, string] = ['Another service listens on that port.', 'Look at the target: host and port.']

export const failuresEn = {
  fate: {
    'not-sent': 'Nothing was sent, so nothing was marked.',
    'perhaps-done': 'The service may have acted all the same (our inference).',
    'probably-done': 'An answer had begun, so the service has most likely acted already (our inference).',
  } satisfies Record<Fate, string>,
  meaning: (meaning: string, fate: string) => `${meaning} ${fate}`,

  certificateMadeFor: (names: string[], asked: string) => {
    const left = names.length > shownNames ? ` and ${names.length - shownNames} more` : ''
    const made = names.length === 0 ? 'no name at all' : `${names.slice(0, shownNames).join(', ')}${left}`
    return `Made for ${made}; asked for ${asked}.`
  },
  certificateValid: ({ validFrom, validTo }: Certificate, clock: string) =>
    `Valid from ${date(validFrom)} until ${date(validTo)}; this machine's clock said ${date(clock)}.`,
  certificateSigned: ({ subject, issuer }: Certificate) =>
    subject === issuer
      ? `Issued to itself: ${subject || 'without a name'}.`
      : `Issued to ${subject || 'nobody named'}, signed by ${issuer || 'nobody named'}.`,
  certificateFingerprint: (fingerprint: string) => `SHA-256 ${fingerprint}`,
  cameOf: (came: number, announced: number) =>
    `${count.format(came)} of ${bytes(announced)} announced by Content-Length came.`,
  came: (came: number) => `${bytes(came)} of a body came.`,
  stray: (text: string) => `Came in its place: ${text}`,
  surplus: (text: string) => `Came after the end: ${text}`,

  cases: {
    'dns-unknown': failed(
      'The host name was not found',
      'The DNS of this machine knows no address for the host.',
      ['The host is misspelt.', 'Look at the target; the documented hosts are in its list.'],
      ['The DNS here hides or hijacks the name.', "Try the region's backup host, which is meant for this."],
      ['This machine has no network.', 'Open any other site from this machine.'],
    ),
    'dns-silent': failed(
      'The host name could not be looked up',
      'The DNS of this machine gave no usable answer, neither yes nor no.',
      [
        'This machine has no network, or its DNS server is down.',
        'Open any other site from this machine, then send again.',
      ],
      ['Inside a container or VPN the DNS server is not reachable.', 'Look at its DNS setting.'],
    ),
    'tcp-refused': failed(
      'No connection',
      'The machine at that address refused the connection: it is there, and takes none on this port.',
      ['Nothing listens there.', 'Look at the target, host and port; start what should listen there.'],
      ['A firewall refuses in its name.', 'Let this machine reach the host on that port.'],
    ),
    'tcp-unreachable': failed(
      'The host cannot be reached',
      'This machine has no way to that address.',
      ['No network, or a VPN that is down.', 'Connect it, then send again.'],
      [
        'The name leads to an IPv6 address and this network has none.',
        'Look at the address in the message above, and use a network with IPv6.',
      ],
    ),
    'tcp-silent': failed(
      'The host does not take the connection',
      'Neither a yes nor a no came back from that address.',
      ['A firewall drops the packets.', 'Let this machine reach the host on that port.'],
      ['The host is down or overloaded.', 'Wait a moment and send again.'],
    ),
    'tcp-other': failed(
      'The connection was not made',
      'The host was found, but the connection failed before it stood.',
      ['A firewall or proxy stands in between.', 'Let this machine reach the host on that port.'],
      wrongPort,
    ),
    'tls-expired': failed(
      'The certificate has expired',
      'The far end showed a certificate whose time is over.',
      ["This machine's clock is ahead.", 'Compare the clock above with a watch, and set it.'],
      [
        'Whoever runs the far end has not renewed it.',
        'Tell them. For one of the documented hosts that is most unlikely: see the next cause.',
      ],
      interception,
    ),
    'tls-not-yet-valid': failed(
      'The certificate is not valid yet',
      'The far end showed a certificate whose time has not begun.',
      [
        "This machine's clock is behind.",
        'Compare the clock above with a watch, and set it. A wrong clock also spoils every UserSig.',
      ],
      ['The certificate was put in place too early.', 'Tell whoever runs the far end.'],
    ),
    'tls-other-name': failed(
      'The certificate is made for another name',
      'The certificate is trusted, but not for the host that was asked for.',
      [
        'The host is an address or an alias of the right one.',
        'Ask for a name that the certificate is made for; they stand above.',
      ],
      wrongHost,
      interception,
    ),
    'tls-self-signed': failed(
      'The certificate is signed by itself',
      'Nobody but the far end vouches for its certificate.',
      ['It is a test server of your own.', 'Start Markread with NODE_EXTRA_CA_CERTS naming its certificate file.'],
      interception,
      wrongHost,
    ),
    'tls-unknown-authority': failed(
      'The certificate is signed by an authority that is not trusted here',
      'Node does not know who signed it.',
      interception,
      [
        'The far end does not send the certificates between its own and the root.',
        'Tell whoever runs it; browsers often hide this mistake.',
      ],
      wrongHost,
    ),
    'tls-no-common-protocol': failed(
      'No TLS version in common',
      'Both ends speak TLS, but have no version or cipher in common. Node takes TLS 1.2 and newer.',
      [
        'An old gateway or load balancer stands in between.',
        'Have it take TLS 1.2; older versions are not safe for a UserSig.',
      ],
      wrongPort,
    ),
    'tls-no-tls': failed(
      'What answers does not speak TLS',
      'An https request reached something that answered in another protocol, most likely plain http.',
      ['The port is that of plain http.', 'Use the https port, 443 unless told. Plain http is for this machine alone.'],
      [
        'A proxy or login page of the network answers.',
        'Open any site in a browser on this network and sign in there.',
      ],
    ),
    'tls-closed': failed(
      'The connection was closed during TLS',
      'The far end took the connection and hung up before TLS stood.',
      ['A firewall reads the host name and cuts the connection.', 'Try from another network, or let the host pass.'],
      ['What listens there does not speak TLS.', 'Look at the target: host and port.'],
    ),
    'tls-other': failed(
      'No secure connection',
      'The connection stood, but TLS failed; the message below says how.',
      interception,
      ["This machine's clock is wrong.", 'Set it; certificates are valid for a time only.'],
    ),
    'timeout-dns': failed(
      'The name lookup took too long',
      'The time ran out while the host name was being looked up.',
      ['The DNS server of this machine is slow or not reachable.', 'Look the name up by hand; then send again.'],
      ['The timeout is too short.', 'Raise it above 3,000 ms, beside random and contenttype.'],
    ),
    'timeout-tcp': failed(
      'The connection took too long',
      'The time ran out while the connection was being made: the far end said neither yes nor no.',
      ['A firewall drops the packets.', 'Let this machine reach the host on that port.'],
      ['The host is far away or down.', "Look whether the region is your app's, and send again."],
    ),
    'timeout-tls': failed(
      'TLS took too long',
      'The connection stood, and the time ran out before TLS did.',
      ['What listens there does not speak TLS, and waits.', 'Look at the target: host and port.'],
      ['Something in between holds the packets back.', 'Try from another network.'],
    ),
    'timeout-first-byte': failed(
      'No answer in time',
      'The request was sent or being sent when the time ran out.',
      ['The service is slow; it allows itself 3 seconds.', `Wait a moment. ${sendAgain}`],
      ['The timeout is too short.', 'Raise it above 3,000 ms, beside random and contenttype.'],
    ),
    'timeout-download': failed(
      'The answer did not end in time',
      'Its beginning came, the rest did not before the time ran out.',
      ['Its Content-Length is larger than its body.', 'Compare the two above; then it is a fault of whoever answers.'],
      ['The line is slow, or something in between holds the rest back.', `${sendAgain} What arrived is under Raw.`],
    ),
    reset: failed(
      'The connection was closed',
      'It was closed before any answer.',
      ['The far end or something in between dropped it.', sendAgain],
      [
        'A firewall cuts connections that carry such a request.',
        'Try from another network. If it repeats at once and each time, this is it.',
      ],
    ),
    'reset-reused': failed(
      'The connection was closed',
      'An earlier call had left it open, and it was closed before any answer to this one.',
      ['The far end ended the idle connection just as this call took it.', `${sendAgain} It takes a new connection.`],
      [
        'The far end or something in between dropped it.',
        'If a new connection ends in the same way, look at gateways and firewalls.',
      ],
    ),
    'cut-off-headers': failed('The answer was cut off in its headers', 'It stopped before its body began.', [
      'The far end or a gateway broke down while answering.',
      sendAgain,
    ]),
    'cut-off-body': failed(
      'The answer was cut off',
      'It stopped before its end.',
      ['The connection broke in the middle of the reply.', `${sendAgain} What arrived is under Raw.`],
      [
        'Its Content-Length is larger than its body.',
        'If the same number of bytes is missing each time, tell whoever runs the gateway.',
      ],
    ),
    'no-http': failed(
      'What answers does not speak HTTP',
      'The first bytes that came back are none of an HTTP answer.',
      wrongPort,
      ['The port is that of https, and it was asked in plain http.', 'Use https.'],
    ),
    'bad-headers': failed(
      'The headers of the answer break HTTP',
      'It begins as HTTP, but its headers cannot be taken: two lengths, or a character that no header may hold.',
      ['A gateway in between writes or merges headers wrongly.', `Show whoever runs it the bytes above. ${sendAgain}`],
    ),
    'bad-body': failed(
      'The answer breaks HTTP',
      'Its headers came, but its body does not keep to them, such as chunks without a size.',
      ['A gateway in between takes the body apart wrongly.', `Show whoever runs it the bytes above. ${sendAgain}`],
    ),
    surplus: failed(
      'The answer is longer than announced',
      'As many bytes came as its Content-Length says, and then more. Under Raw is the announced part; it is not taken as an answer, since nobody can tell which of the two is right.',
      ['A gateway changed the body and left Content-Length as it was.', `Tell whoever runs it. ${sendAgain}`],
      ['The far end counts characters instead of bytes.', 'Look whether the body holds anything but ASCII.'],
    ),
    'reply-too-large': failed(
      'The answer is too large',
      'A reply of this call has a hundred bytes; this one was given up.',
      ['Something else than the service answered.', 'Look at the target, and at what arrived under Raw.'],
    ),
    'cancelled-before': failed('Cancelled', 'You cancelled it before the connection stood.'),
    'cancelled-after': failed(
      'Cancelled',
      'You cancelled it when the request was perhaps on its way. Cancelling takes nothing back.',
    ),
    'relay-unreachable': failed(
      'Markread itself does not answer',
      'The page could not reach its own relay. What you typed is kept. If it was down before you pressed Send, nothing was sent.',
      ['The server was stopped.', 'Start it again with npm start, then press Send.'],
    ),
    interrupted: failed('Interrupted by a reload', 'The page was closed or reloaded while the call ran.', [
      'The answer was lost with the page.',
      sendAgain,
    ]),
  } satisfies Record<FailureCase, Failed>,
}

export type FailuresTexts = typeof failuresEn
