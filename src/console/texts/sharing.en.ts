/** English words of sharing: export, import, link. They come with the dialog. */
import type { CallImportProblem, CurlProblem, LinkProblem } from './text-types.ts'
import type { Texts } from './texts.tsx'

const count = new Intl.NumberFormat('en-GB')
const calls = (n: number) => `${count.format(n)} ${n === 1 ? 'call' : 'calls'}`

export const buildSharingEn = ({ mistake, outcome, history }: Texts) => ({
  title: 'Share',
  close: 'Close',
  tabs: { export: 'Export', import: 'Import', link: 'Link' },

  scope: (n: number) =>
    n === 0 ? 'This session has no calls yet: send one, or import some.' : `This session: ${calls(n)}.`,
  format: 'Format',
  formats: {
    json: ['JSON', 'Everything; Markread imports it again without a loss'],
    har: ['HAR 1.2', 'For the network tools of browsers and proxies'],
    csv: ['CSV', 'A line for each call, for a spreadsheet'],
    markdown: ['Markdown', 'For a ticket'],
    curl: ['cURL script', 'For a POSIX shell; it takes the signature from $TIM_USERSIG'],
  } satisfies Record<string, readonly [string, string]>,
  pseudonyms: 'Other names for the accounts',
  pseudonymsHint: 'The same account has the same one everywhere, as many bytes long, so that swapped pairs still show.',
  pseudonymised: (accounts: number, left: number) =>
    left === 0
      ? `${count.format(accounts)} accounts renamed, none of them found.`
      : `${count.format(accounts)} accounts renamed; ${count.format(left)} can still be found, such as in a body that is no text.`,
  receipt: (n: number, secrets: number, bytes: number) =>
    `${calls(n)}, ${count.format(secrets)} ${secrets === 1 ? 'secret' : 'secrets'} found in ${count.format(bytes)} bytes`,
  searched: 'Searched for what looks like a UserSig or SecretKey, and for those that this tab holds.',
  withheld:
    'What looks like a secret does not leave. Try another format, or report this: the masking should have caught it.',
  download: 'Download',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied',

  importHint:
    'Our JSON, or any HAR with calls of this API, such as a browser’s own. Nothing is sent; the calls join this session, marked as imported.',
  choose: 'Choose a file…',
  reading: (bytes: number) => `Reading ${count.format(bytes)} bytes…`,
  stop: 'Stop',
  imported: (added: number, already: number, skipped: number) =>
    [
      added === 0 ? 'No call is new.' : `Imported ${calls(added)}.`,
      already > 0 && `${calls(already)} ${already === 1 ? 'was' : 'were'} already here.`,
      skipped > 0 && `Left out: ${count.format(skipped)} other ${skipped === 1 ? 'request' : 'requests'} of the HAR.`,
      'Nothing was sent.',
    ]
      .filter(Boolean)
      .join(' '),
  notImported: (problem: CallImportProblem): string => {
    switch (problem.kind) {
      case 'too-large':
        return `The file has ${count.format(problem.bytes)} bytes; at most ${count.format(problem.most)} are read. It was not opened.`
      case 'too-many':
        return `The file has ${calls(problem.calls)}; at most ${count.format(problem.most)} are taken. Nothing was imported.`
      case 'unreadable':
        return 'The browser could not read the file. Nothing was imported.'
      case 'too-deep':
        return `The file is nested more than ${problem.most} levels deep, which no call is. Nothing was imported.`
      case 'not-utf8':
        return 'The file is not UTF-8 text. Nothing was imported.'
      case 'not-json':
        return `The file is not JSON: ${mistake(problem.mistake)}. Nothing was imported.`
      case 'foreign':
        return 'This is JSON, but neither calls of Markread (its “format” would be “markread-calls”) nor a HAR. Nothing was imported.'
      case 'other-version':
        return `The file has version ${problem.version}; this Markread reads version ${problem.known}. Nothing was imported.`
      case 'not-a-list':
        return 'The file has no list “calls”. Nothing was imported.'
      case 'no-calls':
        return `The HAR has ${count.format(problem.entries)} ${problem.entries === 1 ? 'request' : 'requests'}, and none calls admin_set_msg_read. Nothing was imported.`
      case 'bad-call':
        return `${problem.at} is not what it has to be. Nothing was imported.`
      case 'stopped':
        return 'Stopped. Nothing was imported.'
    }
  },
  curl: 'cURL command',
  curlHint:
    'For a POSIX shell, cmd or PowerShell. It becomes the draft; app, caller and signature stay those of the connection.',
  loadCurl: 'Load into the form',
  curlLoaded: 'Loaded into the form. Nothing was sent.',
  notCurl: (problem: CurlProblem): string => {
    switch (problem.kind) {
      case 'not-curl':
        return 'There is no cURL command in this text.'
      case 'no-url':
        return 'The command has no address to call.'
      case 'too-long':
        return `The command has ${count.format(problem.characters)} characters; at most ${count.format(problem.most)} are read.`
      case 'open-quote':
        return `The quotation at line ${problem.line}, column ${problem.column} never ends. Copy the whole command.`
      case 'body-in-file':
        return problem.name === '-'
          ? 'The body is piped in from another command, which is not run here.'
          : `The body is in the file ${problem.name}, which is not opened from here. Open it in the raw view.`
    }
  },

  linkTitle: 'Link to this draft',
  linkHint:
    'The whole request is in it, behind the #, which no server is sent. It opens as a draft on the emulator of whoever opens it.',
  linkWithout: 'Without app, caller and signature.',
  linkEmulator: (scenario: string, minutes: number) =>
    `With the emulator’s scenario ${scenario}${minutes === 0 ? '' : ` and its clock ${minutes > 0 ? '+' : '−'}${Math.abs(minutes)} min`}.`,
  linkLength: (n: number) => `${count.format(n)} characters`,
  copyLink: 'Copy link',

  opened: 'The request of a link is in the form, on the emulator. Nothing was sent.',
  setUp: 'Set the emulator to it',
  setUpTitle: 'Resets this app of the emulator to the scenario, and sets its clock',
  isSetUp: 'The emulator stands as it did for whoever made the link.',
  notSetUp: 'The emulator could not be set: is this app one of its own?',
  back: 'Back to my draft',
  dismiss: 'Dismiss',
  notOpened: (problem: LinkProblem): string => {
    switch (problem.kind) {
      case 'damaged':
        return 'The link is damaged: some of it is missing or changed. Nothing was loaded; copy it again, to its end.'
      case 'foreign':
        return 'What stands behind #r= is no request of Markread. Nothing was loaded.'
      case 'too-new':
        return `The link was made by a later Markread (version ${problem.version}; this one reads ${problem.known}). Nothing was loaded.`
    }
  },

  markdown: {
    title: (n: number) => calls(n),
    columns: ['Time', 'Target', 'Report_Account', 'Peer_Account', 'Outcome', 'ms'],
    request: 'Request',
    reply: 'Reply',
    noReply: 'No reply.',
    running: history.running,
    outcome: outcome.line,
  } satisfies MarkdownTexts,
})
export type SharingTexts = ReturnType<typeof buildSharingEn>

interface MarkdownTexts {
  title: (count: number) => string
  columns: [string, string, string, string, string, string]
  request: string
  reply: string
  noReply: string
  running: string
  outcome: Texts['outcome']['line']
}
