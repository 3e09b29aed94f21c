/** English words of the screens about codes. They come with the screens: the first load is without them. */
import type { ErrorCode } from '../../protocol/error-codes/error-code.ts'

const count = new Intl.NumberFormat('en')
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${count.format(n)} times`)

const retry: Record<ErrorCode['retry'], string> = {
  never: 'No use',
  'after-a-fix': 'After a fix',
  'back-off': 'With growing pauses',
  'after-60-s': 'After 60 seconds',
  'after-5-min': 'After 5 minutes',
}

const fault: Record<ErrorCode['fault'], string> = {
  request: 'The request',
  credential: 'The credential',
  app: 'The app’s settings',
  service: 'The service',
}

/** Beside a title. */
const mark: Record<Exclude<ErrorCode['certainty'], 'documented'>, string> = {
  retired: 'retired',
  sibling: 'sibling product',
  observed: 'seen only',
  inferred: 'inferred',
}

const certainty: Record<ErrorCode['certainty'], string> = {
  documented: 'Documented, in a current table of the vendor',
  retired: 'Retired: only in older tables',
  sibling: 'Only in a sibling product’s list; that it holds here is our inference',
  observed: 'Seen in a published reply, documented on no page',
  inferred: 'Our inference from what is around it',
}

export const codesPageEn = {
  title: 'Error codes',
  search: 'Search codes',
  placeholder: 'Number, 7xxxx, words in English or Chinese, ErrorInfo',
  family: 'Family',
  retryTitle: 'Retry',
  retry,
  mark,
  clear: 'Clear search and filters',
  found: (n: number, all: number) =>
    n === all ? `All ${count.format(all)} codes` : `${count.format(n)} of ${count.format(all)} codes`,
  filterCount: (name: string, n: number) => `${name}: ${n === 1 ? '1 code' : `${count.format(n)} codes`}`,
  nothing: 'No code fits.',
  nothingHint: 'Every word must stand in the entry, in English or Chinese. Fewer words find more.',
  keys: '↑ ↓ go through the codes, Enter opens one',
  notListed: (code: number) => `${code} is in no list we know.`,
  openNotListed: (code: number) => `Open the page of ${code}`,
  results: 'Codes found',

  all: 'All codes',
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  facts: { family: 'Family', fault: 'At fault', retry: 'Retry', certainty: 'How sure' },
  fault,
  certainty,
  undocumented: 'Undocumented: in no list we know. What follows is about its range alone.',
  range: (from: number, to: number) => `Range ${from}–${to}`,
  inRange: (code: number, from: number, to: number) =>
    `${code} lies between ${from} and ${to}, which have one entry for all.`,
  noRange: (code: number) => `Nothing documents ${code}, and it lies in none of the documented ranges.`,
  noRangeHint:
    'Read ErrorInfo in the answer, and look at which host gave it: such a number may come from a proxy or from another product.',
  noCode: (text: string) => `“${text}” is no error code.`,
  noCodeHint: 'Codes are whole numbers, such as 60012, written in digits alone.',
  okCode: '0 is no error: it is the ErrorCode of a call that was accepted.',
  causes: 'Causes, and what mends each',
  readings: 'Causes and both readings, and what mends each',
  errorInfo: 'ErrorInfo as published',
  errorInfoNote: 'The service’s own text, as somebody published it. It may read otherwise today.',
  sources: 'Where it was read',
  read: (month: string) => `read ${month}`,
  neighbours: 'Neighbours in the family',
  before: 'Before',
  after: 'After',

  history: {
    title: 'In your history',
    seen: (n: number) => `Seen ${times(n)} in your history`,
    none: 'Not seen in your history.',
    newest: (n: number) => `The newest ${n}:`,
    reading: 'Reading your history…',
    memoryOnly: 'This browser keeps no history: only calls since this page was loaded are counted.',
    broken: (n: number) => (n === 1 ? '1 row could not be read.' : `${count.format(n)} rows could not be read.`),
    unreadable: 'Your history could not be read.',
    rawBody: 'raw body',
    live: 'LIVE',
  },

  produce: {
    title: 'Produce it on the emulator',
    notEmulated: 'Not offered: it belongs to a part of the service that the emulator does not imitate.',
    byPayload: 'A payload provokes it. The link loads it into the draft; you send it.',
    allPayloads: 'More of them are on the bench below the workbench.',
    byRequest: (command: string) => (
      <>
        A request alone can provoke it: the emulator answers <span className="wire">{command}</span> so.
      </>
    ),
    needs: 'Its world must be set for it:',
    toWorld: 'Emulator, Settings',
    byFault: 'No request provokes it here, but it can be planted.',
    plant: (code: number) => `Let the emulator’s next call answer ${code}`,
    planting: 'Planting…',
    planted: (code: number, app: string) => `Planted: the next mark of app ${app} is answered with ${code}, once.`,
    toWorkbench: 'Go to the workbench and press Send',
    otherConnection: (app: string) =>
      `The connection in use is not the emulator. It is planted for the emulator’s app ${app}; choose the emulator before you send.`,
    problem: {
      unreachable: 'Markread’s own server does not answer. Nothing was planted.',
      'no-such-world':
        'The emulator has no world with this SDKAppID. Choose one that it has, or make it on the emulator’s screen.',
      'token-needed': 'The server wants its access token first. Nothing was planted.',
      refused: (error: string) => `The emulator refused: ${error}`,
    },
  },
}
export type CodesPageTexts = typeof codesPageEn
