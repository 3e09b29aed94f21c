import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  40006: {
    title: 'The profile could not be written',
    meaning:
      'While an account was imported, its profile could not be stored. It concerns account_import, which prepares an account for marking, not the mark itself.',
    causes: ['The profile service failed for a moment.', 'Two imports of the same UserID ran at the same time.'],
    fixes: [
      'Import the account again; importing one that exists answers OK.',
      'Import each UserID once, one after the other.',
    ],
  },
  40601: {
    title: 'A profile value is too long',
    meaning:
      'Nick or FaceUrl of account_import is over 500 bytes. The account was not imported, so it cannot be a reader or the other person yet.',
    causes: [
      'FaceUrl carries the picture itself (data:…) or a very long signed link.',
      'Nick is counted in bytes: a Chinese character takes three.',
    ],
    fixes: ['Put the picture behind a short link, or leave FaceUrl out.', 'Shorten Nick to 500 bytes of UTF-8.'],
  },
}
