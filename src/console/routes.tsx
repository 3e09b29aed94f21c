import { Route, Switch } from 'wouter'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { WorkbenchPage } from './pages/WorkbenchPage.tsx'
import { paths } from './paths.ts'

export function Routes() {
  return (
    <Switch>
      <Route path={paths.workbench} component={WorkbenchPage} />
      <Route component={NotFoundPage} />
    </Switch>
  )
}
