import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Exchange } from '../../protocol/exchange.ts'
import type { PlannedRequest, Refusal } from '../../protocol/relay-api.ts'
import { passGate } from './gate.ts'
import { type Sent, sendThroughRelay } from './relay-client.ts'
import { type Arming, slipMs } from './use-arming.tsx'

/** What is over sooner is drawn once, with its answer: drawing it twice would take longer than the call. */
const blinkMs = 40

export interface Sending {
  /**
   * Does nothing while a call runs, and within half a second of the press before; asks for arming where the gate is shut.
   * @param onShown once, when the call is worth showing: it lasts, or it is over
   */
  send: (request: PlannedRequest, onShown: (id: string) => void) => void
  /** The same key sends and cancels; within half a second of the press before it does neither. */
  cancelByPress: () => void
  cancel: () => void
  /** When the call that runs was started, in milliseconds since 1970; absent when none runs. */
  since: number | undefined
}

interface SendSteps {
  /** What the gate has to know, at the moment of the press. */
  arming: Pick<Arming, 'state' | 'proof' | 'justArmed' | 'renew' | 'disarm'>
  /** The gate is shut: nothing was recorded, nothing is sent. */
  onShut: () => void
  /** Before anything can fail. Its answer names the call. */
  onStart: (request: PlannedRequest) => string
  onDone: (id: string, sent: Exchange | Refusal) => void
}

interface Call {
  id: string
  /** At the press: the connection may be another one when the answer comes. */
  arming: SendSteps['arming']
  answer: Promise<Sent>
  show: () => void
}

/** One press, one call, one row: recorded before it is sent and closed whatever happens. */
export function useSend({ arming, onShut, onStart, onDone }: SendSteps): Sending {
  const lastPress = useRef(Number.NEGATIVE_INFINITY)
  const abort = useRef<AbortController>(undefined)
  const { mutate, isPending, submittedAt } = useMutation({
    networkMode: 'always',
    mutationFn: ({ answer }: Call) => answer,
    onSuccess: ({ sent, renewed }, { id, arming, show }) => {
      abort.current = undefined
      if (renewed !== undefined) arming.renew(renewed)
      // A relay that was started anew knows nothing of an old proof.
      if ('reason' in sent && sent.reason === 'not-armed') arming.disarm()
      show()
      onDone(id, sent)
    },
  })

  return {
    send: (request, onShown) => {
      const now = performance.now()
      const pass = passGate(request, { live: arming.state !== 'emulator', armed: arming.proof() })
      if (!pass) return onShut()
      if (abort.current || now - lastPress.current < slipMs || arming.justArmed()) return
      lastPress.current = now
      const controller = new AbortController()
      abort.current = controller
      const id = onStart(request)
      // On its way before anything is drawn: a mutation starts its own work only after that.
      const answer = sendThroughRelay(pass, controller.signal)
      mutate({ id, arming, answer, show: showOnce(() => onShown(id)) })
    },
    cancel: () => abort.current?.abort(),
    cancelByPress: () => {
      if (performance.now() - lastPress.current >= slipMs) abort.current?.abort()
    },
    since: isPending ? submittedAt : undefined,
  }
}

/** @returns what shows at once; left alone it shows after a blink */
function showOnce(show: () => void): () => void {
  let shown = false
  const now = () => {
    clearTimeout(timer)
    if (!shown) show()
    shown = true
  }
  const timer = setTimeout(now, blinkMs)
  return now
}
