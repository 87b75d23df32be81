import { defineConfig } from 'vitest/config';

/** Tests in real browsers with the built extension: one at a time, for browsers on two cores slow each other down. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/setup/e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['dot'] : ['default'],
  },
});
