import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, useEffect, useState } from 'react'
import type { Secret } from '../lib/secret.ts'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { fetched } from '../ui/fetched.ts'
import { useLoaded } from '../ui/use-loaded.ts'
import { ConnectionSwitcher } from './ConnectionSwitcher.tsx'
import { ConnectionProvider, useConnection } from './connections/use-connection.tsx'
import { CodesAhead, Routes } from './routes.tsx'
import { useAccessNeeded } from './send/access.ts'
import { ArmingProvider } from './send/use-arming.tsx'
import { CrashGuard } from './shell/CrashGuard.tsx'
import { writeLanguage } from './shell/language.ts'
import { PaletteKey } from './shell/PaletteKey.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { type Language, loadTexts, type Texts, TextsProvider } from './texts/texts.tsx'

const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false } },
})

// Not after a timer, as is the default: what has come is shown at once.
notifyManager.setScheduler(queueMicrotask)

const AccessBar = lazy(async () => ({ default: (await fetched(import('./send/AccessBar.tsx'))).AccessBar }))

interface AppProps {
  language: Language
  texts: Texts
  emulatorUserSig: Secret
}

/** The frame: what every screen has, and what the shell's empty places show. */
export function App({ language, texts, emulatorUserSig }: AppProps) {
  const [speech, setSpeech] = useState({ language, texts })

  useEffect(() => {
    document.documentElement.lang = speech.language === 'zh' ? 'zh-CN' : 'en'
  }, [speech.language])

  async function chooseLanguage(chosen: Language) {
    writeLanguage(chosen)
    // While the server is stopped the words cannot come; the page stays as it is, the next load has them.
    const loaded = await loadTexts(chosen).catch(() => undefined)
    if (loaded) setSpeech({ language: chosen, texts: loaded })
  }

  return (
    <TextsProvider {...speech}>
      <CrashGuard texts={speech.texts}>
        <QueryClientProvider client={queryClient}>
          <ConnectionProvider emulatorUserSig={emulatorUserSig}>
            <Frame onLanguage={chooseLanguage} />
          </ConnectionProvider>
        </QueryClientProvider>
      </CrashGuard>
    </TextsProvider>
  )
}

function Frame({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const loaded = useLoaded()
  return (
    <ArmingProvider connection={useConnection()}>
      <div className="flex min-h-dvh flex-col wide:h-dvh">
        <TopBar connection={<ConnectionSwitcher />} onLanguage={onLanguage} />
        {useAccessNeeded() && (
          <FetchedPart failed={null}>
            <AccessBar />
          </FetchedPart>
        )}
        <Routes />
        <PaletteKey />
        {loaded && (
          <FetchedPart failed={null}>
            <CodesAhead />
          </FetchedPart>
        )}
      </div>
    </ArmingProvider>
  )
}
