/** English words about what the vendor's pages say, then and now. They come when the card is opened. */

interface PointTexts {
  name: string
  in2021: string
  now: string
  /** What this console does, whether it was documented or is our inference, and why nothing can be chosen where it cannot. */
  assumed: string
}

const point = {
  rate: {
    name: 'Calls per second',
    in2021: '100 for each app; more on request by a ticket.',
    now: '200 for each app; more is switched on in the vendor’s console.',
    assumed: 'Marks sent from here wait so that no second has more than this. It is for each app, not for each tab.',
  },
  readTime: {
    name: 'MsgReadTime',
    in2021: 'Does not exist: all messages of the conversation become read.',
    now: 'Optional, a string of Unix seconds: only earlier messages become read; without it, up to now.',
    assumed:
      'A field of its own in the form. Hidden, it is still shown where the body has one, and Raw can write it. What a value in milliseconds or in the future does is documented nowhere.',
  },
  accountCodes: {
    name: '90003 and 90008',
    in2021: 'To_Account or From_Account is missing or unknown, fields that this request does not have.',
    now: 'The same words.',
    assumed:
      'Which of the two accounts each code means is our inference, until you have seen it. Explanations and notes follow.',
  },
  host: {
    name: 'Host',
    in2021: 'One for all: console.tim.qq.com.',
    now: 'One for each region, fixed when the app is made; the wrong one answers 60026. Backup hosts are for hijacked DNS only.',
    assumed:
      'The target of the connection decides; nothing to choose here. Mumbai is in no current list and is offered as retired.',
  },
  identifier: {
    name: 'identifier',
    in2021: 'The account of an app administrator.',
    now: 'Must be an app administrator, with its own code: 60010.',
    assumed: 'Taken from the connection. Not checked before sending: only the service knows who is an administrator.',
  },
  random: {
    name: 'random',
    in2021: 'A 32-bit unsigned number.',
    now: 'The same, with its range spelt out: 0 to 4294967295.',
    assumed:
      'Fresh for each send, within the range; Advanced takes any text. That it is not enforced was seen in published clients which leave it out.',
  },
  contentType: {
    name: 'contenttype',
    in2021: 'Only in the sample URL.',
    now: 'A parameter of its own, always json.',
    assumed: 'Sent as json; Advanced changes it or leaves it out.',
  },
  errorTables: {
    name: 'Error tables',
    in2021: 'Two tables, with 60006, 60011, 60019, 70002 and others.',
    now: 'The general table dropped these and added 60025 to 60028, 70399, 72010 and others; the REST overview still lists some of the old ones.',
    assumed:
      'The dictionary has both, and says of each code where it was read. Nothing to choose: an old code may still be answered.',
  },
  bodySize: {
    name: 'Size of the body',
    in2021: '8 KB.',
    now: '12 KB; 93000 beyond it.',
    assumed: 'Not limited here below 64 KB, so that the answer can be seen.',
  },
  validity: {
    name: 'Validity of a UserSig',
    in2021: 'Up to 50 years.',
    now: 'Up to 10 years; those made in the vendor’s console have 180 days.',
    assumed: 'Signed here for 24 hours unless you choose another. More than 180 days is remarked upon, never refused.',
  },
  webhook: {
    name: 'Webhook after a mark',
    in2021: 'Not mentioned.',
    now: 'C2C.CallbackAfterMsgReport is called after a mark, also one by REST.',
    assumed:
      'The emulator calls one where its screen has an address for it. Whether it is called when nothing was unread is documented nowhere, and is a switch there.',
  },
} satisfies Record<string, PointTexts>

export const documentsEn = {
  title: 'What the documents say',
  introduction:
    'The vendor’s page of January 2021 and its newer ones differ in places, and leave others open. Choices here are remembered in this browser and change no byte of what is sent.',
  column: { point: 'Point', in2021: 'Page of 2021', now: 'Newer pages', assumed: 'Here' },
  point: point as Record<keyof typeof point, PointTexts>,
  setting: {
    callsPerSecond: 'Calls per second',
    showsReadTime: 'MsgReadTime in the form',
    reading90003: 'Reading of 90003 and 90008',
  },
  perSecond: (limit: number) => `${limit} per second`,
  relayHolds: (limit: number) =>
    `This server was started with ${limit}, which holds. Start it with MARKREAD_CALLS_PER_SECOND=200 for more.`,
  shown: 'Shown',
  hidden: 'Hidden, as in 2021',
  reading: {
    unknown: 'Open: show both',
    peer: '90003 is Peer_Account, 90008 Report_Account',
    report: '90003 is Report_Account, 90008 Peer_Account',
  },
  source: (page: string, read: string) => `${page}, read ${read}`,
  reset: 'As the newest documents',
  close: 'Close',
}
export type DocumentsTexts = typeof documentsEn
export type PointId = keyof typeof point
