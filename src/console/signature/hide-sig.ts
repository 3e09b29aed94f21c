/** JSON of a ticket with dots for its signature: together with the rest it would be the ticket again. Also where it is cut off. */
export function hideSig(json: string): string {
  return json.replace(
    /(\\*"TLS\.sig\\*"\s*:\s*\\*")((?:[^"\\]|\\\/)+)/g,
    (_whole, before: string) => `${before}••••••••`,
  )
}
