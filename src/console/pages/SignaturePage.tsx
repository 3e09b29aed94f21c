import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { redactSecrets } from '../../protocol/redaction.ts'
import { replaceSearch } from '../../ui/tab.ts'
import { useNow } from '../../ui/use-now.ts'
import { useConnection } from '../connections/use-connection.tsx'
import { paths } from '../paths.ts'
import { CheckForm, type Typed } from '../signature/CheckForm.tsx'
import { ContentTable } from '../signature/ContentTable.tsx'
import { inspect } from '../signature/inspect.ts'
import { type Made, MakeForm } from '../signature/MakeForm.tsx'
import { StepList } from '../signature/StepList.tsx'
import { useHeldSecrets } from '../signature/use-held-secrets.ts'
import { VerdictPane } from '../signature/VerdictPane.tsx'
import { WireTexts } from '../signature/WireTexts.tsx'
import { useSignaturePageTexts } from '../texts/use-signature-page-texts.ts'
import { useKeptForm } from '../use-kept-form.ts'

/** Takes a UserSig apart, checks it, makes one. Everything happens in this page; nothing is sent. */
export function SignaturePage() {
  const texts = useSignaturePageTexts()
  const connection = useConnection()
  const [, go] = useLocation()
  const now = useNow(10)
  const [expected, changeExpected] = useKeptForm('signature.check', { expectedIdentifier: '', expectedSdkAppId: '' })
  const [secrets, changeSecrets] = useHeldSecrets('check', ['userSig', 'secretKey'])
  const verdict = useRef<HTMLDivElement>(null)
  const { userSig, secretKey } = secrets
  const { expectedIdentifier, expectedSdkAppId } = expected
  const inspection = useMemo(
    () => inspect({ userSig, secretKey, expectedIdentifier, expectedSdkAppId }, now),
    [userSig, secretKey, expectedIdentifier, expectedSdkAppId, now],
  )

  function change({ userSig, secretKey, ...others }: Partial<Typed>) {
    changeSecrets({ userSig, secretKey })
    changeExpected(others)
  }

  // As the workbench asks for it. Once: the address then is this screen's own again.
  useEffect(() => {
    if (new URLSearchParams(location.search).get('check') !== 'connection') return
    replaceSearch(redactSecrets(''))
    changeSecrets({ userSig: connection.userSig.reveal(), secretKey: '' })
    changeExpected({ expectedIdentifier: connection.identifier, expectedSdkAppId: connection.sdkAppId })
  })

  function check(made: Made) {
    change({
      userSig: made.userSig.reveal(),
      secretKey: made.secretKey.reveal(),
      expectedIdentifier: made.identifier,
      expectedSdkAppId: made.sdkAppId,
    })
    verdict.current?.focus()
  }

  /** On the target in use, whose arming ends where the app or the identifier is another. */
  function use({ userSig, identifier, sdkAppId }: Made) {
    connection.setTargetFor(connection.target, { userSig, identifier, sdkAppId })
    go(paths.workbench)
  }

  return (
    <main className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] bg-pane split:grid-cols-[minmax(320px,2fr)_minmax(0,3fr)] split:grid-rows-[auto_1fr] wide:grid-cols-[420px_minmax(0,1fr)] wide:overflow-y-auto">
      <h1 className="sr-only">{texts.title}</h1>
      <CheckForm
        boxes={{ ...secrets, ...expected }}
        onChange={change}
        connection={
          connection.userSig.isEmpty
            ? undefined
            : {
                userSig: connection.userSig,
                expectedIdentifier: connection.identifier,
                expectedSdkAppId: connection.sdkAppId,
              }
        }
      />
      <div
        ref={verdict}
        tabIndex={-1}
        className="min-w-0 border-line outline-none max-split:border-y split:col-start-2 split:row-span-2 split:row-start-1 split:border-l"
      >
        <h2 className="flex h-10 items-center border-b border-line px-4 font-semibold">{texts.verdict.title}</h2>
        <div className="grid max-w-[1000px] content-start gap-4 px-4 py-3">
          <VerdictPane inspection={inspection} onTake={(inside) => change({ userSig: inside })} />
          {!userSig.isEmpty && (
            <>
              <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 wide:grid-cols-2">
                <ContentTable inspection={inspection} />
                <StepList steps={inspection.diagnosis.steps} />
              </div>
              <WireTexts inspection={inspection} />
            </>
          )}
        </div>
      </div>
      <MakeForm onCheck={check} onUse={use} />
    </main>
  )
}
