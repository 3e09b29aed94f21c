/**
 * Keeps zod from compiling schemas with `new Function`, which the page's content security policy forbids and reports.
 *
 * `zod/mini`, the only entry that this project imports, does not compile (zod 4.6.7; `zod-setup.test.ts` holds it to
 * that). The full `zod` does, and reads `jitless` when a schema is made, not when it parses: should an update bring that
 * to `zod/mini`, this must run before the first schema. So it is the first import of the page's entry.
 */
import * as z from 'zod/mini'

z.config({ jitless: true })
