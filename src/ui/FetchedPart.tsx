import { Component, type ReactNode, Suspense } from 'react'
import { NotFetched } from './fetched.ts'

interface FetchedPartProps {
  /** Shown in its place where it cannot be fetched, as when the server was stopped. */
  failed: ReactNode
  children: ReactNode
}

/** A part of the page that comes when it is needed: nothing until it is there, and its loss is not that of the page. */
export class FetchedPart extends Component<FetchedPartProps, { lost: boolean }> {
  override state = { lost: false }

  static getDerivedStateFromError(error: unknown) {
    if (!(error instanceof NotFetched)) throw error
    return { lost: true }
  }

  override render() {
    return this.state.lost ? this.props.failed : <Suspense>{this.props.children}</Suspense>
  }
}
