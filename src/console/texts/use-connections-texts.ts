import type { ConnectionsTexts } from './connections.en.tsx'
import { createLazyTexts } from './lazy-texts.ts'

/** The words of the saved connections, in today's language. */
export const useConnectionsTexts = createLazyTexts<ConnectionsTexts>({
  en: async (common) => (await import('./connections.en.tsx')).buildConnectionsEn(common),
  zh: async (common) => (await import('./connections.zh.tsx')).buildConnectionsZh(common),
})
