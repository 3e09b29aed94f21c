/** The vendor's own signer (npm), which ships no types. Only the emulator's test by strangers uses it. */
declare module 'tls-sig-api-v2' {
  interface Signer {
    /** @param expire seconds. @param userBuf text that the ticket carries along. */
    genSig(userId: string, expire: number, userBuf?: string): string
  }
  const vendor: { Api: new (sdkAppId: number, key: string) => Signer }
  export default vendor
}
