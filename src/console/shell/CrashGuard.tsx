import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { Texts } from '../texts/texts.tsx'

/** The last net: a mistake of ours shows a sentence and a way on instead of an empty page. */
export class CrashGuard extends Component<{ texts: Texts; children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    const { texts, children } = this.props
    if (!this.state.crashed) return children
    return (
      <main className="grid justify-items-start gap-3 p-8" role="alert">
        <p>{texts.crashed}</p>
        <Button look="first" onClick={() => location.reload()}>
          {texts.reload}
        </Button>
      </main>
    )
  }
}
