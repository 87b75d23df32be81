import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inUseOf } from '../../lib/browser/polyfill-in-use.ts';
import { extensionSources } from '../gates/import-check.ts';

const code = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

describe('the polyfill as the extension ships it', () => {
  it('knows every part of the browser’s API that the extension calls, where the whole knows it', () => {
    const called = [...extensionSources().values()].flatMap((text) =>
      [...text.matchAll(/\bbrowser\??\.(\w+)\??\./g)].map(([, name]) => name ?? ''),
    );
    const slim = inUseOf(code);
    for (const name of new Set(called))
      if (code.includes(`\n        "${name}": {`)) expect(slim, name).toContain(`"${name}":{`);
  });

  it('is looked at anew where a release holds its table elsewhere', () => {
    expect(() => inUseOf('const metadata = {};')).toThrow(/no table where it was/);
  });
});
