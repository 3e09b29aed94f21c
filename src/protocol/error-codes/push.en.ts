import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  90022: {
    title: 'One tag in both conditions',
    meaning:
      'A push names the same tag in TagsOr and in TagsAnd. Tags choose who gets a push; a mark has none, so a push command was called.',
    causes: [
      'Both lists were filled from the same source.',
      'A tag that all must have is also among the alternatives.',
    ],
    fixes: ['Keep each tag in one of the two lists.', 'Leave the one that all must have in TagsAnd alone.'],
  },
  90024: {
    title: 'Pushes follow too fast',
    meaning:
      'Two pushes of the app were not a full second apart. It is the pace of pushes; marks have their own, and say 60007.',
    causes: ['A loop pushes without waiting.', 'Two servers push for the same app.'],
    fixes: ['Leave more than one second between two pushes.', 'Let a single server do all pushes.'],
  },
  90032: {
    title: 'More than 10 tags',
    meaning:
      'A push, or a command that sets tags, names over 10 of them. Marking knows no tags, so a push command was answered.',
    causes: ['Every group of users has a tag, and all are listed.', 'New tags were appended to a list that had some.'],
    fixes: ['Bring the groups down to 10 tags or fewer.', 'Count the list before the call, and split it over several.'],
  },
  90033: {
    title: 'An attribute is not valid',
    meaning:
      'A push names an attribute that was not accepted; the table does not say why. Attributes choose who gets a push, and a mark has no use for them.',
    causes: [
      'The app has no attribute of that name (our inference).',
      'The name differs in case, or has a space at its end.',
    ],
    fixes: [
      'Read the app’s attribute names, and set up the missing one.',
      'Copy the attribute’s name instead of typing it.',
    ],
  },
  90034: {
    title: 'A tag is too long',
    meaning:
      'A tag of a push is longer than 50; that bytes are counted is our inference. A mark has no tag, so it was not a mark that was answered.',
    causes: ['Several values were joined to one tag.', 'The tag is in Chinese, three bytes for each character.'],
    fixes: ['Use one short tag per value.', 'Write tags in letters and digits, 50 at most.'],
  },
  90040: {
    title: 'A tag is empty',
    meaning: 'Among the tags of a push is one without characters. The push was not made; no conversation is concerned.',
    causes: ['The variable for the tag was empty.', 'A text was split at commas and ended in one.'],
    fixes: ['Check the variable, and do not push without it.', 'Drop empty pieces after splitting.'],
  },
  90045: {
    title: 'Push to everyone is off',
    meaning:
      'The app may not push to all its users, because that feature is not enabled. Marking works without it: a push command was called.',
    causes: ['Nobody enabled the feature for this SDKAppID.', 'It is enabled for another of your apps.'],
    fixes: ['Enable it in the vendor’s console.', 'Switch the connection to the app that has it.'],
  },
  90047: {
    title: 'Today’s pushes are used up',
    meaning:
      'The app has made as many pushes to everyone as it may in a day, 100 by default. Marks are not counted there and still work.',
    causes: ['Trial pushes were made with the real app.', 'More is pushed each day than the default allows.'],
    fixes: ['Keep an app for tests, and wait for the next day with this one.', 'Have the daily number raised.'],
  },
}
