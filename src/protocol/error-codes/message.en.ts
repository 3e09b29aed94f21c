import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  20001: {
    title: 'The message request is illegal',
    meaning:
      'The message server turned the whole request down without naming a field. It is documented for sendmsg, not for a mark; a mark that gets it was not made (our inference).',
    causes: [
      'A field of the message has a value that no rule allows, such as an empty MsgContent.',
      'The body of one command went to the path of another.',
      'The sender or the recipient does not exist (as a header file of a client SDK has it).',
    ],
    fixes: [
      'Send the smallest message first (one TIMTextElem), then add your own fields one by one.',
      'Choose the command anew, and let the form write path and body.',
      'Check sender and recipient with account_check.',
    ],
  },
  20002: {
    title: 'UserSig or A2 no longer valid',
    meaning:
      'The message server takes the login to be no longer valid. A bad UserSig is normally named by a 70xxx code. That A2 is a ticket of client SDKs, and that a mark with this code was not made, is our inference.',
    causes: [
      'The UserSig ran out between the gateway’s check and the message server’s.',
      'The number comes from a client’s log, where a login has ended.',
    ],
    fixes: [
      'Sign again in the connection, then repeat the call.',
      'Let that client log in again with a fresh UserSig.',
    ],
  },
  20003: {
    title: 'A sender or receiver is unknown',
    meaning:
      'One of the two accounts is invalid or was never imported. The code belongs to sendmsg; after a mark it would mean Report_Account or Peer_Account, and nothing was marked (our inference).',
    causes: ['One of the two has never logged in to this app.', 'A display name was used where the UserID belongs.'],
    fixes: [
      'Run account_check on both, and import the one that is missing.',
      'Take the UserID from your own user table, not the name shown in the app.',
    ],
  },
  20004: {
    title: 'Network trouble at the vendor',
    meaning:
      'The vendor’s own machines could not reach each other. Whether the message was stored, or the mark made, is open.',
    causes: ['A short break inside the vendor’s network.', 'A lasting disturbance of this region.'],
    fixes: ['Send again after a second.', 'Compare with other calls to the same host; if all fail, wait.'],
  },
  20005: {
    title: 'The message server failed',
    meaning: 'An error inside the message server. Whether the conversation was marked has to be read from its count.',
    causes: ['A passing fault while the message data was read or written.', 'The server restarts or is moved.'],
    fixes: ['Read the unread count first; mark again only if it has not changed.', 'Try again after ten seconds.'],
  },
  20006: {
    title: 'Your webhook refused the message',
    meaning:
      'Before delivery the service asked the app’s own webhook server, and that said no. It concerns sendmsg: for a mark only a webhook afterwards is documented, which cannot refuse it.',
    causes: [
      'A rule in the app’s webhook server refuses this sender, recipient or text.',
      'That server says no to everything it does not expect, such as messages sent over REST.',
    ],
    fixes: [
      'Find the call in that server’s log by its time, and change the rule if it is wrong.',
      'Let messages of the administrator pass there, or send the test message with ForbidCallbackControl.',
    ],
  },
  20007: {
    title: 'The recipient blocked the sender',
    meaning:
      'The recipient has the sender on the block list. sendmsg over REST does not check that, nor does a mark (our inference), so the code was probably met in a client.',
    causes: [
      'A user wrote from a client to somebody who has blocked that user.',
      'A test account was blocked in an earlier test and never let off.',
    ],
    fixes: [
      'Leave it to the recipient to lift the block; the conversation can be marked meanwhile.',
      'Take the test account off the recipient’s block list when the test ends.',
    ],
  },
  20008: {
    title: 'The accounts are in different apps',
    meaning:
      'Sender and recipient belong to different SDKAppIDs. A mark looks for both accounts in the app of the URL alone and should get 90003 or 90008 instead (our inference).',
    causes: [
      'A client changed to another SDKAppID and kept the local database of the first.',
      'One account is from the test app, the other from production.',
      'A user moved to a new app, and an old list still holds the pair.',
    ],
    fixes: [
      'Have the client delete its database when it changes the SDKAppID.',
      'Take both UserIDs from the app whose SDKAppID stands in the connection.',
      'Import the user into the app that is called, and make the list again from its data.',
    ],
  },
  20009: {
    title: 'Neither is the other’s friend',
    meaning:
      'The app lets only friends write to each other, and these two are not. sendmsg over REST skips the check, and a mark never looks at friendship (our inference).',
    causes: [
      'Two strangers write from clients while the app’s friend check is on.',
      'Both ended the friendship, and the conversation is still in their lists.',
    ],
    fixes: [
      'Make the two friends, or switch the app’s friend check off.',
      'If only the badge matters, mark the conversation as it is; send further messages over REST.',
    ],
  },
  20010: {
    title: 'The recipient lacks the sender',
    meaning:
      'One direction of the friendship is missing: the sender is not in the recipient’s friend list. It stops messages from clients; neither sendmsg nor, as we infer, a mark is held up by it.',
    causes: [
      'The recipient deleted the sender from the friend list.',
      'The friendship was made in one direction only.',
    ],
    fixes: ['Have the sender ask for the friendship again.', 'Add the sender to the recipient’s list too.'],
  },
  20011: {
    title: 'The sender lacks the recipient',
    meaning:
      'The mirror image of 20010: the recipient is not in the sender’s friend list. A code of sending from a client; we infer that the conversation can be marked all the same.',
    causes: [
      'The sender deleted the recipient, then wrote in the old conversation.',
      'Friend lists were imported for one half of the users.',
    ],
    fixes: ['Put the recipient back into the sender’s list.', 'Import the missing half.'],
  },
  20012: {
    title: 'The sender is muted',
    meaning:
      'The sender may not send at the moment. sendmsg over REST does not check this, and a mute concerns writing, not reading, so it should not follow a mark (our inference).',
    causes: [
      'A moderator muted the account, often for a limited time.',
      'A job mutes by a rule that hit the wrong UserID.',
    ],
    fixes: [
      'Wait until the mute has ended, or lift it.',
      'Compare the UserIDs that the job muted, and correct its rule.',
    ],
  },
  20016: {
    title: 'Too late to recall',
    meaning:
      'A client tried to recall a message after the time for it, 2 minutes unless the app sets another. Marking recalls nothing: another command was called, or this is a client’s log.',
    causes: [
      'The user pressed recall after the time was over.',
      'The client was offline or busy, and the recall left late.',
    ],
    fixes: [
      'Recall it over REST, which knows no such limit.',
      'Send recalls ahead of everything else when the client is back online.',
    ],
  },
  20018: {
    title: 'Deleting stored messages failed',
    meaning:
      'The message server failed while it deleted messages from the roaming history. A mark deletes nothing; a command or a client that deletes was answered.',
    causes: [
      'The storage of roaming messages had a passing fault.',
      'Very many messages were to go at once (our inference).',
    ],
    fixes: [
      'Repeat the deletion after some seconds.',
      'Delete in portions, and see with admin_getroammsg what is left.',
    ],
  },
  20022: {
    title: 'The message does not exist',
    meaning:
      'A recall names a message that the service does not have. A mark names no message, so a recall was called in its place.',
    causes: [
      'MsgKey belongs to another pair of accounts, or the pair is the wrong way round.',
      'The message is older than the app’s history, 7 days in the trial and Standard editions.',
      'It was sent to online devices only and never stored.',
    ],
    fixes: [
      'Name sender and recipient as they were when the message was sent.',
      'Give the recall up: the server no longer has the message.',
      'Send with MsgLifeTime above 0 what may have to be recalled.',
    ],
  },
  20023: {
    title: 'The message is already recalled',
    meaning:
      'A recall came for a message that is recalled; what was asked for is the case. It does not answer a mark, which leaves messages as they are.',
    causes: [
      'The recall was repeated after a timeout although the first one had worked.',
      'The sender recalled it in a client at the same time.',
    ],
    fixes: [
      'Treat this code as success.',
      'Look the message up with admin_getroammsg: 8 in MsgFlagBits means recalled.',
    ],
  },
  20027: {
    title: 'The message changed in the meantime',
    meaning:
      'An edit was based on a version of the message that is not the newest. It answers a command that edits messages; a mark edits none.',
    causes: ['Another program edited the message after yours had read it.', 'The edit was built from a cached copy.'],
    fixes: ['Fetch the message again and redo the edit on it.', 'Read the message right before each edit.'],
  },
  20028: {
    title: 'Two edits at the same time',
    meaning:
      'Several edits of one message came together, and this one was not made. Marking the same conversation twice at once is another matter and not known to give this code.',
    causes: ['Two workers take care of the same message.', 'A retry left while the first attempt was still running.'],
    fixes: [
      'Give each message to one worker, then repeat the edit.',
      'Wait for the answer, or 3 seconds, before the retry.',
    ],
  },
}
