import { lazy, type ReactNode, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { FetchedPart } from '../../ui/FetchedPart.tsx'
import { fetched } from '../../ui/fetched.ts'
import { useTexts } from '../texts/texts.tsx'
import type { PayloadBenchProps } from './PayloadBench.tsx'

const PayloadBench = lazy(async () => ({ default: (await fetched(import('./PayloadBench.tsx'))).PayloadBench }))

interface Bench {
  toggle: () => void
  button: ReactNode
  drawer: ReactNode
}

/** The payload bench and the button that opens it. Fetched on first use; closed, it keeps what it found. */
export function useBench(props: Omit<PayloadBenchProps, 'open' | 'onClose'>): Bench {
  const texts = useTexts()
  /** Undefined until it is asked for. */
  const [open, setOpen] = useState(props.asked === undefined ? undefined : true)
  const button = useRef<HTMLButtonElement>(null)

  function close() {
    setOpen(false)
    button.current?.focus()
  }

  const toggle = () => (open ? close() : setOpen(true))
  return {
    toggle,
    button: (
      <Button ref={button} look="quiet" aria-expanded={open === true} onClick={toggle}>
        {texts.shell.keys.payloads}
      </Button>
    ),
    drawer: open !== undefined && (
      <FetchedPart
        failed={
          <p role="alert" className="px-4 py-2 text-warn">
            {texts.connection.notFetched}
          </p>
        }
      >
        <PayloadBench {...props} open={open} onClose={close} />
      </FetchedPart>
    ),
  }
}
