import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parserOnly } from '../../../lib/exchange/import/parser-only.ts';

const whole = readFileSync(new URL('../../../node_modules/papaparse/papaparse.js', import.meta.url), 'utf8');

describe('the parser that the build keeps', () => {
  it('has nothing left of networks, workers and files', () => {
    expect(parserOnly(whole)).not.toMatch(
      /XMLHttpRequest|Worker|Blob|FileReader|setTimeout|require\(|console/,
    );
  });

  it('parses as the whole library does', async () => {
    const { default: slim } = await import(`data:text/javascript,${encodeURIComponent(parserOnly(whole))}`);
    const text = 'a;"b\n""c"""\n"d" e;f\n;"g';
    const rows = (parser: Papa.Parser) => parser.parse(text, 0, false);
    expect(rows(new slim.Parser({ delimiter: ';' })).data).toEqual(
      rows(new Papa.Parser({ delimiter: ';' })).data,
    );
  });

  it('stops the build where the library is not as it was', () => {
    expect(() => parserOnly('var Papa = {};')).toThrow('papaparse is not as it was');
  });
});
