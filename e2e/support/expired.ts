/** A far end with a certificate that expired on 2024-03-01, made for a.example and signed by itself. Its key is known to everybody. */
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { FarEnd } from './servers.ts'

const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgOEkgD7rXQOHJ8vPo
Gn4DDi/8heOJOt/qZf3hfN8ZW+qhRANCAARS36ibO9XnZRVMLMDNNWwoFhm6/hc1
XYgWy82fIwa2tlNTU5JmdqMvukNB/dz3XnX1/GoydyrEKlkIXvc9ENJr
-----END PRIVATE KEY-----
`

const cert = `-----BEGIN CERTIFICATE-----
MIIBizCCATGgAwIBAgIBBTAKBggqhkjOPQQDAjAsMRIwEAYDVQQDDAlhLmV4YW1w
bGUxFjAUBgNVBAoMDVNvbWVib2R5IGVsc2UwHhcNMjMwMzAxMDAwMDAwWhcNMjQw
MzAxMDAwMDAwWjAsMRIwEAYDVQQDDAlhLmV4YW1wbGUxFjAUBgNVBAoMDVNvbWVi
b2R5IGVsc2UwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARS36ibO9XnZRVMLMDN
NWwoFhm6/hc1XYgWy82fIwa2tlNTU5JmdqMvukNB/dz3XnX1/GoydyrEKlkIXvc9
ENJro0QwQjAhBgNVHREEGjAYgglhLmV4YW1wbGWCCyouYS5leGFtcGxlMB0GA1Ud
DgQWBBQyz8DWPfb1c1+HdSw14yF+2sZnhzAKBggqhkjOPQQDAgNIADBFAiEAlW6v
33MtJNJwtQ2ZIZOr9pXl+44S2RRv1qabhqB3wSMCIHyLCZvVx/6/zwnC3is77FIW
hv4otEelnYM7drwjFqwj
-----END CERTIFICATE-----
`

/** @param asked called for each request, which should never be */
export async function startExpired(port: number, asked: () => void): Promise<FarEnd> {
  const server = createServer({ key, cert }, asked)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
