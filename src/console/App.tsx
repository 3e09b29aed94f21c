import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ConnectionChip } from './connections/ConnectionChip.tsx'
import { ConnectionProvider } from './connections/use-connection.tsx'
import { Routes } from './routes.tsx'
import { CrashGuard } from './shell/CrashGuard.tsx'
import { writeLanguage } from './shell/language.ts'
import { TopBar } from './shell/TopBar.tsx'
import { type Language, loadTexts, type Texts, TextsProvider } from './texts/texts.tsx'

const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false } },
})

// Not after a timer, as is the default: what has come is shown at once.
notifyManager.setScheduler(queueMicrotask)

/** The frame: what every screen has, and what the shell's empty places show. */
export function App(first: { language: Language; texts: Texts }) {
  const [speech, setSpeech] = useState(first)

  useEffect(() => {
    document.documentElement.lang = speech.language === 'zh' ? 'zh-CN' : 'en'
  }, [speech.language])

  async function chooseLanguage(language: Language) {
    writeLanguage(language)
    // While the server is stopped the words cannot come; the page stays as it is, the next load has them.
    const texts = await loadTexts(language).catch(() => undefined)
    if (texts) setSpeech({ language, texts })
  }

  return (
    <TextsProvider {...speech}>
      <CrashGuard texts={speech.texts}>
        <QueryClientProvider client={queryClient}>
          <ConnectionProvider>
            <div className="flex min-h-dvh flex-col wide:h-dvh">
              <TopBar connection={<ConnectionChip />} onLanguage={chooseLanguage} />
              <Routes />
            </div>
          </ConnectionProvider>
        </QueryClientProvider>
      </CrashGuard>
    </TextsProvider>
  )
}
