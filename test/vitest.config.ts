import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Fast tests: pure rooms, components in jsdom, the store on fake-indexeddb. Real browsers: vitest.e2e.config.ts. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    reporters: process.env.CI ? ['dot'] : ['default'],
  },
});
