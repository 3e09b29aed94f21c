import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { WorkbenchPage } from './pages/WorkbenchPage.tsx'
import { paths } from './paths.ts'

/** Fetched when it is opened: the first load is for the workbench. */
const SignaturePage = lazy(async () => ({ default: (await import('./pages/SignaturePage.tsx')).SignaturePage }))

export function Routes() {
  return (
    <Suspense fallback={<main className="grow" aria-busy="true" />}>
      <Switch>
        <Route path={paths.workbench} component={WorkbenchPage} />
        <Route path={paths.signature} component={SignaturePage} />
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  )
}
