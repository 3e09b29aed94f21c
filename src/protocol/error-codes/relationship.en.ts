import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  30006: {
    title: 'Friends could not be removed',
    meaning:
      'account_delete failed inside while it removed the account’s friends. It deletes accounts and marks nothing; this console does not send it.',
    causes: [
      'The friend service had a passing fault.',
      'The account had more friends than one step can remove (our inference).',
    ],
    fixes: [
      'Run account_delete again for this UserID.',
      'Repeat it a few times with pauses, then give the vendor the UserID and the time.',
    ],
  },
  30007: {
    title: 'Removing friends timed out',
    meaning:
      'account_delete waited too long for the friend service. Whether the account is gone is open, and with it whether it can still be marked for.',
    causes: ['The friend service was slow at that moment.', 'One call named many accounts; 100 are the most.'],
    fixes: [
      'Ask account_check whether the account is still Imported, and delete it again if so.',
      'Name ten accounts per call instead.',
    ],
  },
  30008: {
    title: 'Two changes of friends collided',
    meaning:
      'Two changes of one account’s friends came at the same time, and this one was turned down. The page of account_delete lists it; a mark changes no friends.',
    causes: [
      'A clean-up job and the users’ clients changed the same friends.',
      'The same account was deleted by two processes.',
    ],
    fixes: [
      'Repeat it after a second, best when the users are offline.',
      'Collect up to 100 accounts in one call, and let one process send the calls in turn.',
    ],
  },
}
