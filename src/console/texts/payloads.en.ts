/** English words of the payload bench. They come with it. */
/** What a payload is called, and why it is worth sending. */
type PayloadWords = readonly [name: string, why: string]

const payload = {
  'trailing-comma': ['Trailing comma', 'Editors and JavaScript allow it; strict JSON does not.'],
  'line-comment': ['Line comment', 'Samples in documentation carry // comments, and get copied with them.'],
  'block-comment': ['Block comment', 'The same with /* */: JSON has no comments at all.'],
  'single-quotes': ['Single quotes', 'A Python dict or a JavaScript object, printed instead of serialised.'],
  'unquoted-keys': ['Unquoted keys', 'JavaScript, not JSON: each key needs double quotes.'],
  'duplicate-keys': ['Duplicate keys', 'Peer_Account stands twice. Most parsers take the last one without a word.'],
  'empty-body': ['Empty body', 'A body is always needed, if only {}. Which layer notices is a guess.'],
  'empty-object': ['{}', 'JSON, and an object, but no account in it: the reader is missed first.'],
  'top-array': ['An array at the top', 'A batch of one. The call takes one pair, never a list.'],
  'top-string': ['A string at the top', 'JSON serialised twice: the object travels as a string.'],

  'byte-order-mark': ['Byte order mark', 'Three unseen bytes in front, as Windows editors write them.'],
  'utf-16le': ['UTF-16LE', 'PowerShell’s > writes this. Every second byte is NUL.'],
  'utf-16be': ['UTF-16BE', 'Older Java and network code, with the bytes the other way round.'],
  'nul-inside': ['NUL inside', 'A C string with its end inside the account: the rest may be cut off.'],
  gzip: ['gzip body', 'Packed and said so in Content-Encoding, as some HTTP clients do by themselves.'],

  'missing-reader': [
    'No Report_Account',
    'Answered with a code that names From_Account, which this call does not have.',
  ],
  'missing-other': ['No Peer_Account', 'Answered with a code that names To_Account, which this call does not have.'],
  'empty-accounts': ['Empty strings', 'A variable that was never filled in. Both are empty; one is reported.'],
  'null-account': ['null', 'A field of a database row without a value: missing, or of the wrong type?'],
  'number-account': ['A number', 'A UserID that looks like one, sent without quotes.'],
  'array-account': ['An array', 'As To_Account of batch calls; this call takes one account.'],
  'object-account': ['An object', 'A whole user object where its id belongs.'],
  'long-account': ['10,000 characters', 'Below the packet limit and far above the 32 bytes of a UserID.'],
  'chinese-account': ['33 bytes of Chinese', 'Eleven characters, 33 bytes of UTF-8: the limit counts bytes.'],
  'trailing-space': ['Trailing space', 'Copied from a table. Looks the same, and is another account.'],
  'zero-width': ['Zero-width space', 'Copied from a chat or a web page. Not to be seen at all.'],
  'full-width': ['Full-width characters', 'Typed with a Chinese input method: looks alike, other code points.'],
  'same-account': ['Reader = other person', 'One id used twice. It is accepted, and no badge changes.'],
  'swapped-pair': ['Swapped pair', 'The classic mistake: OK, and the badge of the wrong person clears.'],

  'extra-fields': ['Extra fields', 'Fields of other calls are ignored without a word.'],
  'wrong-case': ['Names in lower case', 'report_account is another name than Report_Account.'],
  'misspelt-time': ['MsgReadTime misspelt', 'MsgReadedTime is an unknown field: ignored, so all is marked as read.'],
  'time-number': ['MsgReadTime as a number', 'A string is documented; clients that send a number work.'],
  'time-milliseconds': ['MsgReadTime in milliseconds', 'Date.now() without / 1000. OK, but perhaps nothing happens.'],
  'time-text': ['MsgReadTime as text', 'No moment in time, and no documented code for it.'],
  'time-negative': ['Negative MsgReadTime', 'Before any message: OK, and nothing to mark.'],
  'time-future': ['MsgReadTime in the future', 'The year 2100: cut to now, or read ahead?'],

  '12-kb': ['12 KB', 'Exactly 12,288 bytes: the most that current tables allow. Older ones say 8 KB.'],
  '12-kb-and-one': ['12 KB and one byte', 'One byte above the limit, filled up with spaces.'],
  '64-kb': ['64 KB', 'Five times the limit, and the most that the relay sends.'],

  'wrong-content-type': ['Wrong Content-Type', 'text/plain, as a browser’s fetch sends a string.'],
  'absent-content-type': ['No Content-Type', 'Old SDKs send none; the URL’s contenttype says the same.'],
  get: ['GET', 'Typed into an address bar, or a redirect that lost its method.'],

  'contenttype-missing': ['No contenttype', 'Documented as required; seen to be as lax as random.'],
  'random-missing': ['No random', 'The official SDK of 2016 never sent it.'],
  'random-negative': ['random = −1', 'A signed random number, from Java or C.'],
  'random-too-large': ['random = 2³²', 'One more than 32 bits hold; clients that send 13 digits work.'],
  'random-text': ['random as text', 'A variable that was never filled in.'],
} satisfies Record<string, PayloadWords>

