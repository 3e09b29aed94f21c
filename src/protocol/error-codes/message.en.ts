import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  20003: {
    title: 'A sender or receiver is unknown',
    meaning:
      'One of the two accounts is invalid or was never imported. The code belongs to sending; for a mark it would mean Report_Account or Peer_Account.',
    causes: ['One of the two has never logged in to this app.', 'A display name was used where the UserID belongs.'],
    fixes: [
      'Run account_check on both, and import the one that is missing.',
      'Take the UserID from your own user table, not the name shown in the app.',
    ],
  },
  20004: {
    title: 'Network trouble at the vendor',
    meaning: 'A connection between the vendor’s own machines failed. The request reached the vendor in good order.',
    causes: ['A short break inside the vendor’s network.', 'A lasting disturbance of this region.'],
    fixes: ['Send again after a second.', 'Compare with other calls to the same host; if all fail, wait.'],
  },
  20005: {
    title: 'The message server failed',
    meaning: 'An error inside the message server. Whether the conversation was marked has to be read from its count.',
    causes: ['A passing fault while the message data was read or written.', 'The server restarts or is moved.'],
    fixes: ['Read the unread count first; mark again only if it has not changed.', 'Try again after ten seconds.'],
  },
  90001: {
    title: 'The body is not JSON',
    meaning:
      'The message service could not parse the request body as a JSON object, so it did not come as far as looking at the two accounts.',
    causes: [
      'A comment from a documentation sample (// …) was copied along.',
      'A comma stands before the closing brace, or quotes are single or typographic.',
      'A byte order mark or another invisible character stands before the first brace.',
      'The text ends too early, or is a list or a string instead of an object.',
    ],
    fixes: [
      'Delete the comments; JSON has none.',
      'Correct the text at the place named under the raw body.',
      'Save it as UTF-8 without BOM.',
      'Send one object: {"Report_Account":"…","Peer_Account":"…"}.',
    ],
  },
  90002: {
    title: 'MsgBody is not well-formed',
    meaning:
      'An answer to sendmsg: an element of MsgBody is not as documented. A mark has no MsgBody; if it got this code, another command was called.',
    causes: ['An element lacks MsgType or MsgContent.', 'MsgBody is an empty list.'],
    fixes: [
      'Write each element as {"MsgType":"TIMTextElem","MsgContent":{"Text":"…"}}.',
      'Put at least one element in, or check that the path is the one you meant.',
    ],
  },
  90003: {
    title: 'To_Account: missing or unknown account',
    meaning:
      'To_Account is missing or no account of this app, says the service. But this request has no To_Account; it has Report_Account and Peer_Account. Which one is meant is documented nowhere: both readings below are our inference.',
    causes: [
      'First reading (inferred): To_Account is the one acted upon, so Peer_Account, the other person, is missing, misspelt or not imported.',
      'Second reading (inferred): as in get_c2c_unread_msg_num, To_Account is the reader, so the fault lies with Report_Account.',
      'A field has another name or another shape: PeerAccount, peer_account, or a list instead of one string.',
    ],
    fixes: [
      'Check Peer_Account first: its spelling, its case, and with account_check whether it exists.',
      'Then check Report_Account in the same way; account_check takes both in one call.',
      'Write Report_Account and Peer_Account exactly so, each with one string.',
    ],
  },
  90005: {
    title: 'MsgRandom is missing or wrong',
    meaning:
      'An answer to sendmsg, whose body needs MsgRandom. It is not the random of the URL, and marking has no such field.',
    causes: ['MsgRandom was left out of the body.', 'MsgRandom is a string, a fraction or above 4294967295.'],
    fixes: [
      'Add MsgRandom with a fresh whole number for each message.',
      'Send it as a JSON number from 0 to 4294967295.',
    ],
  },
  90006: {
    title: 'MsgTimeStamp is not a whole number',
    meaning:
      'An answer to a message with a MsgTimeStamp of the wrong type. The time of a mark has another name, MsgReadTime, and is a string.',
    causes: ['MsgTimeStamp is in quotes or has a fraction.', 'MsgTimeStamp and MsgReadTime were confused.'],
    fixes: [
      'Send unix seconds as a number, or leave MsgTimeStamp out.',
      'Use MsgReadTime with admin_set_msg_read, MsgTimeStamp with messages.',
    ],
  },
  90007: {
    title: 'MsgBody is not a list',
    meaning: 'An answer to sendmsg: MsgBody is missing or is not an array. A mark is sent without MsgBody.',
    causes: ['A single element stands there without brackets.', 'MsgBody is absent or a text that contains JSON.'],
    fixes: ['Put the element in square brackets.', 'Send MsgBody as JSON, not as a string of JSON.'],
  },
  90008: {
    title: 'From_Account: missing or unknown account',
    meaning:
      'From_Account is missing or no account of this app, says the service. But this request has no From_Account; it has Report_Account and Peer_Account. Which one is meant is documented nowhere: both readings below are our inference.',
    causes: [
      'First reading (inferred): From_Account is the one who acts, so Report_Account, the reader, is missing, misspelt or not imported.',
      'Second reading (inferred): the messages come from the other person, so From_Account stands for Peer_Account.',
      'The body is JSON but the accounts lie deeper, such as inside "data" or "body".',
    ],
    fixes: [
      'Start with Report_Account: compare it with the UserID that the reader logs in with, and ask account_check.',
      'If the reader exists, do the same for Peer_Account.',
      'Put both fields at the top level of the object.',
    ],
  },
  90009: {
    title: 'The message service wants an administrator',
    meaning:
      'The message service’s own way of saying that identifier is not an administrator of this app. Usually the gateway says so first, as 60010.',
    causes: [
      'The call is signed by a user of the app, perhaps by the reader.',
      'The administrator was removed from the app a moment ago.',
    ],
    fixes: [
      'Sign and call as an administrator; the accounts of the body stay as they are.',
      'Ask whoever runs the app which administrators remain.',
    ],
  },
  90010: {
    title: 'The message has a wrong format',
    meaning:
      'The JSON parses, but a field is not as a message needs it. An answer to sendmsg; a mark would get it only if it went to the wrong path.',
    causes: [
      'MsgSeq, SendMsgControl or OnlineOnlyFlag has another type than documented.',
      'The body belongs to another command than the path.',
    ],
    fixes: [
      'Compare each field’s type with the page of sendmsg.',
      'Read path and body together and change the one that does not fit.',
    ],
  },
  90012: {
    title: 'The recipient is not registered',
    meaning:
      'To_Account of a message is not known to the app. After a mark, read it like 90003, which is the documented code there.',
    causes: [
      'A test message goes to a UserID that nobody has imported.',
      'The recipient was deleted and imported nowhere since.',
    ],
    fixes: [
      'Import the recipient, then send the message.',
      'Choose a recipient that account_check reports as Imported.',
    ],
  },
  90018: {
    title: 'Too many accounts in one call',
    meaning:
      'A list of accounts is longer than the command allows. A mark takes exactly one pair; reading counts takes at most 10 peers.',
    causes: [
      'Peer_Account of get_c2c_unread_msg_num lists more than 10 people.',
      'A list for several marks was put into one request.',
    ],
    fixes: ['Ask for at most 10 peers per call.', 'Send one mark per pair.'],
  },
  90026: {
    title: 'MsgLifeTime is over 7 days',
    meaning:
      'An answer to sendmsg: a message may be kept for 604800 seconds at most. Unread counts go back no further either.',
    causes: ['MsgLifeTime is given in milliseconds.', 'A longer storage time is wanted than there is.'],
    fixes: ['Give it in seconds.', 'Use 604800, or leave it out for the full 7 days.'],
  },
  90031: {
    title: 'SyncOtherMachine is neither 1 nor 2',
    meaning: 'An answer to sendmsg: the switch for the sender’s own devices has a value it cannot have.',
    causes: ['It is true, false or 0.', 'It is in quotes.'],
    fixes: [
      'Send 1 to reach the sender’s own devices too, or 2 to leave them out.',
      'Remove the quotes around the number.',
    ],
  },
  90044: {
    title: 'MsgLifeTime is not a whole number',
    meaning:
      'An answer to sendmsg: MsgLifeTime must be whole seconds from 0. With 0 a message is never stored and never counts as unread.',
    causes: ['MsgLifeTime is a string such as "3600".', 'It is negative or has a fraction.'],
    fixes: ['Send the seconds without quotes.', 'Use a whole number between 0 and 604800.'],
  },
  90048: {
    title: 'The account does not exist',
    meaning:
      'An account of the request does not exist, perhaps no longer. The page of sendmsg lists it; after a mark look at both accounts.',
    causes: [
      'The user has been deleted since the list of pairs was made.',
      'The pair comes from another app’s data, such as a copy of the test database.',
    ],
    fixes: [
      'Take the pair off the list, or import the user again.',
      'Take the pairs from the data of the app that is called.',
    ],
  },
  90992: {
    title: 'Failed inside, or a webhook failed',
    meaning:
      'An internal error. If every call gets it and webhooks are switched on, the app’s own webhook server does not answer properly.',
    causes: [
      'A passing error of the message service.',
      'The app’s webhook server is down, slow or answers with something else than JSON.',
    ],
    fixes: [
      'Send again after two seconds.',
      'Call the webhook address by hand, and switch webhooks off in the vendor’s console to compare.',
    ],
  },
  90994: {
    title: 'Internal error of the message service',
    meaning: 'The message service failed inside and says no more. The mark may or may not have been made.',
    causes: ['A part of the message service is down for a moment.', 'The vendor is changing something.'],
    fixes: [
      'Read the unread count, then repeat the mark with the same MsgReadTime.',
      'If it lasts over minutes, give the vendor the time and the SDKAppID.',
    ],
  },
  90995: {
    title: 'Internal error, perhaps too long',
    meaning:
      'An internal error; the newest table adds that a message may be too long. A mark is far too short for that, so it is the service’s fault.',
    causes: ['The service failed for a moment.', 'With sendmsg: the message is close to the limit of 12 KB.'],
    fixes: ['Repeat once.', 'Shorten the message and send it again.'],
  },
  91000: {
    title: 'Internal error, try again',
    meaning:
      'The message service failed inside. The documentation asks for a retry; whether the mark was made is not known.',
    causes: [
      'A passing fault in storing the read position.',
      'The region’s message service is disturbed, if it goes on for minutes.',
    ],
    fixes: [
      'Repeat after 1, 2 and 4 seconds with MsgReadTime set to the moment of the first attempt.',
      'Stop after a few attempts, read the count, and report it with time and SDKAppID.',
    ],
  },
  93000: {
    title: 'The request is too long',
    meaning:
      'The body is over 12 KB (8 KB in older tables). Two accounts take a hundred bytes, so something else is in it.',
    causes: [
      'A list of pairs was put into one body.',
      'A text or a file was pasted into an account field.',
      'With sendmsg: the message itself is too long.',
    ],
    fixes: [
      'Send each pair as a call of its own.',
      'Look at the byte count of the body, and remove what does not belong.',
      'Split the message, or send a link to its content.',
    ],
  },
}
