import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  40005: {
    title: 'The nickname has blocked words',
    meaning:
      'Older tables have it for account_import: Nick contains words that the vendor does not allow. The current page has dropped it. The account was probably not imported, so it cannot be marked for yet (our inference).',
    causes: ['Nick holds a word on the vendor’s list.', 'Harmless words form a blocked one where they meet.'],
    fixes: ['Import again with another Nick.', 'Import with the UserID alone; a mark needs no Nick.'],
  },
  40006: {
    title: 'The profile could not be written',
    meaning:
      'While an account was imported or deleted, its profile could not be written. It concerns account_import, which prepares an account for marking, not the mark itself.',
    causes: ['The profile service failed for a moment.', 'Two imports of the same UserID ran at the same time.'],
    fixes: [
      'Import the account again; importing one that exists answers OK.',
      'Import each UserID once, one after the other.',
    ],
  },
  40601: {
    title: 'A profile value is too long',
    meaning:
      'Nick or FaceUrl of account_import is over 500 bytes. We infer that the account was not imported, so it cannot be the reader or the other person yet.',
    causes: [
      'FaceUrl carries the picture itself (data:…) or a very long signed link.',
      'Nick is counted in bytes: a Chinese character takes three.',
    ],
    fixes: ['Put the picture behind a short link, or leave FaceUrl out.', 'Shorten Nick to 500 bytes of UTF-8.'],
  },
}
