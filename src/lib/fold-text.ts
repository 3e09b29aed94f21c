/**
 * Text as a search compares it: without case, full-width letters and digits as the plain ones that a Chinese keyboard means
 * by them, and ’ as the ' that people type.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'")
}
