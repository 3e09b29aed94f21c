/** Every address of the console. */
export const paths = {
  workbench: '/',
} as const
