/** English words of what most calls leave alone. They come when it is opened. */
const count = new Intl.NumberFormat('en')

export const advancedEn = {
  method: 'Method',
  notDocumented: (method: string) =>
    `Only POST is documented. The emulator answers ${method}, too; for live hosts the relay refuses it.`,
  headers: 'Headers',
  headersHint: 'One to a line. Host, Content-Length and Connection are the relay’s own.',
  contentTypeAbsent: 'Without a Content-Type. The service is known to take it.',
  colonMissing: 'A line without a colon goes out as a header with an empty value.',
  packed: 'Content-Encoding is only said here; the bytes of the body stay as they are.',
  drawRandom: 'Draw a new random',
  pinRandom: 'Keep this one for the next sends',
  randomLeftOut: 'Left out of the URL.',
  randomOutOfRange: 'Not an unsigned 32-bit number, as documented; the service is known to take it.',
  contentTypeLeftOut: 'Left out of the URL.',
  contentTypeOdd: 'Only json is documented.',
  timeout: 'Timeout (ms)',
  timeoutRange: (most: number, now: number) =>
    `From 1 to ${count.format(most)}. Until then it stays ${count.format(now)}.`,
  timeoutShort: 'The service itself may take 3,000 ms.',
}
export type AdvancedTexts = typeof advancedEn
