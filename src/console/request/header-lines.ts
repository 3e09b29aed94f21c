/** Header lines as a person types them, one to a line, and as a request has them. What is no header is the relay's to refuse. */

/** Empty lines are none; a line without a colon is a name with nothing to say. */
export function readHeaderLines(text: string): [name: string, value: string][] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return []
    const [name = '', ...value] = line.split(':')
    return [[name.trim(), value.join(':').trim()] as [string, string]]
  })
}

export function writeHeaderLines(headers: readonly (readonly [string, string])[]): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join('\n')
}
