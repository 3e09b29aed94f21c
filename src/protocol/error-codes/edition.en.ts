import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  71000: {
    title: 'Deleting accounts is not allowed',
    meaning:
      'The answer to account_delete where the app may not delete: trial editions may from the start, others after it was enabled in the vendor’s console. No account was deleted, and marking is not affected.',
    causes: [
      'The app is a paid one, and deletion was never enabled.',
      'A clean-up written for a trial app now runs against the real one.',
    ],
    fixes: [
      'Enable it in the vendor’s console; a UserID deleted there cannot be imported again for three months.',
      'Point the clean-up at the trial app’s SDKAppID, with a check of the number before it starts.',
    ],
  },
  72000: {
    title: 'Trial limit of daily users',
    meaning:
      'More users were active today than the free edition allows. In public it was seen at a client’s login. Whether a mark is refused with it is not documented; an administrator who calls does not log in (our inference).',
    causes: [
      'Tests log in with a new UserID on every run, and each counts as an active user.',
      'Real users have come to an app of the trial edition.',
    ],
    fixes: [
      'Let the tests log in with the same few users; the count is by day.',
      'Buy an edition for this app in the vendor’s console.',
    ],
  },
  72001: {
    title: 'User status is switched off',
    meaning:
      'Somebody asked whether users are online, or wanted to be told, and the app has that feature switched off. Marking does not need it. That query_online_status can be answered so, as a client’s query is, is our inference.',
    causes: [
      'The feature was never enabled for this app.',
      'It is enabled in the test app, and the call went to another.',
    ],
    fixes: ['Enable user status query and notification in the vendor’s console.', 'Compare that switch in both apps.'],
  },
  72002: {
    title: 'Trial limit of monthly users',
    meaning:
      'As 72000, counted over the month: more users were active than the free edition allows. A new day does not mend it. It is documented in the general table only, and not for marking.',
    causes: ['A load test of this month used up the number.', 'The app has outgrown the trial.'],
    fixes: [
      'Run load tests against the emulator, or in an app of their own.',
      'Move to a paid edition before the next month; waiting for it mends only this one.',
    ],
  },
  72010: {
    title: 'One user acts too often',
    meaning:
      'A single user logs in or out, goes to the background and back, or sets push options too often. A mark is none of these; for too many marks there are 60007 and 60011.',
    causes: [
      'A client is in a loop of connecting, failing and connecting again.',
      'One UserID is shared by many devices or test machines.',
    ],
    fixes: [
      'Find the client by its UserID in your logs, and let it pause before it connects again.',
      'Give each device or machine a UserID of its own.',
    ],
  },
  72011: {
    title: 'Global do-not-disturb is off',
    meaning:
      'A request about do-not-disturb for all conversations, in an app where that feature is not enabled. It is about notifications; counting and marking unread messages do without it (our inference).',
    causes: [
      'A client or a script sets do-not-disturb, and nobody enabled it for this app.',
      'The wrong command was called: a mark does not silence a conversation.',
    ],
    fixes: [
      'Enable global do-not-disturb in the vendor’s console.',
      'Check that the path is that of admin_set_msg_read if the aim was to clear a count.',
    ],
  },
  72012: {
    title: 'Profile subscription is off',
    meaning:
      'A client wanted to be told when somebody’s profile changes, and the app has that feature switched off. Profiles play no part in marking, so it should not answer this call (our inference).',
    causes: [
      'The client subscribes to profiles of strangers, and nobody enabled that for this app.',
      'The feature was enabled minutes ago.',
    ],
    fixes: [
      'Enable the subscription in the vendor’s console, or take it out of the client.',
      'Wait a few minutes, log the client in again and retry.',
    ],
  },
}
