import { regions } from '../../protocol/regions.ts'
import type { NoteProps } from '../../ui/Note.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useTexts } from '../texts/texts.tsx'
import { hostNamed, readTarget, type Target } from './target.ts'

interface TargetFieldProps {
  target: Target
  onChange: (target: Target) => void
  /** Hosts named when the server was started. */
  allowedHosts: readonly string[]
  notes?: readonly NoteProps[]
  className?: string
}

/** The emulator, the documented regions, and the hosts named at start. */
export function TargetField({ target, onChange, allowedHosts, ...rest }: TargetFieldProps) {
  const texts = useTexts().connection
  const chosen = hostNamed(target)
  // The target chosen stays visible, also where this server no longer names it: the relay will say so.
  const hosts = [...new Set([...allowedHosts, ...(chosen === undefined ? [] : [chosen])])]
  return (
    <SelectField
      label={texts.target}
      value={target}
      onChange={(word) => {
        const chosen = readTarget(word)
        if (chosen) onChange(chosen)
      }}
      {...rest}
    >
      <option value="emulator">{texts.emulator}</option>
      <optgroup label={texts.regions}>
        {regions.map(({ id, host, status }) => (
          <option key={id} value={`region:${id}`}>
            {texts.region[id]} · {host}
            {status === 'current' ? '' : ` · ${texts.regionStatus[status]}`}
          </option>
        ))}
      </optgroup>
      {hosts.length > 0 && (
        <optgroup label={texts.allowedHosts}>
          {hosts.map((host) => (
            <option key={host} value={`host:${host}`}>
              {host}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={texts.backups}>
        {regions.map(({ id, backupHost }) => (
          <option key={id} value={`backup:${id}`}>
            {texts.region[id]} · {backupHost}
          </option>
        ))}
      </optgroup>
    </SelectField>
  )
}
