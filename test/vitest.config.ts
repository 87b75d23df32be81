import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Fast tests: pure rooms, components in jsdom, the store on fake-indexeddb. Real browsers: vitest.e2e.config.ts. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // Machines are shared and noisy; no test here is about time.
    testTimeout: 30_000,
    reporters: process.env.CI ? ['dot'] : ['default'],
  },
});
