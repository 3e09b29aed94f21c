/** What the dictionary is on screen, as one file to fetch: it is fetched ahead, so that it opens without the server, too. */
import { CodePage } from './pages/CodePage.tsx'
import { CodesAhead } from './pages/CodesAhead.tsx'
import { CodesPage } from './pages/CodesPage.tsx'

export const codesScreens = { CodesPage, CodePage, CodesAhead }
