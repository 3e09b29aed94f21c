/** English words of the saved connections. They come with their dialog: the first load is without them. */
import type {
  BrokenProblem,
  ImportCounts,
  ImportProblem,
  MarkColour,
  SavedField,
  SavedFieldProblem,
} from './text-types.ts'
import type { Texts } from './texts.tsx'

const count = new Intl.NumberFormat('en')
const plural = (n: number, one: string, many: string) => `${count.format(n)} ${n === 1 ? one : many}`

const wanted: Record<SavedField | 'id', string> = {
  id: 'a text that is not empty',
  name: 'a text that is not empty',
  colour: 'blue, teal, green, amber, red, pink, purple or grey',
  target: 'emulator, region:…, backup:… with a documented region, or host:… with a host',
  sdkAppId: 'a text, perhaps empty',
  identifier: 'a text, perhaps empty',
}

/** @param common the words that every screen has */
export const buildConnectionsEn = ({ mistake }: Texts) => ({
  title: 'Connections',
  close: 'Close',
  import: 'Import…',
  export: 'Export',
  nothingToExport: 'Nothing that can be read is saved yet',
  workbench: 'In the workbench',
  state: { 'as-saved': 'as saved', changed: 'changed since it was saved', 'not-saved': 'not saved' },
  save: 'Save this connection…',
  update: (name: string) => `Update “${name}”`,
  notUpdated: (field: string, problem: string) => `Nothing was updated. ${field}: ${problem}`,
  list: 'Saved connections',
  emulatorHint: 'built in, with what was last typed for it',
  use: 'Use',
  inUse: 'In use',
  edit: 'Edit',
  duplicate: 'Duplicate',
  remove: 'Delete',
  moveUp: 'Move up',
  moveDown: 'Move down',
  keys: '↑ ↓ go through the list, Alt+↑ ↓ moves a connection, Delete removes it. Using one sends nothing.',
  empty:
    'No connection is saved yet. Set target, SDKAppID and identifier in the workbench and save them here, or import a file.',
  notLasting: 'This browser lets nothing be stored at the moment, or its storage is full: the list ends with the page.',
  moved: (name: string, place: number, of: number) => `${name} is now ${place} of ${of}`,
  removed: (names: readonly string[]) =>
    names.length === 1 ? `“${names[0]}” was deleted.` : `${names.length} connections were deleted.`,
  undo: 'Undo',

  form: {
    new: 'New connection',
    edit: 'Edit connection',
    name: 'Name',
    colour: 'Colour',
    colours: {
      blue: 'Blue',
      teal: 'Teal',
      green: 'Green',
      amber: 'Amber',
      red: 'Red',
      pink: 'Pink',
      purple: 'Purple',
      grey: 'Grey',
    } satisfies Record<MarkColour, string>,
    save: 'Save',
    cancel: 'Cancel',
    noSecrets: 'A UserSig or SecretKey is never saved. Only the name is needed; the rest can wait.',
  },

  problem: (problem: SavedFieldProblem): string => {
    switch (problem.kind) {
      case 'name-missing':
        return 'Give it a name that tells it from the others.'
      case 'name-taken':
        return 'Another connection has this name. Add what tells them apart.'
      case 'name-too-long':
        return `${count.format(problem.characters)} characters. A name has at most ${problem.most}.`
      case 'host-not-named':
        return `This server was not started with ${problem.host}, so the relay will refuse it. Start it with MARKREAD_ALLOW_HOSTS=${problem.host}.`
      case 'app-missing':
        return 'Still empty: a number of the console, such as 1400000000.'
      case 'app-not-digits':
        return 'An SDKAppID has only digits, such as 1400000000.'
      case 'identifier-missing':
        return 'Still empty: the name of an app administrator, such as administrator.'
      case 'identifier-too-long':
        return `${problem.bytes} bytes. An identifier has at most ${problem.most} (UTF-8).`
      case 'identifier-invisible':
        return 'Holds a space at an end, or characters that cannot be seen. No account will match.'
      case 'holds-secret':
        return 'This looks like a UserSig or a SecretKey. Those belong elsewhere and are never saved; take it out.'
    }
  },

  broken: {
    title: 'A connection that can no longer be read',
    copy: 'Copy its text',
    problem: (problem: BrokenProblem): string => {
      switch (problem.kind) {
        case 'not-json':
          return `It is not JSON: ${mistake(problem.mistake)}.`
        case 'not-an-object':
          return 'It is not a JSON object with the fields of a connection.'
        case 'not-a-list':
          return 'It is not a list of connections.'
        case 'same-id':
          return 'Its id is that of a connection above. Each needs an id of its own.'
        case 'field':
          return `Its field ${problem.field} will not do. Right would be: ${wanted[problem.field]}.`
      }
    },
  },

  imported: ({ added, already, broken, renamed, secrets }: ImportCounts): string =>
    [
      added === 0 && already === 0
        ? 'The file holds no connection.'
        : `${plural(added, 'is new', 'are new')}, ${plural(already, 'was', 'were')} already here.`,
      renamed > 0 && `${plural(renamed, 'got another name', 'got other names')}, since theirs was taken.`,
      broken > 0 && `${plural(broken, 'cannot be read and is', 'cannot be read and are')} listed as broken.`,
      secrets.length > 0 && `Secrets in the file were left out: ${secrets.join(', ')}.`,
      'Nothing was switched and nothing was sent.',
    ]
      .filter(Boolean)
      .join(' '),
  notImported: (problem: ImportProblem): string => {
    switch (problem.kind) {
      case 'too-large':
        return `The file has ${count.format(problem.bytes)} bytes; one of ours has at most ${count.format(problem.most)}. It was not read.`
      case 'unreadable':
        return 'The browser could not read the file. Nothing was imported.'
      case 'too-deep':
        return `The file is nested more than ${problem.most} levels deep, which none of ours is. Nothing was imported.`
      case 'not-utf8':
        return 'The file is not UTF-8 text. Nothing was imported.'
      case 'not-json':
        return `The file is not JSON: ${mistake(problem.mistake)}. Nothing was imported.`
      case 'foreign':
        return 'This is JSON, but not a file of saved connections: its “format” would be “markread-connections”. Nothing was imported.'
      case 'other-version':
        return `The file has version ${problem.version}; this Markread reads version ${problem.known}. Nothing was imported.`
      case 'not-a-list':
        return 'The file has no list “connections”. Nothing was imported.'
    }
  },
})
export type ConnectionsTexts = ReturnType<typeof buildConnectionsEn>
