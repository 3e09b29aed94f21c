/** Whether a host is this machine and no other. Only what is written is looked at: where a name leads is not asked. */

/** @param hostname as in a URL: an IPv6 address in brackets, no port. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || isLoopbackV4(hostname)
}

/** @param address as one listens on: without brackets. A name is none, wherever it leads now. */
export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || isLoopbackV4(address)
}

function isLoopbackV4(text: string): boolean {
  return /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(text)
}
