import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureChromium } from './browsers.ts';

let folder: string;

/** A program in the only folder of the search path: says its version, or fails as Ubuntu's stub without a snap does. */
function program(name: string, version: string | undefined): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${version === undefined ? 'exit 1' : `echo "${version}"`}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fitmark-browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('HOME', folder);
  vi.stubEnv('FITMARK_CHROMIUM', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('looking for a Chromium', () => {
  it('takes the one that the reader names', async () => {
    program('chromium', 'Chromium 150.0');
    const own = program('my-own', 'Chromium 151.0');
    vi.stubEnv('FITMARK_CHROMIUM', own);
    expect(await ensureChromium()).toBe(own);
  });

  it('says so when the named one does not run', async () => {
    vi.stubEnv('FITMARK_CHROMIUM', path.join(folder, 'gone'));
    await expect(ensureChromium()).rejects.toThrow(/^FITMARK_CHROMIUM names .*gone, which does not run\.$/);
  });

  it('passes over a stub that does not run', async () => {
    program('chromium-browser', undefined);
    const edge = program('microsoft-edge', 'Microsoft Edge 150.0.1');
    expect(await ensureChromium()).toBe(edge);
  });

  it('takes Chrome for Testing but no branded Chrome that ignores extensions', async () => {
    program('google-chrome', 'Google Chrome 150.0.1');
    await expect(ensureChromium()).rejects.toThrow(
      'No Chromium that runs was found (Google Chrome 150.0.1 is here, but Chrome ignores --load-extension since version 137; there is no apt-get to install it with): install Chromium',
    );
    const testing = program('chrome-for-testing', 'Google Chrome for Testing 150.0.1');
    expect(await ensureChromium()).toBe(testing);
  });
});
