import '../protocol/zod-setup.ts'
import './styles.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { signAtStart } from './connections/use-connection.tsx'
import { readLanguage } from './shell/language.ts'
import { loadTexts } from './texts/texts.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const language = readLanguage()
// No top-level await: the file of the texts imports from the one that this is built into, and each would wait for the other.
Promise.all([loadTexts(language), signAtStart()]).then(([texts, emulatorUserSig]) =>
  createRoot(root).render(<App language={language} texts={texts} emulatorUserSig={emulatorUserSig} />),
)