export type PayloadId = keyof typeof payload

export const payloadsEn = {
  title: 'Payload bench',
  madeFrom: 'Made from',
  loading:
    'Load changes the draft and sends nothing; a run goes to a fresh world of the emulator and writes no history.',
  search: 'Search payloads',
  nothing: (query: string) => `No payload fits “${query}”. Fewer letters find more.`,
  close: 'Close the payload bench',
  group: {
    json: 'JSON and almost JSON',
    encoding: 'Bytes and encodings',
    accounts: 'Accounts',
    fields: 'Other fields',
    size: 'Size',
    head: 'Method and headers',
    query: 'Parameters of the URL',
  },
  payload: payload as Readonly<Record<PayloadId, PayloadWords>>, // Wider, so that other languages fit.
  payloadColumn: 'Payload',
  predictedColumn: 'Predicted',
  answeredColumn: 'Answered',
  certainty: {
    documented: 'documented',
    seen: 'seen',
    inferred: 'our inference',
  },
  certaintyHint: 'Predicted is what the emulator answers; beside it, how sure we are that the service does the same.',
  load: 'Load',
  loadTitle: (name: string) => `Load “${name}” into the draft`,
  send: 'Send',
  sendTitle: (name: string, act: string) => `Load “${name}”, then: ${act}`,
  loaded: (name: string) => `Loaded: ${name}.`,
  undo: 'Undo',
  undone: 'The draft is as it was before.',
  unknown: (id: string) => `There is no payload “${id}”. Nothing was loaded; choose one below.`,
  emulatorOnly: 'The relay refuses it for live hosts: it reaches only the emulator.',
  runAll: 'Run all on the emulator',
  progress: (done: number, all: number) => `${done} of ${all}`,
  stop: 'Stop',
  summary: (asPredicted: number, all: number) => `${asPredicted} of ${all} as predicted`,
  stopped: (done: number, all: number) => `Stopped after ${done} of ${all}.`,
  notStarted: (why: string) => `The emulator made no world for it, so nothing was run: ${why}`,
  onlyDifferences: 'Only differences',
  noDifferences: 'No differences.',
  difference: {
    'as-predicted': 'as predicted',
    'other-code': 'another code',
    accepted: 'accepted, though a refusal was predicted',
    refused: 'refused, though OK was predicted',
    'no-answer': 'no usable answer',
  },
  details: (name: string) => `Bytes and reply of “${name}”`,
  requestTitle: 'Request',
  replyTitle: 'Reply',
  notRun: 'Not run yet.',
  noReply: 'No reply arrived.',
}
export type PayloadsTexts = typeof payloadsEn
