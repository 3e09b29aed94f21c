import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
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
