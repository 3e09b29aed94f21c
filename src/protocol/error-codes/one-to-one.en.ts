import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  90001: {
    title: 'The body is not JSON',
    meaning:
      'The message service could not parse the request body as a JSON object, so it did not come as far as looking at the two accounts. Nothing was marked.',
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
      'To_Account is missing or no account of this app, says the service, and nothing was marked. But this request has no To_Account; it has Report_Account and Peer_Account. Which one is meant is documented nowhere: both readings below are our inference.',
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
      'An answer to a message with a MsgTimeStamp of the wrong type. The time of a mark has another name, MsgReadTime, and is documented as a string.',
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
      'From_Account is missing or no account of this app, says the service, and nothing was marked. But this request has no From_Account; it has Report_Account and Peer_Account. Which one is meant is documented nowhere: both readings below are our inference.',
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
      'The message service’s own way of saying that identifier is not an administrator of this app. Usually the gateway says so first, as 60010. Either way nothing was marked.',
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
      'The JSON parses, but a field is not as a message needs it. An answer to sendmsg; a mark would get it only on the wrong path (our inference).',
    causes: [
      'MsgSeq, SendMsgControl or OnlineOnlyFlag has another type than documented.',
      'The body belongs to another command than the path.',
    ],
    fixes: [
      'Compare each field’s type with the page of sendmsg.',
      'Read path and body together and change the one that does not fit.',
    ],
  },
  90011: {
    title: 'More than 500 recipients',
    meaning:
      'batchsendmsg takes 500 recipients at most. A mark has no list of recipients: Peer_Account is a single string.',
    causes: ['A long list went out in one piece.', 'The list has the same UserIDs several times.'],
    fixes: ['Send to 500 at a time.', 'Remove the duplicates, then count again.'],
  },
  90012: {
    title: 'The recipient is not registered',
    meaning:
      'To_Account of a message is not known to the app. If a mark gets it, read it like 90003, the documented code there (our inference).',
    causes: [
      'A test message goes to a UserID that nobody has imported.',
      'The recipient was deleted and has not been imported since.',
    ],
    fixes: [
      'Import the recipient, then send the message.',
      'Choose a recipient that account_check reports as Imported.',
    ],
  },
  90018: {
    title: 'Too many accounts in one call',
    meaning:
      'A list of accounts is longer than the command allows. A mark takes exactly one pair and has no list; get_c2c_unread_msg_num takes at most 10 people in Peer_Account.',
    causes: [
      'Peer_Account of get_c2c_unread_msg_num lists more than 10 people.',
      'A list for several marks was put into one request.',
    ],
    fixes: ['Ask for at most 10 people per call.', 'Send one mark per pair.'],
  },
  90026: {
    title: 'MsgLifeTime is over 7 days',
    meaning:
      'An answer to sendmsg: a message may wait 604800 seconds at most. A mark has no MsgLifeTime; unread counts go back 7 days as well.',
    causes: ['MsgLifeTime is given in milliseconds.', 'A longer storage time is wanted than there is.'],
    fixes: ['Give it in seconds.', 'Use 604800, or leave it out for the full 7 days.'],
  },
  90028: {
    title: 'Batch recipients are not a list',
    meaning:
      'batchsendmsg wants To_Account as an array, while sendmsg and a mark take single strings. It answers batchsendmsg alone.',
    causes: ['A body for sendmsg went to batchsendmsg.', 'The array arrived as a text: "[\\"dramon1\\"]".'],
    fixes: [
      'Write ["dramon1"] even for one recipient, or call sendmsg.',
      'Serialise the whole body once, not its parts before it.',
    ],
  },
  90029: {
    title: 'The batch has no recipient',
    meaning: 'To_Account of batchsendmsg is an empty array. No message went out; a mark is another command.',
    causes: ['The search for recipients found nobody.', 'A filter removed every recipient.'],
    fixes: ['Skip the call when the search comes back empty.', 'Look at what goes into the filter and what comes out.'],
  },
  90030: {
    title: 'SyncFromOldSystem is wrong',
    meaning:
      'In the newest table: importmsg, which brings in old messages, has a wrong SyncFromOldSystem. In older ones: an attribute for pushes is empty or longer than 50. Neither answers a mark.',
    causes: [
      'SyncFromOldSystem of importmsg is absent or no whole number.',
      'By the older reading, an attribute has no characters or more than 50.',
    ],
    fixes: [
      'Send 1 if the message is to count as unread, or 2 for history that does not count.',
      'Shorten the attribute, or take it out if it is empty.',
    ],
  },
  90031: {
    title: 'SyncOtherMachine is neither 1 nor 2',
    meaning:
      'An answer to sendmsg: the switch for the sender’s own devices has a value it cannot have. A mark has no such switch.',
    causes: ['SyncOtherMachine is true, false or 0.', 'SyncOtherMachine is in quotes: "1" instead of 1.'],
    fixes: [
      'Send 1 to reach the sender’s own devices too, or 2 to leave them out.',
      'Remove the quotes around the number.',
    ],
  },
  90043: {
    title: 'OfflinePushInfo is malformed',
    meaning:
      'An answer to sendmsg: the part about the push to offline devices has the wrong shape. A mark pushes nothing and has no such field.',
    causes: ['OfflinePushInfo is a text that contains JSON.', 'One of its fields has another type than documented.'],
    fixes: ['Send OfflinePushInfo as an object.', 'Leave OfflinePushInfo out, then add its fields singly.'],
  },
  90044: {
    title: 'MsgLifeTime is not a whole number',
    meaning:
      'An answer to sendmsg: MsgLifeTime must be whole seconds from 0. With 0 a message is never stored nor counted as unread, so there is nothing to mark.',
    causes: ['MsgLifeTime is a string such as "3600".', 'MsgLifeTime is negative or has a fraction.'],
    fixes: ['Send the seconds without quotes.', 'Use a whole number between 0 and 604800.'],
  },
  90048: {
    title: 'The account does not exist',
    meaning:
      'An account of the request does not exist, perhaps no longer. The page of sendmsg lists it; if a mark gets it, either account may be meant and nothing was marked (our inference).',
    causes: [
      'The user has been deleted since the list of pairs was made.',
      'The pair comes from another app’s data, such as a copy of the test database.',
    ],
    fixes: [
      'Take the pair off the list, or import the user again.',
      'Take the pairs from the data of the app that is called.',
    ],
  },
  90054: {
    title: 'The MsgKey is not valid',
    meaning:
      'A recall names its message by MsgKey, and this one is missing or malformed. A mark has no MsgKey; it takes the conversation up to a moment.',
    causes: ['MsgKey was put together by hand, or cut off.', 'MsgId, MsgSeq or MsgRandom stands in its place.'],
    fixes: [
      'Copy the MsgKey whole from the reply of sendmsg or from admin_getroammsg.',
      'Use the value with two underscores: <MsgSeq>_<MsgRandom>_<MsgTime>.',
    ],
  },
  90055: {
    title: 'The batch message is too long',
    meaning:
      'The message of batchsendmsg is over 12 KB (8 KB in older tables). No mark is that long, and none was asked for.',
    causes: ['The text is too long for one message.', 'Custom data or texts for the push came on top.'],
    fixes: ['Send the text in parts.', 'Take out what the recipients’ clients can fetch themselves.'],
  },
  90057: {
    title: 'Batches are sent too fast',
    meaning:
      'batchsendmsg was called more often than the app may. This batch did not go out; marks have a limit of their own (60007).',
    causes: ['A long list is worked off without pauses.', 'Several jobs send batches for one app.'],
    fixes: [
      'Pause after each batch, and longer each time the code comes back.',
      'Put the batches of all jobs in one queue, or raise the limit in the vendor’s console.',
    ],
  },
  90992: {
    title: 'Failed inside, or a webhook failed',
    meaning:
      'An internal error. If every call gets it and webhooks are switched on, the app’s own webhook server does not answer properly. Whether the mark was made has to be read from the count.',
    causes: [
      'A passing error of the message service.',
      'The app’s webhook server is down, slow or answers with something else than JSON.',
    ],
    fixes: [
      'Wait two seconds, and send again if the count has not changed.',
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
      'An internal error; the newest table adds that a message may be too long. A mark is far too short for that, so it is the service’s fault, and open whether it was made (our inference).',
    causes: ['The service failed for a moment.', 'With sendmsg: the message is close to the limit of 12 KB.'],
    fixes: ['Read the count, and repeat once if it has not changed.', 'Shorten the message and send it again.'],
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
      'The body is over 12 KB (8 KB in older tables). Two accounts take a hundred bytes, so something else is in it. Nothing was marked (our inference).',
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
