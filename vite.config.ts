import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { compression } from 'vite-plugin-compression2'
import { defineConfig } from 'vitest/config'
import { markreadServer } from './src/host/vite-plugin.ts'

/** `vite build --ssr`: the server as one file, so that it runs without node_modules. */
const server = {
  build: {
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: { input: 'src/host/main.ts', output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
  ssr: { noExternal: true as const },
}

/**
 * What the first load needs stays one file, also where a screen that is loaded later uses parts of it: cut up for its
 * sake it would compress worse.
 */
const firstLoad = { name: 'first', tags: ['$initial' as const] }

/** `vite build`: the console. No polyfill, which would be an inline script for nothing: every browser that runs this preloads. */
const web = {
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [firstLoad] } } },
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    react(),
    tailwindcss(),
    markreadServer(),
    ...(isSsrBuild ? [] : [compression({ algorithms: ['brotliCompress'], threshold: 256, logLevel: 'silent' })]),
  ],
  // CORS off: Vite would grant other local origins what the relay refuses them.
  server: { host: '127.0.0.1', cors: false },
  ...(isSsrBuild ? server : web),
  test: { include: ['src/**/*.test.{ts,tsx}'], benchmark: { include: ['src/**/*.bench.ts'] }, environment: 'node' },
}))
