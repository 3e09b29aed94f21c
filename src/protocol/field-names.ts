/**
 * Which foreign field of a body seems to be meant for one that is absent: another case, other separators, a slip of the
 * pen, or the name that another call of the vendor has. A guess from names alone; values are not looked at.
 */
type Wanted = 'Report_Account' | 'Peer_Account' | 'MsgReadTime'

const wanted: readonly Wanted[] = ['Report_Account', 'Peer_Account', 'MsgReadTime']

/** Names of sendmsg and get_c2c_unread_msg_num, plain and sure of nothing: they count where one account alone is absent. */
const ofOtherCalls: ReadonlySet<string> = new Set(['fromaccount', 'toaccount'])

/** @returns for each absent field the name that stands in its place, if there is one */
export function findMisnamed(body: Readonly<Record<string, unknown>>): Partial<Record<Wanted, string>> {
  const absent = wanted.filter((name) => body[name] === undefined)
  const strangers = Object.keys(body).filter((name) => !wanted.some((known) => known === name))
  const found: Partial<Record<Wanted, string>> = {}
  const free = new Set(strangers)
  // Whatever only differs in its writing first: a slip of the pen may be near to two names.
  for (const most of [0, 2]) {
    for (const name of absent) {
      if (found[name] !== undefined) continue
      const near = [...free].find((stranger) => distance(plain(stranger), plain(name), most) <= most)
      if (near === undefined) continue
      found[name] = near
      free.delete(near)
    }
  }
  return { ...found, ...findOfOtherCall(absent, found, free) }
}

/** Both at once could be meant either way round: who is From is the question that 90003 leaves open, too. */
function findOfOtherCall(
  absent: readonly Wanted[],
  found: Partial<Record<Wanted, string>>,
  free: ReadonlySet<string>,
): Partial<Record<Wanted, string>> {
  const open = absent.filter((name) => name !== 'MsgReadTime' && found[name] === undefined)
  const others = [...free].filter((stranger) => ofOtherCalls.has(plain(stranger)))
  const [name, stranger] = [open[0], others[0]]
  return open.length === 1 && others.length === 1 && name && stranger !== undefined ? { [name]: stranger } : {}
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

/** Edits from one text to the other, counted no further than is asked. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
