import { config } from 'zod';

/**
 * Stops zod from trying `new Function`, which the extension's content security policy forbids and reports as a
 * violation. It must run before the first schema is built: every file that builds one imports this first.
 */
config({ jitless: true });
