/** zod tries `new Function` to compile schemas, which the page's content security policy forbids: import this first. */
import * as z from 'zod/mini'

z.config({ jitless: true })
