/** Every address of the console. */
export const paths = {
  workbench: '/',
  signature: '/signature',
} as const
