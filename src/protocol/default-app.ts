/** The world that is always there. Its key is published, and opens nothing but the emulator: the page signs for it itself. */
export const defaultApp = {
  sdkAppId: 88888888,
  admins: ['admin'],
  secretKey: '0123456789abcdef'.repeat(4),
} as const
