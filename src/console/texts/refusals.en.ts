/** English words for what the relay would not try: the rule, why there is one, what to do. */
import type { RefusalReason } from '../../protocol/relay-api.ts'
import type { CauseAndFix } from './text-types.ts'

interface Refused {
  title: string
  meaning: string
  causes: [CauseAndFix]
}

/** @param why the rule is there */
function refused(title: string, rule: string, why: string, fix: string): Refused {
  return { title, meaning: `${rule} Nothing went out.`, causes: [{ cause: why, fix }] }
}

const ownMistake =
  'Reload the page; your draft is kept. If it stays, page and server are of different versions: build and start again.'

export const refusalsEn = {
  malformed: refused(
    'The request could not be read',
    'The relay takes a request only in the form that it knows, with headers that can be written.',
    'A line break or another unprintable character in a header would change the request.',
    'Look at the headers you added. If there are none, reload the page.',
  ),
  'bad-url': refused(
    'This is not a URL',
    'The relay sends to absolute URLs in printable ASCII, without a fragment.',
    'What it cannot take apart it cannot hold against its rules either.',
    'Look at the target and at the parameters of the raw view; write special characters percent-encoded.',
  ),
  'user-info': refused(
    'The URL names a user',
    'A name and password before the host are refused.',
    'They would be a second credential, and they make a wrong host look right: https://console.tim.qq.com@evil.example.',
    'Take out what stands before the @. The UserSig is the credential.',
  ),
  'plain-http': refused(
    'Plain http is only for this machine',
    'To other machines the relay sends by https alone.',
    'An administrator’s UserSig can be used by whoever reads it on its way.',
    'Use https, or a server on this machine.',
  ),
  'host-not-allowed': refused(
    'This host is not allowed',
    "The relay sends to the vendor's documented hosts, the emulator, and hosts named at start with MARKREAD_ALLOW_HOSTS.",
    'A UserSig sent to a host of somebody else would be theirs.',
    'If the host is yours, stop the server and start it with MARKREAD_ALLOW_HOSTS=host or host:port.',
  ),
  'path-not-allowed': refused(
    'This path is not allowed',
    'To a live host the relay sends the five documented calls and nothing else.',
    'The same UserSig can delete accounts and messages; this console cannot be used for that.',
    'Use the path of one of the five commands, named above.',
  ),
  'method-not-allowed': refused(
    'This method is not allowed',
    'To a live host the relay sends only POST.',
    'The service documents no other.',
    'Use POST; the emulator takes other methods, to show what comes of them.',
  ),
  'not-armed': refused(
    'This connection is read-only',
    'A send that changes something for real people has to be armed first.',
    'Marking as read cannot be undone. A restart of the server, ten idle minutes or another app end the arming.',
    'Arm the connection, then send again.',
  ),
  'token-needed': refused(
    'The access token is missing',
    'This server is reached over a network and wants its access token.',
    'Without it anyone who reaches the address could send from this machine.',
    'Enter the token, which whoever started the server has set as MARKREAD_ACCESS_TOKEN; then send again.',
  ),
  'foreign-origin': refused(
    'Asked from another site',
    'The relay answers only its own page.',
    'Else any web page open in this browser could send in your name.',
    'Open the page at the address that the server printed.',
  ),
  'body-too-large': refused(
    'The body is too large',
    'The relay sends at most 65,536 bytes; the service itself takes 12 KB.',
    'More than that is no body of these calls, and would hold up the others.',
    'Shorten the body.',
  ),
  'not-json': refused(
    'Not asked in JSON',
    'The relay takes only application/json.',
    'Web pages can send other types without being asked whether they may.',
    ownMistake,
  ),
  'foreign-host': refused(
    'Asked under another name',
    'The relay answers only under its own address.',
    'Else a foreign name that is pointed at this machine would get past the browser’s rules (DNS rebinding).',
    'Open the page at the address that the server printed; behind a proxy of yours, start it with MARKREAD_PUBLIC_ORIGIN.',
  ),
  'private-address': refused(
    'The host leads into a private network',
    "A public host name was resolved to an address of this machine or its network, so it is not the vendor's.",
    'The UserSig would go to whatever answers there.',
    'Look at what resolves names here: a hosts file, a VPN, a proxy.',
  ),
  busy: refused(
    'Too many calls at one time',
    'The relay has as many calls under way as it takes.',
    'More would only make each other late, and time out.',
    'Send again when one has ended; the history shows which are running.',
  ),
  'headers-too-large': refused(
    'URL and headers are too large',
    'The relay sends at most 64 header lines, and 16,384 bytes of URL and headers together.',
    'Servers cut off or refuse more, each in its own way.',
    'Shorten them. A UserSig has a few hundred characters; one that is far longer was pasted twice.',
  ),
} satisfies Record<RefusalReason, Refused>

export type RefusalsTexts = typeof refusalsEn
