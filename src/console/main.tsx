import '../protocol/zod-setup.ts'
import './styles.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { readLanguage } from './shell/language.ts'
import { loadTexts } from './texts/texts.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const language = readLanguage()
const texts = await loadTexts(language)
createRoot(root).render(<App language={language} texts={texts} />)
