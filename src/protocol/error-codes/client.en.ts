import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  90101: {
    title: 'The client SDK already runs',
    meaning:
      'Older tables have it for the third version of a client SDK, which was initialised a second time. It is made in the client, never by the service, and has no bearing on a mark.',
    causes: [
      'The client initialises its SDK on every page or screen.',
      'A client log was read as the answer to this call.',
    ],
    fixes: ['Initialise it once, when the client starts.', 'Go by the code in the reply to the call, not by that log.'],
  },
  91101: {
    title: 'Too many web clients at once',
    meaning:
      'The long poll of a browser client was ended because its user has too many open. No REST call gets it, so it says nothing about a mark.',
    causes: [
      'The user has the app open in more tabs or browsers than it allows.',
      'A test opens pages and leaves them open.',
    ],
    fixes: [
      'Close the other tabs, or have the app allow more web instances.',
      'Log out and close each page when the test is done.',
    ],
  },
}
