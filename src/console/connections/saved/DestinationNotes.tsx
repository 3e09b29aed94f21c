import { Note } from '../../../ui/Note.tsx'
import { useTexts } from '../../texts/texts.tsx'
import { useConnectionsTexts } from '../../texts/use-connections-texts.ts'
import { useConnection } from '../use-connection.tsx'
import { checkDestination } from './check-saved.ts'

/** What is wrong with the fields of the connection in the workbench, and what would be right. It never blocks. */
export function DestinationNotes({ allowedHosts }: { allowedHosts: readonly string[] }) {
  const { problem: words } = useConnectionsTexts()
  const { target: label } = useTexts().connection
  const labels = { name: '', colour: '', target: label, sdkAppId: 'SDKAppID', identifier: 'Identifier' }
  return checkDestination(useConnection(), allowedHosts).map(({ field, problem }) => (
    <Note key={field} severity="warn" text={`${labels[field]} · ${words(problem)}`} />
  ))
}
