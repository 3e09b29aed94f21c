import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { fetched } from '../ui/fetched.ts'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { WorkbenchPage } from './pages/WorkbenchPage.tsx'
import { paths } from './paths.ts'
import { useTexts } from './texts/texts.tsx'

/** Fetched when it is opened: the first load is for the workbench. */
const SignaturePage = lazy(async () => ({
  default: (await fetched(import('./pages/SignaturePage.tsx'))).SignaturePage,
}))

const EmulatorPage = lazy(async () => ({
  default: (await fetched(import('./pages/EmulatorPage.tsx'))).EmulatorPage,
}))

const codes = async () => (await fetched(import('./codes-screens.ts'))).codesScreens
const CodesPage = lazy(async () => ({ default: (await codes()).CodesPage }))
const CodePage = lazy(async () => ({ default: (await codes()).CodePage }))
/** To be drawn once the page has loaded: fetches the screens and words of the dictionary, and shows nothing. */
export const CodesAhead = lazy(async () => ({ default: (await codes()).CodesAhead }))

export function Routes() {
  return (
    <Suspense fallback={<main className="grow" aria-busy="true" />}>
      <Switch>
        <Route path={paths.workbench} component={WorkbenchPage} />
        <Route path={paths.signature}>
          <FetchedPart failed={<NotFetchedPage />}>
            <SignaturePage />
          </FetchedPart>
        </Route>
        <Route path={paths.emulator}>
          <FetchedPart failed={<NotFetchedPage />}>
            <EmulatorPage />
          </FetchedPart>
        </Route>
        <Route path={paths.codes}>
          <FetchedPart failed={<NotFetchedPage />}>
            <CodesPage />
          </FetchedPart>
        </Route>
        <Route path={`${paths.codes}/:code`}>
          {({ code }) => (
            <FetchedPart failed={<NotFetchedPage />}>
              <CodePage text={code} />
            </FetchedPart>
          )}
        </Route>
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  )
}

/** The console's server is gone; what is in the memory of the tab is not. */
function NotFetchedPage() {
  return (
    <main className="p-8" role="alert">
      {useTexts().connection.notFetched}
    </main>
  )
}
