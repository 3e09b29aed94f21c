import { classes } from './classes.ts'
import { splitInvisible } from './split-invisible.ts'

/** Above this many characters colours are left out: they would cost more than they show. */
const colourLimit = 50_000

/** A string and the colon that makes it a key, or a number or a word. */
const token = /("(?:[^"\\\n]|\\.)*")([ \t]{0,8}:)?|-?\b\d[\d.eE+-]*|\b(?:true|false|null)\b/g

interface Piece {
  text: string
  at: number
  className: string
}

/** Text with JSON's colours, character for character as it is, also where it is no JSON. */
export function JsonText({ children, className: ownClass }: { children: string; className?: string }) {
  const pieces = children.length > colourLimit ? [{ text: children, at: 0, className: '' }] : colour(children)
  return (
    <pre className={classes('wire', ownClass)}>
      {pieces.map(({ text, at, className }) => (
        <span key={at} className={className || undefined}>
          {className === 'text-string' ? <Marked>{text}</Marked> : text}
        </span>
      ))}
    </pre>
  )
}

/** A string whose spaces at the ends, and what else cannot be seen, have a ground of their own; not a sign is added. */
function Marked({ children }: { children: string }) {
  const inner = splitInvisible(children.slice(1, -1)).map(({ text, at, hidden }) =>
    hidden ? (
      <mark key={at} className="bg-warn-soft text-warn outline outline-warn/40">
        {text}
      </mark>
    ) : (
      text
    ),
  )
  return ['"', ...inner, '"']
}

function colour(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(token)) {
    const [whole, string, colon] = match
    if (match.index > end) pieces.push({ at: end, text: text.slice(end, match.index), className: '' })
    const className = string === undefined ? 'text-number' : colon === undefined ? 'text-string' : 'text-key'
    pieces.push({ at: match.index, text: string ?? whole, className })
    end = match.index + (string ?? whole).length
  }
  pieces.push({ at: end, text: text.slice(end), className: '' })
  return pieces
}
