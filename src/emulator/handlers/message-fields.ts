/**
 * The fields of a message other than its accounts, each with the code its page gives it
 * (https://www.tencentcloud.com/document/product/1047/34919, read 2026-11). Which mistake wins over which is a guess: the
 * order is that of the codes. MsgType and the inside of MsgContent are not looked at.
 */
import { sevenDays } from '../conversation.ts'
import { type Refusal, refuse } from '../refusals.ts'

type Body = Readonly<Record<string, unknown>>

export function checkMessageFields(body: Body): Refusal | undefined {
  const wrong = rules.find(({ breaks }) => breaks(body))
  return wrong && refuse(wrong.code)
}

/** In the order in which they are looked at. */
const rules: readonly { code: number; breaks: (body: Body) => boolean }[] = [
  { code: 90007, breaks: ({ MsgBody: elements }) => !Array.isArray(elements) },
  { code: 90002, breaks: ({ MsgBody: elements }) => !isListOfElements(elements) },
  { code: 90005, breaks: ({ MsgRandom: random }) => !isUint32(random) },
  { code: 90006, breaks: ({ MsgTimeStamp: time }) => time !== undefined && !Number.isInteger(time) },
  { code: 90010, breaks: ({ MsgSeq: seq }) => seq !== undefined && !isUint32(seq) },
  { code: 90010, breaks: ({ SendMsgControl: control }) => control !== undefined && !Array.isArray(control) },
  { code: 90031, breaks: ({ SyncOtherMachine: sync }) => sync !== undefined && sync !== 1 && sync !== 2 },
  {
    code: 90044,
    breaks: ({ MsgLifeTime: life }) => life !== undefined && !(Number.isInteger(life) && Number(life) >= 0),
  },
  { code: 90026, breaks: ({ MsgLifeTime: life }) => life !== undefined && Number(life) > sevenDays },
]

function isUint32(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4_294_967_295
}

function isListOfElements(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isElement)
}

/** `{MsgType, MsgContent}`, as far as an element of any type must be. */
function isElement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('MsgType' in value) || !('MsgContent' in value)) return false
  return typeof value.MsgType === 'string' && typeof value.MsgContent === 'object' && value.MsgContent !== null
}
