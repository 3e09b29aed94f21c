/** What every answer of this server tells a browser, errors and refusals included. Only `/v4/*` is left to the emulator. */

const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/** Vite puts its client and every style into the page by script, and talks to it over a WebSocket. */
const devDirectives = {
  ...directives,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self' ws:",
}

const common = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)',
}

function write(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': write(directives),
  ...common,
}

/** For the dev server only. */
export const devSecurityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': write(devDirectives),
  ...common,
}
